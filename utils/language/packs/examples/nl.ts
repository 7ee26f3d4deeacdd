import type { PackExample } from '../../pack.ts';

/** Nederlands: own sentences about invented people. */
export const nl: readonly PackExample[] = [
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
    quotes: [{ kind: 'direct', text: 'De staking gaat door', speaker: 'Onno Kalverdijk', via: ['Reuters'] }],
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
  {
    text: '"Ik heb nooit gelogen", zei De Wilde woensdag. Burgemeester Ans de Graaf van Lochtveld sprak dat tegen. "Hij liegt", zei De Graaf.',
    quotes: [
      { kind: 'direct', text: 'Ik heb nooit gelogen', speaker: 'De Wilde' },
      { kind: 'direct', text: 'Hij liegt', speaker: 'Ans de Graaf' },
    ],
  },
  {
    text: 'De natuurorganisatie schrijft dat de otter terug is. De brug is dicht. Dat meldt een woordvoerder.',
    quotes: [
      { kind: 'indirect', text: 'de otter terug is', speaker: null },
      { kind: 'indirect', text: 'De brug is dicht', speaker: null },
    ],
  },
  {
    text: 'Minister Sofie Hermsen is voorzichtig. Volgens haar is het te vroeg voor conclusies.',
    quotes: [{ kind: 'indirect', text: 'is het te vroeg voor conclusies', speaker: 'Sofie Hermsen' }],
  },
  {
    text: 'Partijleider Rens Kuypers noemde het plan dinsdag "een klap in het gezicht van boeren".',
    quotes: [{ kind: 'partial', text: 'een klap in het gezicht van boeren', speaker: 'Rens Kuypers' }],
  },
  {
    text: 'De schipper gaf woensdag toe dat hij sliep. Zijn vriendin verklaarde dat hij wakker was.',
    quotes: [
      { kind: 'indirect', text: 'hij sliep', speaker: null },
      { kind: 'indirect', text: 'hij wakker was', speaker: null },
    ],
  },
  {
    text: 'De oefening gaat door, schrijft het Russische persbureau Interfax op basis van een verklaring.',
    quotes: [{ kind: 'indirect', text: 'De oefening gaat door', speaker: 'Interfax' }],
  },
  {
    text: 'Het bedrijf Nexora sluit de fabriek, schrijft The Washington Post. "Wij betalen alles terug", zegt het techbedrijf.',
    quotes: [
      { kind: 'indirect', text: 'Het bedrijf Nexora sluit de fabriek', speaker: 'The Washington Post' },
      { kind: 'direct', text: 'Wij betalen alles terug', speaker: 'bedrijf Nexora' },
    ],
  },
  {
    text: 'De schipper keerde om, maar hij stopte omdat hij naar eigen zeggen een fout maakte.',
    quotes: [{ kind: 'indirect', text: 'hij naar eigen zeggen een fout maakte', speaker: null }],
  },
  {
    text: '"Ik ben er kapot van", wordt trainer Joris Wenting geciteerd op de clubsite.',
    quotes: [{ kind: 'direct', text: 'Ik ben er kapot van', speaker: 'Joris Wenting' }],
  },
  {
    text: 'Oud-trainer Bas Hulstein, geciteerd door de krant, zei dat hij stopt.',
    quotes: [{ kind: 'indirect', text: 'hij stopt', speaker: 'Bas Hulstein' }],
  },
  {
    text: 'De bank zegt de klanten dinsdag te zullen informeren.',
    quotes: [{ kind: 'indirect', text: 'de klanten dinsdag te zullen informeren', speaker: null }],
  },
  {
    text: 'Vakbond CNV geeft verder aan geen geld te hebben, maar stelt dat er een akkoord ligt.',
    quotes: [
      { kind: 'indirect', text: 'geen geld te hebben', speaker: 'Vakbond CNV' },
      { kind: 'indirect', text: 'er een akkoord ligt', speaker: 'Vakbond CNV' },
    ],
  },
  {
    text: 'Wethouder Marit Oldenkamp belooft de regels aan te scherpen.',
    quotes: [{ kind: 'indirect', text: 'de regels aan te scherpen', speaker: 'Marit Oldenkamp' }],
  },
  {
    text: 'Uit onderzoek van de Hogeschool Veldwijk blijkt dat jongeren minder slapen.',
    quotes: [
      { kind: 'indirect', text: 'jongeren minder slapen', speaker: 'onderzoek van de Hogeschool Veldwijk' },
    ],
  },
  {
    text: `PVV'er Kees Stamvoort sprak van een "historisch moment", maar oppositieleider Amalia Quist noemde het "een schertsvertoning".`,
    quotes: [
      { kind: 'partial', text: 'historisch moment', speaker: 'Kees Stamvoort' },
      { kind: 'partial', text: 'een schertsvertoning', speaker: 'Amalia Quist' },
    ],
  },
  {
    text: '"Vrijwel alle militairen nemen deel", citeert Interfax de woordvoerder Oleg Saburin.',
    quotes: [
      {
        kind: 'direct',
        text: 'Vrijwel alle militairen nemen deel',
        speaker: 'Oleg Saburin',
        via: ['Interfax'],
      },
    ],
  },
  {
    text: 'Premier Karel Dorsman ontving minister Ella Brandsma. "Dit is een goed akkoord", zei de minister-president.',
    quotes: [{ kind: 'direct', text: 'Dit is een goed akkoord', speaker: 'Karel Dorsman' }],
  },
  {
    text: 'Volgens Eefje Benthem wordt de camera misbruikt: zij spreekt van "een grove schending".',
    quotes: [
      { kind: 'indirect', text: 'wordt de camera misbruikt', speaker: 'Eefje Benthem' },
      { kind: 'partial', text: 'een grove schending', speaker: 'Eefje Benthem' },
    ],
  },
  {
    text: 'Ook FNV ontkent een bod te hebben ontvangen. "Wij hebben niets afgewezen. Meer niet", zegt een woordvoerder tegen persbureau ANP.',
    quotes: [
      { kind: 'indirect', text: 'een bod te hebben ontvangen', speaker: 'FNV' },
      { kind: 'direct', text: 'Wij hebben niets afgewezen. Meer niet', speaker: 'FNV', via: ['ANP'] },
    ],
  },
  {
    text: 'De gemeente Utrecht ziet geen gevaar. "De brug is veilig", aldus een woordvoerder.',
    quotes: [{ kind: 'direct', text: 'De brug is veilig', speaker: 'gemeente Utrecht' }],
  },
  {
    text: 'Premier Jan Holm is ziek. "Hij rust", zegt een woordvoerder.',
    quotes: [{ kind: 'direct', text: 'Hij rust', speaker: null }],
  },
  {
    text: "Minister Karel Dorsman is het daar niet mee eens: 'De cijfers laten iets anders zien.'",
    quotes: [{ kind: 'direct', text: 'De cijfers laten iets anders zien.', speaker: 'Karel Dorsman' }],
  },
  {
    text: 'Kamerlid Amalia Quist noemde het plan "een gedrocht van de eerste orde".',
    quotes: [{ kind: 'partial', text: 'een gedrocht van de eerste orde', speaker: 'Amalia Quist' }],
  },
  {
    text: ",,We hebben geluk gehad’’, aldus woordvoerder Karel Dorsman. ''Het viel erg mee'', zegt hij.",
    quotes: [
      { kind: 'direct', text: 'We hebben geluk gehad', speaker: 'Karel Dorsman' },
      { kind: 'direct', text: 'Het viel erg mee', speaker: 'Karel Dorsman' },
    ],
  },
  {
    text: '"Dat kan zo niet", reageert minister van Werk Ella Brandsma.',
    quotes: [{ kind: 'direct', text: 'Dat kan zo niet', speaker: 'Ella Brandsma' }],
  },
  {
    text: '"De bonden spelen een grote rol." Dat zegt vicepremier en minister van Telecommunicatie en Post, Karel De Smedt (Open Vld), in een interview.',
    quotes: [{ kind: 'direct', text: 'De bonden spelen een grote rol.', speaker: 'Karel De Smedt' }],
  },
  {
    text: "Vlaams minister van Onderwijs Ella De Smedt (N-VA) laat weten dat de scholen open blijven. Burgemeester Van 't Erve zei dat hij opgelucht is.",
    quotes: [
      { kind: 'indirect', text: 'de scholen open blijven', speaker: 'Ella De Smedt' },
      { kind: 'indirect', text: 'hij opgelucht is', speaker: "Van 't Erve" },
    ],
  },
  {
    text: '"Ze gingen allemaal af", vertelt Karel van Boven namens de bewoners. Volgens Brandsma, al twintig jaar boer in Drenthe, is er te weinig geld.',
    quotes: [
      { kind: 'direct', text: 'Ze gingen allemaal af', speaker: 'Karel van Boven' },
      { kind: 'indirect', text: 'is er te weinig geld', speaker: 'Brandsma' },
    ],
  },
  {
    text: '"Dit is onze trots." Zo reageren de ouders op het besluit van wethouder Karel Dorsman.',
    quotes: [{ kind: 'direct', text: 'Dit is onze trots.', speaker: null }],
  },
  {
    text: "'Dit is een doorbraak', jubelt onderzoeker Ella Brandsma. Premier Karel De Wilde zei dat op een persconferentie in Oslo.",
    quotes: [{ kind: 'direct', text: 'Dit is een doorbraak', speaker: 'Ella Brandsma' }],
  },
  {
    text: 'De ouders zijn \'kapot van verdriet\', laat hun advocaat Karel Dorsman weten. Een vrouw (34) uit Almere: "Ik durf niet meer naar buiten."',
    quotes: [
      { kind: 'indirect', text: "De ouders zijn 'kapot van verdriet'", speaker: 'Karel Dorsman' },
      { kind: 'partial', text: 'kapot van verdriet', speaker: 'Karel Dorsman' },
      { kind: 'direct', text: 'Ik durf niet meer naar buiten.', speaker: null },
    ],
  },
  {
    text: 'Ella Brandsma is al maanden op zoek naar een antwoord in haar gemeente. ,,Ik krijg niets te horen. Dat voelt niet goed.”',
    quotes: [
      { kind: 'direct', text: 'Ik krijg niets te horen. Dat voelt niet goed.', speaker: 'Ella Brandsma' },
    ],
  },
  {
    text: 'Dat de molens er komen, is volgens wethouder Karel Dorsman moeilijk uit te leggen.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Dat de molens er komen, is volgens wethouder Karel Dorsman moeilijk uit te leggen',
        speaker: 'Karel Dorsman',
      },
    ],
  },
  {
    text: 'Terwijl De Vos sprak van een "succes", noemde Kuiper de plannen "volstrekt onrealistisch".',
    quotes: [
      { kind: 'partial', text: 'succes', speaker: 'De Vos' },
      { kind: 'partial', text: 'volstrekt onrealistisch', speaker: 'Kuiper' },
    ],
  },
  {
    text: 'Zoals de politie eerder liet weten, raakte de bestuurder lichtgewond.',
    quotes: [{ kind: 'indirect', text: 'raakte de bestuurder lichtgewond', speaker: null }],
  },
  {
    text: 'Persbureau Reuters meldt op basis van twee ingewijden dat het bedrijf 300 banen schrapt.',
    quotes: [
      {
        kind: 'indirect',
        text: 'het bedrijf 300 banen schrapt',
        speaker: null,
        via: ['Reuters'],
      },
    ],
  },
  {
    text: 'Op X schrijft Karel Brand: "Dank aan alle hulpverleners."',
    quotes: [{ kind: 'direct', text: 'Dank aan alle hulpverleners.', speaker: 'Karel Brand', via: ['X'] }],
  },
  {
    text: 'Een ingewijde die anoniem wil blijven, zegt dat de verkoop doorgaat.',
    quotes: [{ kind: 'indirect', text: 'de verkoop doorgaat', speaker: null }],
  },
  {
    text: 'Onderzoeker Mia Falk legt uit: "De cijfers zijn duidelijk." Haar collega Ben Haas spreekt dat tegen. "De steekproef is te klein", zegt hij.',
    quotes: [
      { kind: 'direct', text: 'De cijfers zijn duidelijk.', speaker: 'Mia Falk' },
      { kind: 'direct', text: 'De steekproef is te klein', speaker: 'Ben Haas' },
    ],
  },
  {
    text: 'Ook burgemeester Veit Zomer bedankte de hulpverleners. "Jullie hebben geweldig werk gedaan."',
    quotes: [{ kind: 'direct', text: 'Jullie hebben geweldig werk gedaan.', speaker: null }],
  },
  {
    text: 'Advocaat Roos van der Velde van verdachte Daan G. heeft kritiek. “Dit deugt niet”, zei Van der Velde.',
    quotes: [{ kind: 'direct', text: 'Dit deugt niet', speaker: 'Roos van der Velde' }],
  },
  {
    text: 'De wethouder werd door presentator Jelle Brons gevraagd of de brug open kan.',
    quotes: [{ kind: 'indirect', text: 'de brug open kan', speaker: 'Jelle Brons' }],
  },
  {
    text: '‘Ik zou het graag zien’, zegt docent klinische psychologie Marc Holmveld.',
    quotes: [{ kind: 'direct', text: 'Ik zou het graag zien', speaker: 'Marc Holmveld' }],
  },
  {
    text: 'Ard van der Velden stapt op. Partijleider Roelofs komt. Minister van der Velden neemt het woord. ‘Ik heb alles beantwoord’, zegt hij.',
    quotes: [{ kind: 'direct', text: 'Ik heb alles beantwoord', speaker: 'Ard van der Velden' }],
  },
  {
    text: '‘We horen elke nacht schoten’, zegt Hanna Lork. ‘Ik ga weg’, zegt een ander. ‘Het is zwaar’, vertelt een jong stel.',
    quotes: [
      { kind: 'direct', text: 'We horen elke nacht schoten', speaker: 'Hanna Lork' },
      { kind: 'direct', text: 'Ik ga weg', speaker: null },
      { kind: 'direct', text: 'Het is zwaar', speaker: null },
    ],
  },
  {
    text: '‘We stoppen’, zei eigenaar Jan Prinsen tegen de krant De Polderbode.',
    quotes: [{ kind: 'direct', text: 'We stoppen', speaker: 'Jan Prinsen', via: ['De Polderbode'] }],
  },
  {
    text: 'Samen met Piet Jansen zei Anna Vermeer dat de brug kan instorten.',
    quotes: [{ kind: 'indirect', text: 'de brug kan instorten', speaker: 'Anna Vermeer' }],
  },
  {
    text: '"De oven gaat deze week weer aan", zegt de eigenaar van de bakkerij, Anna Vermeer.',
    quotes: [{ kind: 'direct', text: 'De oven gaat deze week weer aan', speaker: 'Anna Vermeer' }],
  },
  {
    text: 'Het bedrijf schrapt banen. Dat meldt NRC op basis van ingewijden.',
    quotes: [{ kind: 'indirect', text: 'Het bedrijf schrapt banen', speaker: null, via: ['NRC'] }],
  },
  {
    text: '“We geven niet op”, zei generaal Gerard Stam.\n\nHistorica Ruth Altman, verbonden aan een universiteit, mist een eerlijk debat. “Niemand durft die vraag te stellen”, zegt de hoogleraar.',
    quotes: [
      { kind: 'direct', text: 'We geven niet op', speaker: 'Gerard Stam' },
      { kind: 'direct', text: 'Niemand durft die vraag te stellen', speaker: 'Ruth Altman' },
    ],
  },
  {
    text: 'Wethouder Anke Bos belde trainer Kees Vink. Deze zei dat de wedstrijd doorgaat.',
    quotes: [{ kind: 'indirect', text: 'de wedstrijd doorgaat', speaker: 'Kees Vink' }],
  },
  {
    text: 'De gesprekken zijn mislukt, zeggen twee bij de zaak betrokken ambtenaren.',
    quotes: [{ kind: 'indirect', text: 'De gesprekken zijn mislukt', speaker: null }],
  },
  {
    text: 'Burgemeester Lieve Wouters reageert geschokt. Volgens haar komen er extra patrouilles.',
    quotes: [{ kind: 'indirect', text: 'komen er extra patrouilles', speaker: 'Lieve Wouters' }],
  },
];
