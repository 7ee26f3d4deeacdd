import { inflect, together } from '../inflect.ts';
import type { LanguagePack } from '../pack.ts';

/** Regular reporting verbs in -er. */
const SAYING = `
  affirm, déclar, expliqu, ajout, précis, indiqu, assur, estim, rappel, rappell, soulign, not, insist, confi, racont, témoign, détaill, révél,
  signal, mentionn, observ, constat, remarqu, argument, avou, confess, juge, jug, regrett, déplor, dénonc, annonc, lanc, prévien, alert,
  critiqu, analys, comment, résum, conclu, martel, murmur, cri, plaisant, iron, ironis, clam, proclam, relat, évoqu, rapport, certifi, jur,
  réitér, résist, rétorqu, répliqu, ripost, nuanc, tempér, relativis, souffl, gliss, pest, tonn, salu, félicit, se félicit,
  se réjouiss, se désol, s'indign, s'insurg, s'étonn, s'emport, s'alarm, s'inquiét, s'inquièt, s'interrog, s'exclam, s'agac, se défend, se justifi, se plaign,
  interrog, demand, question, interpell, twitt, tweet, post, publi, dévoil, justifi, plaid, exhort, confirm, garanti, accus, reproch, reconn, complèt, complét,
  enchaîn, embray, lâch, ass, assén, assèn, fulmin, vitupér, abond, renchér, se remémor, se rappel, se souven, théoris, décrypt, schématis, recommand, préconis, suggér, suggèr, propos, poursuiv, enseign, chuchot, hurl, invit, plaisant, temporis, concèd, concéd, répèt, répét, énumèr, énumér, espèr, déclam, pronostiqu, résum, tranch, balay, tacl, raill, brocard, encourag, rassur`;
const SAYING_CEDILLA = `annon, lan, dénon, énon, pronon, nuan, aga`;
const SAYING_ENDINGS = `e, ent, a, ait, aient, èrent, er, ant`;
/** Participles: weak, since they stand as adjectives too ("une photo publiée"). */
const PARTICIPLES = `é, ée, és, ées`;

/** Of these the present tense is a noun or an everyday verb too: "une note", "la demande", "lance une tendance". */
const NOUNS = `annonc, lanc, not, post, demand, critiqu, comment, résum, lâch, pest, glisse, publi, plaid, analys, salu, propos, demand, enseign, encourag, invit, justifi, signal, garanti, évoqu, confirm, dévoil, révèl, questionn, réitér, accus, balay, tranch, relat, observ, constat, rapport, témoign, crie, rassur, défend`;

/** Irregular ones. */
const SAYING_IRREGULAR = `
  dit, disent, disait, disaient, dirent, dire, disant, dira, aurait dit, a dit, ont dit, avait dit, avaient dit, soutient, soutiennent, soutenait, soutint, soutenu, soutenir,
  prévient, préviennent, prévenait, prévint, prévenu, avertit, avertissent, avertissait, averti, répond, répondent, répondait, répondit, répondirent, répondu, répondre,
  poursuit, poursuivent, poursuivait, poursuivi, conclut, concluent, concluait, reconnaît, reconnaissent, reconnaissait, reconnut, reconnu, admet, admettent, admettait, admis,
  promet, promettent, promettait, promis, écrit, écrivent, écrivait, écrivit, décrit, décrivent, décrivait, reprend, reprennent, reprenait, repris, maintient, maintiennent, maintenait, maintenu,
  fait savoir, font savoir, faisait savoir, fit savoir, a fait savoir, ont fait savoir, fait valoir, font valoir, faisait valoir, a fait valoir, fait remarquer, a fait remarquer, fait observer, fait part, a fait part, se réjouit, se réjouissent,
  s'est réjoui, s'est réjouie, se félicite, s'est félicité, s'est félicitée, s'est indigné, s'est indignée, s'est défendu, s'est défendue, s'est dit, s'est dite, s'est exclamé, s'est exclamée, s'est inquiété, s'est inquiétée, se défend, se défendait, se plaint, se plaignent, s'est plaint, s'est plainte, se souvient, se souviennent,
  se dit, se disent, se disait, renchérit, renchérissent, surenchérit, rebondit, rugit, gémit, glapit, applaudit, garantit, garantissent, définit, contredit, contredisent, prédit, prédisent, met en garde, mettent en garde, a mis en garde, a mis en avant, met en avant, tient à préciser, tient à rappeler, tient à souligner,
  a tenu à préciser, a tenu à rappeler, a tenu à souligner, défend, défendent, défendait, sourit, soupire, soupirait, s'enthousiasme, s'agace, s'émeut, s'amuse, interpelle, laisse entendre, laissait entendre, a laissé entendre, parle de, parlent de, parlait de, a parlé de, parlé, évoquant, précisant, ajoutant, citant, assène, pointe, pointent, pointait, pointé, dément, démentent, démentait, démenti, nie, nient, niait, nié, informe, informent, informait, informé, communique, communiqué, enfonce, lit-on, peut-on lire, pouvait-on lire, a-t-on appris, apprend-on, a-t-il dit`;

