import type { Lexicon } from './types.ts';

export const nl: Lexicon = {
  language: 'nl',
  negators:
    'niet, nooit, geen, niets, niks, niemand, nergens, noch, nauwelijks, niet meer, nog niet, geenszins, in plaats van',
  privatives: 'zonder',
  deniers:
    'weigert, weigeren, weigerde, ontkent, ontkennen, ontkende, faalt, faalde, mislukt, twijfel, betwijfel, betwijfelt, betwist, onwaar, onmogelijk, verwerpt, afgewezen, voorkomen, verhinderen, vermijden, te, uitsluiten, uit te sluiten, uitgesloten, geweigerd, weigerden, afwijzen, ontkenden, faalden, mislukte, mislukten, verwierp, verwierpen, andere keuze dan, andere keus dan, keus dan, keuze dan',
  infinitiveEnd: 'n',
  negativePrefixes: 'on, in, il, ir, non, wan',
  oppositeAffixes:
    'op->af-, in->uit-, over->onder-, toe->af-, voor->na-, aan->af-, boven->onder-, -loos>-vol, maxi->mini-',
  modals: {
    possible:
      'zou kunnen, zouden kunnen, misschien, mogelijk, wellicht, eventueel, mag, mogelijkerwijs, niet uitgesloten, niet onmogelijk',
    able: 'kan, kunnen, kon, konden, mogen, in staat, mocht, mochten, kunt',
    likely: 'waarschijnlijk, vermoedelijk, naar verwachting, allicht',
    should: 'zou moeten, zouden moeten, hoort, horen, aanbevolen, behoort',
    will: 'zal, zullen, gaat, gaan, zult, wordt',
    would: 'zou, zouden',
    must: 'moet, moeten, moest, moesten, verplicht, gedwongen, hoeft, noodzakelijk, andere keuze dan, andere keus dan, keus dan, keuze dan',
    certain: 'zeker, ongetwijfeld, beslist, gegarandeerd, absoluut, vast en zeker, stellig, bewezen, bewijst',
    intend:
      'wil, willen, wilde, wilden, hoopt, hopen, hoop, van plan, probeert, proberen, belooft, beloven, beloofd, wenst, bereid, overweegt, overwegen',
    hedge:
      'ik denk, ik geloof, ik vermoed, ik meen, schijnbaar, blijkbaar, kennelijk, vermeende, vermeend, lijkt, lijken, volgens mij, naar mijn mening, voor zover ik weet, zogenaamde, zogenaamd, voormalige, voormalig, naar verluidt, ze zeggen, men zegt, wij denken, we denken, zij zeggen, voorlopige, vermoedelijke, ik neem aan, ik schat, ik vrees, ik verwacht, wij vermoeden, we vermoeden, we nemen aan, vermoed ik, denk ik, verdacht van, naar het schijnt, schijnt, in theorie, theoretisch, onbevestigd, men denkt, vroegere, naar mijn idee, als het goed is, in principe, in beginsel',
  },
  quantifiers: {
    all: 'alle, alles, allen, allemaal, ieder, iedere, iedereen, elk, elke, heel, hele, geheel, volledig, volledige, helemaal, compleet, totaal, alle mensen',
    most: 'de meeste, meeste, merendeel, het merendeel, meerderheid, de meerderheid, meestal, grotendeels, voornamelijk, vooral, meer dan de helft, ruim de helft',
    many: 'veel, vele, velen, talrijke, tientallen, honderden, duizenden, talloze, heel wat, een hoop',
    some: 'sommige, sommigen, enkele, enige, een paar, verschillende, verscheidene, een deel, deels, gedeeltelijk, ten dele, iemand, iets, helft, half, een derde, een kwart, een aantal, bepaalde',
    few: 'weinig, minderheid, weinige',
    only: 'alleen, slechts, enkel, uitsluitend, louter, maar, pas, niets dan, niets anders dan, niets meer dan, net',
    about: 'bijna, ongeveer, circa, zowat, rond de, zo n, om en nabij, vrijwel, haast, nagenoeg, zo een',
    'at-least':
      'minstens, ten minste, tenminste, minimaal, meer dan, op zijn minst, ruim, niet minder dan, boven',
    'at-most': 'hoogstens, hooguit, ten hoogste, maximaal, minder dan, niet meer dan, tot maximaal, onder',
    more: 'meer',
    less: 'minder',
    always: 'altijd, steeds, voortdurend, voorgoed, elke dag, iedere dag, elk jaar, permanent',
    often: 'vaak, dikwijls, geregeld, regelmatig, meermaals',
    seldom: 'soms, af en toe, nu en dan, zelden, tijdelijk',
    both: 'beide, allebei, beiden',
  },
  awaited: 'zodra',
  invertedIf: 'mocht, mochten, zou, zouden',
  conditions: {
    if: 'als, indien, wanneer, of, in geval, ingeval',
    unless: 'tenzij, als niet',
    provided:
      'mits, op voorwaarde, op voorwaarde dat, zolang, alleen als, vooropgesteld, in ruil voor, pas als, pas nadat, pas wanneer, alleen wanneer, onder voorbehoud, voor zover, enkel als, alleen indien',
    until: 'tot, totdat, voorlopig, voor nu',
    except: 'behalve, uitgezonderd, met uitzondering, afgezien van, op na',
    once: 'zodra, nadat, na, voor, voordat, eens',
    'even-if': 'ook al, hoewel, ondanks, zelfs als, al',
  },
  antonyms:
    'overleefd/overleden, overleefde/overleden, overleefd/dood, overleefde/dood, overleefd/omgekomen, overleefde/stierf, voordat/nadat, blijven/verlaten, blijft/verlaat, vrijgesproken/veroordeeld, vrijgelaten/vastgehouden, stijgen/dalen, stijgt/daalt, steeg/daalde, stegen/daalden, gestegen/gedaald, stijging/daling, verhogen/verlagen, verhoogt/verlaagt, verhoogd/verlaagd, verhoging/verlaging, toenemen/afnemen, toegenomen/afgenomen, toename/afname, groeien/krimpen, groeit/krimpt, winnen/verliezen, wint/verliest, won/verloor, wonnen/verloren, gewonnen/verloren, winst/verlies, overwinning/nederlaag, openen/sluiten, opent/sluit, geopend/gesloten, open/dicht, open/gesloten, opening/sluiting, beginnen/eindigen, begint/eindigt, begin/einde, beginnen/stoppen, begint/stopt, aanvaarden/weigeren, aanvaarden/verwerpen, aanvaardt/verwerpt, accepteren/weigeren, accepteren/verwerpen, accepteert/weigert, goedkeuren/afkeuren, goedgekeurd/afgekeurd, goedgekeurd/verworpen, steunen/verwerpen, steunt/verwerpt, steunen/afwijzen, steunt/bestrijdt, voor/tegen, toestaan/verbieden, toegestaan/verboden, legaal/illegaal, veilig/gevaarlijk, veilig/onveilig, sterk/zwak, sterker/zwakker, versterken/verzwakken, beter/slechter, goed/slecht, verbeteren/verslechteren, verbeterd/verslechterd, hoog/laag, hoger/lager, hoogste/laagste, meer/minder, meeste/minste, groter/kleiner, groot/klein, lang/kort, langer/korter, verlengen/verkorten, vroeg/laat, eerder/later, voor/na, eerste/laatste, oud/nieuw, jong/oud, kopen/verkopen, koopt/verkoopt, kocht/verkocht, gekocht/verkocht, aannemen/ontslaan, aangenomen/ontslagen, invoer/uitvoer, importeren/exporteren, geven/nemen, gaf/nam, geven/krijgen, sturen/ontvangen, bouwen/slopen, gebouwd/gesloopt, redden/vernietigen, bevestigen/ontkennen, bevestigt/ontkent, bevestigd/ontkend, toegeven/ontkennen, vriend/vijand, vrienden/vijanden, oorlog/vrede, schuldig/onschuldig, waar/onwaar, juist/onjuist, openbaar/geheim, openbaar/privé, vrijwillig/verplicht, tijdelijk/permanent, tijdelijk/definitief, levend/dood, leven/dood, succes/mislukking, geslaagd/gezakt, geslaagd/mislukt, aanvallen/verdedigen, aangevallen/verdedigd, beschermen/bedreigen, helpen/schaden, voordeel/nadeel, vooruit/achteruit, binnen/buiten, vol/leeg, nat/droog, warm/koud, heet/koud, warmer/kouder, dag/nacht, rijk/arm, makkelijk/moeilijk, eenvoudig/ingewikkeld, goedkoop/duur, goedkoper/duurder, snel/langzaam, sneller/langzamer, sneller/trager, schoon/vuil, gezond/ziek, noorden/zuiden, noord/zuid, oosten/westen, oost/west, links/rechts, met/zonder, altijd/nooit, iedereen/niemand, alles/niets, alle/geen, meerderheid/minderheid, overschot/tekort, invoeren/afschaffen, ingevoerd/afgeschaft, behouden/afschaffen, vinden/verliezen, gevonden/verloren, prijzen/bekritiseren, geprezen/bekritiseerd, vrijgelaten/opgepakt, vrijgelaten/aangehouden, vrijgesproken/veroordeeld, opheffen/opleggen, versoepelen/aanscherpen, versoepeld/aangescherpt, aankomen/vertrekken, aankomst/vertrek, komt/gaat, blijven/vertrekken, blijft/vertrekt, blijft/gaat, stad/platteland, dichtbij/ver, samen/alleen, koper/verkoper, huurder/verhuurder, zomer/winter, ochtend/avond, genoeg/onvoldoende, voldoende/onvoldoende, aan/uit, doorgaan/stoppen, versnellen/vertragen, drinkbaar/vervuild, boven/onder, heel/kapot, hersteld/kapot, leeg/vol, lege/volle, leeg/bezet, vrij/bezet, aanwezig/afwezig, permanent/tijdelijk, prijst/bekritiseert, aangekomen/vertrokken, komen/vertrekken, gebleven/vertrokken, blijven/gaan, geleend/uitgeleend, herinnert/vergeet, gelukt/mislukt, overleefd/overleden, diep/ondiep, dik/dun, zwaar/licht, hard/zacht, jonger/ouder, nieuw/oud, nieuwe/oude, breed/smal, voor/achter, houdt/haat, trots/beschaamd, blij/verdrietig, tevreden/teleurgesteld, held/verrader, slachtoffer/dader, slachtoffers/daders, moeder/vader, zoon/dochter, broer/zus, man/vrouw, mannen/vrouwen, minderheid/meerderheid, import/export, toegekend/geweigerd, goedgekeurd/afgewezen, bekend/ontkend, erkent/ontkent, geeft/neemt, gegeven/genomen, gerepareerd/beschadigd, geplant/gekapt, verborgen/onthuld, verdubbeld/gehalveerd, mogelijk/onmogelijk, goed/fout, rustig/luid, helpt/schaadt, optimistisch/pessimistisch, intact/verwoest, vrijgelaten/gearresteerd, vrijgelaten/vastgezet, gratis/betaald',
  looseAntonyms:
    'laten, blijven, ging, gingen, kwam, kwamen, komen, gaan, gebleven, vertrokken, verlaten, aan, uit, in, op, voor, na, dag, nacht',
  numbers: {
    values:
      'anderhalf:1.5, anderhalve:1.5, tweeënhalf:2.5, tweeënhalve:2.5, drieënhalf:3.5, drieënhalve:3.5, vierenhalf:4.5, vijfenhalf:5.5, nul:0, een:1, één:1, twee:2, drie:3, vier:4, vijf:5, zes:6, zeven:7, acht:8, negen:9, tien:10, elf:11, twaalf:12, dertien:13, veertien:14, vijftien:15, zestien:16, zeventien:17, achttien:18, negentien:19, twintig:20, dertig:30, veertig:40, vijftig:50, zestig:60, zeventig:70, tachtig:80, negentig:90',
    hundred: 'honderd',
    scales:
      'dozijn:12, duizend:1000, miljoen:1000000, miljoenen:1000000, mln:1000000, miljard:1000000000, miljarden:1000000000, mld:1000000000, biljoen:1000000000000',
    ordinals:
      'eerste:1, tweede:2, derde:3, vierde:4, vijfde:5, zesde:6, zevende:7, achtste:8, negende:9, tiende:10, elfde:11, twaalfde:12',
    ordinalSuffixes: 'ste, de',
    digitOrdinalSuffixes: 'e, de, ste',
    joiners: 'en',
    compound: { joiner: 'en' },
    articles: 'een',
    decimalWords: 'komma',
    halves: 'half, halve',
    halfJoiners: 'en',
    minus: 'min',
    moneyScales: 'm:1000000',
    adjectives: 'jarig, daags, urig, maands, koppig, procents, delig, voudig',
    decimal: ',',
  },
  units:
    'cent: cent, ct, eurocent; percent: procent; percentage-point: procentpunt, procentpunten; km: km, kilometer, kilometers; m: m, meter, meters; cm: cm, centimeter, centimeters; mm: millimeter, millimeters; mile: mijl, mijlen; kg: kg, kilo, kilogram; g: gram; t: ton; l: liter, liters; barrel: vaten; ha: hectare; m2: vierkante meter, vierkante meters, vierkante m; km2: vierkante kilometer, vierkante kilometers, vierkante km; m3: kubieke meter, kuub, kubieke meters; second: seconde, seconden; minute: minuut, minuten; hour: uur, uren; day: dag, dagen; week: week, weken; month: maand, maanden; year: jaar, jaren; decade: decennium, decennia; winter: winters; summer: zomers; season: seizoenen; century: eeuw, eeuwen; celsius: graden celsius; degree: graad, graden; mw: megawatt; usd: dollar, dollars; eur: euro, euro s; gbp: pond; chf: frank, franken; jpy: yen; cent: cent; kmh: kilometer per uur, km u, km per uur, km h',
  months:
    'januari|jan, februari|feb, maart, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sept, oktober|okt, november|nov, december|dec',
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  relativeDates:
    'today: vandaag; yesterday: gisteren; tomorrow: morgen; day-after: overmorgen; tonight: vanavond, vannacht; last-night: gisteravond; last-week: vorige week, afgelopen week; next-week: volgende week; last-month: vorige maand; next-month: volgende maand; last-year: vorig jaar; next-year: volgend jaar; morning: ochtend, vanochtend, s ochtends; afternoon: middag, vanmiddag; evening: avond, s avonds; midnight: middernacht; noon: twaalf uur; spring: lente, voorjaar; summer: zomer; autumn: herfst, najaar; winter: winter; now: nu, momenteel; soon: binnenkort; immediately: onmiddellijk, meteen, direct; weekend: weekend, weekeinde',
  clock: {
    words: 'uur',
    am: 'morgens, ochtends, ochtend',
    pm: 'middags, avonds, middag, avond',
    night: 'nachts, nacht',
    times: 'half h=-30, kwart over h=15, kwart voor h=-15, m over h=+m, m voor h=-m',
  },
  spellings:
    'tweederde:twee derde, eenderde:een derde, driekwart:drie kwart, tweemaal:twee maal, driemaal:drie maal, viermaal:vier maal, vijfmaal:vijf maal, pannekoek:pannenkoek, kado:cadeau, cadeau:cadeau, produkt:product, produkten:producten, aktie:actie, akties:acties, elektriciteit:elektriciteit, electriciteit:elektriciteit, kontakt:contact, kontrole:controle, direkteur:directeur, projekt:project, buro:bureau, gaarne:graag, enkwete:enquête, tenminste:ten minste, tengevolge:ten gevolge, te veel:teveel, te kort:tekort, weekeinde:weekend, foto s:fotos, m:mijn, dr:dokter, mevr:mevrouw, dhr:heer, akkoord:akkoord, accoord:akkoord, burgermeester:burgemeester, rooskleurig:rooskleurig, coordinatie:coördinatie, zo-even:zojuist, 2e:tweede, copie:kopie, copieen:kopieen, verenigde staten:vs, verenigde naties:vn, europese unie:eu, paardebloem:paardenbloem, wit rusland:belarus',
  contractions:
    "'t:het, 'n:een, 'm:hem, 'r:haar, 'k:ik, 's:des, d'r:er, niks:niets, da's:dat is, zo'n:zo een, 'ns:eens, 'ie:hij, ie:hij, m'n:mijn, z'n:zijn, nie:niet, 't's:het is, ‘t:het, we:wij, ze:zij, me:mij, je:jij, es:eens",
  clitics: 's:is|eens, t:het, n:een',
  corrections: 'sorry, nee, pardon, ik bedoel, of nee, excuus',
  fillers:
    'kijk eens, luister, eh ja, laten we zeggen, zal ik maar zeggen, als het ware, snap je, snap jij, weet jij, eh, euh, uh, uhm, nou, nou ja, tja, hè, zeg maar, weet je, dus, ja, ach, ah, oh, even, eigenlijk, sic, lacht, kijk, mmm, hm, zeg, ik denk aan, ik geloof in, ik denk eraan',
  pronouns: {
    i: 'ik, mij, mijn',
    we: 'wij, ons, onze',
    he: 'hij, hem, zijn',
    she: 'haar',
    they: 'zij, hen, hun',
    you: 'jij, jou, jouw, u, uw, jullie',
  },
  subordinators: 'omdat, want, aangezien, doordat, terwijl',
  dateWords: 'op, in, de, het, jaar',
  absences:
    'weg, verdwenen, kwijt, leeg, verloren, ongedeerd, ongeschonden, heelhuids, gespaard, intact, onbetaald, vroeg, voorbarig, verwoest, schaars, gestopt, opgehouden, ophouden, stopten, stopte, opgegeven, afgezien, vergeten, vergat, dood, gestorven, stierven, omgekomen, gesloten, dicht, verboden, onbekend, vreemd, stil, zweeg, zwegen, zwijgt, kapot, stuk, defect, afgesloten, tevergeefs, vergeefs, dakloos, werkloos, gemist, ontbreekt, ontbreken, ontbrak, gebrek, verstoken, verworpen, afgewezen, gezwegen, zwijgen, wakker, afwezig, onwetend, vernietigd, vernietigde, vernietigden, verwoestte',
  weak: 'de, het, een, dat, nou, hoor, er, om, toch, wel',
  stop: 'de, het, een, van, in, op, aan, met, voor, door, over, onder, uit, bij, naar, en, of, maar, want, dat, die, dit, deze, wie, wat, waar, hoe, er, om, als, dan, zo, ook, nog, al, wel, is, zijn, was, waren, ben, bent, heeft, hebben, heb, had, hadden, worden, wordt, werd, werden, geworden, geweest, zich, men, hier, daar, toen, ik, wij, jij, hij, zij, u, mij, ons, hem, haar, hen, hun, mijn, onze, uw, te, tot, tegen, tijdens, sinds, omdat, zelf, eens, heel, erg, zeer, toch, af, toe, dus, des, der, den, ten, ter',
  tags: 'toch, niet, nietwaar, hoor, niet dan, of niet, niet waar, hè',
  honorifics: 'heer, mevrouw, meneer, mijnheer, dokter, professor, dr, prof',
  compounds: true,
  interchangeable:
    'heeft/hebben, was/waren, wordt/worden, dan/als, dat/wat, hen/hun, hun/zij, mijn/mij, x/keer',
  multiples:
    'verdubbeld:2, verdubbelde:2, dubbel:2, verdrievoudigd:3, verdrievoudigde:3, drievoudig:3, verviervoudigd:4, viervoudig:4, vertienvoudigd:10',
  fractions: 'helft:2, derde:3, kwart:4, vijfde:5',
  shares: 'op, de',
  alternatives: 'anders, of',
  than: 'dan',
  magnitudes:
    'tientallen:10, dozijnen:12, honderden:100, duizenden:1000, miljoenen:1000000, tienduizenden:10000, honderdduizenden:100000',
  cues: 'zei, zegt, verklaarde, verklaart, vertelde, vertelt, benadrukte, benadrukt, stelde, stelt, voegde, legde, aldus, volgens, antwoordde, meldde, meldt, waarschuwde, waarschuwt, schreef, schrijft, beloofde, riep, zeggen, vond, vindt, liet, herhaalde, gaf, erkende, klaagde, vroeg, beaamde, grapte, concludeerde, bevestigde, bevestigt, lichtte, reageerde, reageert, vervolgde, besloot, oordeelde, meende, merkte, bekende, verzuchtte, vulde, legt, voegt, denkt, noemde, noemt, herinnerde',
  stock:
    'trots, blij, eer, dankbaar, verzekeren, verzeker, toegeven, persoonlijk, duidelijk, zeggen, zeg, herhaal, herhalen, eerlijk, gezegd, bedanken, dank, weten, belangrijk, vraag, waarheid, wil, benadrukken, laat, ding, simpel, nogmaals, graag',
  prefaces:
    'permitteert, mag, toestaat, zeggen, zeg, herhalen, vraagt, vragen, eerlijk, duidelijk, benadrukken, toevoegen, toegeven',
  coordinators: 'en, of, dus, toen, want',
  contrasts: 'maar, echter, toch, hoewel, evenwel',
  byWords: 'door',
  passives: 'werd, werden, wordt, worden, geworden',
  suffixes: 'ingen, ing, heden, heid, elijk, lijke, lijk, ende, eren, ers, er, en, de, te, je, s, e, t',
  titles:
    'meneer, mevrouw, heer, dhr, mevr, dr, dokter, prof, professor, president, premier, minister, ministerpresident, kanselier, staatssecretaris, burgemeester, wethouder, commissaris, gouverneur, senator, kamerlid, generaal, kolonel, kapitein, majoor, inspecteur, rechter, officier, advocaat, advocate, directeur, directrice, hoofd, chef, woordvoerder, woordvoerster, voorzitter, secretaris, bisschop, pater, dominee, paus, coach, trainer, arts, onderzoeker, onderzoekster, econoom, historicus, historica, boer, boerin, leraar, lerares, schoolhoofd, koning, koningin, prins, prinses, ingenieur, visser, verpleegkundige, verpleegster, bakker, brandweercommandant, politiechef, korpschef, oud, vice, vakbondsleider, boswachter, conservator, kok, van, het, de, der, den',
  falsehoods: 'leugen, gelogen, onwaar, onzin, vals, verzinsel, gerucht, laster, onjuist',
  truths: 'waar',
  synonyms:
    'leerlingen/scholieren, huis/woning, auto/wagen/voertuig, dokter/arts, dood/overleden/gestorven, gewond/gewonden, geld/middelen, bedrijf/onderneming/firma, arbeiders/werknemers/personeel, vuur/brand, wet/regeling, stemming/verkiezing, storm/orkaan, overstroming/watersnood, boot/schip, soldaten/militairen/troepen, prijs/kosten, beginnen/starten, eindigen/ophouden, helpen/steunen, kopen/aanschaffen, bouwen/oprichten, repareren/herstellen, belangrijk/essentieel/cruciaal, moeilijk/zwaar, snel/vlug, brief/brieven/post',
};
