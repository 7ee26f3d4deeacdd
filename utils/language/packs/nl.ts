import { together } from '../inflect.ts';
import type { LanguagePack } from '../pack.ts';

const PREPOSITIONS = `in, op, aan, bij, met, van, voor, door, naar, uit, over, onder, tegen, tussen, tot, na, om, rond, rondom, zonder, sinds, tijdens, vanaf, vanuit, volgens, wegens, vanwege, dankzij, ondanks, achter, naast, boven, beneden, binnen, buiten, langs, per, via, richting, namens, omtrent, betreffende, inzake, ten, ter, te, als, behalve, gedurende, sedert, wat betreft, in plaats van, tegenover, jegens, qua, uitgezonderd`;
const DETERMINERS = `de, het, een, 't, 'n, deze, dit, die, dat, zijn, haar, hun, mijn, ons, onze, jouw, uw, geen, enkele, enige, meerdere, verschillende, sommige, vele, veel, alle, beide, elke, elk, ieder, iedere, andere, een andere, twee, drie, vier, vijf, oud, voormalig, demissionair`;
const CONJUNCTIONS = `en, of, maar, want, dus, doch, noch, evenals, alsmede`;
const SUBORDINATORS = `dat, of, omdat, doordat, terwijl, toen, als, wanneer, indien, hoewel, ofschoon, nadat, voordat, zodra, zolang, sinds, totdat, opdat, zodat, tenzij, mits, aangezien, waarbij, waarmee, waardoor, waarin, waarna, waarop, waar, zoals, om, alsof, behalve dat, nu`;