const INVERTED = together(
  inflect(
    SAYING,
    'e-t-il, e-t-elle, ent-ils, ent-elles, e-t-on, ait-il, ait-elle, a-t-il, a-t-elle, aient-ils',
  ),
  inflect(SAYING_CEDILLA, 'ça-t-il, ça-t-elle, çait-il, çait-elle'),
  inflect(
    'dit, répond, soutient, poursuit, écrit, prévient, avertit, conclut, reconnaît, admet, promet, reprend, maintient, défend, se défend, sourit, renchérit, se réjouit, disait, répondait, écrivait, poursuivait, se souvient, se plaint',
    '-il, -elle, -on, -ils, -elles',
  ),
  `disent-ils, disent-elles, dit-on, écrivent-ils, répondent-ils, a-t-il dit, a-t-elle dit, a-t-il déclaré, a-t-elle déclaré, a-t-il ajouté, a-t-elle ajouté, a-t-il affirmé, a-t-elle affirmé, a-t-il expliqué, a-t-elle expliqué, a-t-il précisé, a-t-elle précisé, a-t-il assuré, a-t-elle assuré, a-t-il indiqué, a-t-elle indiqué, a-t-il estimé, a-t-elle estimé, a-t-il souligné, a-t-elle souligné, a-t-il insisté, a-t-elle insisté, a-t-il lancé, a-t-elle lancé, a-t-il poursuivi, a-t-elle poursuivi, a-t-il conclu, a-t-elle conclu, a-t-il rappelé, a-t-elle rappelé, a-t-il écrit, a-t-elle écrit, a-t-il confié, a-t-elle confié, a-t-il répondu, a-t-elle répondu, a-t-il martelé, a-t-il regretté, a-t-elle regretté, a-t-il reconnu, a-t-elle reconnu, a-t-il promis, a-t-elle promis, a-t-il averti, a-t-elle averti, a-t-il prévenu, a-t-elle prévenu, a-t-il annoncé, a-t-elle annoncé, a-t-il dénoncé, a-t-elle dénoncé, a-t-il raconté, a-t-elle raconté, a-t-il témoigné, a-t-elle témoigné, a-t-il jugé, a-t-elle jugé, ont-ils déclaré, ont-ils ajouté, ont-ils affirmé, ont-ils dit, ont-elles dit, ont-ils précisé, s'est-il exclamé, s'est-elle exclamée, s'est-il indigné, s'est-elle indignée, s'est-il félicité, s'est-elle félicitée, s'est-il réjoui, s'est-elle réjouie, s'est-il défendu, s'est-elle défendue, s'est-il inquiété, s'est-elle inquiétée, s'est-il interrogé, s'est-elle interrogée`,
);

