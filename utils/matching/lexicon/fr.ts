import type { Lexicon } from './types.ts';

export const fr: Lexicon = {
  language: 'fr',
  negators:
    'pas, jamais, aucun, aucune, personne, rien, ni, nulle part, ne plus, non, guère, nul, nulle, plus jamais, pas encore, pas du tout, au lieu de',
  privatives: 'sans',
  deniers:
    'refuse, refusent, refusé, refuser, refusons, nie, nient, nié, nier, dément, démenti, échoué, échoue, doute, doutent, faux, fausse, manque, rejette, rejeté, empêche, empêché, évite, éviter, impossible, incapable, trop, arrêter, exclut, exclure, excluons, exclus, refusée, refusés, refusa, refoulé, refoulés, rejettent, rejetée, rejetés, échouent, échoua, démentent, empêchent, autre choix que, autre solution que, autre choix',
  negativePrefixes: 'in, im, il, ir, non, mal, dé, dés',
  oppositeAffixes:
    'sur->sous-, im->ex-, em->dé-, ac->dé-, pro->anti-, pré->post-, maxi->mini-, in->ex-, aug->dim-',
  modals: {
    possible:
      'pourrait, pourraient, pourrions, peut être, peut-être, possible, éventuellement, possiblement, potentiellement, il se peut, pas exclu, pas impossible, pas à exclure',
    able: 'peut, peuvent, pouvons, pouvez, peux, pouvait, pouvaient, pourra, pourront, pourrons, capable, capables, en mesure, autorisé, autorisés, aurait pu, auraient pu, aurions pu, aurais pu',
    likely: 'probablement, probable, sans doute, vraisemblablement, prévu, prévue, attendu',
    should:
      'devrait, devraient, devrions, conseillé, recommandé, faudrait, il faudrait, aurait dû, auraient dû, aurions dû, aurais dû',
    will: 'va, vont, allons, sera, seront, aura, auront, serons, aurons, vais',
    would: 'serait, seraient, aurait, auraient, voudrait',
    must: 'doit, doivent, devons, faut, il faut, obligé, obligés, obligatoire, obligatoires, devait, devaient, devez, devra, devront, devrons, faudra, dois, contraint, nécessairement, autre choix que, autre solution que',
    certain:
      'certainement, sûrement, assurément, à coup sûr, certain, garanti, garantie, absolument, forcément, prouvé, prouve, bien sûr, bien entendu, évidemment',
    intend:
      'veut, veulent, voulons, espère, espèrent, espérons, compte, comptent, comptons, prévoit, prévoient, tente, tentent, tentons, essaie, envisage, envisageons, promet, promis, souhaite, souhaitons, prêt, prêts, essayer, intention de, l intention de, proposé de, menacé de, menace de, menacent de, tenté de, essayé de, voulait, voulaient, cherche à, cherchent à, envisageait, espérait, espéraient, comptait, comptaient',
    hedge:
      'je pense, je crois, je suppose, il semble, semble, semblent, apparemment, prétendument, présumé, présumée, à mon avis, selon moi, à ma connaissance, paraît, on dit, ils disent, soi disant, ancien, ancienne, nous pensons, nous croyons, provisoire, il paraît, je soupçonne, nous soupçonnons, je imagine, je présume, je estime, nous estimons, nous supposons, je ai la impression, selon nous, à notre avis, soupçonné, soupçonnée, soupçonnés, accusé, accusée, présumés, présumées, prétendu, prétendue, semblerait, en théorie, théoriquement, anciens, anciennes, en principe, sur le principe',
  },
  futureEndings: 'era, ira, dra, erons, irons, drons, eront, iront, dront, auront, seront, feront',
  quantifiers: {
    all: 'tous, tout, toute, toutes, chaque, chacun, chacune, entier, entière, entièrement, totalement, complètement, intégralement, l ensemble, ensemble des, totalité, tout le monde',
    most: 'la plupart, plupart, majorité, la majorité, majoritairement, principalement, essentiellement, généralement, en général, plus de la moitié',
    many: 'beaucoup, nombreux, nombreuses, bien des, des dizaines, dizaines, des centaines, centaines, des milliers, milliers, de nombreux, de nombreuses, innombrables',
    some: 'certains, certaines, quelques, plusieurs, une partie, en partie, partiellement, quelqu un, quelque chose, quelques uns, moitié, un tiers, un quart',
    few: 'peu, peu de, une minorité, minorité, rares',
    only: 'seulement, uniquement, seul, seule, seuls, seules, ne que, exclusivement, juste, simplement, rien que, rien d autre que, ne faire que, rien de plus que',
    about:
      'presque, environ, à peu près, quasiment, près de, une quinzaine, autour de, quasi, approximativement, pratiquement, quelque',
    'at-least': 'au moins, plus de, au minimum, minimum, pas moins de, plus que, au dessus de',
    'at-most':
      'au plus, au maximum, maximum, moins de, jusqu à, pas plus de, tout au plus, au dessous de, en dessous de',
    less: 'moins',
    more: 'davantage, plus',
    always:
      'toujours, en permanence, constamment, sans cesse, définitivement, tous les jours, chaque jour, chaque année, tous les ans',
    often: 'souvent, fréquemment, régulièrement',
    seldom: 'parfois, quelquefois, de temps en temps, rarement, occasionnellement, temporairement',
    both: 'les deux, tous deux, toutes les deux',
  },
  exceptives: 'ne que>only, ne plus>not',
  awaited: 'sitôt que, une fois que, aussitôt que',
  conditions: {
    if: 'si, au cas où, en cas, en cas de, selon que',
    unless: 'à moins que, à moins de, sauf si',
    provided:
      'à condition, à condition que, pourvu que, tant que, seulement si, et encore si, et ce si, du moment que, sous réserve, à supposer que, dans la mesure où, pour peu que, en échange, seulement quand, seulement après, à la condition, sous condition',
    until: 'jusque à ce que, jusque, jusqu à ce que, jusqu au, pour l instant, pour le moment, jusqu',
    except: 'sauf, excepté, hormis, à l exception, à part, mis à part, en dehors',
    once: 'sitôt que, une fois que, une fois, quand, lorsque, après, avant, aussitôt que, sitôt',
    'even-if': 'même si, bien que, malgré, quoique',
  },
  antonyms:
    'rester/quitter, restons/quittons, resterons/quitterons, resteront/quitteront, restera/quittera, reste/quitte, resterons/partirons, resteront/partiront, restons/partons, acquitté/condamné, acquittée/condamnée, acquittés/condamnés, relaxé/condamné, acquitter/condamner, augmenter/baisser, augmente/baisse, augmenté/baissé, augmenter/diminuer, augmente/diminue, augmenté/diminué, augmentation/baisse, augmenterons/baisserons, augmentera/baissera, augmenterons/diminuerons, hausse/baisse, monter/descendre, monte/descend, relever/abaisser, gagner/perdre, gagné/perdu, gagne/perd, gagnons/perdons, gain/perte, victoire/défaite, bénéfice/perte, ouvrir/fermer, ouvert/fermé, ouverte/fermée, ouverts/fermés, ouvre/ferme, ouvrira/fermera, ouverture/fermeture, commencer/finir, commence/finit, commencé/terminé, commence/termine, début/fin, accepter/refuser, accepte/refuse, accepté/refusé, acceptons/refusons, accepter/rejeter, accepte/rejette, acceptons/rejetons, accepté/rejeté, approuver/rejeter, approuvé/rejeté, soutenir/combattre, soutient/combat, soutient/rejette, pour/contre, autoriser/interdire, autorise/interdit, autorisé/interdit, autorisée/interdite, permis/interdit, légal/illégal, sûr/dangereux, sûre/dangereuse, fort/faible, forte/faible, renforcer/affaiblir, renforcé/affaibli, meilleur/pire, mieux/pire, bon/mauvais, bonne/mauvaise, améliorer/aggraver, amélioré/aggravé, améliore/aggrave, haut/bas, haute/basse, plus/moins, avant/après, premier/dernier, première/dernière, tôt/tard, grand/petit, grande/petite, grands/petits, long/court, longue/courte, prolonger/raccourcir, vieux/nouveau, jeune/vieux, acheter/vendre, achète/vend, acheté/vendu, achetons/vendons, embaucher/licencier, embauché/licencié, importer/exporter, importations/exportations, donner/prendre, donné/pris, donner/recevoir, construire/détruire, construit/détruit, construire/démolir, construit/démoli, sauver/détruire, confirmer/démentir, confirme/dément, confirmé/démenti, avouer/nier, ami/ennemi, amis/ennemis, guerre/paix, coupable/innocent, vrai/faux, public/privé, public/secret, volontaire/obligatoire, facultatif/obligatoire, temporaire/permanent, temporaire/définitif, vivant/mort, vie/mort, naître/mourir, succès/échec, réussi/échoué, réussite/échec, réussir/échouer, attaquer/défendre, attaqué/défendu, attaque/défend, protéger/menacer, aider/nuire, avantage/inconvénient, avancer/reculer, avance/recule, dedans/dehors, plein/vide, pleine/vide, sec/mouillé, chaud/froid, chaude/froide, jour/nuit, riche/pauvre, riches/pauvres, facile/difficile, simple/compliqué, cher/bon marché, rapide/lent, rapidement/lentement, vite/lentement, propre/sale, sain/malade, nord/sud, est/ouest, gauche/droite, avec/sans, toujours/jamais, tous/aucun, tout/rien, majorité/minorité, excédent/déficit, maintenir/supprimer, maintenu/supprimé, instaurer/abolir, créer/supprimer, créé/supprimé, trouver/perdre, trouvé/perdu, saluer/condamner, salue/condamne, félicite/critique, libérer/arrêter, libéré/arrêté, libérés/arrêtés, acquitter/condamner, acquitté/condamné, lever/imposer, assouplir/durcir, assoupli/durci, arriver/partir, arrive/part, arrivé/parti, entrer/sortir, entré/sorti, rester/partir, reste/part, restons/partons, restera/partira, ville/campagne, près/loin, ensemble/seul, acheteur/vendeur, locataire/propriétaire, été/hiver, matin/soir, suffisant/insuffisant, assez/trop peu, capable/incapable, allumer/éteindre, allumé/éteint, continuer/arrêter, continue/arrête, potable/impropre, accélérer/ralentir, accélère/ralentit, solide/fragile, solide/fragiles, sûr/dangereux, propre/sale, plein/vide, rapide/lent, riche/pauvre, public/secret, fidèle/infidèle, vide/plein, vide/occupé, vides/pleins, vide/pleine, libre/occupé, présent/absent, permanent/provisoire, embauchés/licenciés, salué/condamné, loué/critiqué, arrivés/partis, venir/partir, resté/parti, restés/partis, prêté/emprunté, souvient/oublie, réussit/échoue, survécu/mort, vivants/morts, mouillé/sec, profond/superficiel, épais/mince, lourd/léger, dur/mou, jeunes/vieux, neuf/vieux, nouveau/ancien, large/étroit, intérieur/extérieur, devant/derrière, aime/déteste, fier/honteux, heureux/triste, satisfait/déçu, héros/traître, victime/coupable, victimes/bourreaux, mère/père, fils/fille, frère/soeur, homme/femme, hommes/femmes, minorité/majorité, importation/exportation, urbain/rural, accordé/refusé, accorder/refuser, approuvé/refusé, confirmé/annulé, avoué/nié, avoue/nie, reconnu/nié, reconnaît/nie, donne/prend, réparé/abîmé, planté/abattu, caché/révélé, doublé/divisé, possible/impossible, juste/faux, proche/loin, calme/bruyant, aide/nuit, optimiste/pessimiste, intact/détruit, intacte/détruite, libéré/emprisonné, libérés/emprisonnés, gratuit/payant, autorisés/interdits, monte/descend, montent/descendent, grimpe/chute',
  looseAntonyms:
    'laisse, laissé, laisser, reste, restent, resté, parti, partis, partir, quitté, venu, venir, entrer, sortir, sorti, sortis, avant, après, jour, nuit, premier, dernier',
  numbers: {
    values:
      'zéro:0, deux:2, trois:3, quatre:4, cinq:5, six:6, sept:7, huit:8, neuf:9, dix:10, onze:11, douze:12, treize:13, quatorze:14, quinze:15, seize:16, vingt:20, vingts:20, trente:30, quarante:40, cinquante:50, soixante:60, septante:70, huitante:80, octante:80, nonante:90, un:1, une:1',
    hundred: 'cent, cents',
    scales:
      'mille:1000, million:1000000, millions:1000000, milliard:1000000000, milliards:1000000000, md:1000000000, mds:1000000000, billion:1000000000000, douzaine:12, dizaine:10, vingtaine:20, trentaine:30, centaine:100, millier:1000',
    ordinals:
      'unième:1, premier:1, première:1, premiers:1, premières:1, deuxième:2, second:2, seconde:2, troisième:3, quatrième:4, cinquième:5, sixième:6, septième:7, huitième:8, neuvième:9, dixième:10, onzième:11, douzième:12, treizième:13, quatorzième:14, quinzième:15, seizième:16, vingtième:20, trentième:30, centième:100',
    digitOrdinalSuffixes: 'e, er, re, ème, eme, ère, ième, nd, nde',
    joiners: 'et',
    articles: 'un, une',
    decimalWords: 'virgule',
    halves: 'demi, demie',
    halfJoiners: 'et',
    minus: 'moins',
    moneyScales: 'm:1000000',
    decimal: ',',
  },
  units:
    'cent: centimes, centime; percent: pour cent, pourcent; percentage-point: points, point de pourcentage; km: km, kilomètre, kilomètres; m: m, mètre, mètres; cm: cm, centimètre, centimètres; mm: millimètre, millimètres; mile: mille marin; kg: kg, kilo, kilos, kilogrammes; g: gramme, grammes; t: tonne, tonnes; quintal: quintal, quintaux; l: litre, litres; ha: hectare, hectares; m2: mètre carré, mètres carrés, m carrés; km2: kilomètre carré, kilomètres carrés, km carrés; m3: mètres cubes, mètre cube, m cubes; second: secondes; minute: minute, minutes; hour: heure, heures, h; day: jour, jours, journée, journées; week: semaine, semaines; month: mois; year: an, ans, année, années; decade: décennie, décennies; winter: hivers; summer: étés; season: saisons; century: siècle, siècles; celsius: degrés celsius; degree: degré, degrés; mw: mégawatt, mégawatts; usd: dollar, dollars; eur: euro, euros; gbp: livre, livres, livres sterling; chf: franc, francs; jpy: yen, yens; rub: rouble, roubles; cent: centime, centimes; kmh: kilomètres heure, km h, kilomètres à l heure, km à l heure, km par heure, kilomètres par heure; minute: min; kmh: kilomètres à le heure',
  months:
    'janvier|janv, février|fév, mars, avril, mai, juin, juillet|juil, août, septembre|sept, octobre|oct, novembre|nov, décembre|déc',
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  relativeDates:
    'today: aujourd hui, aujourd; yesterday: hier; tomorrow: demain; day-after: après demain; tonight: ce soir, cette nuit; last-week: la semaine dernière, semaine dernière; next-week: la semaine prochaine, semaine prochaine; last-month: le mois dernier; next-month: le mois prochain; last-year: l an dernier, l année dernière, année dernière; next-year: l an prochain, l année prochaine, année prochaine; morning: matin; afternoon: après midi; evening: soir; midnight: minuit; noon: midi; spring: printemps; summer: été prochain, cet été; autumn: automne; winter: hiver; now: maintenant, actuellement; soon: bientôt; immediately: immédiatement, tout de suite; weekend: week end, weekend',
  clock: {
    words: 'heures, heure, h',
    am: 'matin',
    pm: 'après, midi, soir',
    night: 'nuit',
    times: 'h heures et quart=15, h heures et demie=30, h heures moins le quart=-15, h heures moins m=-m',
  },
  spellings:
    'av:avenue, hab:habitude, resto:restaurant, appart:appartement, ado:adolescent, ados:adolescents, manif:manifestation, manifs:manifestations, prof:professeur, profs:professeurs, info:information, infos:informations, expo:exposition, hosto:hôpital, pour cent:%, clé:clef, clés:clefs, paye:paie, payent:paient, essaye:essaie, évènement:événement, évènements:événements, réglementaire:règlementaire, week-end:weekend, connaître:connaitre, maître:maitre, août:aout, coût:cout, coûts:couts, nénufar:nénuphar, ognon:oignon, cuillère:cuiller, bistrot:bistro, ok:d accord, dr:docteur, mme:madame, mlle:mademoiselle, m:monsieur, il faut:faut, ognons:oignons, nations unies:onu, états unis:usa, union européenne:ue, biélorussie:bélarus',
  accented: 'dès:sitot',
  contractions:
    "no:numéro, l':le, d':de, j':je, n':ne, m':me, t':te, s':se, c':ce, qu':que, jusqu':jusque, lorsqu':lorsque, puisqu':puisque, quelqu':quelque, presqu':presque, t':tu, y'a:il y a, aujourd'hui:aujourdhui, jusqu'à:jusque à, chais:je sais, chuis:je suis, ouais:oui, ça:cela, au:à le, aux:à les, du:de le, des:de les, ben:eh bien, y'aura:il y aura, y'avait:il y avait, y'en:il y en, y'aurait:il y aurait, aprèm:après midi, p'têt:peut être, p'tit:petit, p'tite:petite, p'tits:petits, quarantaine:environ quarante, cinquantaine:environ cinquante, soixantaine:environ soixante, v'là:voilà",
  optional: 'ne',
  expletives: 'il>faut|y',
  corrections: 'pardon, non, excusez moi, je veux dire, ou plutôt, plutôt, enfin',
  fillers:
    'écoutez, écoute, voyez vous, vous voyez, tu vois, si vous voulez, on va dire, comment dire, euh, heu, hein, bah, ben, eh bien, bon, enfin, alors, quoi, voilà, disons, vous savez, tu sais, je veux dire, hum, ah, oh, sic, rires, du coup, en fait, je pense à, je crois en, je crois à, encore une fois, en tant que, franchement, honnêtement, sincèrement, à vrai dire, pour être honnête, pour tout dire, très franchement',
  pronouns: {
    i: 'je, me, moi, mon, ma, mes',
    we: 'nous, notre, nos, on',
    he: 'il, lui, son, sa, ses',
    she: 'elle',
    they: 'ils, elles, leur, leurs, eux',
    you: 'tu, vous, votre, vos',
  },
  subordinators: 'parce, car, puisque, tandis, vu',
  dateWords: 'le, en, au, la',
  absences:
    'disparu, disparue, perdu, perdue, vide, détruit, indemne, indemnes, sain, sains, saufs, épargné, épargnés, intact, intacte, tôt, prématuré, détruite, détruites, manque, manquer, épuisé, cessé, cesser, cesse, cessent, arrêté, arrêtent, arrête, renoncé, renoncer, abandonné, oublié, oublier, oubliée, morts, mort, péri, tués, fermé, fermée, fermés, interdit, interdite, inconnu, inconnue, silence, muet, muets, taire, panne, coupé, coupés, coupée, vain, ignoré, ignorent, ignore, raté, privés, privé, dépourvu, débouté, déboutés, écarté, rejeté, rejette, muette, tait, turent, tu, éveillé, éveillés, absent, absents, refoulé, refoulés, anéanti, anéantis, ravagé, ravagée, entiers, entières',
  weak: 'le, la, les, un, une, de, que, donc, alors, bien, là, ce',
  stop: 'le, la, les, un, une, de, à, en, dans, sur, sous, par, pour, avec, et, ou, mais, donc, car, que, qui, quoi, dont, où, ce, cet, cette, ces, cela, se, ne, y, est, sont, était, étaient, été, être, suis, sommes, êtes, a, ont, ai, avons, avez, avait, avaient, avoir, eu, fait, faire, je, tu, il, elle, nous, vous, ils, elles, on, me, te, lui, leur, mon, ma, mes, son, sa, ses, notre, nos, votre, vos, leurs, comme, aussi, très, bien, encore, déjà, là, ici, alors, puis, ainsi, même, chez, entre, vers, depuis, pendant, c, l, d, s, n, j, m, qu, t, monsieur, oui',
  tags: 'ne est ce pas, non, hein, quoi, voilà, d accord',
  honorifics: 'monsieur, madame, mademoiselle, docteur, maître, m, mme, mlle, dr, me, professeur',
  interchangeable:
    'est/sont, a/ont, était/étaient, sera/seront, va/vont, peut/peuvent, doit/doivent, x/fois, paiement/payement, télé/télévision, métro/métropolitain, photo/photographie, photos/photographies, ciné/cinéma, labo/laboratoire, labos/laboratoires, math/mathématiques, maths/mathématiques, fac/faculté, dispo/disponible, dispos/disponibles, gym/gymnastique, courriel/email/mail, autrice/auteure, pis/puis, prolo/prolétaire, proprio/propriétaire, proprios/propriétaires, apéro/apéritif, ordi/ordinateur, frigo/réfrigérateur, récré/récréation, resto/restaurant, restos/restaurants, sécu/sécurité, compta/comptabilité, conf/conférence, dép/département, préf/préfecture, hosto/hôpital, toubib/médecin, flic/policier, flics/policiers, gosse/enfant, gosses/enfants, boulot/travail, bagnole/voiture, bagnoles/voitures, fric/argent, mec/type/gars, plus de/au dessus de, à cause de/en raison de, états unis/usa, au moins/au minimum/pas moins de, au plus/au maximum',
  multiples:
    'doublé:2, double:2, doubler:2, triplé:3, triple:3, tripler:3, quadruplé:4, quadruple:4, quintuplé:5, décuplé:10',
  fractions: 'moitié:2, demi:2, tiers:3, quart:4, quarts:4, cinquièmes:5',
  shares: 'sur',
  alternatives: 'sinon, ou, autrement',
  than: 'que',
  magnitudes:
    'dizaines:10, douzaines:12, centaines:100, milliers:1000, millions:1000000, dizaine:10, quinzaine:15, vingtaine:20, trentaine:30, quarantaine:40, cinquantaine:50, soixantaine:60, centaine:100, millier:1000',
  cues: 'dit, déclaré, déclare, affirmé, affirme, expliqué, explique, ajouté, ajoute, précisé, précise, souligné, souligne, indiqué, assuré, assure, estimé, estime, raconte, raconté, lancé, répondu, répond, confié, selon, rappelé, poursuit, poursuivi, regrette, conclut, écrit, annoncé, martelé, disent, affirment, prétendent, prétend, répété, insisté, insiste, admis, admet, reconnu, reconnaît, dénoncé, dénonce, critiqué, lâché, lâche, demandé, demande, promis, promet, avoué, résumé, résume, plaisanté, plaisante, réitéré, conclu, confirmé, confirme, martèle, s exclame, soupire, glissé, glisse, détaillé, observe, observé, constate, ironise, prévient, prévenu, averti, avertit, commente, commenté, témoigne, renchérit',
  stock:
    'fier, fière, heureux, heureuse, honneur, reconnaissant, assure, assurer, avouer, avoue, personnellement, sincèrement, clair, claire, dire, dis, répète, répéter, soyons, honnête, franchement, franc, merci, remercier, remercie, savoir, savez, important, question, vérité, tiens, souligner, veux, permettez, chose, simple, rappeler',
  prefaces:
    'permettez, permettre, remarquer, dire, dis, répéter, avis, honnête, franc, clair, claire, ajouter, souligner, rappeler, avouer, demandez, demande',
  coordinators: 'et, ou, donc, puis, alors',
  contrasts: 'mais, cependant, toutefois, pourtant, néanmoins, or',
  byWords: 'par',
  passives: 'est, sont, été, était, étaient, être, fut, furent',
  suffixes:
    'issements, issement, ements, ement, ations, ation, euses, euse, eurs, eur, ives, ive, ants, ant, ent, ées, ée, és, er, ez, es, é, e, s, x',
  titles:
    'm, mme, mlle, monsieur, madame, mademoiselle, dr, docteur, pr, prof, professeur, professeure, me, maître, président, présidente, premier, première, ministre, maire, adjoint, adjointe, sénateur, sénatrice, député, députée, préfet, préfète, général, colonel, capitaine, commandant, commissaire, juge, procureur, procureure, avocat, avocate, directeur, directrice, chef, cheffe, porte, parole, secrétaire, général, générale, évêque, père, abbé, pape, entraîneur, entraîneuse, syndicaliste, médecin, chercheur, chercheuse, économiste, historien, historienne, agriculteur, agricultrice, instituteur, institutrice, gouverneur, roi, reine, prince, princesse, pdg, patron, patronne, ingénieur, ingénieure, conservateur, conservatrice, vice, ancien, ancienne, infirmière, infirmier, bergère, berger, pêcheur, boulanger, boulangère',
  falsehoods: 'faux, mensonge, mensonges, rumeur, absurde, invention, calomnie, ridicule',
  truths: 'vrai, exact',
  conjugation: {
    infinitives: 'er, ir, re',
    endings:
      'e, es, ons, ez, ent, ais, ait, ions, iez, aient, ai, as, a, erent, is, it, irent, ut, urent, erai, eras, era, erons, erez, eront, irai, ira, irons, irez, iront, rai, ra, rons, ront, erais, erait, erions, eraient, irait, iraient, rait, raient, ant, issant, issons, issent, issait, issaient, ee, ees, i, ie, ies, u, ue, us, ues',
  },
  synonyms:
    'élèves/écoliers, maison/logement, voiture/véhicule/auto, médecin/docteur, mort/décédé/décès, blessé/blessés, argent/fonds, entreprise/société/firme, ouvriers/travailleurs/salariés/employés, feu/incendie, loi/texte, vote/scrutin/élection, tempête/ouragan, inondation/crue, bateau/navire, soldats/militaires/troupes, prix/coût/coûts, commencer/débuter, finir/terminer, aider/soutenir, acheter/acquérir, construire/bâtir, réparer/rénover, fermer/clore, important/essentiel/crucial, difficile/dur, rapide/vite, lettre/courrier, nuit/nocturne, four/fournaise, écroulé/effondré, trouvé/retrouvé/découvert, enfants/gosses, cave/sous-sol, disparu/introuvable, volé/dérobé, arrivé/venu, reporté/repoussé, annulé/supprimé, facteur/poste, jamais/aucun',
};