/** Dutch. "Aldus" and "zegt" stand before the speaker after a quotation. */
export const nl: LanguagePack = {
  code: 'nl',
  name: 'Nederlands',
  complement: 'marked',
  verbSecond: true,
  order: 'subject-verb',
  cues: {
    say: `
      zegt, zeggen, zei, zeiden, gezegd, zegde, vertelt, vertellen, vertelde, vertelden, verteld, verklaart, verklaren, verklaarde, verklaarden, verklaard, stelt, stellen, stelde, stelden, gesteld, meldt, melden, meldde, meldden, gemeld, laat weten, laten weten, liet weten, lieten weten, laten weten, weten, vindt, vinden, vond, vonden, schrijft, schrijven, schreef, schreven, geschreven, reageert, reageren, reageerde, reageerden, gereageerd, antwoordt, antwoorden, antwoordde, antwoordden, geantwoord,
      benadrukt, benadrukken, benadrukte, benadrukten, waarschuwt, waarschuwen, waarschuwde, waarschuwden, gewaarschuwd, bevestigt, bevestigen, bevestigde, bevestigden, bevestigd, beweert, beweren, beweerde, beweerden, beweerd, betoogt, betogen, betoogde, betoogden, bericht, berichten, berichtte, berichtten, legt uit, leggen uit, legde uit, legden uit, uitgelegd, licht toe, lichtte toe, lichten toe, toegelicht, voegt toe, voegde toe, voegden toe, toegevoegd, voegt eraan toe, voegde eraan toe, voegt daaraan toe, voegde daaraan toe, geeft aan, gaf aan, geven aan, gaven aan, aangegeven, geeft toe, gaf toe, gaven toe, toegegeven, vult aan, vulde aan, aangevuld, merkt op, merkte op, merkten op, opgemerkt, wijst erop, wees erop, wezen erop, wijst op, wees op, vervolgt, vervolgde, besluit, besloot, concludeert, concluderen, concludeerde, concludeerden, geconcludeerd, constateert, constateerde, constateren, erkent, erkende, erkennen, erkend, ontkent, ontkende, ontkennen, ontkenden, ontkend, herhaalt, herhaalde, herhaald, onderstreept, onderstreepte, kritiseert, bekritiseert, bekritiseerde, bekritiseerden, klaagt, klaagde, klagen, klaagden, geklaagd, noemt, noemde, vraagt, vroeg, vragen, vroegen, gevraagd, roept, riep, riepen, geroepen, roept op, riep op, belooft, beloofde, beloofd, verzekert, verzekerde, verzekerd, twittert, twitterde, tweette, postte, deelt mee, deelde mee, delen mee, deelden mee, meegedeeld, meedeelde, maakt bekend, maakte bekend, maakten bekend, bekendgemaakt, kondigt aan, kondigde aan, kondigden aan, aangekondigd, oordeelt, oordeelde, oordelen, oordeelden, geoordeeld, redeneert, redeneerde, beschrijft, beschreef, beschreven, herinnert zich, herinnerde zich, grapt, grapte, lacht, lachte, verzucht, verzuchtte, zucht, zuchtte, fluistert, fluisterde, schreeuwt, schreeuwde, juicht, juichte, sneert, sneerde, foetert, fulmineert, fulmineerde, bromt, roemt, roemde, prijst, prees, prezen, looft, hekelt, hekelde, hekelden, betreurt, betreurde, betreuren, bedankt, bedankte, feliciteert, feliciteerde, adviseert, adviseerde, adviseren, informeert, informeerde, citeert, citeerde, voorspelt, voorspelde, voorspellen, schetst, schetste, bepleit, bepleitte, pleit, pleitte, pleitten, pleiten, preciseert, nuanceert, nuanceerde, relativeert, verduidelijkt, verduidelijkte, verheldert, getuigt, getuigde, biecht op, onthult, onthulde, onthulden, mompelt, mompelde, spreekt van, sprak van, spreken van, spraken van, spreekt over, sprak over, sprak, spreekt, gesproken, spreekt tegen, sprak tegen, zegt te, werpt tegen, wierp tegen, stipt aan, haalt aan, haalde aan, draagt aan, somt op, vat samen, vatte samen, stelt vast, stelde vast, stelden vast, vastgesteld, houdt vol, hield vol, geeft als voorbeeld, blikt terug, blikte terug, kijkt terug, valt bij, viel bij, verdedigt, verdedigde, verdedigt zich, verweert, rapporteert, rapporteerde, rapporteerden, verwijt, verweet, verweten, drukt op het hart, drukte op het hart, tekent aan, tekende aan, memoreert, memoreerde, reconstrueert, signaleert, signaleerde, motiveert, motiveerde, onderschrijft, weerspreekt, weersprak, weerspreken, klinkt het, klonk het, klinkt, klonk, luidt, luidde, staat te lezen, valt te lezen, leest, las, aldus`,
    sayFirst: `aldus, zegt, zei, zeggen, zeiden, vertelt, vertelde, stelt, stelde, vindt, vond, verklaarde, verklaart, meldt, meldde, reageert, reageerde, schrijft, schreef, legt, legde, vervolgt, besluit, benadrukt`,
    saySuffixed: ``,
    sayWeak: `weten, legt, legde, leggen, licht, lichtte, voegt, voegde, voegden, geeft, gaf, geven, gaven, vult, vulde, merkt, merkte, wijst, wees, wijzen, wezen, deelt, deelde, deelden, maakt, maakte, kondigt, kondigde, roept, riep, vraagt, vroeg, vragen, stellen, stelt, vindt, vinden, vond, bericht, berichten, klinkt, klonk, luidt, luidde, leest, las, lacht, lachte, zucht, besluit, spreekt, sprak, verdedigt, noemt, houdt, hield, haalt, somt, vat, tekent, stipt, blikt, kijkt, draagt, werpt, valt, prijst, bedankt, licht, stuurt, sloot af, sluit af, opent, begint, begon`,
    think: `denkt, denken, dacht, dachten, gedacht, gelooft, geloven, geloofde, meent, menen, meende, meenden, hoopt, hopen, hoopte, hoopten, gehoopt, vreest, vrezen, vreesde, vreesden, gevreesd, verwacht, verwachten, verwachtte, verwachtten, eist, eisen, eiste, eisten, geëist, wil, willen, wilde, wilden, twijfelt, twijfelde, vermoedt, vermoedde, vermoeden, acht, achtte, achten, betwijfelt, betwijfelde, weigert, weigerde, dreigt, dreigde, gedreigd, ontkent, ontkende, ontkennen, stelt voor, stelde voor, voorgesteld, gaat ervan uit, ging ervan uit, gaan ervan uit, is ervan overtuigd, was ervan overtuigd, zijn ervan overtuigd, is overtuigd, is van mening, zijn van mening, was van mening, rekent op, rekende op, schat, schatten, schatte, ziet, zien, zag, zagen, beschuldigt, beschuldigde, beschuldigden, beschuldigd, verwijt, verweet, pleit voor, pleitte voor, dringt aan, drong aan, vermeldt, wenst, raadt aan, raadde aan, overweegt, belooft, beloofde, verlangt, begrijpt, weet, betwist, betwistte, bestrijdt, bestreed, wijst af, wees af, verwerpt, verwierp, plant, neemt aan, nam aan, suggereert, suggereerde, suggereren`,
    describe: `noemt, noemen, noemde, noemden, genoemd, omschrijft, omschreef, omschreven, bestempelt, bestempelde, bestempeld, betitelt, betitelde, typeert, typeerde, kwalificeert, kwalificeerde, beschrijft, beschreef, spreekt van, spreken van, sprak van, spraken van, spreekt over, sprak over, heeft het over, had het over, vindt, vond, beschouwt, beschouwde, veroordeelt, veroordeelde, hekelt, hekelde, bekritiseert, bekritiseerde, waarschuwt voor, waarschuwde voor, prijst, prees, roemt, doopt, doopte, gedoopt, eist, belooft, pleit voor, ziet`,
    nominal: `volgens, aldus, naar eigen zeggen van, in de ogen van, naar de mening van, naar het oordeel van, in de woorden van, naar zeggen van, afgaand op, afgaande op, op gezag van, met de woorden van, als het aan, naar verluidt volgens, staat in, staat te lezen in, valt te lezen in, zo staat in, zo zegt, zo stelt, zo meldt, zo schrijft, zo blijkt uit, blijkt uit, bleek uit, klinkt het bij, klinkt het in, klonk het bij, in de visie van, vanuit het perspectief van`,
    nominalAfter: ``,
    passive: `geciteerd, gemeld, bevestigd, aangekondigd, bekendgemaakt, genoemd, omschreven, beschreven, gezegd, beweerd, bekritiseerd, beschuldigd, onthuld, uitgelegd, verteld, verklaard, gepubliceerd, naar buiten gebracht, ontkend, verspreid, aangehaald`,
    agent: `door, bij monde van, namens`,
    impersonal: `naar verluidt, er wordt gezegd, er wordt beweerd, het schijnt, vermoedelijk, zou, zouden, volgens berichten, volgens media, volgens lokale media, volgens de media, volgens geruchten, bronnen melden, gezegd wordt, men zegt, het gerucht gaat, zo blijkt, zo is te horen, zo klinkt het, klinkt het, klonk het, luidt het, wordt gemeld, werd gemeld, het verhaal gaat`,
  },
  carriers: {
    before: `volgens, meldt, melden, meldde, meldden, bericht, berichten, berichtte, berichtten, schrijft, schrijven, schreef, schreven, aldus, zoals, onthulde, onthulden, onthult, op basis van, citeert, citeerde, geciteerd door, aangehaald door, gemeld door, tegenover, tegen, volgens persbureau, volgens het persbureau, meldt persbureau, meldde persbureau, zo meldt, zo schrijft, zo bericht, zo meldt persbureau, zoals gemeld door, zoals bericht door, na berichtgeving van, na onderzoek van, uit onderzoek van, bron, persbureau, het persbureau, nieuwszender, de krant, dat meldt, dat melden, dat schrijft, dat schrijven, dat bericht, dat berichten, dat zegt, dit meldt, gepubliceerd door, gepubliceerd in, verspreid door`,
    certain: `volgens de krant, meldt de krant, schrijft de krant, zoals gemeld door`,
    outletNouns: `krant, dagblad, courant, bode, nieuws, nieuwsblad, post, tijd, volk, volkskrant, telegraaf, gazet, radio, televisie, omroep, weekblad, magazine, tijdschrift, koerier, handelsblad, parool, standaard, morgen, laatste, stem, limburger`,
    tweets: `tweet, tweets, twitterde, twittert, tweette`,
    addressee: `tegen, tegenover, aan, bij, in gesprek met, in een gesprek met, in een interview met, in interview met, in een vraaggesprek met, tegen persbureau, tegen het persbureau, tegenover persbureau, tegenover het persbureau, tegen de krant, tegenover de krant, tegen de omroep, aan de telefoon met, voor de camera van, aan persbureau, aan het persbureau, aan de krant, desgevraagd aan, in reactie aan, in een reactie aan, in een verklaring aan, voor de microfoon van, in de uitzending van`,
    place: `op, bij, via, in, in een bericht op, in een post op, op zijn account op, op haar account op, op het platform, op sociale media, op sociaal medium, in een tweet, in een video op, in het programma, in het radioprogramma, in de podcast, in talkshow, in de talkshow, in een opiniestuk in, in een column in, in een artikel in, op de website van, op de site van, in een uitzending van, in het tv-programma, op x, op radio`,
  },
  nouns: {
    titles: `meneer, mijnheer, mevrouw, mevr., mw., dhr., de heer, heer, dr., dr, drs., drs, ir., ir, ing., mr., mr, prof., prof, professor, dokter, doctor, generaal, luitenant-generaal, generaal-majoor, kolonel, luitenant, luitenant-kolonel, majoor, kapitein, sergeant, admiraal, commandant, commissaris, inspecteur, pater, broeder, zuster, dominee, ds., pastoor, priester, kardinaal, bisschop, aartsbisschop, paus, rabbijn, imam, koning, koningin, prins, prinses, keizer, graaf, gravin, baron, barones, jonkheer, lord, sir, lady, sjeik, ayatollah, em., hoogleraar, jhr., wijlen`,
    roles: `minister, minister-president, premier, vicepremier, staatssecretaris, oud-minister, ex-minister, oud-premier, president, presidente, vicepresident, oud-president, ex-president, kanselier, bondskanselier, regeringsleider, leider, partijleider, fractieleider, fractievoorzitter, lijsttrekker, burgemeester, wethouder, schepen, gouverneur, commissaris van de koning, gedeputeerde, raadslid, gemeenteraadslid, kamerlid, tweede kamerlid, statenlid, senator, parlementslid, parlementariër, europarlementariër, volksvertegenwoordiger, afgevaardigde, politicus, politica, ambassadeur, diplomaat, gezant, eurocommissaris, commissievoorzitter, voorzitter, voorzitster, ondervoorzitter, vicevoorzitter, secretaris-generaal, secretaris, penningmeester, directeur, directrice, algemeen directeur, topman, topvrouw, bestuursvoorzitter, bestuurder, bestuurslid, baas, ceo, cfo, hoofd, chef, manager, teamleider, coördinator, projectleider, oprichter, oprichtster, medeoprichter, eigenaar, eigenaresse, ondernemer, zakenman, zakenvrouw, miljardair, woordvoerder, woordvoerster, persvoorlichter, adviseur, raadsman, advocaat, advocate, strafpleiter, officier van justitie, aanklager, procureur, procureur-generaal, rechter, raadsheer, notaris, curator, ombudsman, politiechef, korpschef, agent, politieagent, rechercheur, brandweerman, brandweercommandant, militair, soldaat, onderzoeker, onderzoekster, onderzoeksleider, wetenschapper, hoogleraar, docent, docente, leraar, lerares, rector, decaan, historicus, historica, econoom, hoofdeconoom, analist, politicoloog, politicologe, socioloog, sociologe, psycholoog, psychologe, psychiater, viroloog, virologe, epidemioloog, bioloog, biologe, ecoloog, geoloog, meteoroloog, klimatoloog, weerman, weervrouw, natuurkundige, scheikundige, archeoloog, deskundige, expert, specialist, arts, huisarts, chirurg, verpleegkundige, verloskundige, apotheker, dierenarts, auteur, schrijver, schrijfster, journalist, journaliste, correspondent, verslaggever, verslaggeefster, redacteur, hoofdredacteur, columnist, presentator, presentatrice, regisseur, acteur, actrice, zanger, zangeres, muzikant, componist, dirigent, kunstenaar, kunstenares, conservator, museumdirecteur, trainer, trainster, coach, bondscoach, hoofdcoach, aanvoerder, speler, speelster, keeper, doelman, verdediger, middenvelder, spits, aanvaller, voetballer, voetbalster, wielrenner, wielrenster, schaatser, schaatsster, atleet, atlete, kampioen, coureur, boer, boerin, akkerbouwer, veehouder, visser, tuinder, bakker, slager, winkelier, horecaondernemer, kok, chauffeur, machinist, piloot, schipper, kapitein, boswachter, imker, activist, activiste, actievoerder, demonstrant, vakbondsleider, vakbondsbestuurder, student, studente, scholier, leerling, schoolhoofd, man, vrouw, moeder, vader, zoon, dochter, broer, zus, weduwe, buurman, buurvrouw, bewoner, bewoonster, omwonende, buurtbewoner, getuige, slachtoffer, nabestaande, patiënt, passagier, toerist, vrijwilliger, vrijwilligster, gepensioneerde, jongen, meisje, verdachte, bedelaar, architect, ingenieur, stedenbouwkundige, navo-chef, navo-secretaris-generaal, oppositieleider, kandidaat, bemiddelaar, onderhandelaar, informateur, formateur`,
    spokespeople: `woordvoerder, woordvoerster, woordvoerders, persvoorlichter, politiewoordvoerder, politiewoordvoerster, legerwoordvoerder, regeringswoordvoerder, kremlinwoordvoerder, persdienst, persafdeling`,
    organisations: `ministerie, regering, kabinet, kamer, tweede kamer, eerste kamer, parlement, senaat, gemeente, gemeenteraad, provincie, college, stadsbestuur, politie, nationale politie, federale politie, marechaussee, brandweer, leger, defensie, luchtmacht, marine, openbaar ministerie, om, parket, justitie, rechtbank, gerechtshof, hof, hoge raad, raad van state, grondwettelijk hof, rekenkamer, commissie, europese commissie, europese unie, eu, navo, vn, verenigde naties, who, wereldgezondheidsorganisatie, rivm, knmi, cbs, nvwa, autoriteit, toezichthouder, inspectie, dienst, belastingdienst, instituut, bureau, agentschap, instantie, organisatie, hulporganisatie, belangenorganisatie, milieuorganisatie, stichting, vereniging, bond, vakbond, fnv, cnv, federatie, koepel, brancheorganisatie, partij, fractie, beweging, bedrijf, onderneming, concern, fabrikant, maatschappij, luchtvaartmaatschappij, spoorwegen, ns, prorail, exploitant, bank, centrale bank, ecb, dnb, beurs, verzekeraar, universiteit, hogeschool, school, ziekenhuis, ggd, kliniek, laboratorium, centrum, museum, festival, theater, kerk, bisdom, ambassade, consulaat, club, team, ploeg, voetbalbond, knvb, rode kruis, oppositie, coalitie, kremlin, witte huis, pentagon, vaticaan, waterschap, rijkswaterstaat, omroep, krant, coöperatie, veiligheidsregio, comité, actiegroep, gezondheidsraad`,
    documents: `rapport, onderzoek, studie, peiling, enquête, analyse, persbericht, verklaring, bericht, document, documenten, stukken, wet, wetsvoorstel, besluit, vonnis, uitspraak, arrest, beschikking, aanklacht, tenlastelegging, aangifte, brief, kamerbrief, open brief, mail, e-mail, memo, nota, notitie, boek, artikel, publicatie, cijfers, statistieken, gegevens, data, prognose, verslag, jaarverslag, notulen, petitie, verdrag, akkoord, overeenkomst, contract, audit, autopsie, video, manifest, advies, index, ranglijst, motie, resolutie, verzoekschrift, pamflet, spandoek, factsheet`,
    anonymous: `bron, bronnen, een bron, ingewijden, insiders, getuige, getuigen, ooggetuige, ooggetuigen, omwonenden, buren, bewoners, buurtbewoners, inwoners, waarnemers, analisten, deskundigen, experts, specialisten, critici, diplomaten, diplomaat, functionarissen, functionaris, ambtenaren, ambtenaar, betrokkenen, activisten, demonstranten, sommigen, velen, anderen, media, werknemers, medewerkers, personeel, familieleden, nabestaanden, slachtoffers, overlevenden, passagiers, agenten, soldaten, militairen, onderzoekers, wetenschappers, economen, artsen, ouders, studenten, leerlingen, tegenstanders, voorstanders, aanhangers, vissers, boeren, winkeliers, supporters, reizigers, hulpverleners, rechercheurs, autoriteiten, bronnen rond, kringen`,
    hidden: `op voorwaarde van anonimiteit, onder voorwaarde van anonimiteit, anoniem, anonieme, anoniem wil blijven, die anoniem wil blijven, die anoniem wilde blijven, anoniem wilde blijven, liever anoniem, niet met naam genoemd, niet met naam genoemd wil worden, niet met zijn naam, niet met haar naam, niet bij naam genoemd, wil niet met naam, wilde niet met naam, naam bij de redactie bekend, naam is bekend bij de redactie, gefingeerde naam, niet haar echte naam, niet zijn echte naam, niet bevoegd om, vertrouwd met de zaak, bekend met de zaak, dicht bij het onderzoek, ingewijde, nabij het onderzoek`,
    roleTails: `binnenlandse zaken, buitenlandse zaken, defensie, financiën, justitie, veiligheid, volksgezondheid, gezondheid, zorg, onderwijs, cultuur, wetenschap, sociale zaken, werkgelegenheid, economische zaken, klimaat, energie, milieu, infrastructuur, waterstaat, landbouw, natuur, visserij, asiel, migratie, wonen, sport, kamer, senaat, vvd, pvda, cda, d66, pvv, groenlinks, sp, nsc, bbb, volt, n-va, open vld, cd&v, vooruit, vlaams belang, navo, vn, eu, ecb, knvb`,
  },
  grammar: {
    pronounsPerson: `hij, zij, ze, die, deze, laatstgenoemde, hem, haar, hun, hen, wie, men`,
    pronounsFemale: `zij, ze, haar`,
    pronounsMale: `hij, hem`,
    pronounsPlural: `zij, ze, hun, hen, beiden, allen`,
    pronounsThing: `het, dit, dat`,
    pronounsSpeech: `ik, mij, me, mijn, wij, we, ons, onze, jij, je, jou, jullie, u, uw`,
    determiners: DETERMINERS,
    determinersAfter: ``,
    complementizers: `dat, of, hoe, waarom, wanneer, wat, waar`,
    prepositions: PREPOSITIONS,
    ofWords: `van, voor, van de, van het, der, des`,
    conjunctions: CONJUNCTIONS,
    subordinators: SUBORDINATORS,
    relatives: `die, dat, wie, wat, waar, wiens, wier, welke`,
    auxiliaries: `is, zijn, was, waren, geweest, heeft, hebben, had, hadden, gehad, wordt, worden, werd, werden, geworden, kan, kunnen, kon, konden, moet, moeten, moest, moesten, mag, mogen, mocht, zal, zullen, zou, zouden, wil, willen, wilde, gaat, gaan, ging, gingen, laat, laten, liet, blijft, bleef, hoeft, doet, deed, komt`,
    adverbs: `ook, echter, verder, eerder, vervolgens, daarna, dan, toen, nu, al, nog, weer, opnieuw, tevens, bovendien, daarnaast, daarbij, daarop, inmiddels, intussen, ondertussen, tegelijk, tegelijkertijd, later, eerst, onlangs, gisteren, vandaag, morgen, wel, niet, zelf, zelfs, slechts, maar, alleen, duidelijk, stellig, openlijk, fel, scherp, zich, er, eraan, toe, uit, aan, mee, op, bij, af, desgevraagd, ten slotte, tot slot, uiteindelijk, steeds, altijd, vaak, zo, hier, daar, hierop, nadrukkelijk, woedend, opgelucht, blij, teleurgesteld, lachend, gewoon, juist, toch, dus, dat, het, hierover, daarover, zeer, erg, heel`,
    negations: `niet, geen, nooit, niemand, niets, noch, nergens, zonder, nimmer, evenmin`,
    particles: `van, de, der, den, ten, ter, te, 't, van de, van der, van den, van het, van 't, in 't, in het, op de, op den, uit den, la, le, du, di, von, al, el, bin, ben, ibn, ver`,
    starters: together(
      PREPOSITIONS,
      DETERMINERS,
      CONJUNCTIONS,
      SUBORDINATORS,
      `hij, zij, ze, ik, wij, we, jullie, u, je, er, men, wie, wat, welke, hoe, waarom, ook, echter, verder, eerder, vervolgens, daarna, dan, toen, nu, al, nog, weer, opnieuw, tevens, bovendien, daarnaast, daarbij, daarom, daardoor, hierdoor, hiermee, daarmee, inmiddels, intussen, ondertussen, later, eerst, onlangs, gisteren, vandaag, morgen, wel, niet, zelf, zelfs, alleen, misschien, vooral, zo, hier, daar, bijna, ongeveer, ruim, circa, meer, minder, zes, zeven, acht, negen, tien, honderd, duizend, eerste, tweede, derde, laatste, volgende, vorige, is, was, heeft, had, kan, moet, zou, mag, nooit, niemand, niets, ja, nee, uiteindelijk, tegelijk, sindsdien, bronnen, experts, deskundigen, getuigen, omwonenden, begin, eind, halverwege, desondanks, toch, dus, natuurlijk, helaas, aldus, momenteel, gelukkig, uiteraard, overigens, desgevraagd, achteraf, iedereen, iemand, mensen, wanneer, waarschijnlijk, opvallend, waar`,
    ),
    months: `januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan., feb., mrt., apr., jun., jul., aug., sep., sept., okt., nov., dec.`,
    weekdays: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagavond, maandagochtend, maandagmiddag, dinsdagavond, dinsdagochtend, dinsdagmiddag, woensdagavond, woensdagochtend, woensdagmiddag, donderdagavond, donderdagochtend, donderdagmiddag, vrijdagavond, vrijdagochtend, vrijdagmiddag, zaterdagavond, zaterdagochtend, zondagavond, zondagochtend, zondagmiddag`,
    days: `vandaag, gisteren, morgen, eergisteren, overmorgen, vanochtend, vanmiddag, vanavond, vannacht, gisteravond, gisteren, deze week, vorige week, afgelopen week, vorig jaar`,
    timePrepositions: `op, in, sinds, tijdens, vanaf, tot, na, voor, om, afgelopen, vorige, rond, begin, eind`,
    placePrepositions: `in, te, uit, bij, vanuit, op, nabij, vanaf`,
    abbreviations: `dhr., mevr., mw., mr., mrs., dr., drs., ir., ing., prof., ds., em., jhr., st., nr., nrs., blz., p., pag., bv., b.v., n.v., bijv., d.w.z., o.a., m.a.w., t.o.v., t/m., i.p.v., i.v.m., m.b.t., e.d., enz., etc., ca., vgl., evt., incl., excl., resp., jl., jr., sr., a.s., n.a.v., v., art., dec., jan., feb., mrt., apr., aug., sep., sept., okt., nov., tel., min., max., o.l.v., zgn., z.g., s.v.p., wed., v.chr., n.chr., u.`,
  },
  marks: {
    titleCues: `versie van, titel, getiteld, met de titel, onder de titel, genaamd, geheten, heet, heette, gedoopt, film, speelfilm, documentaire, serie, televisieserie, boek, roman, essay, bundel, bestseller, toneelstuk, voorstelling, opera, lied, liedje, nummer, single, album, plaat, schilderij, tentoonstelling, expositie, programma, tv-programma, talkshow, tijdschrift, blad, magazine, krant, podcast, spel, game, operatie, project, plan, campagne, actie, initiatief, collectief, vereniging, band, groep, schip, fregat, motto, slogan, leus, hashtag, woord, term, begrip, wet, zaak, prijs, orkaan, storm, tyfoon, raket, satelliet, onder de naam, met de naam, restaurant, hotel, café, musical, blog, column, rubriek, wedstrijd, bord, spandoek, opschrift, versie van, uitgave`,
    scareCues: `zogenaamde, zogenaamd, zogeheten, zogenoemde, zgn., vermeende, vermeend, bekend als, beter bekend als, bijgenaamd, bijnaam, alias, de term, het woord, het begrip, de uitdrukking, zelfverklaarde, zelfbenoemde, als, genaamd`,
    furniture: `lees ook, lees meer, lees verder, lees hier, bekijk ook, bekijk, kijk ook, kijk hier, luister ook, zie ook, meer over, meer nieuws, meer informatie, gerelateerd, ook interessant, foto, foto's, beeld, afbeelding, video, bron, credits, illustratie, infographic, archieffoto, abonneer, meld je aan, schrijf je in, nieuwsbrief, advertentie, deel dit artikel, volg ons, klik hier, reacties, tags, copyright, ©, auteursrecht, bijgewerkt, gepubliceerd op, tekst loopt door, artikel gaat verder`,
    backReference: `dat, dit, dat zegt, dat zei, dat zeggen, dat meldt, dat melden, dat schrijft, dat schrijven, dat laat, dat liet, dat stelt, dat blijkt, dat vertelt, dat bevestigt, dit zei, dit zegt, dit meldt, aldus, die woorden, deze uitspraken, deze woorden, met die woorden`,
  },
  claims: {
    vague: `critici zeggen, critici vinden, volgens critici, sommigen vrezen, sommigen zeggen, sommigen vinden, velen vinden, velen denken, deskundigen, volgens deskundigen, volgens experts, experts, waarnemers, analisten, naar verluidt, er wordt gezegd, wordt gezegd, men zegt, geruchten, volgens geruchten, het gerucht, volgens media, volgens de media, volgens berichten, mediaberichten, bronnen melden, zou, zouden, vermoedelijk, naar men zegt, geldt als, staat bekend als, wordt beschouwd, ingewijden`,
    recap: `zoals eerder gemeld, eerder meldden, zoals we eerder schreven, eerder werd bekend`,
    opinion: `wilde niet reageren, wil niet reageren, wilden niet reageren, reageerde niet, reageerden niet, was niet bereikbaar, geen commentaar, misschien, wellicht, mogelijk, waarschijnlijk, hopelijk, helaas, gelukkig, zou moeten, moet, moeten, kan, kunnen, zouden kunnen, mooi, slecht, jammer, triest, belachelijk, absurd, indrukwekkend, teleurstellend, belangrijk, prachtig, ik, wij, we, naar mijn mening, natuurlijk, uiteraard, afwachten, moeilijk, schande`,
    future: `zal, zullen, gaat, gaan, wordt, worden, morgen, volgende week, volgend jaar, komende, aanstaande, binnenkort, gepland, van plan, begint, opent, draait vanaf`,
    accusation: `aangehouden, gearresteerd, opgepakt, aangeklaagd, veroordeeld, beschuldigd, verdacht, verdachte, fraude, corruptie, omkoping, moord, gestolen, diefstal, illegaal, overtreding, celstraf, gevangenis, boete, rechtszaak, proces, onderzoek, rechtbank, wet, overtreden, aangifte, misbruik`,
    harm: `gedood, dood, doden, overleden, slachtoffers, gewond, gewonden, ongeluk, ongeval, explosie, brand, overstroming, aardbeving, storm, ramp, virus, ziekte, vaccin, kanker, patiënten, besmettingen, schade, aanval, aanslag, verwoest, ingestort, geëvacueerd, doodgebeten`,
    cause: `omdat, doordat, door, wegens, vanwege, als gevolg van, veroorzaakt, veroorzaakte, leidde tot, leidt tot, na, dankzij, daardoor, daarom`,
    comparison: `meer dan, minder dan, minstens, zeker, ruim, bijna, ongeveer, circa, tot, grootste, kleinste, hoogste, laagste, beste, slechtste, eerste, record, dubbel, verdubbeld, helft, derde, kwart, procent, gestegen, gedaald, steeg, daalde, groeide, hoger, lager, gemiddeld`,
    connectives: `maar, en, ook, bovendien, daarnaast, zo, dus, daarom, daardoor, echter, toch, niettemin, verder, vervolgens, daarna, toen, dit, dat, deze, die, tegelijk, ondertussen, intussen, ten slotte`,
    background: `sinds, geleden, jaren, vorig jaar, de afgelopen jaren, vroeger, destijds, eerder, van oudsher, opgericht, geboren, gebouwd, geopend, dateert van, traditioneel`,
    ownReporting: `onze verslaggever, onze correspondent, ziet onze verslaggever, zag een verslaggever, ter plaatse, in handen van deze krant, ingezien door deze krant`,
  },
  examples: [
    {
      text: 'Wethouder Marit Oldenkamp zei: “We openen het zwembad in het najaar weer.”',
      quotes: [
        { kind: 'direct', text: 'We openen het zwembad in het najaar weer.', speaker: 'Marit Oldenkamp' },
      ],
    },
    {
      text: '“De brug blijft tot mei dicht”, zegt projectleider Teun Lamsveld.',
      quotes: [{ kind: 'direct', text: 'De brug blijft tot mei dicht', speaker: 'Teun Lamsveld' }],
    },
    {
      text: "'Niemand heeft ons gewaarschuwd', vertelt Jacoba Morsink, 'en nu staat het water voor de deur.'",
      quotes: [
        { kind: 'direct', text: 'Niemand heeft ons gewaarschuwd', speaker: 'Jacoba Morsink' },
        { kind: 'direct', text: 'en nu staat het water voor de deur.', speaker: 'Jacoba Morsink' },
      ],
    },
    {
      text: '“Wij gaan gewoon door”, aldus Bram Zuidervaart.',
      quotes: [{ kind: 'direct', text: 'Wij gaan gewoon door', speaker: 'Bram Zuidervaart' }],
    },
    {
      text: 'Minister Rufus Haverkoorn verklaarde dat de hervorming in maart naar de Kamer gaat.',
      quotes: [
        { kind: 'indirect', text: 'de hervorming in maart naar de Kamer gaat', speaker: 'Rufus Haverkoorn' },
      ],
    },
    {
      text: 'Volgens Eefje Benthem loopt de dijk geen gevaar.',
      quotes: [{ kind: 'indirect', text: 'loopt de dijk geen gevaar', speaker: 'Eefje Benthem' }],
    },
    {
      text: '“De staking gaat door”, zei vakbondsleider Onno Kalverdijk tegen persbureau Reuters.',
      quotes: [
        { kind: 'direct', text: 'De staking gaat door', speaker: 'Onno Kalverdijk', via: ['Reuters'] },
      ],
    },
    {
      text: 'Kamerlid Amalia Quist noemde het akkoord “een overwinning voor de kleine dorpen”.',
      quotes: [{ kind: 'partial', text: 'een overwinning voor de kleine dorpen', speaker: 'Amalia Quist' }],
    },
    {
      text: 'Rufus Haverkoorn kwam te laat. “Ik stap hier niet om op”, zei hij.',
      quotes: [{ kind: 'direct', text: 'Ik stap hier niet om op', speaker: 'Rufus Haverkoorn' }],
    },
    {
      text: '“We moesten de mails wissen”, vertelt een bron die anoniem wil blijven.',
      quotes: [{ kind: 'direct', text: 'We moesten de mails wissen', speaker: null }],
    },
    {
      text: '“De leidingen zijn tien jaar niet gecontroleerd”, staat in het rapport.',
      quotes: [{ kind: 'direct', text: 'De leidingen zijn tien jaar niet gecontroleerd', speaker: null }],
    },
    {
      text: 'De verkoop groeit met een derde, zegt directeur Cas Rebergen van de coöperatie.',
      quotes: [{ kind: 'indirect', text: 'De verkoop groeit met een derde', speaker: 'Cas Rebergen' }],
    },
    {
      text: 'De roman “De zomers van tante Remi” verschijnt in april.',
      quotes: [],
    },
  ],
};
