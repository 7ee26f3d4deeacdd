import type { PackExample } from '../../pack.ts';

/** Français: own sentences about invented people. */
export const fr: readonly PackExample[] = [
  {
    text: 'La maire de Valbrune, Odile Castaing, déclare : « Nous rouvrirons l’école en septembre. »',
    quotes: [{ kind: 'direct', text: 'Nous rouvrirons l’école en septembre.', speaker: 'Odile Castaing' }],
  },
  {
    text: '« Le pont restera fermé tout l’hiver », a annoncé le préfet Bastien Laroque.',
    quotes: [{ kind: 'direct', text: 'Le pont restera fermé tout l’hiver', speaker: 'Bastien Laroque' }],
  },
  {
    text: 'Odile Castaing ne décolère pas. « Personne ne nous a prévenus », affirme-t-elle.',
    quotes: [{ kind: 'direct', text: 'Personne ne nous a prévenus', speaker: 'Odile Castaing' }],
  },
  {
    text: '« Nous avons perdu la moitié des vignes », raconte Achille Montbrun, viticulteur, « et la saison ne fait que commencer. »',
    quotes: [
      { kind: 'direct', text: 'Nous avons perdu la moitié des vignes', speaker: 'Achille Montbrun' },
      { kind: 'direct', text: 'et la saison ne fait que commencer.', speaker: 'Achille Montbrun' },
    ],
  },
  {
    text: 'Selon Maëlle Dorvault, le barrage ne présente aucun danger.',
    quotes: [{ kind: 'indirect', text: 'le barrage ne présente aucun danger', speaker: 'Maëlle Dorvault' }],
  },
  {
    text: 'Le ministre Cyprien Vauquelin a assuré que les travaux reprendraient en mai.',
    quotes: [{ kind: 'indirect', text: 'les travaux reprendraient en mai', speaker: 'Cyprien Vauquelin' }],
  },
  {
    text: '« La grève continuera », a déclaré à l’AFP la syndicaliste Noémie Tersac.',
    quotes: [{ kind: 'direct', text: 'La grève continuera', speaker: 'Noémie Tersac', via: ['AFP'] }],
  },
  {
    text: 'Le sénateur Hugues Belmarin a dénoncé « une réforme écrite à la hâte ».',
    quotes: [{ kind: 'partial', text: 'une réforme écrite à la hâte', speaker: 'Hugues Belmarin' }],
  },
  {
    text: '« Personne ne contrôle plus les comptes », confie une source proche du dossier.',
    quotes: [{ kind: 'direct', text: 'Personne ne contrôle plus les comptes', speaker: null }],
  },
  {
    text: '« Les digues sont en mauvais état », peut-on lire dans le rapport.',
    quotes: [{ kind: 'direct', text: 'Les digues sont en mauvais état', speaker: null }],
  },
  {
    text: '« Je n’ai rien signé, assure Gaspard Lemaître. On me l’a imposé. »',
    quotes: [
      {
        kind: 'direct',
        text: 'Je n’ai rien signé, assure Gaspard Lemaître. On me l’a imposé.',
        speaker: 'Gaspard Lemaître',
      },
    ],
  },
  {
    text: 'La récolte sera faible, prévient l’économiste Sidonie Marchal.',
    quotes: [{ kind: 'indirect', text: 'La récolte sera faible', speaker: 'Sidonie Marchal' }],
  },
  {
    text: 'Le roman « Les eaux de la Dormoise » paraîtra en mars.',
    quotes: [],
  },
  {
    text: 'Le maire, Gaspard Testud, a affirmé mercredi ne pas avoir été informé de la fermeture.',
    quotes: [
      { kind: 'indirect', text: 'ne pas avoir été informé de la fermeture', speaker: 'Gaspard Testud' },
    ],
  },
  {
    text: 'Pour l’économiste Bérénice Follain, la hausse des prix est derrière nous.',
    quotes: [{ kind: 'indirect', text: 'la hausse des prix est derrière nous', speaker: 'Bérénice Follain' }],
  },
  {
    text: '« Je ne comprends pas ce choix », a réagi sur France Inter la présidente de la région, Ingrid Maurois.',
    quotes: [
      {
        kind: 'direct',
        text: 'Je ne comprends pas ce choix',
        speaker: 'Ingrid Maurois',
        via: ['France Inter'],
      },
    ],
  },
  {
    text: 'Le directeur de la scierie du Val, Aurèle Dutertre, a déclaré que son usine fermerait, ajoutant que des primes seraient versées.',
    quotes: [
      { kind: 'indirect', text: 'son usine fermerait', speaker: 'Aurèle Dutertre' },
      { kind: 'indirect', text: 'des primes seraient versées', speaker: 'Aurèle Dutertre' },
    ],
  },
  {
    text: 'Un audit de Ternis, selon lequel les comptes sont faux, a été publié lundi.',
    quotes: [{ kind: 'indirect', text: 'les comptes sont faux', speaker: 'audit de Ternis' }],
  },
  {
    text: '« Rien n’a été caché », a-t-on appris de source judiciaire. La riposte de Jean Morin : « Personne ne savait rien. »',
    quotes: [
      { kind: 'direct', text: 'Rien n’a été caché', speaker: null },
      { kind: 'direct', text: 'Personne ne savait rien.', speaker: 'Jean Morin' },
    ],
  },
  {
    text: 'Yolande Kerbrat, directrice du foyer Saint-Gildas, qui a alerté le préfet, a assuré que les lits manquaient, ce qui inquiète les familles.',
    quotes: [{ kind: 'indirect', text: 'les lits manquaient', speaker: 'Yolande Kerbrat' }],
  },
  {
    text: 'Contacté par Libération, Luc Denis assure que tout est légal.',
    quotes: [{ kind: 'indirect', text: 'tout est légal', speaker: 'Luc Denis', via: ['Libération'] }],
  },
  {
    text: "Le syndicat Fertal a affirmé dans un communiqué que les quais seraient bloqués. L'avion avait du retard au départ, a indiqué une source aéroportuaire.",
    quotes: [
      { kind: 'indirect', text: 'les quais seraient bloqués', speaker: 'syndicat Fertal' },
      { kind: 'indirect', text: "L'avion avait du retard au départ", speaker: null },
    ],
  },
  {
    text: 'Olivier Santerre a promis de maintenir les emplois. Deux navires sont partis, selon le ministère des Affaires étrangères.',
    quotes: [
      { kind: 'indirect', text: 'de maintenir les emplois', speaker: 'Olivier Santerre' },
      {
        kind: 'indirect',
        text: 'Deux navires sont partis',
        speaker: 'ministère des Affaires étrangères',
      },
    ],
  },
  {
    text: "La route est coupée, comme l'a rappelé mardi à l'AFP la préfète Odile Kerbrat.",
    quotes: [{ kind: 'indirect', text: 'La route est coupée', speaker: 'Odile Kerbrat', via: ['AFP'] }],
  },
  {
    text: "Deux hommes ont été blessés dans le centre de Valbrune, a appris l'AFP de source policière.",
    quotes: [
      {
        kind: 'indirect',
        text: 'Deux hommes ont été blessés dans le centre de Valbrune',
        speaker: null,
        via: ['AFP'],
      },
    ],
  },
  {
    text: '« Le suspect, interpellé ce matin, et son frère sont entendus », a déclaré la procureure Anne Talvert.',
    quotes: [
      {
        kind: 'direct',
        text: 'Le suspect, interpellé ce matin, et son frère sont entendus',
        speaker: 'Anne Talvert',
      },
    ],
  },
  {
    text: 'Le plan permettra de rassurer les habitants, croit la maire de Valbrune Anne Talvert.',
    quotes: [
      { kind: 'indirect', text: 'Le plan permettra de rassurer les habitants', speaker: 'Anne Talvert' },
    ],
  },
  {
    text: "Le pont rouvrira en mai après un an de travaux. C'est ce qu'a annoncé la maire Anne Talvert.",
    quotes: [
      { kind: 'indirect', text: 'Le pont rouvrira en mai après un an de travaux', speaker: 'Anne Talvert' },
    ],
  },
  {
    text: "« C'est un gâchis », s'est emporté le syndicaliste Loïc Brenan.",
    quotes: [{ kind: 'direct', text: "C'est un gâchis", speaker: 'Loïc Brenan' }],
  },
  {
    text: 'La réponse de Luc Hamel est sans appel : « Le feu était criminel. »',
    quotes: [{ kind: 'direct', text: 'Le feu était criminel.', speaker: 'Luc Hamel' }],
  },
  {
    text: "Les ventes ont reculé de 3 %, selon des chiffres publiés lundi par l'Insee.",
    quotes: [{ kind: 'indirect', text: 'Les ventes ont reculé de 3 %', speaker: 'Insee' }],
  },
  {
    text: "Dans un communiqué publié jeudi, la procureure de Valbrune, Sophie Delorme, a déclaré : « L'enquête se poursuit. »",
    quotes: [{ kind: 'direct', text: "L'enquête se poursuit.", speaker: 'Sophie Delorme' }],
  },
  {
    text: 'Le ministre des Affaires étrangères et de la Coopération régionale Amadou Dembélo a parlé lundi. « Nous partirons », a promis le ministre.',
    quotes: [{ kind: 'direct', text: 'Nous partirons', speaker: 'Amadou Dembélo' }],
  },
  {
    text: '« Un lavage avec du savon », nous conseille Marion Dubrin, épidémiologiste.',
    quotes: [{ kind: 'direct', text: 'Un lavage avec du savon', speaker: 'Marion Dubrin' }],
  },
  {
    text: 'Quatre personnes ont été blessées, a-t-on appris auprès de la préfecture.',
    quotes: [{ kind: 'indirect', text: 'Quatre personnes ont été blessées', speaker: null }],
  },
  {
    text: '« Tout va baisser », estime Marc Sauvel, tandis que Claire Binot, elle, juge que « rien ne le prouve ».',
    quotes: [
      { kind: 'direct', text: 'Tout va baisser', speaker: 'Marc Sauvel' },
      { kind: 'partial', text: 'rien ne le prouve', speaker: 'Claire Binot' },
    ],
  },
  {
    text: 'La CFDT a appelé le ministre à revoir sa copie. « Nous ne sommes pas des pions », a-t-elle lancé.',
    quotes: [{ kind: 'direct', text: 'Nous ne sommes pas des pions', speaker: 'CFDT' }],
  },
  {
    text: '« Le dialogue est loyal », a estimé Jean Djelbar avant de critiquer la CGT pour son « refus systématique de tout ».',
    quotes: [
      { kind: 'direct', text: 'Le dialogue est loyal', speaker: 'Jean Djelbar' },
      { kind: 'partial', text: 'refus systématique de tout', speaker: 'Jean Djelbar' },
    ],
  },
  {
    text: 'Trois routes sont coupées, selon un bilan communiqué samedi par les autorités locales.',
    quotes: [{ kind: 'indirect', text: 'Trois routes sont coupées', speaker: null }],
  },
  {
    text: 'Anne Vauquel est arrivée mardi en Ukraine. « Nous vous aiderons », a-t-elle déclaré.',
    quotes: [{ kind: 'direct', text: 'Nous vous aiderons', speaker: 'Anne Vauquel' }],
  },
  {
    text: "« C'est une erreur », a estimé Claire Vasselin sur BFM TV.",
    quotes: [{ kind: 'direct', text: "C'est une erreur", speaker: 'Claire Vasselin', via: ['BFM TV'] }],
  },
  {
    text: 'Dans la matinale de France Inter, la maire Claire Vasselin a estimé que la loi est une erreur.',
    quotes: [
      { kind: 'indirect', text: 'la loi est une erreur', speaker: 'Claire Vasselin', via: ['France Inter'] },
    ],
  },
  {
    text: "« C'est sous contrôle », a assuré le préfet Alain Kestler, alors que le maire, Luc Morande, parle d'un « désastre ».",
    quotes: [
      { kind: 'direct', text: "C'est sous contrôle", speaker: 'Alain Kestler' },
      { kind: 'partial', text: 'désastre', speaker: 'Luc Morande' },
    ],
  },
  {
    text: 'Anne Vasseur s’est dite « sidérée ». La socialiste constate : « Rien n’a changé ».',
    quotes: [
      { kind: 'partial', text: 'sidérée', speaker: 'Anne Vasseur' },
      { kind: 'direct', text: 'Rien n’a changé', speaker: 'Anne Vasseur' },
    ],
  },
  {
    text: 'Un homme a été blessé à Marseille, a déclaré Pierre-Marie Bourgel, chef de la police. « Il y a eu des tirs », a-t-il dit.',
    quotes: [
      { kind: 'indirect', text: 'Un homme a été blessé à Marseille', speaker: 'Pierre-Marie Bourgel' },
      { kind: 'direct', text: 'Il y a eu des tirs', speaker: 'Pierre-Marie Bourgel' },
    ],
  },
  {
    text: 'Sophie Vasseur est venue avec Paul Ferrand. « Nous tiendrons bon », a-t-elle dit.',
    quotes: [{ kind: 'direct', text: 'Nous tiendrons bon', speaker: 'Sophie Vasseur' }],
  },
  {
    text: "« C'est tout à fait faux », rétorque-t-on à la mairie.",
    quotes: [{ kind: 'direct', text: "C'est tout à fait faux", speaker: null }],
  },
  {
    text: 'Pour finir, la réponse du maire Jules Prado : « Celui qui se trompe en paiera le prix ».',
    quotes: [{ kind: 'direct', text: 'Celui qui se trompe en paiera le prix', speaker: 'Jules Prado' }],
  },
  {
    text: 'La réponse du maire Jules Prado est sans appel : « Celui qui se trompe en paiera le prix ».',
    quotes: [{ kind: 'direct', text: 'Celui qui se trompe en paiera le prix', speaker: 'Jules Prado' }],
  },
  {
    text: "« Rien n'est encore joué », a assuré Paul Ferrand sur les ondes de Radio Littoral.",
    quotes: [
      { kind: 'direct', text: "Rien n'est encore joué", speaker: 'Paul Ferrand', via: ['Radio Littoral'] },
    ],
  },
  {
    text: "Dans un entretien à l'hebdomadaire La Vigie, Paul Ferrand assure que « rien n'est encore joué ».",
    quotes: [{ kind: 'partial', text: "rien n'est encore joué", speaker: 'Paul Ferrand', via: ['La Vigie'] }],
  },
  {
    text: "La direction a tranché. « Ce n'est pas vrai », s'est insurgé auprès de l'AFP Érik Ferrand.",
    quotes: [{ kind: 'direct', text: "Ce n'est pas vrai", speaker: 'Érik Ferrand', via: ['AFP'] }],
  },
  {
    text: "Paul Ferrand paraissait optimiste. « Nous ne sommes pas loin d'un accord », avait-il signalé devant la presse.",
    quotes: [{ kind: 'direct', text: "Nous ne sommes pas loin d'un accord", speaker: 'Paul Ferrand' }],
  },
  {
    text: 'Sur Twitter, Luc Hamel, le maire de La Roche-Colin fait part de sa « tristesse ».',
    quotes: [{ kind: 'partial', text: 'tristesse', speaker: 'Luc Hamel', via: ['Twitter'] }],
  },
  {
    text: "Joëlle Kerbrat est là. « Je n'ai pas dormi de la nuit », raconte la Valbrunienne.",
    quotes: [{ kind: 'direct', text: "Je n'ai pas dormi de la nuit", speaker: 'Joëlle Kerbrat' }],
  },
  {
    text: "Le maire Jean Morin ferme la piscine. « C'est une erreur grave », déplore l'ancien maire.",
    quotes: [{ kind: 'direct', text: "C'est une erreur grave", speaker: null }],
  },
  {
    text: "« Je n'ai rien vu », assure Colette Darmont. « Moi non plus », souffle une autre. « Nous partirons », promet un autre salarié.",
    quotes: [
      { kind: 'direct', text: "Je n'ai rien vu", speaker: 'Colette Darmont' },
      { kind: 'direct', text: 'Moi non plus', speaker: null },
      { kind: 'direct', text: 'Nous partirons', speaker: null },
    ],
  },
  {
    text: "Régis Aubrac, président de la Région Haute-Côte d'Opaline, a prononcé ces mots : « Nous tiendrons bon ensemble. »",
    quotes: [{ kind: 'direct', text: 'Nous tiendrons bon ensemble.', speaker: 'Régis Aubrac' }],
  },
  {
    text: "La maire Odile Castaing a assuré que le pont rouvrirait. C'est ce que rapporte Ouest-France.",
    quotes: [
      { kind: 'indirect', text: 'le pont rouvrirait', speaker: 'Odile Castaing', via: ['Ouest-France'] },
    ],
  },
  {
    text: '« Il neige depuis hier », a dit au magazine Val Clair la biologiste Anne Gilot.',
    quotes: [{ kind: 'direct', text: 'Il neige depuis hier', speaker: 'Anne Gilot', via: ['Val Clair'] }],
  },
  {
    text: '« Les ouvriers ont été prévenus trop tard », a réagi Franck Bizotte. « On cherche encore un repreneur », a-t-il déploré.',
    quotes: [
      { kind: 'direct', text: 'Les ouvriers ont été prévenus trop tard', speaker: 'Franck Bizotte' },
      { kind: 'direct', text: 'On cherche encore un repreneur', speaker: 'Franck Bizotte' },
    ],
  },
  {
    text: 'Le groupe va supprimer 300 postes, rapporte Le Monde.',
    quotes: [{ kind: 'indirect', text: 'Le groupe va supprimer 300 postes', speaker: 'Le Monde' }],
  },
  {
    text: '« C’est fini », a dit le directeur de la clinique Beaulieu.',
    quotes: [{ kind: 'direct', text: 'C’est fini', speaker: null }],
  },
  {
    text: 'Le capitaine Luca Ferrel a répondu : « On l’a laissé tomber. » « On doit se regarder dans la glace », a-t-il poursuivi.',
    quotes: [
      { kind: 'direct', text: 'On l’a laissé tomber.', speaker: 'Luca Ferrel' },
      { kind: 'direct', text: 'On doit se regarder dans la glace', speaker: 'Luca Ferrel' },
    ],
  },
  {
    text: '« On se posait des questions », souffle Edmond Mari.',
    quotes: [{ kind: 'direct', text: 'On se posait des questions', speaker: 'Edmond Mari' }],
  },
  {
    text: "Pour le président du groupe libéral, Bruno Faucon, « il est choquant que l'accord soit signé », a-t-il écrit.",
    quotes: [{ kind: 'partial', text: "il est choquant que l'accord soit signé", speaker: 'Bruno Faucon' }],
  },
  {
    text: 'Le cabinet de la ministre, Elsa Serra, a confirmé que la délégation partirait lundi.',
    quotes: [{ kind: 'indirect', text: 'la délégation partirait lundi', speaker: null }],
  },
  {
    text: "« Chaque arbre compte », affirme l'Association nationale pour la Protection des Forêts.",
    quotes: [
      {
        kind: 'direct',
        text: 'Chaque arbre compte',
        speaker: 'Association nationale pour la Protection des Forêts',
      },
    ],
  },
  {
    text: "« Nous allons insister, a ajouté la présidente de l'association des riverains, Rose Laval. Le chantier ne va pas s'arrêter. »",
    quotes: [
      {
        kind: 'direct',
        text: "Nous allons insister, a ajouté la présidente de l'association des riverains, Rose Laval. Le chantier ne va pas s'arrêter.",
        speaker: 'Rose Laval',
      },
    ],
  },
  {
    text: "« Le chantier, martèle Yvan Prado, maire de Valmer, ne va pas s'arrêter. »",
    quotes: [
      {
        kind: 'direct',
        text: "Le chantier, martèle Yvan Prado, maire de Valmer, ne va pas s'arrêter.",
        speaker: 'Yvan Prado',
      },
    ],
  },
  {
    text: "Selon J. M. Morel, il n'y a plus de marge.",
    quotes: [{ kind: 'indirect', text: "il n'y a plus de marge", speaker: 'J. M. Morel' }],
  },
  {
    text: "D'après le ministre de l'Économie Thomas d'Estrées, il n'y a plus de marge.",
    quotes: [{ kind: 'indirect', text: "il n'y a plus de marge", speaker: "Thomas d'Estrées" }],
  },
  {
    text: "Selon la maire de Valbrune Lucie N'Guyen, il n'y a plus de marge.",
    quotes: [{ kind: 'indirect', text: "il n'y a plus de marge", speaker: "Lucie N'Guyen" }],
  },
  {
    text: "Dans « Le 7/9 » de Radio Lac, Elsa Moreau a affirmé que l'accord ne serait pas signé.",
    quotes: [
      { kind: 'indirect', text: "l'accord ne serait pas signé", speaker: 'Elsa Moreau', via: ['Radio Lac'] },
    ],
  },
  {
    text: "« Il n'y a pas d'eau », explique la maire Elsa Moreau au Journal de la Vallée.",
    quotes: [
      { kind: 'direct', text: "Il n'y a pas d'eau", speaker: 'Elsa Moreau', via: ['Journal de la Vallée'] },
    ],
  },
  {
    text: "Selon Elsa Moreau, citée par l'AFP, il n'y a pas d'eau.",
    quotes: [{ kind: 'indirect', text: "il n'y a pas d'eau", speaker: 'Elsa Moreau', via: ['AFP'] }],
  },
  {
    text: "« C'est fini », assure Anne Sol au « Soir ».",
    quotes: [{ kind: 'direct', text: "C'est fini", speaker: 'Anne Sol', via: ['Le Soir'] }],
  },
  {
    text: "Dans un entretien au « Journal du dimanche », Anne Sol affirme que c'est fini.",
    quotes: [{ kind: 'indirect', text: "c'est fini", speaker: 'Anne Sol', via: ['Le Journal du dimanche'] }],
  },
  {
    text: "« C'est fini », assure Anne Sol à l'hebdomadaire « Val Clair ».",
    quotes: [{ kind: 'direct', text: "C'est fini", speaker: 'Anne Sol', via: ['Val Clair'] }],
  },
  {
    text: "Anne Sol était l'invitée mardi de BFM-TV. « C'est fini », a-t-elle dit.",
    quotes: [{ kind: 'direct', text: "C'est fini", speaker: 'Anne Sol', via: ['BFM-TV'] }],
  },
  {
    text: "Catherine Dorin s'en est prise à François Legrand : « Il devrait demander à la population ».",
    quotes: [{ kind: 'direct', text: 'Il devrait demander à la population', speaker: 'Catherine Dorin' }],
  },
  {
    text: "C'est ainsi que Me Audrey Balin, avocate du maire de Valbrune, Mathieu Coën, a déclaré que l'appel était certain.",
    quotes: [{ kind: 'indirect', text: "l'appel était certain", speaker: 'Audrey Balin' }],
  },
  {
    text: "« C'est fini », a déclaré Anne Sol dans le quotidien espagnol El País.",
    quotes: [{ kind: 'direct', text: "C'est fini", speaker: 'Anne Sol', via: ['El País'] }],
  },
  {
    text: 'Josiane Roux a quitté la salle. « Je veux juste la vérité », a-t-elle répété.',
    quotes: [{ kind: 'direct', text: 'Je veux juste la vérité', speaker: 'Josiane Roux' }],
  },
  {
    text: "« Je n'étais pas là », a affirmé Franck Delmas. Le président de la cour, Alain Verdier, lui a fait remarquer que son téléphone avait borné à proximité.",
    quotes: [
      { kind: 'direct', text: "Je n'étais pas là", speaker: 'Franck Delmas' },
      { kind: 'indirect', text: 'son téléphone avait borné à proximité', speaker: 'Alain Verdier' },
    ],
  },
  {
    text: 'A Bruxelles, la présidente de la Commission, Ursula Lindner, a salué « un partenaire fiable ».',
    quotes: [{ kind: 'partial', text: 'un partenaire fiable', speaker: 'Ursula Lindner' }],
  },
  {
    text: "« Il était usé », analyse Marta Dusek, politologue à l'université de Kolm, pour qui « la majorité n'existait plus ».",
    quotes: [
      { kind: 'direct', text: 'Il était usé', speaker: 'Marta Dusek' },
      { kind: 'partial', text: "la majorité n'existait plus", speaker: 'Marta Dusek' },
    ],
  },
];