/** French. Cue and pronoun hang together after a quotation ("affirme-t-elle"); articles and pronouns are elided. */
export const fr: LanguagePack = {
  code: 'fr',
  name: 'Français',
  elisions: 'l, d, qu, n, s, c, j, m, t, jusqu, lorsqu, puisqu, quoiqu',
  cueInside: true,
  complement: 'marked',
  inverts: true,
  order: 'subject-verb',
  cues: {
    say: together(
      inflect(SAYING, SAYING_ENDINGS),
      inflect(SAYING, PARTICIPLES),
      inflect(SAYING_CEDILLA, 'ça, çait, çaient, çant'),
      SAYING_IRREGULAR,
    ),
    sayFirst: ``,
    saySuffixed: INVERTED,
    sayWeak: together(
      inflect(SAYING, PARTICIPLES),
      inflect(NOUNS, 'e, ent'),
      `note, notent, notait, répète, répètent, répétait, répété, demande, demandent, demandait, demanda, demandé, appelle, appellent, montre, montrent, lit, publie, publié, poste, posté, propose, proposent, proposé, voit, voient, parle, parlent, parlait, ouvre, continue, continuait, coupe, commence, intervient, intervenait, attaque, ose, réagit, réagissent, réagi, cite, citent, citait, cité,
      ironise, tranche, rassure, salue, invite, rit, rêve, juge, jugent, critique, rapport, confie, post, cri`,
    ),
    think: together(
      inflect(
        'pens, considèr, considér, espèr, espér, souhait, dout, suppos, imagin, redout, exig, réclam, envisag, demand, refus, menac, contest, rejet, rejett, suspect, soupçonn, appréhend, présum, anticip, tabl, pari, mis, préfèr, préfér',
        'e, ent, ait, aient, a, èrent, é, er, ant',
      ),
      `croit, croient, croyait, croyaient, cru, croire, craint, craignent, craignait, craignaient, craint que, veut, veulent, voulait, voudrait, sait, savent, savait, s'attend à, s'attend à ce, s'attendent à, s'attendait à, se dit convaincu, se dit convaincue, se dit persuadé, est convaincu, est convaincue,
      est persuadé, est persuadée, est d'avis, prévoit, prévoient, prévoyait, prévu, s'oppose, s'opposent, s'engage, s'est engagé, s'est engagée, s'engage à, prétend, prétendent, prétendait, prétendu, appelle à, appellent à, appelait à, a appelé à, a appelé, accuse, accusent, accusait, reproche, reprochent, reprochait, démentent, dément, défie`,
    ),
    describe: `
      qualifie, qualifient, qualifiait, qualifia, qualifié, qualifiée, qualifiés, qualifiant, nomme, nomment, nommé, appelle, appellent, appelait, appelé, baptise, baptisé, surnomme, surnommé, traite, traitait, traité, traités, décrit, décrivent, décrivait, décrit comme, présente comme, présenté comme, présentée comme, dépeint, dénonce, dénoncent, dénonçait, dénoncé, dénonçant, fustige, fustigent, fustigeait, fustigé, fustigeant, évoque, évoquent, évoquait, évoqué, évoquant, parle de, parlent de, parlait de, parlé de, parlant de, condamne, condamnent, condamné, condamnant, salue, saluent, salué, saluant, vante, vantait, vanté, vantant, déplore, déplorent, déploré, déplorant, critique, critiqué, pointe, pointent, pointé, pointant, juge, jugent, jugé, jugeant, estime, promet, promettant, réclame, réclamant, exige, invoque, invoquant, interpellant, mettant en garde contre, met en garde contre, accuse de, accusant`,
    nominal: `selon, d'après, aux yeux de, aux yeux du, aux yeux des, à en croire, si l'on en croit, de l'avis de, de l'avis du, de l'avis des, de l'aveu de, de l'aveu même de, de l'aveu du, aux dires de, aux dires du, aux dires des, au dire de, selon les mots de, selon les mots du, selon les termes de, selon les termes du, selon l'expression de, selon la formule de, selon le récit de, d'après le récit de, d'après les mots de, du point de vue de, du point de vue du, au sens de, du côté de, du côté du, de source, d'après une, selon une, dans les mots de, indique-t-on à, indique-t-on au, indique-t-on chez, indique-t-on de source, apprend-on de source, a-t-on appris auprès de, a-t-on appris auprès du, a-t-on appris de source, apprend-on auprès de, apprend-on auprès du, dit-on à, dit-on au, dit-on chez, peut-on lire dans, lit-on dans, peut-on lire sur, à l'en croire`,
    nominalAfter: ``,
    passive: `cité, citée, cités, citées, qualifié, qualifiée, décrit, décrite, annoncé, annoncée, confirmé, confirmée, révélé, révélée, dénoncé, dénoncée, dévoilé, dévoilée, rapporté, rapportée, évoqué, évoquée, accusé, accusée, expliqué, expliquée, relayé, relayée, interrogé, interrogée, contacté, contactée, joint, jointe, interviewé, interviewée, signalé, signalée, affirmé, avancé, avancée, salué, saluée, critiqué, critiquée, exprimé, exprimée, formulé, formulée`,
    agent: `par, de la part de, par la voix de`,
    impersonal: `on dit, dit-on, il paraît, il se dit, semble-t-il, paraît-il, on raconte, on apprend, a-t-on appris, apprend-on, on affirme, assure-t-on, affirme-t-on, explique-t-on, indique-t-on, estime-t-on, fait-on savoir, confie-t-on, souligne-t-on, selon les médias, selon des médias, selon la presse, d'après la presse, de source sûre, selon certains, serait, seraient, aurait, auraient`,
  },
  carriers: {
    before: `
      selon, d'après, rapporte, rapportent, rapportait, a rapporté, ont rapporté, indique, a indiqué, annonce, a annoncé, révèle, a révélé, relate, a relaté, écrit, relaie, a relayé, cité par, citée par, cités par, citées par, citant, cite, cité dans, repris par, reprise par, relayé par, relayée par, relayés par, relayées par, rapporté par, rapportée par, rapportés par, rapportées par, interrogé par, interrogée par, interrogés par, interrogées par, interviewé par, interviewée par, contacté par, contactée par, contactés par, contactées par, joint par, jointe par, sollicité par, sollicitée par, recueilli par, recueillie par, recueillis par, recueillis auprès de, consulté par, consultée par, consulté par l', révélé par, révélée par, publié par, publiée par, publié dans, publiée dans, dévoilé par, dévoilée par, dans une dépêche de, une dépêche de, source, avec, comme le rapporte, comme le rapportent, comme le révèle, comme l'indique, comme l'écrit, comme le relate, selon des informations de, selon les informations de, selon les informations du, d'après les informations de, d'après les informations du, selon une information de, selon une information du, selon l'agence, selon le quotidien, selon la chaîne, selon l'agence de presse, l'agence de presse, l'agence, rapporté`,
    certain: `selon le journal, cité par le journal, citée par le journal, rapporte le journal, comme le rapporte`,
    outletNouns: `journal, quotidien, gazette, courrier, dépêche, tribune, écho, républicain, parisien, nouvelle, nouvelles, presse, radio, télévision, télé, chaîne, hebdo, magazine, matin, soir, messager, progrès, liberté, média, voix, indépendant, télégramme`,
    tweets: `tweet, tweets, tweeté, tweete, tweetait, gazouillis`,
    addressee: `
      à, au, aux, auprès de, auprès du, à l'agence, à l'agence de presse, à la chaîne, au quotidien, au journal, à nos confrères de, à nos confrères du, dans un entretien à, dans un entretien au, dans un entretien avec, dans un entretien accordé à, dans un entretien accordé au, dans une interview à, dans une interview au, dans une interview avec, dans une interview accordée à, dans une interview accordée au, lors d'un entretien avec, lors d'une interview avec, lors d'une interview à, au micro de, au micro du, devant les caméras de, dans un message à, dans une déclaration à, auprès de l', à l', dans les colonnes de, dans les colonnes du, interrogé par, interrogée par, interrogés par, joint par, jointe par, contacté par, contactée par`,
    place: `
      sur, dans, via, sur le plateau de, sur l'antenne de, à l'antenne de, sur les ondes de, sur les antennes de, dans les colonnes de, dans les colonnes du, sur son compte, sur son compte x, sur sa page, sur le réseau social, sur la plateforme, sur le réseau, dans un message sur, dans un message publié sur, dans un message posté sur, dans une publication sur, dans un post sur, dans un post publié sur, dans un tweet, dans une vidéo sur, dans une vidéo publiée sur, dans une vidéo diffusée sur, dans une vidéo postée sur, dans une tribune publiée dans, dans une tribune publiée par, dans une tribune au, dans une tribune à, sur son réseau, sur sa plateforme, sur sa chaîne, l'invité de, invité de, invitée de, invité sur, invitée sur`,
  },
  nouns: {
    titles: `
      m., mm., mme, mmes, mlle, monsieur, messieurs, madame, mesdames, mademoiselle, dr, dr., docteur, docteure, pr, pr., professeur, professeure, me, maître, mgr, monseigneur, général, générale, colonel, lieutenant, lieutenant-colonel, capitaine, commandant, commandante, adjudant, sergent, amiral, vice-amiral, maréchal, brigadier, major, père, frère, sœur, soeur, abbé, pape, cardinal, évêque, archevêque, imam, rabbin, pasteur, cheikh, ayatollah, sir, lord, lady, prince, princesse, roi, reine, émir, comte, comtesse, duc, duchesse, baron, sa majesté, saint-père`,
    roles: `
      ministre, ministres, premier ministre, première ministre, vice-premier ministre, ex-ministre, ex-premier ministre, président, présidente, vice-président, vice-présidente, ex-président, chef de l'état, cheffe de l'état, chef du gouvernement, cheffe du gouvernement, chef, cheffe, secrétaire général, secrétaire générale, secrétaire d'état, secrétaire, chancelier, chancelière, gouverneur, gouverneure, maire, mairesse, adjoint, adjointe, maire adjoint, préfet, préfète, sous-préfet, sous-préfète, député, députée, députés, sénateur, sénatrice, eurodéputé, eurodéputée, élu, élue, conseiller, conseillère, ambassadeur, ambassadrice, diplomate, commissaire, délégué, déléguée, délégué général, déléguée générale, rapporteur, rapporteure, rapporteuse, leader, leadeuse, dirigeant, dirigeante, patron, patronne, pdg, directeur, directrice, directeur général, directrice générale, dg, gérant, gérante, responsable, fondateur, fondatrice, cofondateur, cofondatrice, administrateur, administratrice, coordinateur, coordinatrice, coordonnateur, coordonnatrice, membre, porte-parole, avocat, avocate, avocats, procureur, procureure, procureur général, juge, magistrat, magistrate, greffier, huissier, policier, policière, gendarme, pompier, enquêteur, enquêtrice, expert, experte, spécialiste, analyste, économiste, politologue, politiste, sociologue, historien, historienne, philosophe, chercheur, chercheuse, scientifique, professeur, professeure, enseignant, enseignante, universitaire, médecin, infirmier, infirmière, chirurgien, chirurgienne, psychologue, psychiatre, virologue, épidémiologiste, épidémiologue, climatologue, météorologue, géologue, biologiste, physicien, physicienne, ingénieur, ingénieure, architecte, auteur, autrice, auteure, écrivain, écrivaine, romancier, romancière, journaliste, rédacteur, rédactrice, rédacteur en chef, rédactrice en chef, reporter, correspondant, correspondante, cinéaste, réalisateur, réalisatrice, acteur, actrice, comédien, comédienne, chanteur, chanteuse, musicien, musicienne, artiste, metteur en scène, commissaire d'exposition, entraîneur, entraîneuse, sélectionneur, sélectionneuse, coach, capitaine, joueur, joueuse, attaquant, attaquante, défenseur, défenseuse, gardien, gardienne, milieu, footballeur, footballeuse, champion, championne, athlète, pilote, coureur, cycliste, nageur, nageuse, agriculteur, agricultrice, éleveur, éleveuse, viticulteur, viticultrice, pêcheur, commerçant, commerçante, restaurateur, restauratrice, boulanger, boulangère, entrepreneur, entrepreneuse, propriétaire, locataire, habitant, habitante, riverain, riveraine, voisin, voisine, mère, père, frère, sœur, fils, fille, veuve, victime, témoin, militant, militante, activiste, syndicaliste, manifestant, manifestante, étudiant, étudiante, élève, lycéen, lycéenne, proviseur, rescapé, rescapée, survivant, survivante, retraité, retraitée, bénévole, opposant, opposante, candidat, candidate, homme, femme, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, milliardaire, mandataire, locataire de l'élysée, numéro un, numéro deux, négociateur, négociatrice, émissaire, envoyé spécial, envoyée spéciale, haut-commissaire, haut-représentant, haute-représentante, bâtonnier, bâtonnière, maraîcher, maraîchère, apiculteur, apicultrice, libraire, conservateur, conservatrice, intéressé, intéressée, vigneron, vigneronne, riziculteur, paysan, paysanne, berger, bergère, plombier, chauffeur, chauffeuse, gardien, marin, armateur, armatrice, chercheuse, climatologue, urbaniste, cheffe de file, chef de file, tête de liste`,
    spokespeople: `porte-parole, porte-paroles, un porte-parole, une porte-parole, le porte-parole, la porte-parole, service de presse, attaché de presse, attachée de presse, service de communication, entourage`,
    organisations: `
      ministère, gouvernement, exécutif, présidence, élysée, matignon, quai d'orsay, maison blanche, kremlin, pentagone, vatican, parlement, assemblée, assemblée nationale, sénat, congrès, mairie, municipalité, ville, commune, métropole, préfecture, région, département, conseil, conseil constitutionnel, conseil d'état, cour, cour des comptes, cour de cassation, cour d'appel, tribunal, parquet, parquet national, justice, police, gendarmerie, pompiers, sapeurs-pompiers, armée, marine, état-major, otan, onu, nations unies, oms, unesco, unicef, union européenne, ue, commission européenne, commission, agence, autorité, office, institut, observatoire, organisme, organisation, association, ong, fédération, confédération, ligue, syndicat, syndicats, intersyndicale, collectif, comité, fondation, parti, mouvement, groupe, entreprise, société, compagnie, constructeur, fabricant, opérateur, exploitant, banque, banque centrale, bourse, assureur, start-up, université, école, lycée, hôpital, clinique, chu, laboratoire, centre, musée, festival, théâtre, église, diocèse, ambassade, consulat, direction, administration, rectorat, club, équipe, météo-france, croix-rouge, rébellion, opposition, majorité, défense, douane, douanes, protection civile, rédaction, chaîne, quotidien, maison d'édition`,
    documents: `
      rapport, étude, enquête, sondage, baromètre, analyse, communiqué, communiqué de presse, déclaration, document, documents, dossier, texte, loi, projet de loi, décret, arrêté, ordonnance, jugement, arrêt, décision, acte d'accusation, plainte, réquisitoire, procès-verbal, lettre, lettre ouverte, courrier, courriel, note, circulaire, tribune, livre, ouvrage, article, publication, chiffres, statistiques, données, bilan, recensement, prévisions, bulletin, message, pétition, résolution, traité, accord, contrat, convention, audit, expertise, autopsie, vidéo, manifeste, éditorial, mémo, avis, étude publiée, classement, indice, liste`,
    anonymous: `
      source, sources, une source, des sources, source proche, sources proches, source policière, source judiciaire, source diplomatique, sources diplomatiques, sources concordantes, sources policières, source gouvernementale, source ministérielle, sources médicales, sources locales, témoin, témoins, un témoin, des témoins, observateurs, analystes, experts, spécialistes, diplomates, responsables, un responsable, haut responsable, hauts responsables, un haut fonctionnaire, fonctionnaires, officiels, proche, proches, un proche, conseiller, habitants, habitant, riverains, voisins, manifestants, passants, internautes, certains, plusieurs, d'autres, beaucoup, détracteurs, critiques, opposants, militants, chercheurs, scientifiques, économistes, médecins, enseignants, parents, étudiants, élus, médias, survivants, rescapés, victimes, secouristes, enquêteurs, policiers, soldats, employés, salariés, commentaires, partisans, défenseurs, spectateurs, passagers, entourage`,
    hidden: `
      sous couvert d'anonymat, sous le couvert de l'anonymat, sous couvert de l'anonymat, sous condition d'anonymat, sous le sceau de l'anonymat, qui a requis l'anonymat, ayant requis l'anonymat, requérant l'anonymat, a requis l'anonymat, qui a souhaité garder l'anonymat, qui souhaite rester anonyme, qui souhaite garder l'anonymat, qui préfère rester anonyme, qui a préféré garder l'anonymat, a préféré garder l'anonymat, souhaitant rester anonyme, souhaitant garder l'anonymat, anonyme, anonymement, anonymat, qui n'a pas souhaité être nommé, qui n'a pas voulu être identifié, le prénom a été modifié, le prénom a été changé, prénom modifié, n'étant pas autorisé à, n'est pas autorisé à, au fait du dossier, proche du dossier, proches du dossier, proche de l'enquête, proches de l'enquête, en off`,
    roleTails: `
      intérieur, affaires étrangères, défense, armées, finances, économie, justice, santé, éducation, éducation nationale, culture, travail, environnement, transition écologique, transports, agriculture, logement, sports, recherche, enseignement supérieur, comptes publics, énergie, république, état, conseil, assemblée, assemblée nationale, sénat, fédération, syndicat, ville, région, département, parti, groupe, société, entreprise, club, ministère, gouvernement, élysée, nations unies, onu, otan, ue, lr, ps, rn, lfi, renaissance, eelv, modem, medef, cgt, cfdt, fo`,
  },
  grammar: {
    pronounsPerson: `il, elle, ils, elles, celui-ci, celle-ci, ce dernier, cette dernière, lui, eux, lui-même, elle-même, l'intéressé, l'intéressée, on, qui, ces derniers, ces dernières, -t-il, -t-elle, -il, -elle, -ils, -elles`,
    pronounsFemale: `elle, elles, celle-ci, cette dernière, elle-même, l'intéressée, -t-elle, -elle, -elles, ces dernières`,
    pronounsMale: `il, ils, lui, celui-ci, ce dernier, lui-même, l'intéressé, -t-il, -il, -ils, eux, ces derniers`,
    pronounsPlural: `ils, elles, eux, ces derniers, ces dernières, ceux-ci, celles-ci, -ils, -elles, tous, certains`,
    pronounsThing: `cela, ça, ce, c'`,
    pronounsSpeech: `je, j', me, m', moi, nous, tu, te, toi, vous, mon, ma, mes, notre, nos, ton, ta, tes, votre, vos`,
    determiners: `le, la, les, l', un, une, des, du, de la, de l', au, aux, ce, cet, cette, ces, son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, votre, vos, plusieurs, quelques, certains, certaines, chaque, aucun, aucune, deux, trois, quatre, tout, toute, tous, toutes, d'autres, un autre, une autre, l'ancien, l'ancienne, ancien, ancienne, jeune`,
    determinersAfter: ``,
    complementizers: `que, qu', si, s', comment, pourquoi, combien, quand, où`,
    openers: `avoir, être, n'avoir, ne, vouloir, pouvoir, craindre, redouter, s'être, ignorer, souhaiter`,
    prepositions: `à, au, aux, de, du, des, d', en, dans, sur, sous, par, pour, avec, sans, chez, vers, contre, entre, depuis, pendant, durant, avant, après, dès, jusque, jusqu', jusqu'à, devant, derrière, parmi, hors, malgré, outre, selon, lors, lors de, lors d', envers, sauf, via, face, auprès, concernant, suite, grâce, afin, près, autour, d'ici, quant, voire`,
    ofWords: `de, du, des, d', au, aux, chargé, chargée, délégué, déléguée, pour`,
    conjunctions: `et, ou, mais, ni, or, car, donc, puis, ainsi que`,
    subordinators: `que, qu', quand, lorsque, lorsqu', si, comme, parce que, parce qu', puisque, puisqu', tandis que, tandis qu', alors que, alors qu', afin que, afin de, pour que, bien que, quoique, avant que, après que, dès que, depuis que, pendant que, tant que, où, dont, après avoir, avant de, ce qui, ce que, sans que, étant donné que`,
    relatives: `qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles, auquel, duquel`,
    auxiliaries: `est, sont, était, étaient, fut, furent, sera, seront, serait, seraient, été, être, a, ont, avait, avaient, eut, aura, auront, aurait, auraient, eu, avoir, ait, soit, soient, peut, peuvent, pouvait, pourra, pourrait, pourraient, doit, doivent, devait, devrait, devraient, faut, fallait, faudrait, veut, veulent, va, vont, allait, vient, viennent, fait, font, faisait`,
    adverbs: `aussi, également, encore, ensuite, puis, alors, déjà, toujours, par ailleurs, en outre, enfin, ainsi, notamment, toutefois, cependant, néanmoins, pourtant, d'ailleurs, surtout, même, tout, bien, très, plus, moins, récemment, hier, aujourd'hui, désormais, finalement, d'abord, auparavant, tout d'abord, à nouveau, de nouveau, clairement, publiquement, fermement, simplement, justement, notamment, ici, là, là-dessus, ne, n', se, s', lui, leur, y, en, nous, vous, le, la, les, l', me, m', pas, jamais, ensuite, mardi, encore, quant à lui, quant à elle, pour sa part, de son côté, à son tour, lui aussi, elle aussi, avec force, en substance, aussitôt, immédiatement, volontiers, longuement, brièvement`,
    negations: `ne, n', pas, non, jamais, rien, personne, aucun, aucune, ni, sans, nul, nulle, plus, point, guère`,
    particles: `de, d', du, des, de la, de l', le, la, les, l', van, von, der, den, ben, bin, ibn, al, el, abd, di, da, dos, mac, saint, van der, van den`,
    starters: `
      le, la, les, l', un, une, des, du, de, d', au, aux, à, en, dans, sur, sous, par, pour, avec, sans, chez, vers, contre, entre, depuis, pendant, durant, avant, après, dès, devant, malgré, outre, selon, lors, face, et, ou, mais, ni, or, car, donc, puis, que, qu', quand, lorsque, si, comme, puisque, tandis, alors, afin, bien, il, elle, ils, elles, on, nous, vous, je, j', tu, ce, cet, cette, ces, c', cela, ça, celui, celle, ceux, son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, votre, vos, tout, toute, tous, toutes, plusieurs, quelques, certains, certaines, chaque, aucun, aucune, d'autres, autre, autres, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, cent, mille, ainsi, aussi, également, encore, ensuite, enfin, déjà, toujours, jamais, toutefois, cependant, néanmoins, pourtant, ailleurs, surtout, même, très, plus, moins, hier, aujourd'hui, demain, désormais, finalement, d'abord, auparavant, ici, là, là-dessus, qui, quoi, quel, quelle, quels, quelles, où, comment, pourquoi, combien, non, oui, ne, n', pas, peut-être, il y a, voici, voilà, parmi, près, quant, grâce, suite, interrogé, interrogée, reçu, reçue, seul, seule, beaucoup, peu, trop, y, jusqu', jusque, à l'instar, a, est, ont, sont, face à, fin, début, depuis, en effet, en revanche, par ailleurs, au total, au moins, aucune, soit, parce, faute, loin, rien, personne, d'après, qu'il, qu'elle, s'il, d'ici, situation, ex, invité, invitée, résultat, reste, problème`,
    months: `janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv., févr., avr., juil., sept., oct., nov., déc.`,
    weekdays: `lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche`,
    days: `aujourd'hui, hier, demain, avant-hier, après-demain, hier soir, ce matin, ce soir, cet après-midi, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, cette semaine, la semaine dernière, la veille, le lendemain`,
    timePrepositions: `le, ce, en, au, depuis, dès, lors, lors de, pendant, durant, avant, après, à, dans, à l'issue de, à l'occasion de, d'ici`,
    placePrepositions: `à, au, aux, en, dans, à l', près de, depuis, devant, chez`,
    abbreviations: `m., mm., mme., mlle., dr., pr., me., mgr., st., ste., av., bd., env., etc., cf., ex., p. ex., art., chap., fig., vol., n°., no., tél., janv., févr., avr., juil., sept., oct., nov., déc., p., pp., éd., j.-c., s.a., sarl., inc., ltd., jr., sr., u.s., u.e., o.n.u., c.-à-d., lt., col., gén., cap., min., max., h., i.e., vs.`,
  },
  marks: {
    titleCues: `version de, titre, intitulé, intitulée, intitulés, intitulées, titré, titrée, baptisé, baptisée, baptisés, nommé, nommée, dénommé, dénommée, appelé, appelée, surnommé, surnommée, film, long-métrage, documentaire, série, livre, roman, essai, ouvrage, recueil, bande dessinée, pièce, opéra, chanson, album, titre, single, tube, tableau, exposition, émission, magazine, journal, revue, podcast, jeu, opération, projet, programme, plan, campagne, dispositif, label, collectif, association, mouvement, groupe, navire, frégate, porte-avions, voilier, slogan, hashtag, mot, terme, mention, expression, loi, affaire, prix, cyclone, ouragan, tempête, typhon, missile, satellite, fusée, rapport, étude, modèle, intitule, titre de, opus, bateau, yacht, restaurant, hôtel, bar, boîte de nuit, salle, sous le titre, sous le nom de, en référence au slogan, version de, versions de`,
    scareCues: `dit, dits, dite, dites, soi-disant, prétendu, prétendue, prétendus, prétendues, supposé, supposée, fameux, fameuse, fameuses, autoproclamé, autoproclamée, ce qu'on appelle, ce que l'on appelle, surnommé, surnommée, alias, connu sous le nom de, connue sous le nom de, appelé, appelée, appelés, appelées, en tant que, qualité de`,
    furniture: `lire aussi, à lire aussi, lire, à lire, lire également, voir aussi, à voir, à voir aussi, voir, écouter, sur le même sujet, en savoir plus, pour aller plus loin, photo, photos, crédit, crédits, crédit photo, vidéo, image, illustration, infographie, source, sources, article réservé, réservé aux abonnés, abonnez-vous, inscrivez-vous, newsletter, publicité, partager, suivez-nous, commentaires, cliquez ici, la suite après cette publicité, mis à jour, publié le, ©, copyright, à découvrir, à ne pas manquer, la rédaction vous conseille, notre sélection`,
    backReference: `c'est ce que, c'est ce qu', c'est ce qu'a, voilà ce que, tels sont les mots, cela, une information confirmée par, ces propos, cette déclaration, cette annonce, ainsi, une déclaration, ce qu'a confirmé, ce que confirme`,
  },
  claims: {
    vague: `certains disent, certains évoquent, certains estiment, certains affirment, certains pensent, plusieurs observateurs, des observateurs, les observateurs, selon certains, selon des experts, selon les experts, des experts, les critiques, ses détracteurs, leurs détracteurs, beaucoup pensent, beaucoup estiment, on dit, dit-on, il se dit, selon la rumeur, la rumeur, des rumeurs, selon les médias, selon des médias, selon la presse, la presse rapporte, des médias, il semblerait, paraît-il, on estime que, considéré comme, considérée comme, est réputé, est réputée, aurait, auraient, serait, seraient, de sources concordantes, nombreux sont ceux`,
    recap: `comme nous l'avons rapporté, comme nous l'écrivions, pour rappel, rappelons que, comme indiqué précédemment`,
    opinion: `n'a pas répondu, n'ont pas répondu, n'a pas souhaité, n'ont pas souhaité, n'a pas commenté, n'a pas voulu, s'est refusé à, pas répondu à nos sollicitations, peut-être, sans doute, probablement, sûrement, heureusement, malheureusement, hélas, devrait, devraient, faudrait, pourrait, pourraient, il faut, magnifique, triste, honteux, ridicule, absurde, remarquable, décevant, important, merveilleux, je, nous, à mon avis, bien sûr, évidemment, espérons, reste à savoir, reste à voir, difficile, beau, belle, superbe, dommage`,
    future: `sera, seront, va, vont, devrait, devraient, prévoit, prévu, prévue, demain, la semaine prochaine, l'an prochain, prochain, prochaine, prochainement, à venir, reprendra, commencera, ouvrira`,
    accusation: `arrêté, arrêtée, arrêtés, interpellé, interpellée, inculpé, mis en examen, mise en examen, condamné, condamnée, accusé, accusée, poursuivi, jugé, plainte, fraude, corruption, détournement, meurtre, assassinat, viol, vol, volé, illégal, illégale, infraction, prison, amende, procès, enquête, tribunal, justice, loi, garde à vue`,
    harm: `tué, tués, tuée, mort, morts, morte, décès, décédé, victimes, blessé, blessés, blessée, accident, explosion, incendie, inondation, inondations, inondant, séisme, tempête, épidémie, virus, maladie, vaccin, cancer, patients, dégâts, attaque, attentat, détruit, détruite, évacué, évacués, relogés, touchés`,
    cause: `parce que, à cause de, en raison de, du fait de, causé, causée, provoqué, provoquée, provoquant, entraîné, entraînant, dû à, due à, suite à, grâce à, conduit à, après`,
    comparison: `plus de, moins de, au moins, près de, environ, quelque, jusqu'à, presque, le plus, la plus, les plus, premier, première, record, double, doublé, moitié, tiers, quart, pour cent, augmenté, baissé, chuté, hausse, baisse, supérieur, inférieur, meilleur, pire, un millier, une centaine`,
    connectives: `mais, et, or, aussi, ainsi, donc, cependant, toutefois, néanmoins, pourtant, en outre, par ailleurs, de plus, en effet, en revanche, par conséquent, ensuite, puis, cela, ce, cette, ces, celui-ci, celle-ci, enfin, alors, à l'inverse`,
    background: `depuis, il y a, ans, l'an dernier, l'année dernière, ces dernières années, autrefois, jadis, à l'époque, auparavant, historiquement, fondé, fondée, créé, créée, né, née, construit, construite, inauguré, inaugurée, ancien`,
    ownReporting: `a constaté un journaliste, a constaté notre correspondant, a constaté une journaliste, que nous avons consulté, que nous avons pu consulter, nous avons pu consulter, notre envoyé spécial, notre envoyée spéciale, notre correspondant, sur place, ont constaté des journalistes`,
  },
  examples: [
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
  ],
};
