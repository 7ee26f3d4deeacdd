import type { PackExample } from '../../pack.ts';

/** Deutsch: own sentences about invented people. */
export const de: readonly PackExample[] = [
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
  {
    text: '„Der Steg ist morsch“, sagte Jan Zimmerholz. Der Wirt Uwe Neubauer widersprach. „Er hält“, sagte Neubauer.',
    quotes: [
      { kind: 'direct', text: 'Der Steg ist morsch', speaker: 'Jan Zimmerholz' },
      { kind: 'direct', text: 'Er hält', speaker: 'Uwe Neubauer' },
    ],
  },
  {
    text: '„Hier wird nicht gespart“, sagte Sabine Richter. „Und auch nicht gelogen“, ergänzte Richter.',
    quotes: [
      { kind: 'direct', text: 'Hier wird nicht gespart', speaker: 'Sabine Richter' },
      { kind: 'direct', text: 'Und auch nicht gelogen', speaker: 'Sabine Richter' },
    ],
  },
  {
    text: 'Die „New York Times“ nannte den Entwurf „ein Geschenk an die Reeder“.',
    quotes: [{ kind: 'partial', text: 'ein Geschenk an die Reeder', speaker: 'New York Times' }],
  },
  {
    text: 'Die Landeswasserbehörde teilte mit, der Pegel sinke wieder.',
    quotes: [{ kind: 'indirect', text: 'der Pegel sinke wieder', speaker: 'Landeswasserbehörde' }],
  },
  {
    text: 'Der Vorsitzende des Deichverbands, Jan Pillnitz, sagte, dass Fehler gemacht wurden.',
    quotes: [{ kind: 'indirect', text: 'Fehler gemacht wurden', speaker: 'Jan Pillnitz' }],
  },
  {
    text: 'Umweltministerin Jana Wolkert wies die Kritik zurück. Es gebe keinen Grund zur Sorge. Die Deiche seien hoch genug.',
    quotes: [
      { kind: 'indirect', text: 'Es gebe keinen Grund zur Sorge', speaker: 'Jana Wolkert' },
      { kind: 'indirect', text: 'Die Deiche seien hoch genug', speaker: 'Jana Wolkert' },
    ],
  },
  {
    text: 'Oppositionschefin Ines Korbach warf dem Minister vor, er habe die Warnungen gelesen.',
    quotes: [{ kind: 'indirect', text: 'er habe die Warnungen gelesen', speaker: 'Ines Korbach' }],
  },
  {
    text: 'Am Abend gab Landrat Gero Pillnitz bekannt, er wolle zurücktreten.',
    quotes: [{ kind: 'indirect', text: 'er wolle zurücktreten', speaker: 'Gero Pillnitz' }],
  },
  {
    text: 'Aus Regierungskreisen hieß es, das Geld reiche bis zum Sommer.',
    quotes: [{ kind: 'indirect', text: 'das Geld reiche bis zum Sommer', speaker: null }],
  },
  {
    text: 'Jana Wolkert leitet das Amt. Die Kosten steigen nach Wolkerts Worten kaum.',
    quotes: [
      { kind: 'indirect', text: 'Die Kosten steigen nach Wolkerts Worten kaum', speaker: 'Jana Wolkert' },
    ],
  },
  {
    text: 'Die Firma Holmar hat nach eigenen Angaben 300 Aufträge verloren.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Die Firma Holmar hat nach eigenen Angaben 300 Aufträge verloren',
        speaker: 'Firma Holmar',
      },
    ],
  },
  {
    text: 'Der Fahrer war laut Polizei betrunken. Der Beifahrer, der laut Feuerwehr unverletzt blieb, floh.',
    quotes: [
      { kind: 'indirect', text: 'Der Fahrer war laut Polizei betrunken', speaker: 'Polizei' },
      { kind: 'indirect', text: 'laut Feuerwehr unverletzt blieb', speaker: 'Feuerwehr' },
    ],
  },
  {
    text: 'In der Anhörung sprach Stadträtin Ines Korbach von einem „gefährlichen Irrweg der Verwaltung“.',
    quotes: [{ kind: 'partial', text: 'gefährlichen Irrweg der Verwaltung', speaker: 'Ines Korbach' }],
  },
  {
    text: 'Kämmerer Udo Lenzberg (SPD) kam zuerst, dann Ines Korbach (FDP). „Es reicht“, sagte der SPD-Politiker.',
    quotes: [{ kind: 'direct', text: 'Es reicht', speaker: 'Udo Lenzberg' }],
  },
  {
    text: 'Die Stadt sieht das anders: Die Brücke sei sicher, teilte sie mit.',
    quotes: [{ kind: 'indirect', text: 'Die Brücke sei sicher', speaker: 'Stadt' }],
  },
  {
    text: 'Die Werft streicht 300 Stellen. Das teilte eine Sprecherin am Montag mit.',
    quotes: [{ kind: 'indirect', text: 'Die Werft streicht 300 Stellen', speaker: null }],
  },
  {
    text: 'Bauministerin Klara Geywitzki (SPD) lehnt das ab. Man müsse bauen, so die Ministerin.',
    quotes: [{ kind: 'indirect', text: 'Man müsse bauen', speaker: 'Klara Geywitzki' }],
  },
  {
    text: 'Der Anwalt des Verdächtigen, Ruben Schelling, erklärte, sein Mandant schweige.',
    quotes: [{ kind: 'indirect', text: 'sein Mandant schweige', speaker: 'Ruben Schelling' }],
  },
  {
    text: 'Die Insel hat nach Angaben des Generalstabs zwölf Boote verloren.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Die Insel hat nach Angaben des Generalstabs zwölf Boote verloren',
        speaker: null,
      },
    ],
  },
  {
    text: 'In dem Brief, der der Zeitung vorliegt, heißt es: „Wir fordern den Rücktritt.“',
    quotes: [{ kind: 'direct', text: 'Wir fordern den Rücktritt.', speaker: 'Brief' }],
  },
  {
    text: 'Generalsekretärin Ines Korbach sprang ihm bei: Der Landrat habe volles Vertrauen.',
    quotes: [{ kind: 'indirect', text: 'Der Landrat habe volles Vertrauen', speaker: 'Ines Korbach' }],
  },
  {
    text: 'Ursula von der Wense war früher hier. Von der Wense betonte, das Haus sei sicher.',
    quotes: [{ kind: 'indirect', text: 'das Haus sei sicher', speaker: 'Ursula von der Wense' }],
  },
  {
    text: 'Verbandschef Udo Lenzberg sagte der Deutschen Presse-Agentur am Montag, der Plan habe Vorteile.',
    quotes: [{ kind: 'indirect', text: 'der Plan habe Vorteile', speaker: 'Udo Lenzberg', via: ['dpa'] }],
  },
  {
    text: 'Die Bürgerinitiative „Rettet die Nordbrücke“ lehnt das ab. „Freie Fahrt ins Moor“ ging an Ines Korbach.',
    quotes: [],
  },
  {
    text: '„Er hat gesagt: ‚Ich komme nicht zurück‘“, erzählte die Witwe Anna Krebsing.',
    quotes: [{ kind: 'direct', text: 'Er hat gesagt: ‚Ich komme nicht zurück‘', speaker: 'Anna Krebsing' }],
  },
  {
    text: 'Ein ranghoher Beamter, der nicht namentlich genannt werden wollte, sagte: „Wir haben versagt.“',
    quotes: [{ kind: 'direct', text: 'Wir haben versagt.', speaker: null }],
  },
  {
    text: 'Angaben der Feuerwehr zufolge brannte die Halle vollständig aus.',
    quotes: [{ kind: 'indirect', text: 'brannte die Halle vollständig aus', speaker: 'Feuerwehr' }],
  },
  {
    text: '„Wir prüfen das“, sagte die Sprecherin der Staatsanwaltschaft Nordhagen.',
    quotes: [{ kind: 'direct', text: 'Wir prüfen das', speaker: 'Staatsanwaltschaft Nordhagen' }],
  },
  {
    text: 'Ungerührt mahnte Lenzberg: „Das muss aufhören.“',
    quotes: [{ kind: 'direct', text: 'Das muss aufhören.', speaker: 'Lenzberg' }],
  },
  {
    text: 'Das Blatt zitierte einen Berater des Präsidenten mit den Worten: „Wir sind bereit.“',
    quotes: [{ kind: 'direct', text: 'Wir sind bereit.', speaker: null }],
  },
  {
    text: 'Kranichfeld (SPD) sagte dem Magazin „Stern“: „Das Gesetz ist tot.“',
    quotes: [{ kind: 'direct', text: 'Das Gesetz ist tot.', speaker: 'Kranichfeld', via: ['Stern'] }],
  },
  {
    text: 'Kanzler Ruprecht Hallmann traf Finanzminister Olaf Brenning. „Wir sind uns einig“, sagte der Regierungschef.',
    quotes: [{ kind: 'direct', text: 'Wir sind uns einig', speaker: 'Ruprecht Hallmann' }],
  },
  {
    text: 'Der Norddeutsche Wetterdienst (NWD) warnte vor Orkanböen. „Bleiben Sie zu Hause“, sagte eine NWD-Sprecherin.',
    quotes: [{ kind: 'direct', text: 'Bleiben Sie zu Hause', speaker: 'Norddeutsche Wetterdienst' }],
  },
  {
    text: '„Was hier passiert, ist Wahnsinn“, so die Meinung von Anwohner Klaus Bittering.',
    quotes: [{ kind: 'direct', text: 'Was hier passiert, ist Wahnsinn', speaker: 'Klaus Bittering' }],
  },
  {
    text: '„Wer jetzt zögert, verliert“, mahnte der Ökonom von der Universität Bonn, Felix Ahrenthal.',
    quotes: [{ kind: 'direct', text: 'Wer jetzt zögert, verliert', speaker: 'Felix Ahrenthal' }],
  },
  {
    text: 'Der Vereinsvorstand ging. „Er war die gute Seele“, so charakterisierte ihn der Vereinsgenosse Udo Lenzing vor Jahren.',
    quotes: [{ kind: 'direct', text: 'Er war die gute Seele', speaker: 'Udo Lenzing' }],
  },
  {
    text: 'Nachdem Olaf Brenning von der Moderatorin Ines Korbach gefragt wurde, was er plane, entgegnete Brenning gereizt: „Das sehen Sie dann.“',
    quotes: [{ kind: 'direct', text: 'Das sehen Sie dann.', speaker: 'Olaf Brenning' }],
  },
  {
    text: 'Der Londoner Zeitung sagte Filip Karmann: „Ich bleibe.“',
    quotes: [{ kind: 'direct', text: 'Ich bleibe.', speaker: 'Filip Karmann', via: ['Londoner Zeitung'] }],
  },
  {
    text: 'Armin Kolbing habe „keine Wahl“, sagte die Ministerin Ines Traubach. Er sei „erschöpft“, so Traubach.',
    quotes: [
      { kind: 'indirect', text: 'Armin Kolbing habe „keine Wahl“', speaker: 'Ines Traubach' },
      { kind: 'partial', text: 'keine Wahl', speaker: 'Ines Traubach' },
      { kind: 'indirect', text: 'Er sei „erschöpft“', speaker: 'Ines Traubach' },
      { kind: 'partial', text: 'erschöpft', speaker: 'Ines Traubach' },
    ],
  },
  {
    text: 'Ministerin Ines Traubach drohte damit, die Gespräche abzubrechen.',
    quotes: [{ kind: 'indirect', text: 'die Gespräche abzubrechen', speaker: 'Ines Traubach' }],
  },
  {
    text: 'Wie die „Süddeutsche Zeitung“ unter Berufung auf Regierungskreise berichtet, soll das Gesetz im Mai kommen.',
    quotes: [
      {
        kind: 'indirect',
        text: 'soll das Gesetz im Mai kommen',
        speaker: null,
        via: ['Süddeutsche Zeitung'],
      },
    ],
  },
  {
    text: 'Beatrix von Strack sagte, das sei falsch. Der Präsident der Ukraine Olexander Melnyk äusserte sich besorgt: „Es ist ernst.“',
    quotes: [
      { kind: 'indirect', text: 'das sei falsch', speaker: 'Beatrix von Strack' },
      { kind: 'direct', text: 'Es ist ernst.', speaker: 'Olexander Melnyk' },
    ],
  },
  {
    text: 'Innenminister Jonas de Maillot (CDU) sprach vor Journalisten. Es gebe Hinweise, sagte er im ZDF.',
    quotes: [{ kind: 'indirect', text: 'Es gebe Hinweise', speaker: 'Jonas de Maillot', via: ['ZDF'] }],
  },
  {
    text: 'Nach Polizeiangaben wurden drei Menschen verletzt. Den Angaben zufolge war der Fahrer allein.',
    quotes: [
      { kind: 'indirect', text: 'wurden drei Menschen verletzt', speaker: 'Polizei' },
      { kind: 'indirect', text: 'Den Angaben zufolge war der Fahrer allein', speaker: 'Polizei' },
    ],
  },
  {
    text: 'Parteichefin Nadja Lorenz griff die Regierung an. Diese verschleppe die Reform. Beide Minister müssten gehen. Die Partei plane eine Klage.',
    quotes: [
      { kind: 'indirect', text: 'Diese verschleppe die Reform', speaker: 'Nadja Lorenz' },
      { kind: 'indirect', text: 'Beide Minister müssten gehen', speaker: 'Nadja Lorenz' },
      { kind: 'indirect', text: 'Die Partei plane eine Klage', speaker: 'Nadja Lorenz' },
    ],
  },
  {
    text: 'Der Verband forderte die Regierung auf, die Steuer abzuschaffen. Der Fahrer meldete sich, nachdem er gesucht worden war.',
    quotes: [{ kind: 'indirect', text: 'die Steuer abzuschaffen', speaker: 'Verband' }],
  },
  {
    text: 'Es hätten sich Zeugen gemeldet, die das Auto gesehen hätten, sagte Jens Alber. Die Suche laufe, hieß es weiter.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Es hätten sich Zeugen gemeldet, die das Auto gesehen hätten',
        speaker: 'Jens Alber',
      },
      { kind: 'indirect', text: 'Die Suche laufe', speaker: 'Jens Alber' },
    ],
  },
  {
    text: 'Der Mann sitzt in Haft, wie die Staatsanwaltschaft Warnow und die Polizei Trebnitz am Freitag mitteilten.',
    quotes: [{ kind: 'indirect', text: 'Der Mann sitzt in Haft', speaker: 'Polizei Trebnitz' }],
  },
  {
    text: '„Wir haben gewonnen“, frohlockte Trainer Jens Alber. „Das war knapp“, schnaufte der Stürmer. „Es geht weiter“, ist sich Nadja Lorenz sicher.',
    quotes: [
      { kind: 'direct', text: 'Wir haben gewonnen', speaker: 'Jens Alber' },
      { kind: 'direct', text: 'Das war knapp', speaker: null },
      { kind: 'direct', text: 'Es geht weiter', speaker: 'Nadja Lorenz' },
    ],
  },
  {
    text: 'Bundespräsident Urs Alber hat Winterthal als Ort ausgewählt: «Das ist die Wiedergutmachung dafür.» Heftige Kritik übt Lorenz. Diese habe keine Linie.',
    quotes: [{ kind: 'direct', text: 'Das ist die Wiedergutmachung dafür.', speaker: 'Urs Alber' }],
  },
  {
    text: 'Landeshauptmann Hans Peter Alber hat in Interviews Kritik an der Partei geübt. Die Rolle der Partei sei „stark zu hinterfragen“, sagte er.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Die Rolle der Partei sei „stark zu hinterfragen“',
        speaker: 'Hans Peter Alber',
      },
      { kind: 'partial', text: 'stark zu hinterfragen', speaker: 'Hans Peter Alber' },
    ],
  },
  {
    text: 'Die Deutsche Bahn bedauert den Ausfall. „Wir prüfen das“, sagte ein Sprecher.',
    quotes: [{ kind: 'direct', text: 'Wir prüfen das', speaker: 'Deutsche Bahn' }],
  },
  {
    text: 'Das Feuer brach laut Polizei im Keller aus.',
    quotes: [{ kind: 'indirect', text: 'Das Feuer brach laut Polizei im Keller aus', speaker: 'Polizei' }],
  },
  {
    text: 'Während Clara Voss von einem „Erfolg“ sprach, nannte Peter Kuhn die Pläne „völlig unrealistisch“.',
    quotes: [
      { kind: 'partial', text: 'Erfolg', speaker: 'Clara Voss' },
      { kind: 'partial', text: 'völlig unrealistisch', speaker: 'Peter Kuhn' },
    ],
  },
  {
    text: 'Clara Voss sagte, der Plan sei gut, während Peter Kuhn betonte, er koste zu viel.',
    quotes: [
      { kind: 'indirect', text: 'der Plan sei gut', speaker: 'Clara Voss' },
      { kind: 'indirect', text: 'er koste zu viel', speaker: 'Peter Kuhn' },
    ],
  },
  {
    text: 'Der Konzern will 300 Stellen streichen, berichtet die Agentur Reuters unter Berufung auf zwei Insider.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Der Konzern will 300 Stellen streichen',
        speaker: null,
        via: ['Reuters'],
      },
    ],
  },
  {
    text: 'Der Präsident erklärte nach Angaben seines Büros, er werde nicht zurücktreten.',
    quotes: [{ kind: 'indirect', text: 'er werde nicht zurücktreten', speaker: null }],
  },
  {
    text: '„Danke an alle Helfer“, schrieb der Minister Karl Brandt auf der Plattform X.',
    quotes: [{ kind: 'direct', text: 'Danke an alle Helfer', speaker: 'Karl Brandt', via: ['X'] }],
  },
  {
    text: 'Anke Holm zum MDR: „Das war knapp.“',
    quotes: [{ kind: 'direct', text: 'Das war knapp.', speaker: 'Anke Holm', via: ['MDR'] }],
  },
  {
    text: 'Kritiker bemängeln, der Plan sei zu teuer.',
    quotes: [{ kind: 'indirect', text: 'der Plan sei zu teuer', speaker: null }],
  },
  {
    text: 'Das Unternehmen werde Insolvenz beantragen, sagte ein Sprecher von Harland & Voss der Deutschen Presse-Agentur.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Das Unternehmen werde Insolvenz beantragen',
        speaker: 'Harland & Voss',
        via: ['dpa'],
      },
    ],
  },
  {
    text: 'Es sei erheblicher Schaden entstanden, sagte uns ein Polizeisprecher.',
    quotes: [{ kind: 'indirect', text: 'Es sei erheblicher Schaden entstanden', speaker: null }],
  },
  {
    text: 'Ein Mann, der seinen Namen nicht nennen will, sagt: „Hier traut sich niemand mehr raus.“',
    quotes: [{ kind: 'direct', text: 'Hier traut sich niemand mehr raus.', speaker: null }],
  },
  {
    text: 'Zeugen hatten ausgesagt, der Wagen sei über Rot gefahren.',
    quotes: [{ kind: 'indirect', text: 'der Wagen sei über Rot gefahren', speaker: null }],
  },
  {
    text: 'Die Zeitung „Nordtaler Rundschau“ berichtete, die Bank habe Verluste gemacht.',
    quotes: [{ kind: 'indirect', text: 'die Bank habe Verluste gemacht', speaker: 'Nordtaler Rundschau' }],
  },
  {
    text: '„Die Ware kommt später“, sagte Jana Kolb dem Versender „Otto Marl“.',
    quotes: [{ kind: 'direct', text: 'Die Ware kommt später', speaker: 'Jana Kolb', via: [] }],
  },
  {
    text: 'Nach Angaben von Jana Kolb muss die Werft schließen, wie das Nachrichtenportal „Marl Direkt“ berichtet.',
    quotes: [
      { kind: 'indirect', text: 'muss die Werft schließen', speaker: 'Jana Kolb', via: ['Marl Direkt'] },
    ],
  },
  {
    text: 'Nach Informationen der „Marler Post“ hat die Werft Aufträge verloren.',
    quotes: [{ kind: 'indirect', text: 'hat die Werft Aufträge verloren', speaker: 'Marler Post' }],
  },
  {
    text: '„Wir bleiben hier“, sagte Jana Kolb der „Marler Post“.',
    quotes: [{ kind: 'direct', text: 'Wir bleiben hier', speaker: 'Jana Kolb', via: ['Marler Post'] }],
  },
  {
    text: 'Nach vorläufigen Angaben der Polizei wurden zwei Menschen verletzt.',
    quotes: [{ kind: 'indirect', text: 'wurden zwei Menschen verletzt', speaker: 'Polizei' }],
  },
  {
    text: 'Einem Gutachten zufolge war der Damm, der aus den Fünfzigern stammt, zu schwach.',
    quotes: [
      {
        kind: 'indirect',
        text: 'war der Damm, der aus den Fünfzigern stammt, zu schwach',
        speaker: 'Gutachten',
      },
    ],
  },
  {
    text: 'Die Ministerin sagte, die Lage sei so ernst, dass die Schulen schließen müssten.',
    quotes: [
      { kind: 'indirect', text: 'die Lage sei so ernst, dass die Schulen schließen müssten', speaker: null },
    ],
  },
  {
    text: 'Der Bürgermeister der Nachbarstadt Olden, Hanno Weerts, sagte, in der Halle seien fünf Menschen verletzt worden.',
    quotes: [
      { kind: 'indirect', text: 'in der Halle seien fünf Menschen verletzt worden', speaker: 'Hanno Weerts' },
    ],
  },
  {
    text: 'Nachdem die Anwältin mitgeteilt hatte, dass der Mann gesucht werde, hatte der Richter vertagt.',
    quotes: [{ kind: 'indirect', text: 'der Mann gesucht werde', speaker: null }],
  },
  { text: 'Nach einer Pause, die lange dauerte, ging der Zeuge nach Hause.', quotes: [] },
  {
    text: 'Die Anwältin Rita Wessel hatte einen Mann verteidigt, der wegen Betrugs angeklagt worden war.',
    quotes: [],
  },
  { text: 'Die Richterin hat die Haft angeordnet, da der Mann fliehen wollte.', quotes: [] },
  {
    text: 'Geschäftsführer Ole Brandt dazu verärgert: „Das ist zu wenig.“',
    quotes: [{ kind: 'direct', text: 'Das ist zu wenig.', speaker: 'Ole Brandt' }],
  },
  {
    text: 'Der Fahrer, der aus Norden kommt, schwebt laut Polizei in Lebensgefahr.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Der Fahrer, der aus Norden kommt, schwebt laut Polizei in Lebensgefahr',
        speaker: 'Polizei',
      },
    ],
  },
  {
    text: 'Die Abgeordnete Ulla Hopp begrüßt das. Der SPD-Abgeordnete und Berichterstatter für den Sahel, Udo Lenzberg, drängt auf Kürzungen: „Wir müssen handeln“, sagte er.',
    quotes: [{ kind: 'direct', text: 'Wir müssen handeln', speaker: 'Udo Lenzberg' }],
  },
  {
    text: '„Wir hören jede Nacht Schüsse“, sagt Hanna Lork. „Ich ziehe weg“, sagt ein anderer. „Es ist hart“, klagt ein Familienvater.',
    quotes: [
      { kind: 'direct', text: 'Wir hören jede Nacht Schüsse', speaker: 'Hanna Lork' },
      { kind: 'direct', text: 'Ich ziehe weg', speaker: null },
      { kind: 'direct', text: 'Es ist hart', speaker: null },
    ],
  },
  {
    text: 'Der Plan sei tot, sagte Minister Karl Brandt. Das sagte er der dpa.',
    quotes: [{ kind: 'indirect', text: 'Der Plan sei tot', speaker: 'Karl Brandt', via: ['dpa'] }],
  },
  {
    text: '„Wir hören auf“, sagte Wirt Karl Moser der Zeitschrift Kontakter. „Es reicht“, sagte er dem Nachrichtenportal „Hafen Live“.',
    quotes: [
      { kind: 'direct', text: 'Wir hören auf', speaker: 'Karl Moser', via: ['Kontakter'] },
      { kind: 'direct', text: 'Es reicht', speaker: 'Karl Moser', via: ['Hafen Live'] },
    ],
  },
  {
    text: 'In der vergangenen Woche hatte die FDP Verständnis dafür gezeigt, dass die Landesregierung den Entwurf erst am Jahresende vorlegen will.',
    quotes: [],
  },
  {
    text: 'Anna Holm, die das Institut leitet, sagte, die Brücke könne einstürzen.',
    quotes: [{ kind: 'indirect', text: 'die Brücke könne einstürzen', speaker: 'Anna Holm' }],
  },
  {
    text: '„Die Brücke kann noch heute einstürzen“, sagte Anna Holm zu Karl Weber.',
    quotes: [{ kind: 'direct', text: 'Die Brücke kann noch heute einstürzen', speaker: 'Anna Holm' }],
  },
  {
    text: 'Laut dpa sagte Anna Holm, die Brücke könne einstürzen.',
    quotes: [{ kind: 'indirect', text: 'die Brücke könne einstürzen', speaker: 'Anna Holm', via: ['dpa'] }],
  },
  {
    text: 'Der Fahrer habe ein Signal übersehen, erklärte Verkehrsminister Dragan Milic laut dpa.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Der Fahrer habe ein Signal übersehen',
        speaker: 'Dragan Milic',
        via: ['dpa'],
      },
    ],
  },
  {
    text: 'Der Stürmer wechselt nach Rom, wie der „Kicker“ berichtet.',
    quotes: [{ kind: 'indirect', text: 'Der Stürmer wechselt nach Rom', speaker: 'Kicker' }],
  },
  {
    text: 'Das Werk wird geschlossen. Das meldet die Nachrichtenagentur Reuters unter Berufung auf das Innenministerium.',
    quotes: [
      { kind: 'indirect', text: 'Das Werk wird geschlossen', speaker: 'Innenministerium', via: ['Reuters'] },
    ],
  },
  {
    text: '„Es ist vorbei“, sagte die Professorin der Universität Velten.',
    quotes: [{ kind: 'direct', text: 'Es ist vorbei', speaker: null }],
  },
  {
    text: 'Trainer Kai Nörding geht. Nörding zeigte sich enttäuscht. „Ich hätte gern weitergemacht“, sagte der 48-Jährige.',
    quotes: [{ kind: 'direct', text: 'Ich hätte gern weitergemacht', speaker: 'Kai Nörding' }],
  },
  {
    text: 'Ein Mechatroniker sagte der Nachrichtenagentur Reuters, die Halle sei leer gewesen.',
    quotes: [{ kind: 'indirect', text: 'die Halle sei leer gewesen', speaker: null, via: ['Reuters'] }],
  },
  {
    text: 'Norwegen hat angekündigt, die Grenze zu schließen.',
    quotes: [{ kind: 'indirect', text: 'die Grenze zu schließen', speaker: 'Norwegen' }],
  },
  {
    text: 'Britta Falk vom Hafenamt sagte, die Sorge wegen der Öle beruhe auf der Tatsache, dass sie giftig seien.',
    quotes: [
      {
        kind: 'indirect',
        text: 'die Sorge wegen der Öle beruhe auf der Tatsache, dass sie giftig seien',
        speaker: 'Britta Falk',
      },
    ],
  },
  {
    text: 'Die Bahn will eine Lösung, um zu verhindern, dass Züge ausfallen. Sie will das Werk so umbauen, dass es reicht.',
    quotes: [],
  },
  {
    text: 'Es gab Zweifel, ob das Dach hält. Dabei ging es darum, dass die Balken faul waren.',
    quotes: [],
  },
  {
    text: 'Die Polizei rief den Wirt an. Dieser sagte, er habe geschlafen.',
    quotes: [{ kind: 'indirect', text: 'er habe geschlafen', speaker: null }],
  },
  {
    text: 'Richter Otto Heuer rief Trainer Kai Nörding an. Dieser sagte, er habe geschlafen.',
    quotes: [{ kind: 'indirect', text: 'er habe geschlafen', speaker: 'Kai Nörding' }],
  },
  {
    text: 'Es war ein Brief, in dem sie gesagt hatte, sie habe den Unfall verschwiegen.',
    quotes: [{ kind: 'indirect', text: 'sie habe den Unfall verschwiegen', speaker: null }],
  },
  {
    text: 'Laut Kraftwagenwoche wird das Werk verkauft.',
    quotes: [{ kind: 'indirect', text: 'wird das Werk verkauft', speaker: null }],
  },
  {
    text: 'Nach bisher unbestätigten Berichten wurde der Damm gesprengt.',
    quotes: [{ kind: 'indirect', text: 'wurde der Damm gesprengt', speaker: null }],
  },
  {
    text: 'Angaben zufolge brach das Feuer im Keller aus.',
    quotes: [{ kind: 'indirect', text: 'brach das Feuer im Keller aus', speaker: null }],
  },
  {
    text: 'Nach Informationen vom Abend wurden drei Häuser geräumt.',
    quotes: [{ kind: 'indirect', text: 'wurden drei Häuser geräumt', speaker: null }],
  },
  {
    text: 'Feuerwehrsprecherin Ute Gerlach sagte, der Keller sei leer gewesen. Nach bisherigem Kenntnisstand habe niemand Rauch eingeatmet.',
    quotes: [
      { kind: 'indirect', text: 'der Keller sei leer gewesen', speaker: 'Ute Gerlach' },
      {
        kind: 'indirect',
        text: 'Nach bisherigem Kenntnisstand habe niemand Rauch eingeatmet',
        speaker: 'Ute Gerlach',
      },
    ],
  },
  {
    text: 'Der Mann zahlte nie; laut Polizei besaß er nichts; seine Wohnung war leer.',
    quotes: [{ kind: 'indirect', text: 'besaß er nichts', speaker: 'Polizei' }],
  },
  {
    text: 'Es wird befürchtet, dass der Hang ins Rutschen gerät.',
    quotes: [{ kind: 'indirect', text: 'der Hang ins Rutschen gerät', speaker: null }],
  },
  {
    text: '„Er war allein“, zitierte die Agentur Tass den Ermittler Oleg Sarin.',
    quotes: [{ kind: 'direct', text: 'Er war allein', speaker: 'Oleg Sarin', via: ['TASS'] }],
  },
  {
    text: 'Staatsanwältin Petra Huber kritisierte den Fahrer. „Er hat den Tod in Kauf genommen.“ Ein Gutachter sagte aus, der Wagen habe funktioniert.',
    quotes: [
      { kind: 'direct', text: 'Er hat den Tod in Kauf genommen.', speaker: 'Petra Huber' },
      { kind: 'indirect', text: 'der Wagen habe funktioniert', speaker: null },
    ],
  },
  {
    text: '„Wir gehen“, sagte FDP-Fraktionsvize Jens Althaus.',
    quotes: [{ kind: 'direct', text: 'Wir gehen', speaker: 'Jens Althaus' }],
  },
  {
    text: 'Gemäss der Stadtpolizei war der Fahrer betrunken. Es heisst, der Vertrag sei geplatzt.',
    quotes: [
      { kind: 'indirect', text: 'war der Fahrer betrunken', speaker: 'Stadtpolizei' },
      { kind: 'indirect', text: 'der Vertrag sei geplatzt', speaker: null },
    ],
  },
  {
    text: 'Die Gespräche seien gescheitert, meldete das „Handelsblatt“ unter Berufung auf Unternehmenskreise.',
    quotes: [
      { kind: 'indirect', text: 'Die Gespräche seien gescheitert', speaker: null, via: ['Handelsblatt'] },
    ],
  },
  {
    text: 'Die Gespräche seien gescheitert, sagten zwei mit den Plänen vertraute Personen.',
    quotes: [{ kind: 'indirect', text: 'Die Gespräche seien gescheitert', speaker: null }],
  },
  {
    text: 'Der Verein klagt, berichtete der Nordkurier.',
    quotes: [{ kind: 'indirect', text: 'Der Verein klagt', speaker: 'Nordkurier' }],
  },
  {
    text: '„Das ist gut“, sagte Minister Otto Heuer. Der Sprecher sagte, der Plan gelte.',
    quotes: [
      { kind: 'direct', text: 'Das ist gut', speaker: 'Otto Heuer' },
      { kind: 'indirect', text: 'der Plan gelte', speaker: null },
    ],
  },
  {
    text: 'Innenminister Ralf Stein (CDU) kündigte Konsequenzen an. „Wer Retter behindert, muss zahlen.“',
    quotes: [{ kind: 'direct', text: 'Wer Retter behindert, muss zahlen.', speaker: 'Ralf Stein' }],
  },
  {
    text: 'Nach Ansicht der Staatsanwaltschaft war er Teil einer Bande.',
    quotes: [{ kind: 'indirect', text: 'war er Teil einer Bande', speaker: 'Staatsanwaltschaft' }],
  },
  {
    text: 'Der Angeklagte will den Mann nie gesehen haben. Der Verein will den Plan vorstellen.',
    quotes: [{ kind: 'indirect', text: 'den Mann nie gesehen haben', speaker: null }],
  },
  {
    text: 'Das Gericht vertrat die Auffassung, der Antrag sei unzulässig.',
    quotes: [{ kind: 'indirect', text: 'der Antrag sei unzulässig', speaker: 'Gericht' }],
  },
];
