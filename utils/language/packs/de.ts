import type { LanguagePack } from '../pack.ts';

/** German. The subjunctive carries reported speech on over sentences; separable verbs are listed by their inflected part. */
export const de: LanguagePack = {
  code: 'de',
  name: 'Deutsch',
  capitalisedNouns: true,
  complement: 'comma',
  verbSecond: true,
  order: 'subject-verb',
  cues: {
    say: `sagt, sagte, sagen, sagten, gesagt, sage, erklärt, erklärte, erklären, erklärten, betont, betonte, betonen, betonten, berichtet, berichtete, berichten, berichteten, erzählt, erzählte, erzählen, erzählten, äußert, äußerte, äußerten, geäußert, behauptet, behauptete, behaupten, behaupteten, antwortet, antwortete, antworteten, geantwortet, entgegnet, entgegnete, entgegneten, erwidert, erwiderte, erwiderten, ergänzt, ergänzte, ergänzten, fügt, fügte, fügten, hinzugefügt, hinzufügte, versichert, versicherte, versichern, versicherten, unterstreicht, unterstrich, unterstrichen, bekräftigt, bekräftigte, bekräftigen, bekräftigten, bestätigt, bestätigte, bestätigen, bestätigten, warnt, warnte, warnen, warnten, gewarnt, mahnt, mahnte, mahnen, mahnten, gemahnt, kritisiert, kritisierte, kritisieren, kritisierten, klagt, klagte, klagten, beklagt, beklagte, beklagten, bemängelt, bemängelte, bemängelten, rügt, rügte, rügten, moniert, monierte, monierten, lobt, lobte, lobten, argumentiert, argumentierte, argumentieren, argumentierten, erläutert, erläuterte, erläutern, erläuterten, teilt, teilte, teilten, mitgeteilt, mitteilte, mitteilten, kündigt, kündigte, kündigten, angekündigt, ankündigte, räumt, räumte, räumten, eingeräumt, einräumte, gesteht, gestand, gestanden, gibt zu, gab zu, zugegeben, zugab, bekennt, bekannte, bekannten, verkündet, verkündete, verkündeten, verrät, verriet, verrieten, schildert, schilderte, schilderten, geschildert, beschreibt, beschrieb, beschrieben, schreibt, schrieb, schreiben, schrieben, geschrieben, twittert, twitterte, getwittert, postet, postete, posteten, gepostet, kommentiert, kommentierte, kommentierten, konstatiert, konstatierte, resümiert, resümierte, bilanziert, bilanzierte, urteilt, urteilte, urteilten, verweist, verwies, verwiesen, präzisiert, präzisierte, widerspricht, widersprach, widersprachen, dementiert, dementierte, dementierten, beteuert, beteuerte, beteuerten, bemerkt, bemerkte, bemerkten, meldet, meldete, meldeten, gemeldet, spricht von, sprach von, sprachen von, sprechen von, gesprochen, fragt, fragte, fragten, gefragt, ruft, rief, riefen, scherzt, scherzte, flüstert, flüsterte, schimpft, schimpfte, schimpften, wettert, wetterte, poltert, polterte, jubelt, jubelte, spottet, spottete, höhnt, höhnte, ätzt, ätzte, schwärmt, schwärmte, freut sich, freute sich, zitiert, zitierte, zitierten, formuliert, formulierte, plädiert, plädierte, plädierten, appelliert, appellierte, appellierten, wiederholt
      sagte, prognostiziert, prognostizierte, prognostizierten, insistiert, insistierte, unterstellt, unterstellte, signalisiert, signalisierte, referiert, referierte, informiert, informierte, informierten, gesagt habe, gibt bekannt, gab bekannt, gaben bekannt, bekannt gab, bekanntgab, gibt an, gab an, gaben an, angegeben, legt nahe, legte nahe, stellt klar, stellte klar, stellt fest, stellte fest, stellten fest, hebt hervor, hob hervor, hoben hervor, weist darauf hin, wies darauf hin, wiesen darauf hin, führt aus, führte aus, führten aus, pflichtet bei, pflichtete bei, legte dar, wirft vor, warf vor, verlautbart, verlautbarte, verlautete, verlautet, gibt zu bedenken, gab zu bedenken, gaben zu bedenken, lässt wissen, ließ wissen, meint, meinte, meinen, meinten, gemeint, begründet, begründete, begründeten, rechtfertigt, rechtfertigte, verteidigt, verteidigte, fuhr fort, fährt fort, fuhren fort, prophezeit, prophezeite, beschwört, beschwor, schließt, tönt, tönte, witzelt, witzelte, stichelt, stichelte, gratuliert, gratulierte, dankt, dankte, bedauert, bedauerte, bedauerten, empört sich, empörte sich, ärgert sich, ärgerte sich, wundert sich, wunderte sich, zeigt sich, zeigte sich, zeigten sich, äußert sich, äußerte sich, äußerten sich, beschwert sich, beschwerte sich`,
    sayFirst: `so, sagt, sagte, sagten, erklärt, erklärte, betont, betonte, ergänzt, ergänzte, meint, meinte`,
    saySuffixed: ``,
    sayWeak: `
      fuhr, fuhren, fährt, gab, gaben, gibt, geben, stellte, stellt, stellten, hob, hebt, hoben, wies, weist, wiesen, führt, führte, führten, legt,
      legte, legten, warf, wirft, warfen, zeigt, zeigte, zeigten, heißt, hieß, lautet, lautete, spricht, sprach, sprachen,
      sprechen, nennt, notiert, notierte, erinnert, erinnerte, erinnerten, kontert, konterte, reagiert, reagierte, reagierten,
      bittet, bat, baten, setzt, setzte, ging, geht, gehen davon aus, ging davon aus, ließ, lässt, liest, las, versprach, meldet, meldete, findet, fand, fanden, rief, ruft, riefen, fordert, äußert, äußerte, äußerten`,
    think: `
      glaubt, glaubte, glauben, glaubten, denkt, dachte, denken, dachten, hofft, hoffte, hoffen, hofften, fürchtet, fürchtete,
      fürchten, fürchteten, befürchtet, befürchtete, befürchten, befürchteten, vermutet, vermutete, vermuten, vermuteten,
      erwartet, erwartete, erwarten, erwarteten, fordert, forderte, fordern, forderten, gefordert, verlangt, verlangte,
      verlangen, verlangten, verspricht, versprach, versprachen, versprochen, bezweifelt, bezweifelte, bezweifeln, zweifelt,
      zweifelte, bestreitet, bestritt, bestritten, bestreiten, leugnet, leugnete, leugneten, droht, drohte, drohen, drohten,
      gedroht, schätzt, schätzte, schätzen, schätzten, rechnet, rechnete, rechnen, rechneten, rechnet damit, rechnete damit,
      geht davon aus, ging davon aus, gehen davon aus, gingen davon aus, ist überzeugt, war überzeugt, sind überzeugt,
      zeigte sich überzeugt, zeigt sich überzeugt, ist sicher, ist der ansicht, sind der ansicht, ist der meinung, sind der meinung,
      ist der auffassung, sind der auffassung, vertritt die auffassung, wünscht sich, wünschte sich, empfiehlt, empfahl, empfehlen,
      empfahlen, schlägt vor, schlug vor, schlugen vor, vorgeschlagen, rät, riet, rieten, raten, mutmaßt, mutmaßte, plant, planen,
      beabsichtigt, lehnt ab, lehnte ab, weist zurück, wies zurück, beschuldigt, beschuldigte, beschuldigten, bezichtigt,
      bezichtigte, wirft, warf, warfen, vorgeworfen, beharrt, beharrte, pocht, pochte, drängt, drängte, drängten, ahnt, ahnte,
      will, hält, hielt, hielten, sieht, sah, sahen, sehen, schlägt, schlug, schlugen`,
    describe: `
      nennt, nannte, nennen, nannten, genannt, bezeichnet, bezeichnete, bezeichnen, bezeichneten, beschrieb, beschreibt,
      beschrieben, beschimpft, beschimpfte, beschimpften, tituliert, titulierte, betitelt, betitelte, charakterisiert,
      charakterisierte, wertet, wertete, werteten, bewertet, bewertete, brandmarkt, brandmarkte, geißelt, geißelte,
      verurteilt, verurteilte, verurteilten, spricht von, sprach von, sprachen von, sprechen von, warnt vor, warnte vor,
      würdigt, würdigte, bezeichnet als, stuft, stufte, kritisierte als, hält für, hält das für, hielt für`,
    nominal: `
      laut, gemäß, nach angaben, nach angaben von, nach den angaben, nach den angaben von, nach worten, nach worten von,
      nach den worten, nach den worten von, nach ansicht, nach ansicht von, nach meinung, nach meinung von, nach auffassung,
      nach auffassung von, nach einschätzung, nach einschätzung von, nach überzeugung, nach überzeugung von, nach darstellung,
      nach darstellung von, nach aussage, nach aussage von, nach aussagen, nach aussagen von, nach auskunft, nach auskunft von,
      nach informationen, nach informationen von, nach erkenntnissen, nach erkenntnissen von, nach berechnungen,
      nach berechnungen von, nach schätzungen, nach schätzungen von, nach mitteilung, nach mitteilung von, nach ersten erkenntnissen,
      nach berichten, nach berichten von, nach meldungen, nach darlegung, aus sicht, aus sicht von, aus der sicht, in den augen,
      in den augen von, unter berufung auf, unter verweis auf, unter hinweis auf, unter bezug auf, heißt es in, hieß es in, heißt es aus,
      hieß es aus, hieß es von, heißt es von, heißt es vonseiten, hieß es aus kreisen, hieß es seitens, verlautete aus, nach ansicht der, geht es nach,
      wenn es nach, ginge es nach, wie aus, einem bericht, nach lesart, nach eigenen angaben`,
    nominalAfter: `zufolge, nach angaben zufolge, angaben zufolge, worten zufolge, aussage zufolge, aussagen zufolge, bericht zufolge, nach zu urteilen, nach eigenen angaben, nach eigenen worten, nach eigener aussage, meinung nach, ansicht nach, auffassung nach, einschätzung nach, worten nach`,
    passive: `
      wurde berichtet, wird berichtet, wurde mitgeteilt, wird zitiert, wurde zitiert, wurden zitiert, werden zitiert, wird
      kritisiert, wurde kritisiert, wurde bestätigt, wird bestätigt, wurde erklärt, wird erklärt, wurde gesagt, wurde betont,
      wurde angekündigt, wurde behauptet, wurde gemeldet, wurde gewarnt, wurde bezeichnet, wird bezeichnet, wurde beschrieben, zitiert, bezeichnet`,
    agent: `von, vom, durch, seitens, von seiten, vonseiten`,
    impersonal: `es heißt, heißt es, hieß es, es hieß, demnach, dem vernehmen nach, angeblich, berichten zufolge, medienberichten zufolge, nach medienberichten, nach medienangaben, laut medienberichten, laut berichten, gerüchten zufolge, man sagt, wird behauptet, es wurde bekannt, wurde bekannt, wie es heißt, wie es hieß, hieß es weiter, heißt es weiter, nach polizeiangaben, nach behördenangaben, nach offiziellen angaben, offiziellen angaben zufolge, nach regierungsangaben, nach firmenangaben, nach unternehmensangaben`,
  },
  carriers: {
    before: `
      laut, wie, berichtet, berichtete, berichten, berichteten, meldet, meldete, melden, meldeten, schreibt, schrieb, zitiert,
      zitierte, zitiert nach, unter berufung auf, unter bezug auf, unter verweis auf, nach angaben von, nach angaben, nach informationen von,
      nach informationen, nach einem bericht, einem bericht, einem bericht von, laut einem bericht, laut einem bericht von, laut einer meldung,
      nach berichten von, nach recherchen von, recherchen von, zuerst berichtete, zuvor berichtete, zuerst hatte, zuvor hatte, zuerst hatten, übereinstimmend berichteten,
      wie die nachrichtenagentur, die nachrichtenagentur, der nachrichtenagentur, laut nachrichtenagentur, nach angaben der nachrichtenagentur,
      so, veröffentlichte, quelle`,
    certain: `wie die zeitung, berichtete die zeitung, berichtet die zeitung, zitiert von, unter berufung auf die zeitung, laut einem bericht der zeitung`,
    outletNouns: `zeitung, tageszeitung, kurier, anzeiger, nachrichten, post, bote, tagblatt, tageblatt, rundschau, presse, presseagentur, magazin, radio, rundfunk, fernsehen, sender, blatt, echo, merkur, morgenpost, abendblatt, allgemeine, wochenblatt, spiegel`,
    tweets: `tweet, tweets, twitterte, twittert, getwittert`,
    addressee: `
      gegenüber, gegenüber von, im gespräch mit, im interview mit, in einem interview mit, in einem gespräch mit, im interview der, im interview des, in einem interview der,
      in einem interview des, der, dem, den, der zeitung, der zeitschrift, dem magazin, dem nachrichtenmagazin, dem sender, dem fernsehsender, dem
      radiosender, dem nachrichtensender, der nachrichtenagentur, dem portal, dem nachrichtenportal, der tageszeitung, den zeitungen, den zeitungen der, dem blatt, der agentur,
      der deutschen presse-agentur, auf anfrage von, auf anfrage der, auf anfrage des, auf nachfrage von, auf nachfrage der`,
    place: `
      auf, bei, via, über, im, in der, im podcast, in einem podcast, in einem podcast von, in einem podcast des, im podcast von, in der sendung, in der
      talkshow, auf der plattform, auf der online-plattform, auf dem kurznachrichtendienst, beim kurznachrichtendienst, im kurznachrichtendienst,
      in einem beitrag auf, in einem post auf, in einem beitrag bei, in einem post bei, in einem video auf, in einem tweet, auf seinem account bei, auf ihrem account bei,
      auf seiner plattform, in seinem onlinedienst, im onlinedienst, im netzwerk, in einem gastbeitrag für, in einem gastbeitrag in der, in einem gastbeitrag im`,
  },
  nouns: {
    titles: `
      herr, herrn, frau, dr., dr, prof., prof, professor, professorin, doktor, general, generalleutnant, generalmajor, oberst, oberstleutnant, major, hauptmann,
      leutnant, oberleutnant, feldwebel, kapitän, admiral, kommandant, brigadegeneral, papst, kardinal, bischof, bischöfin, erzbischof, pfarrer, pfarrerin,
      pater, bruder, schwester, könig, königin, prinz, prinzessin, kaiser, fürst, graf, gräfin, baron, freiherr, lord, sir, lady, scheich, imam, rabbiner, ayatollah,
      dipl.-ing., mag., lic., ex-, mr, mrs`,
    roles: `
      minister, ministerin, ministern, ministers, außenminister, außenministerin, innenminister, innenministerin, finanzminister, finanzministerin,
      verteidigungsminister, verteidigungsministerin, justizminister, justizministerin, gesundheitsminister, gesundheitsministerin, umweltminister, umweltministerin,
      wirtschaftsminister, wirtschaftsministerin, verkehrsminister, verkehrsministerin, kultusminister, kultusministerin, bildungsminister, bildungsministerin,
      arbeitsminister, arbeitsministerin, familienministerin, familienminister, agrarminister, landwirtschaftsminister, landwirtschaftsministerin,
      bundesminister, bundesministerin, bundesfinanzminister, bundesinnenminister, bundesinnenministerin, bundesaußenminister, bundesgesundheitsminister,
      ministerpräsident, ministerpräsidentin, premierminister, premierministerin, premier, regierungschef, regierungschefin, kanzler, kanzlerin, bundeskanzler,
      bundeskanzlerin, vizekanzler, vizekanzlerin, altkanzler, altkanzlerin, präsident, präsidentin, präsidenten, us-präsident, us-präsidenten, bundespräsident, bundespräsidenten, bundestagspräsident,
      bundestagspräsidentin, vizepräsident, vizepräsidentin, staatschef, staatschefs, staatsoberhaupt, staatssekretär, staatssekretärin, senator, senatorin,
      bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, stadtrat, stadträtin, landrat, landrätin, gouverneur, gouverneurin,
      abgeordneter, abgeordnete, abgeordneten, bundestagsabgeordnete, bundestagsabgeordneter, politiker, politikerin, cdu-politiker, spd-politiker, fdp-politiker, grünen-politiker, grünen-politikerin, cdu-politikerin, spd-politikerin, afd-politiker,
      oppositionsführer, oppositionsführerin, parteichef, parteichefin, parteivorsitzender, parteivorsitzende, fraktionschef, fraktionschefin,
      fraktionsvorsitzender, fraktionsvorsitzende, generalsekretär, generalsekretärin, vorsitzender, vorsitzende, vorsitzenden, chef, chefin, vorstandschef, vorstandschefin,
      vorstandsvorsitzender, vorstandsvorsitzende, vorstand, geschäftsführer, geschäftsführerin, hauptgeschäftsführer, hauptgeschäftsführerin, direktor, direktorin, generaldirektor, generaldirektorin, leiter, leiterin,
      abteilungsleiter, abteilungsleiterin, beauftragter, beauftragte, kommissar, kommissarin, eu-kommissar, eu-kommissarin, kommissionspräsidentin, kommissionspräsident, botschafter, botschafterin, gesandter,
      richter, richterin, staatsanwalt, staatsanwältin, oberstaatsanwalt, oberstaatsanwältin, generalstaatsanwalt, anwalt, anwältin, rechtsanwalt, rechtsanwältin, verteidiger, verteidigerin, notar, kläger, klägerin,
      angeklagter, angeklagte, polizist, polizistin, polizeipräsident, polizeipräsidentin, polizeichef, polizeichefin, einsatzleiter, feuerwehrchef, ermittler, ermittlerin,
      experte, expertin, experten, forscher, forscherin, wissenschaftler, wissenschaftlerin, historiker, historikerin, politologe, politologin, politikwissenschaftler,
      politikwissenschaftlerin, ökonom, ökonomin, volkswirt, volkswirtin, chefvolkswirt, chefvolkswirtin, analyst, analystin, soziologe, soziologin, psychologe, psychologin, virologe, virologin, biologe, biologin,
      meteorologe, meteorologin, geologe, geologin, physiker, physikerin, chemiker, chemikerin, mediziner, medizinerin, arzt, ärztin, chefarzt, chefärztin, epidemiologe, epidemiologin, studienleiter, studienleiterin, studienautor,
      autor, autorin, erstautor, erstautorin, schriftsteller, schriftstellerin, journalist, journalistin, reporter, reporterin, korrespondent, korrespondentin, redakteur, redakteurin, moderator, moderatorin,
      regisseur, regisseurin, schauspieler, schauspielerin, sänger, sängerin, musiker, musikerin, künstler, künstlerin, intendant, intendantin, kurator, kuratorin, trainer, trainerin, bundestrainer, bundestrainerin, coach, kapitän, torwart, stürmer, spieler,
      spielerin, sportdirektor, manager, managerin, torhüter, mittelfeldspieler, verteidiger, rennfahrer, weltmeister, olympiasiegerin, lehrer, lehrerin, schulleiter, schulleiterin, rektor, rektorin, student, studentin,
      schüler, schülerin, landwirt, landwirtin, bauer, bäuerin, unternehmer, unternehmerin, gründer, gründerin, betreiber, betreiberin, inhaber, inhaberin, händler, händlerin, besitzer, besitzerin, kellner, kellnerin,
      fahrer, fahrerin, pilot, pilotin, förster, försterin, aktivist, aktivistin, sprecher, sprecherin, mitarbeiter, mitarbeiterin, koordinator, koordinatorin, referent, referentin, mann, frau, mutter, vater, tochter, sohn, witwe,
      nachbar, nachbarin, zeuge, zeugin, opfer, bewohner, bewohnerin, anwohner, anwohnerin, jährige, jähriger, 41-jährige, rentner, rentnerin, betroffene, betroffener, überlebender, überlebende, republikaner, republikanerin, demokrat, demokratin, milliardär, unternehmenschef, konzernchef, konzernchefin, verbandschef, verbandschefin, gewerkschafter, gewerkschafterin, gewerkschaftschef,
      gewerkschaftschefin, nato-generalsekretär, un-generalsekretär, außenbeauftragte, außenbeauftragter, kremlchef, papst, dirigent, dirigentin, komponist, komponistin, diplomat, diplomatin, patient, patientin, pfleger, pflegerin, hebamme, kämmerer, kämmerin, betriebsrat, betriebsrätin, amtsleiter, amtsleiterin, dezernent, dezernentin, bezirksbürgermeister, ministerialrat, winzer, winzerin, imker, imkerin, bäcker, bäckerin, wirt, wirtin, pastor, pastorin`,
    spokespeople: `
      sprecher, sprecherin, sprechers, regierungssprecher, regierungssprecherin, pressesprecher, pressesprecherin, polizeisprecher, polizeisprecherin,
      ministeriumssprecher, ministeriumssprecherin, unternehmenssprecher, unternehmenssprecherin, firmensprecher, konzernsprecher, kremlsprecher, militärsprecher, armeesprecher,
      gerichtssprecher, gerichtssprecherin, feuerwehrsprecher, behördensprecher, behördensprecherin, vereinssprecher, bahnsprecher, bahnsprecherin, stadtsprecher, stadtsprecherin, außenamtssprecher, außenamtssprecherin, sprecher der, sprecherin der`,
    organisations: `
      ministerium, außenministerium, innenministerium, finanzministerium, verteidigungsministerium, gesundheitsministerium, justizministerium, umweltministerium, wirtschaftsministerium, verkehrsministerium, auswärtiges amt, auswärtige amt,
      regierung, bundesregierung, landesregierung, stadtverwaltung, verwaltung, behörde, behörden, gesundheitsamt, jugendamt, amt, bundesamt, landesamt, kommission, eu-kommission, parlament, bundestag, bundesrat, landtag, senat, kongress, kabinett,
      polizei, bundespolizei, polizeipräsidium, kriminalpolizei, feuerwehr, staatsanwaltschaft, bundesanwaltschaft, generalstaatsanwaltschaft, gericht, landgericht, amtsgericht, oberlandesgericht, verwaltungsgericht, oberverwaltungsgericht,
      bundesgerichtshof, bundesverfassungsgericht, gerichtshof, unternehmen, konzern, firma, hersteller, betreiber, verband, branchenverband, dachverband, bund, verein, klub, club, partei, fraktion, gewerkschaft, stiftung, organisation,
      hilfsorganisation, menschenrechtsorganisation, umweltorganisation, umweltverband, initiative, bürgerinitiative, universität, hochschule, institut, forschungsinstitut, klinik, krankenhaus, bank, zentralbank, notenbank, börse, versicherung, krankenkasse, kirche, bistum,
      gemeinde, stadt, landkreis, kreis, land, armee, militär, bundeswehr, marine, luftwaffe, geheimdienst, nachrichtendienst, weltgesundheitsorganisation, vereinte nationen, vereinten nationen, nato, eu, uno, who, opposition, wetterdienst, erdbebenwarte,
      agentur, botschaft, konsulat, rat, zentralrat, ausschuss, liga, veranstalter, museum, theater, airline, fluggesellschaft, bahn, verkehrsbetriebe, stadtwerke, anbieter, startup, team, kreml, weißes haus, weiße haus, pentagon, vatikan`,
    documents: `
      bericht, jahresbericht, abschlussbericht, zwischenbericht, lagebericht, polizeibericht, studie, untersuchung, umfrage, erhebung, befragung, analyse, gutachten, statistik, mitteilung, pressemitteilung, erklärung, stellungnahme, urteil, beschluss, anklage, anklageschrift, klage,
      gesetz, gesetzentwurf, entwurf, verordnung, vertrag, abkommen, dokument, dokumente, unterlagen, papier, strategiepapier, brief, schreiben, offener brief, offenen brief, protokoll, resolution, antrag, antwort, anfrage, buch, aufsatz, fachartikel, zahlen, daten,
      prognose, index, liste, video, aufruf, petition, tagebuch, einladung, entscheidung, bekanntmachung, richtlinie, ranking, barometer, artikel, memo, e-mail`,
    anonymous: `
      quelle, quellen, insider, insidern, insiderkreisen, kreise, kreisen, regierungskreise, regierungskreisen, diplomatenkreise, diplomatenkreisen, sicherheitskreise, sicherheitskreisen, parteikreise, parteikreisen, koalitionskreisen, verhandlungskreisen,
      unternehmenskreisen, finanzkreisen, diplomaten, beamte, beamten, beamter, regierungsvertreter, regierungsbeamter, vertreter, augenzeuge, augenzeugen, zeuge, zeugen, beobachter, beobachtern, kritiker, kritikern, experten, fachleute, fachleuten, analysten,
      anwohner, anwohnern, bewohner, bewohnern, nachbarn, teilnehmer, teilnehmern, aktivisten, passagier, passagiere, betroffene, betroffenen, forscher, forschern, wissenschaftler, wissenschaftlern, mitarbeiter, mitarbeitern, ermittler, ermittlern, rettungskräfte,
      rettungskräften, händler, beteiligte, beteiligten, eltern, schüler, viele, manche, einige, andere, informant, informanten, eingeweihte, eingeweihten, gegner, gegnern, befürworter, medien, ökonomen, volkswirte, behördenvertreter, militärs`,
    hidden: `
      anonym, anonym bleiben, der anonym bleiben will, der anonym bleiben wollte, die anonym bleiben will, die anonym bleiben wollte, nicht namentlich genannt werden, namentlich nicht genannt, nicht genannt werden will, nicht genannt werden wollte, ungenannt, ungenannten, nicht genannt werden möchte, seinen namen nicht, ihren namen nicht, namen nicht veröffentlicht, name geändert,
      name von der redaktion geändert, unter der bedingung der anonymität, unter bedingung der anonymität, mit der sache vertraut, mit der sache vertraute, mit der angelegenheit vertraute, mit den vorgängen vertraute, mit dem vorgang vertraute, nicht öffentlich sprechen, nicht befugt, vertrauliche`,
    roleTails: `
      finanzen, inneres, äußeres, verteidigung, justiz, gesundheit, umwelt, wirtschaft, verkehr, kultur, bildung, forschung, arbeit, soziales, familie, familien, frauen, jugend, landwirtschaft, ernährung, energie, klimaschutz, digitales, sport, tourismus,
      bundesregierung, landesregierung, stadt, landes, bundes, partei, fraktion, unternehmens, konzerns, universität, instituts, gemeinde, polizei, cdu, csu, spd, fdp, grünen, linken, afd, bsw, nato, eu, un, uno, usa`,
  },
  grammar: {
    pronounsPerson: `er, sie, dieser, diese, jener, jene, letzterer, letztere, ersterer, dieselbe, derselbe, ihm, ihr, ihn, ihnen`,
    pronounsFemale: `sie, ihr, diese, letztere`,
    pronounsMale: `er, ihm, ihn, dieser, letzterer`,
    pronounsPlural: `sie, ihnen, beide, diese, alle`,
    pronounsThing: `es, das, dies, dieses`,
    pronounsSpeech: `ich, mich, mir, wir, uns, du, dich, dir, euch, sie, ihr, ihnen, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, unserem, unserer`,
    determiners: `
      der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesem, diesen, jener, jene, jenes, sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres,
      kein, keine, keinen, keinem, keiner, mehrere, einige, viele, manche, alle, beide, zwei, drei, vier, weitere, andere, anderer`,
    determinersAfter: ``,
    complementizers: `dass, daß, ob, wonach, wie, warum, weshalb, wieso`,
    prepositions: `
      in, im, ins, an, am, ans, auf, aufs, bei, beim, mit, nach, von, vom, zu, zum, zur, aus, über, unter, vor, vorm, hinter, neben, zwischen, für, fürs, gegen, ohne, um, durch, durchs, bis, seit, während, wegen, trotz,
      gegenüber, entlang, laut, gemäß, zufolge, statt, anstatt, außer, ab, angesichts, aufgrund, mithilfe, mittels, anhand, infolge, innerhalb, außerhalb, hinsichtlich, bezüglich, namens, samt, per, pro, als, wie, anlässlich, zugunsten`,
    ofWords: `des, der, von, vom, für, eines, einer, zur, zum`,
    conjunctions: `und, oder, aber, sondern, denn, doch, jedoch, sowie, beziehungsweise, bzw., wie auch, als auch, weder, noch, entweder`,
    subordinators: `
      dass, daß, ob, weil, da, wenn, falls, obwohl, obgleich, während, nachdem, bevor, ehe, sobald, solange, seitdem, bis, damit, sodass, indem, als, wie, wo, wohin, woher, womit, wofür, wodurch, woran, worauf, warum, weshalb, um, ohne dass, anstatt, sofern, soweit, wonach, wobei, zumal`,
    relatives: `der, die, das, den, dem, dessen, deren, denen, welcher, welche, welches, was, wer, wo`,
    auxiliaries: `
      ist, sind, war, waren, sei, seien, wäre, wären, gewesen, hat, haben, hatte, hatten, habe, hätte, hätten, gehabt, wird, werden, wurde, wurden, werde, würde, würden, worden, kann, können, konnte, konnten, könne, könnte, könnten, muss, müssen,
      musste, mussten, müsse, müsste, soll, sollen, sollte, sollten, solle, will, wollen, wollte, wollten, wolle, darf, dürfen, durfte, dürfe, dürfte, mag, mögen, möge, mochte, möchte, lässt, gibt, gebe`,
    adverbs: `
      auch, zudem, außerdem, ferner, weiter, weiterhin, dann, danach, anschließend, später, zuvor, bereits, schon, noch, nun, jetzt, wiederum, erneut, dabei, dagegen, hingegen, dazu, daher, deshalb, darum, jedoch, allerdings, aber, indes, indessen, unterdessen,
      derweil, gleichzeitig, zugleich, schließlich, zunächst, zuletzt, kürzlich, jüngst, einst, selbst, sogar, nur, etwa, rund, fast, knapp, sehr, ausdrücklich, deutlich, scharf, wörtlich, öffentlich, offen, erst, kurz, sich, so, ebenfalls, ebenso, dort, hier, mehrfach, immer, wieder, einmal,
      weiterhin, entsprechend, dementsprechend, zuversichtlich, überzeugt, besorgt, enttäuscht, hinzu, an, mit, ein, fest, klar, hervor, heute, gestern, mutmaßlich, hinzugefügt, abschließend, ergänzend, rückblickend`,
    negations: `nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, weder, nirgends, ohne, keinesfalls, keineswegs`,
    particles: `von, van, de, zu, zur, zum, vom, al, el, bin, ibn, ben, da, di, du, la, le, dos, von der, van der, van den, von den, von dem, von und zu, ten, ter, in der, auf der`,
    starters: `
      ähnlich, entsprechend, daraufhin, dementsprechend, anschließend, hierzu, hierfür, weiterhin, ferner, abends, morgens, deutlich, kritisch, skeptisch, positiv, scharf, auch, gegenüber, wörtlich, laut, einer, seit, innerhalb, außerhalb, angesichts, aufgrund, hingegen, zugleich, sowohl, weder, entweder, je, zwar, falls, sobald, solange, bevor, gemeinsam, allein, jetzt, längst, künftig, derzeit, aktuell, vorerst, darum, somit, folglich, sonst, ansonsten, übrigens, immerhin, schließlich, letztlich, offiziell, konkret, insbesondere, gerade, eben, genau, kurz, lange, oft, häufig, manchmal, meist, meistens, selten, wenig, weil, der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, es, er, sie, wir, ich, man, in, im, am, an, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, über, unter, vor, für, gegen, ohne, um, durch, bis, seit, während, wegen, trotz, laut, und, oder, aber, doch, denn, sondern,
      wenn, weil, da, als, obwohl, nachdem, bevor, damit, dass, ob, so, auch, zudem, außerdem, dann, danach, dabei, dazu, daher, deshalb, dort, hier, jetzt, nun, heute, gestern, morgen, zuvor, später, zunächst, zuletzt, bereits, schon, noch, nur, doch, jedoch, allerdings, dennoch, trotzdem, unterdessen, derweil, inzwischen,
      mittlerweile, insgesamt, bislang, bisher, weitere, weiter, viele, einige, manche, mehrere, alle, beide, andere, diese, dieser, dieses, diesem, diesen, jene, jeder, jede, jedes, kein, keine, seine, seinen, seiner, ihr, ihre, ihren, ihrer, unser, unsere, mein, meine, was, wer, wie, wo, warum, wann, welche, welcher, nicht, nie, nichts, niemand,
      ja, nein, vielleicht, natürlich, tatsächlich, offenbar, angeblich, vermutlich, mindestens, rund, etwa, fast, knapp, mehr, weniger, ab, erst, immer, wieder, schließlich, gleichzeitig, demnach, damals, anfang, ende, mitte, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, hat, ist, war, sind, wird, soll, kann, ebenso, ebenfalls, besonders, sogar, selbst, statt, anders, darüber, darauf, darin, daran, daraus, dagegen, hinzu, hintergrund, grund, nächste, letzte, erste, kürzlich, aktuell, experten, kritiker, medien, menschen, leute, polizei, behörden`,
    months: `januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan., feb., mär., apr., jun., jul., aug., sep., sept., okt., nov., dez.`,
    weekdays: `montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montagabend, montagmorgen, dienstagabend, dienstagmorgen, mittwochabend, mittwochmorgen, donnerstagabend, donnerstagmorgen, freitagabend, freitagmorgen, samstagabend, sonntagabend, montagnachmittag, dienstagnachmittag, mittwochnachmittag, donnerstagnachmittag, freitagnachmittag, montags, mo., di., mi., do., fr., sa., so.`,
    days: `heute, gestern, morgen, vorgestern, übermorgen, heute morgen, heute abend, gestern abend, am abend, am morgen, am nachmittag, am vormittag, am mittag, in der nacht, diese woche, vergangene woche, letzte woche`,
    timePrepositions: `am, im, vom, seit, bis, ab, um, an, in, nach, vor, beim, während, noch am, erst am`,
    placePrepositions: `in, im, aus, bei, vor, auf, an, am, nahe, nach, unweit`,
    abbreviations: `
      dr., prof., hr., fr., st., nr., str., z.b., z. b., d.h., d. h., u.a., u. a., bzw., ca., vgl., evtl., ggf., inkl., usw., usf., etc., sog., geb., gest., verh., hrsg., jr., sen., dipl.-ing., ing., med., phil., jur., rer., nat., h.c., a.d., abs., art., co., e.v., i.d.r., o.ä., s.o., s.u., mio., mrd., tsd., std., min., max., mind., jan., feb., mär., apr., aug., sep., sept., okt., nov., dez.,
      mo., di., mi., do., sa., v.a., i.e., zzgl., bspw., u.s., n.chr., v.chr., jh., gen., lt., mag., allg., anm., bd., lfd., tel., ehem., stv., insb., z.t., z.zt., i.v., p.s.`,
  },
  marks: {
    titleCues: `
      titel, mit dem titel, unter dem titel, überschrift, betitelt, namens, mit dem namen, genannt, sogenannt, heißt, hieß, film, kinofilm, spielfilm, dokumentarfilm, dokumentation, serie, krimi, drama, komödie, buch, roman, bestseller, sachbuch, autobiografie, memoiren, lied, song, album, single, hit, oper, musical, theaterstück, stück,
      ausstellung, gemälde, bild, skulptur, gedicht, zeitung, zeitschrift, magazin, sendung, show, talkshow, podcast, spiel, videospiel, projekt, programm, kampagne, aktion, initiative, verein, band, gruppe, schiff, fregatte, yacht, restaurant, hotel, preis, operation, motto, unter dem motto, lautet das motto, stichwort, schlagwort, begriff, wort, aktenzeichen, rakete, raumschiff, kapsel, satellit, hurrikan, taifun, sturm, orkan, modell, bündnis, partei, plakat, schriftzug, aufschrift, inschrift, parole, slogan, version von, ausgabe`,
    scareCues: `sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, so genannter, genannte, genannten, vermeintliche, vermeintlichen, vermeintlicher, angebliche, angeblichen, angeblicher, selbsternannte, selbsternannten, selbst ernannte, bekannt als, spitzname, spitznamen, alias`,
    furniture: `
      lesen sie auch, lesen sie mehr, lesen sie hier, mehr zum thema, mehr dazu, auch interessant, das könnte sie auch interessieren, weitere artikel, weitere nachrichten, foto, fotos, bild, bilder, video, quelle, grafik, symbolbild, archivbild, archivfoto, newsletter, anzeige, werbung, hier klicken, jetzt abonnieren, melden sie sich an, folgen sie uns, zum artikel, zur startseite, kommentare, redaktion, ©, copyright, hinweis der redaktion, dieser artikel, siehe auch`,
    backReference: `das, dies, so, damit, darauf, dazu, darüber, diese aussage, diese äußerung, diese worte, mit diesen worten, das sagte, dies sagte, das erklärte, dies teilte, das teilte, das geht aus, dies geht aus, das berichtet, das berichtete, das meldete, dies meldete`,
  },
  claims: {
    vague: `kritiker sagen, kritiker werfen, kritiker bemängeln, kritikern zufolge, experten zufolge, laut experten, beobachter sagen, beobachtern zufolge, beobachter vermuten, viele meinen, manche sagen, manche meinen, einige meinen, es heißt, es hieß, hieß es, dem vernehmen nach, angeblich, gerüchte, gerüchten zufolge, medienberichten zufolge, laut medienberichten, berichten zufolge, laut berichten, insider, es wird vermutet, wird vermutet, es wird angenommen, gilt als, gelten als, soll, sollen, offenbar, mutmaßlich, allgemein gilt, bekanntlich`,
    recap: `wie berichtet, wie bereits berichtet, zuvor war berichtet worden, zuvor hatte es geheißen, wir berichteten`,
    opinion: `wollte sich nicht äußern, wollten sich nicht äußern, nicht äußern, keine stellungnahme, war nicht zu erreichen, war zunächst nicht zu erreichen, äußerte sich nicht, nahm keine stellung, vielleicht, wohl, womöglich, möglicherweise, hoffentlich, leider, zum glück, sollte, sollten, müsste, müssten, könnte, könnten, dürfte, wäre, schön, schlimm, schade, großartig, peinlich, absurd, lächerlich, beeindruckend, enttäuschend, wichtig, wunderbar, bedauerlich, erfreulich, ich, wir, man darf, bleibt abzuwarten, bleibt zu hoffen, meiner meinung nach, offen gesagt, natürlich, selbstverständlich, eigentlich, einfach, traurig, mutig, klug, dumm`,
    future: `wird, werden, soll, sollen, morgen, nächste woche, kommende woche, nächstes jahr, kommenden, nächsten, geplant, plant, planen, will, wollen, steht an, demnächst`,
    accusation: `festgenommen, verhaftet, angeklagt, verurteilt, beschuldigt, ermittelt, ermittlungen, betrug, korruption, bestechung, mord, getötet, gestohlen, diebstahl, illegal, verstoß, verstoßen, haft, gefängnis, geldstrafe, klage, prozess, verdacht, missbrauch, razzia, urteil, gericht, gesetz`,
    harm: `getötet, gestorben, starb, starben, tote, toten, opfer, verletzt, verletzte, schwer verletzt, unfall, explosion, brand, feuer, erdbeben, überschwemmung, hochwasser, sturm, krankheit, virus, infektionen, impfstoff, krebs, patienten, ausbruch, schaden, schäden, angriff, anschlag, gerissen, zerstört, eingestürzt, evakuiert`,
    cause: `weil, wegen, aufgrund, infolge, verursacht, verursachte, führte zu, führt zu, ausgelöst, durch, nach, dank, deshalb, daher, grund dafür`,
    comparison: `mehr als, weniger als, mindestens, rund, etwa, fast, knapp, gut, bis zu, höchste, größte, kleinste, niedrigste, erste, meisten, rekord, doppelt, halb, hälfte, drittel, viertel, prozent, gestiegen, gesunken, stieg, sank, fiel, wuchs, höher, niedriger, mehr, weniger, teuerste`,
    connectives: `aber, doch, und, auch, zudem, außerdem, dabei, darum, deshalb, daher, damit, dann, danach, dennoch, trotzdem, jedoch, allerdings, dies, das, diese, dieser, dieses, so, zugleich, gleichzeitig, ferner, weiter, hinzu, stattdessen, unterdessen, inzwischen, schließlich`,
    background: `seit, vor, jahren, seit jahren, in den vergangenen jahren, früher, damals, einst, bisher, bislang, geschichte, gegründet, geboren, traditionell, ursprünglich, gilt, wurde gebaut, gebaut, eröffnet`,
    ownReporting: `unser reporter, unsere reporterin, unser korrespondent, unsere korrespondentin, wie unsere redaktion, dieser zeitung vorliegt, dieser redaktion vorliegt, liegt unserer redaktion vor, ein reporter vor ort, reporter vor ort, wie zu beobachten war`,
  },
  examples: [
    {
      text: 'Die Umweltministerin Jana Wolkert sagte: „Wir werden das Moor nicht aufgeben.“',
      quotes: [{ kind: 'direct', text: 'Wir werden das Moor nicht aufgeben.', speaker: 'Jana Wolkert' }],
    },
    {
      text: '„Die Brücke bleibt bis zum Herbst gesperrt“, sagte Bürgermeister Till Brandhofer am Montag.',
      quotes: [
        { kind: 'direct', text: 'Die Brücke bleibt bis zum Herbst gesperrt', speaker: 'Till Brandhofer' },
      ],
    },
    {
      text: '„Wir haben gewarnt“, erklärte Försterin Mara Ehlken, „aber niemand wollte uns hören.“',
      quotes: [
        { kind: 'direct', text: 'Wir haben gewarnt', speaker: 'Mara Ehlken' },
        { kind: 'direct', text: 'aber niemand wollte uns hören.', speaker: 'Mara Ehlken' },
      ],
    },
    {
      text: 'Der Trainer Ole Hagstedt kam spät. „Das war unser bestes Spiel des Jahres“, sagte er.',
      quotes: [{ kind: 'direct', text: 'Das war unser bestes Spiel des Jahres', speaker: 'Ole Hagstedt' }],
    },
    {
      text: 'Stadträtin Ines Korbach betonte, dass die Turnhalle bis zum Sommer fertig werde.',
      quotes: [
        { kind: 'indirect', text: 'die Turnhalle bis zum Sommer fertig werde', speaker: 'Ines Korbach' },
      ],
    },
    {
      text: 'Landrat Gero Pillnitz sagte, der Deich sei sicher.',
      quotes: [{ kind: 'indirect', text: 'der Deich sei sicher', speaker: 'Gero Pillnitz' }],
    },
    {
      text: 'Nach Angaben von Einsatzleiterin Britta Sommerfeld wurden zwölf Menschen verletzt.',
      quotes: [{ kind: 'indirect', text: 'wurden zwölf Menschen verletzt', speaker: 'Britta Sommerfeld' }],
    },
    {
      text: 'Der Haushalt, so Kämmerer Udo Lenzberg, sei nicht zu retten.',
      quotes: [
        {
          kind: 'indirect',
          text: 'Der Haushalt, so Kämmerer Udo Lenzberg, sei nicht zu retten',
          speaker: 'Udo Lenzberg',
        },
      ],
    },
    {
      text: '„Das Werk wird nicht geschlossen“, sagte Betriebsrätin Anke Dorfmeier der Nachrichtenagentur Reuters.',
      quotes: [
        {
          kind: 'direct',
          text: 'Das Werk wird nicht geschlossen',
          speaker: 'Anke Dorfmeier',
          via: ['Reuters'],
        },
      ],
    },
    {
      text: 'Verkehrsminister Arne Tolk nannte den Plan „eine Einladung zum Rasen“.',
      quotes: [{ kind: 'partial', text: 'eine Einladung zum Rasen', speaker: 'Arne Tolk' }],
    },
    {
      text: '„Es wird noch Wochen dauern“, sagte ein Beamter, der anonym bleiben wollte.',
      quotes: [{ kind: 'direct', text: 'Es wird noch Wochen dauern', speaker: null }],
    },
    {
      text: '„Die Mängel waren seit Jahren bekannt“, heißt es in dem Bericht.',
      quotes: [{ kind: 'direct', text: 'Die Mängel waren seit Jahren bekannt', speaker: 'Bericht' }],
    },
    {
      text: 'Die Polizei teilte mit, der Fahrer habe die rote Ampel übersehen.',
      quotes: [{ kind: 'indirect', text: 'der Fahrer habe die rote Ampel übersehen', speaker: 'Polizei' }],
    },
    {
      text: 'Der Film „Die langen Tage am Fluss“ kommt im Mai in die Kinos.',
      quotes: [],
    },
  ],
};
