import { inflect, together } from '../inflect.ts';
import type { LanguagePack } from '../pack.ts';

/** Regular verbs in -are, and the forms that news uses of them. */
const SAYING = `
  afferm, dichiar, raccont, sottoline, comment, osserv, precis, evidenzi, rimarc, rincar, annunci, comunic, inform, riport, segnal, rivel, confess, argoment, denunci, critic, lament, accus, auspic, rassicur, assicur, avvis, esclam, grid, sussurr, ironizz, scherz, tuon, attacc, puntualizz, specific, illustr, elenc, ricord, replic, domand, conferm, notific, illustr, not, azzard, lanci, rilanci, not, twitt, post, pubblic, elogi, salut, ringrazi, testimoni, cont, cit, sentenzi, profetizz, sentenzi, stigmatizz, sollecit, invit, auspic, sbott, tagli, rievoc, constat, indic, ipotizz, esort, bacchett, insinu, argoment, chios, comment, bocci, declam, giur, motiv, giustific, consigli, raccomand, sferz, tratteggi, narr, sintetizz, rimprover, rivendic, invoc, contest, parl, mormor, borbott, minimizz, smorz, sfog, present, elabor, rammaric, rallegr`;
const SAYING_ENDINGS = `a, ano, ò, arono, ava, avano, are, ando, erà`;
/** Participles: weak, since they stand as adjectives too. */
const PARTICIPLES = `ato`;

const PREPOSITIONS = `a, al, allo, alla, ai, agli, alle, all', da, dal, dallo, dalla, dai, dagli, dalle, dall', di, del, dello, della, dei, degli, delle, dell', d', in, nel, nello, nella, nei, negli, nelle, nell', con, col, su, sul, sullo, sulla, sui, sugli, sulle, sull', per, tra, fra, contro, verso, dopo, prima, durante, senza, presso, sotto, sopra, dietro, davanti, oltre, entro, lungo, secondo, tramite, mediante, nonostante, malgrado, circa, riguardo, rispetto, attraverso, insieme, grazie, fino, sino, vicino, attorno, intorno, accanto, fuori, dentro, via, tranne, salvo, eccetto, stando, causa`;
const DETERMINERS = `un', il, lo, la, i, gli, le, l', un, uno, una, questo, questa, questi, queste, quel, quello, quella, quei, quegli, quelle, suo, sua, suoi, sue, loro, mio, mia, miei, mie, nostro, nostra, nostri, nostre, alcuni, alcune, diversi, diverse, vari, varie, altri, altre, altro, altra, ogni, ciascun, nessun, nessuna, entrambi, entrambe, tutti, tutte, tutto, tutta, molti, molte, pochi, poche, due, tre, quattro, cinque, ex, stesso, stessa`;
const CONJUNCTIONS = `e, ed, o, oppure, ma, però, né, anzi, bensì, quindi, dunque, eppure, pure`;
const SUBORDINATORS = `che, se, quando, mentre, perché, poiché, siccome, come, dove, benché, sebbene, nonostante, affinché, finché, dopo, prima, dopo che, prima di, prima che, appena, dato che, visto che, anche se, in modo che, senza che, a patto che, purché, qualora, cioè, ovvero, così come, dopo aver`;

/** Italian. The speaker often stands between dashes inside the quotation: «Non è vero – dice Rossi –. È falso». */
export const it: LanguagePack = {
  code: 'it',
  name: 'Italiano',
  elisions:
    'l, d, un, dell, all, dall, nell, sull, c, n, s, m, t, v, quest, quell, com, dov, cos, anch, sant, nient, po, mezz, bell, senz, tutt',
  cueInside: true,
  complement: 'marked',
  inverts: true,
  order: 'subject-verb',
  cues: {
    say: together(
      inflect(SAYING, SAYING_ENDINGS),
      inflect(SAYING, PARTICIPLES),
      `
      dice, dicono, disse, dissero, diceva, dicevano, detto, detta, dire, dicendo, dirà, direbbe, spiega, spiegano, spiegò, spiegarono, spiegava, spiegato, spiegare, spiegando, aggiunge, aggiungono, aggiunse, aggiungeva, aggiunto, aggiungere, aggiungendo, sostiene, sostengono, sostenne, sosteneva, sostenevano, sostenuto, sostenendo, risponde, rispondono, rispose, rispondeva, risposto, rispondere, rispondendo, scrive, scrivono, scrisse, scriveva, scritto, scrivendo, ribadisce, ribadiscono, ribadì, ribadito, ribadendo, chiarisce, chiariscono, chiarito, chiarì, riferisce, riferiscono, riferì, riferito, riferendo, avverte, avvertono, avvertì, avvertito, avvertendo, ammette, ammettono, ammise, ammesso, ammettendo, conclude, concludono, concluse, concluso, concludeva, prosegue, proseguono, proseguito, proseguì, continua, continuano, continuato, insiste, insistono, insistette, insistito, ripete, ripetono, ripeté, ripetuto, suggerisce, suggerito, ricorda, fa sapere, fanno sapere, fatto sapere, ha fatto sapere, fece sapere, fa notare, fanno notare, ha fatto notare, mette in guardia, ha messo in guardia, rende noto, ha reso noto, rendono noto, reso noto, tiene a precisare, ha tenuto a precisare, tiene a sottolineare, lascia intendere, ha lasciato intendere, definisce, definito, descrive, descrivono, descritto, evidenzia, rileva, rilevano, rilevato, replica, ribatte, ribattono, ribatté, ribattuto, controbatte, obietta, obiettato, riflette, smentisce, smentiscono, smentito, promette, promettono, promise, promesso, chiede, chiedono, chiese, chiesto, si chiede, si è chiesto, si è chiesta, confida, confidato, ragiona, commenta, fa eco, gli fa eco, le fa eco, ironizza, sorride, ride, ride amaro, sospira, taglia corto, ha tagliato corto, difende, difendono, difeso, si difende, si è difeso, si difese, si sfoga, si è sfogato, si è sfogata, si lamenta, si è lamentato, si è lamentata, si rammarica, si è rammaricato, si dice, si dicono, si è detto, si è detta, si sono detti, si è rivolto, si è espresso, si è espressa, riassume, riassunto, ammonisce, ammonito, riconosce, riconoscono, riconosciuto, riconobbe, applaude, garantisce, garantiscono, garantito, assicura, esordisce, esordito, incalza, incalzato, interviene, intervenuto, intervenendo, contraddice, contraddetto, predice, prevede, prevedono, previsto, stima, stimano, stimato, deduce, desume, intima, intimato, legge, si legge, recita, esprime, espresso, espressa, esprimono, emerge, esulta, esultato, applaudito, attesta, chiosa, chiosato, urla, urlato, urlava, esorta, strilla, tuona, titola, cita, citato, sintetizza, snocciola, dichiara, ha dichiarato`,
    ),
    sayFirst: ``,
    saySuffixed: ``,
    sayWeak: together(
      inflect(SAYING, PARTICIPLES),
      `nota, noto, note, cont, conta, conto, contano, porto, porta, portano, posta, post, posto, mando, manda, legge, recita, ride, sorride, riflette, continua, emerge, prevede, chiede, chiedono, chiesto, taglia, taglio, invita, invito, attacca, attacco, indica, presenta, parla, parlano, parlando, parlato, pubblica, pubblico, pubblicato, lancia, lancio, difende, accusa, accuse, critica, critico, denuncia, annuncio, stima, saluta, motivo, motiva, consiglio, comunicato, riporto, riporta, cita, bocciato, dettato, grido, garante, gelo, presento, ricordo, racconto, commento, commenti, definisce, smentisce, rivendica, sollecito, elogio, rilancio, rilancia, plaudendo, scherzo, cont, tagliato, mostra, mostrano, conferma, conferme, informa, segnale, dett, dettaglia`,
    ),
    think: together(
      inflect(
        'pens, sper, immagin, dubit, sospett, calcol, accus, rifiut, minacc, minacci, desider, auspic, pavent, ipotizz, consider, reput, cont, valut, giudic, scommett, contest, neg, confid, reclam',
        SAYING_ENDINGS,
      ),
      `crede, credono, credeva, credevano, creduto, credere, pensa, pensano, ritiene, ritengono, ritenne, riteneva, ritenevano, ritenuto, ritenendo, teme, temono, temeva, temuto, temendo, vuole, vogliono, voleva, vorrebbe, chiede, chiedono, chiese, chiesto, chiedendo, chiedeva, nega, negano, negò, negato, negava, negando, sa, sanno, suppone, propone, propongono, proposto, prevede, prevedono, previsto, esige, esigono, pretende, pretendono, preferisce, si aspetta, si augura, si è augurato, si è augurata, si impegna, si è impegnato, si oppone, è convinto, è convinta, sono convinti, si dice convinto, si dice convinta, si è detto convinto, si è detta convinta, si dice certo, si è detto certo, è sicuro, è certa, è certo, punta, mira, promette, minaccia, minacciano, minacciato, accusa, accusano, accusato, invoca, sollecita, rifiuta, spera che, si attende`,
    ),
    describe: `definisce, definiscono, definì, definito, definita, definiti, definendo, definendolo, definendola, chiama, chiamano, chiamato, chiamata, soprannominato, soprannominata, bolla, bollato, bollata, bolla come, bollato come, etichetta, etichettato, descrive, descrivono, descritto, descritta, descrivendo, considera, considerato, considerata, giudica, giudicato, parla di, parlano di, parlava di, ha parlato di, parlato, parlando di, denuncia, denunciano, denunciato, critica, criticano, criticato, condanna, condannano, condannato, accusa di, accusato di, lamenta, lamentano, lamentato, saluta, elogia, elogiato, chiede, chiedono, chiesto, invoca, promette, promesso, auspica, auspicato, respinge, respinto, ritiene, mette in guardia da, apostrofa, apostrofato, rivendica`,
    nominal: `secondo, stando a, stando al, stando alla, stando ai, stando alle, stando a quanto, a detta di, a detta del, a detta della, a detta dei, a giudizio di, a giudizio del, a parere di, a parere del, a parere della, ad avviso di, ad avviso del, nell'opinione di, agli occhi di, agli occhi del, nelle parole di, nelle parole del, dal punto di vista di, dal canto di, da parte di, a dire di, a sentire, in base a, sulla base di, in base al, in base alle, fonti di, fonti del, fonti della, fanno sapere da, fanno sapere dal, fanno sapere dalla, si legge in, si legge nel, si legge nella, si legge nello, si legge sul, si legge sulla, recita il, recita la, si apprende da, si apprende dal, si apprende dalla, come spiega, come spiegato da, come spiegato dal, come ha spiegato, come riferisce, come riferito da, come riferito dal, come dichiarato da, come sottolinea, come sottolineato da, come racconta, come ricorda, come conferma, come confermato da, come dice, come ha detto, così come, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dalla, secondo quanto dichiarato da, secondo quanto spiegato da, secondo quanto affermato da, secondo quanto riferisce, secondo quanto spiega, secondo quanto emerge da, secondo quanto emerge dal`,
    nominalAfter: ``,
    passive: `citato, citata, citati, citate, definito, definita, descritto, descritta, annunciato, annunciata, confermato, confermata, rivelato, rivelata, denunciato, denunciata, diffuso, diffusa, pubblicato, pubblicata, espresso, espressa, accusato, accusata, spiegato, spiegata, riferito, riferita, riportato, riportata, riportati, riportate, criticato, criticata, considerato, indicato, indicata, detto, ripreso, ripresa, rilanciato, rilanciata, reso noto, resa nota, anticipato, anticipata, sollevato, sollevata, lanciato, lanciata`,
    agent: `da, dal, dallo, dalla, dai, dagli, dalle, dall', da parte di, da parte del, da parte della, per bocca di`,
    impersonal: `si dice, si racconta, si apprende, si è appreso, si è saputo, si sa, si stima, si ritiene, si mormora, pare, pare che, sembra, sembra che, a quanto pare, a quanto si apprende, secondo quanto si apprende, secondo quanto appreso, a quanto risulta, stando alle indiscrezioni, secondo indiscrezioni, secondo alcune indiscrezioni, secondo i media, secondo media, secondo la stampa, presunto, presunta, presumibilmente, come noto, come è noto, avrebbe, avrebbero, sarebbe, sarebbero, si vocifera, dicono`,
  },
  carriers: {
    before: `secondo, secondo l'agenzia, secondo il quotidiano, secondo la rivista, secondo l'emittente, secondo quanto riferisce, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dall', secondo quanto riporta, secondo quanto riportato da, secondo quanto riportato dal, secondo quanto riportato dall', secondo quanto riportano, secondo quanto scrive, secondo quanto anticipato da, secondo quanto rivelato da, come riporta, come riportato da, come riportato dal, come riferisce, come riferito da, come scrive, come rivela, come anticipato da, citato da, citata da, citati da, citate da, citato dal, citata dal, citati dal, citato dall', citata dall', citati dall', citate dall', citato dalla, citata dalla, citando, cita, ripreso da, ripresa da, riprese da, ripreso dal, ripresa dal, riportato da, riportata da, riportati da, riportate da, riportato dal, riportata dal, riportate dal, riportato dall', riportata dall', riportate dall', riferisce, riferiscono, riferito, riporta, riportano, scrive, scrivono, rivela, rivelano, ha rivelato, ha riferito, ha riportato, informa, pubblica, pubblicato da, pubblicato dal, pubblicata dal, pubblicato sul, pubblicata sul, diffuso da, diffusa da, diffuso dall', diffusa dall', intervistato da, intervistata da, intervistato dal, intervistata dal, intervistato dalla, intervistata dalla, sentito da, sentita da, sentito dall', sentita dall', interpellato da, interpellato dall', interpellata dall', raggiunto da, raggiunto dall', raggiunta dall', contattato da, contattata dall', contattato dall', fonte, fonti, stando a, stando al, l'agenzia, l'agenzia di stampa, il quotidiano, l'emittente`,
    certain: `secondo il quotidiano, riporta il quotidiano, scrive il quotidiano, citato dal quotidiano`,
    outletNouns: `giornale, quotidiano, gazzetta, corriere, messaggero, mattino, resto, stampa, nazione, tempo, giorno, sole, secolo, gazzettino, piccolo, tirreno, unione, eco, voce, notizie, radio, televisione, tv, tg, rai, rivista, settimanale, agenzia, avvenire, cronaca`,
    tweets: `tweet, twitta, twittato, cinguettio`,
    addressee: `a, al, alla, all', ai, agli, allo, alle, all'agenzia, all'agenzia di stampa, al quotidiano, alla rivista, all'emittente, al settimanale, al sito, alla radio, alla televisione, in un'intervista a, in un'intervista al, in un'intervista alla, in un'intervista all', in un'intervista con, in una intervista a, in una intervista al, in un'intervista rilasciata a, in un'intervista rilasciata al, in un'intervista rilasciata all', nell'intervista a, nell'intervista al, intervistato da, intervistata da, parlando con, parlando a, parlando al, parlando all', conversando con, conversando con l', ai microfoni di, ai microfoni del, ai microfoni della, ai microfoni dell', in esclusiva a, in esclusiva al, in un colloquio con, in un colloquio con il, in un colloquio con l', sentito da, sentita da, con`,
    place: `su, sul, sulla, sullo, sull', in, nel, nella, nell', via, tramite, attraverso, sui social, sul social, sulla piattaforma, sul suo profilo, sul proprio profilo, sulla sua pagina, sulla propria pagina, in un post su, in un post sul, in un post pubblicato su, in un tweet, in un video su, in un video pubblicato su, in un messaggio su, in un messaggio pubblicato su, in una storia su, in un articolo su, in un articolo sul, in un editoriale sul, in un editoriale su, ospite di, ospite a, intervenendo a, intervenuto a, intervenuta a, dalle colonne del, dalle colonne di, dalle pagine del, dalle pagine di, nel programma, nella trasmissione, nel podcast, su rete`,
  },
  nouns: {
    titles: `signor, signora, signorina, sig., sig.ra, sig.na, signore, signori, don, donna, dott., dott, dott.ssa, dottor, dottore, dottoressa, dr., dr, prof., prof, prof.ssa, professor, professore, professoressa, avv., avvocato, avvocata, avvocatessa, ing., ingegner, ingegnere, arch., geom., rag., on., onorevole, sen., cav., comm., generale, gen., colonnello, col., tenente, tenente colonnello, capitano, comandante, maggiore, maresciallo, sergente, ammiraglio, brigadiere, appuntato, commissario, ispettore, questore, prefetto, frate, fra, padre, suor, suora, sorella, fratello, monsignor, monsignore, mons., cardinale, card., vescovo, arcivescovo, papa, rabbino, imam, re, regina, principe, principessa, imperatore, duca, duchessa, conte, contessa, marchese, marchesa, barone, lord, sir, lady, sceicco, ayatollah, santo padre, madre`,
    roles: together(
      inflect(
        'ministr, viceministr, deputat, avvocat, candidat, delegat, sindac, vicesindac, funzionari, medic, psicolog, sociolog, politolog, antropolog, biolog, geolog, meteorolog, epidemiolog, virolog, climatolog, urolog, cardiolog, oncolog, infermier, cuoc, maestr, alunn, figli, vedov, operai, impiegat, imprenditor, proprietari, soci, music, magistrat, veterinari, chimic, fisic, matematic, filosof, accademic, critic, volontari, rifugiat, imputat, indagat, tecnic, politic, repubblican, democratic, pensionat, sopravvissut, commissari, segretari, vicesegretari, sottosegretari, tesorier, consiglier, portier, pizzaiol, archeolog, astronom, agronom, enolog, architett, arbitr, inviat, ragazz, ammalat, balneari, banchier',
        'o, a, e, i, he, ie',
      ),
      `presidente, presidentessa, vicepresidente, ex presidente, premier, primo ministro, prima ministra, cancelliere, cancelliera, capo, capo dello stato, capo del governo, leader, governatore, governatrice, assessore, assessora, prefetto, parlamentare, eurodeputato, eurodeputata, senatore, senatrice, ambasciatore, ambasciatrice, console, diplomatico, diplomatica, rappresentante, alto rappresentante, relatore, relatrice, direttore, direttrice, direttore generale, direttrice generale, direttore sanitario, segretario generale, segretaria generale, vicedirettore, manager, amministratore, amministratrice, amministratore delegato, amministratrice delegata, ad, ceo, coordinatore, coordinatrice, rettore, rettrice, preside, dirigente, dirigente scolastico, dirigente scolastica, responsabile, portavoce, consulente, procuratore, procuratrice, procuratore capo, pm, pubblico ministero, gip, giudice, difensore, legale, poliziotto, poliziotta, agente, carabiniere, vigile, vigile del fuoco, finanziere, soldato, investigatore, inquirente, analista, economista, storico, storica, professore, professoressa, docente, insegnante, studente, studentessa, dottore, dottoressa, primario, ricercatore, ricercatrice, scienziato, scienziata, esperto, esperta, autore, autrice, scrittore, scrittrice, giornalista, corrispondente, inviato, editorialista, conduttore, conduttrice, regista, attore, attrice, cantante, cantautore, cantautrice, artista, pittore, pittrice, curatore, curatrice, produttore, produttrice, allenatore, allenatrice, ct, commissario tecnico, capitano, giocatore, giocatrice, calciatore, calciatrice, attaccante, difensore, centrocampista, portiere, tennista, ciclista, nuotatore, nuotatrice, atleta, pilota, campione, campionessa, attivista, manifestante, sindacalista, militante, oppositore, fondatore, fondatrice, cofondatore, cofondatrice, titolare, negoziante, commerciante, agricoltore, agricoltrice, allevatore, allevatrice, pescatore, viticoltore, viticoltrice, apicoltore, lavoratore, lavoratrice, autista, conducente, vittima, testimone, residente, abitante, madre, padre, fratello, sorella, moglie, marito, uomo, donna, giovane, anziano, anziana, miliardario, miliardaria, magnate, paziente, pontefice, monarca, numero uno, numero due, portabandiera, garante, capogruppo, vicecapogruppo, negoziatore, negoziatrice, guida, poeta, poetessa, ristoratore, ristoratrice, albergatore, albergatrice, fornaio, fornaia, libraio, libraia, custode, ingegnere, chirurgo, chirurga, farmacista, barista`,
    ),
    spokespeople: `portavoce, ufficio stampa, un portavoce, una portavoce, addetto stampa, addetta stampa`,
    organisations: `ministero, governo, esecutivo, presidenza, quirinale, palazzo chigi, viminale, farnesina, casa bianca, cremlino, pentagono, vaticano, santa sede, parlamento, camera, camera dei deputati, senato, congresso, comune, municipio, provincia, regione, prefettura, giunta, consiglio, consiglio comunale, consiglio regionale, corte, corte costituzionale, corte di cassazione, cassazione, corte d'appello, corte dei conti, tribunale, tar, procura, procura della repubblica, polizia, questura, carabinieri, arma, guardia di finanza, guardia costiera, vigili del fuoco, esercito, marina, aeronautica, protezione civile, nato, onu, nazioni unite, oms, unesco, unicef, unione europea, ue, commissione, commissione europea, agenzia, autorità, authority, istituto, istat, inps, aifa, enac, ente, ufficio, osservatorio, organismo, organizzazione, associazione, ong, federazione, confederazione, confindustria, confcommercio, coldiretti, legambiente, sindacato, sindacati, cgil, cisl, uil, comitato, fondazione, partito, movimento, gruppo, azienda, impresa, società, compagnia, casa automobilistica, produttore, gestore, operatore, banca, banca centrale, bce, bankitalia, banca d'italia, borsa, università, ateneo, scuola, liceo, ospedale, clinica, asl, policlinico, laboratorio, centro, museo, festival, teatro, chiesa, cei, diocesi, ambasciata, consolato, direzione, club, squadra, nazionale, lega, croce rossa, opposizione, difesa, cooperativa, rete, servizio, emittente, quotidiano, consorzio, ordine, soprintendenza, capitaneria di porto`,
    documents: `rapporto, studio, ricerca, sondaggio, indagine, analisi, comunicato, comunicato stampa, nota, nota stampa, dichiarazione, documento, documenti, dossier, testo, legge, disegno di legge, decreto, ordinanza, sentenza, delibera, parere, atto d'accusa, denuncia, querela, verbale, verbali, lettera, lettera aperta, mail, email, e-mail, missiva, circolare, libro, articolo, pubblicazione, dati, statistiche, cifre, bilancio, censimento, previsioni, bollettino, messaggio, petizione, trattato, accordo, contratto, perizia, autopsia, video, manifesto, editoriale, memorandum, memoria, indice, classifica, inchiesta, avviso, bando, relazione, ordinanza di custodia, interrogazione, mozione, motivazioni, cartello, striscione`,
    anonymous: `fonte, fonti, una fonte, fonti investigative, fonti giudiziarie, fonti diplomatiche, fonti di governo, fonti ufficiali, fonti vicine, testimone, testimoni, vicini, residenti, abitanti, cittadini, osservatori, analisti, esperti, specialisti, critici, diplomatici, funzionari, un funzionario, funzionario, alto funzionario, attivisti, manifestanti, alcuni, molti, altri, media, stampa, lavoratori, dipendenti, familiari, parenti, utenti, vittime, superstiti, sopravvissuti, passeggeri, agenti, soldati, ricercatori, scienziati, economisti, medici, genitori, studenti, oppositori, sostenitori, detrattori, pescatori, agricoltori, commercianti, tifosi, inquirenti, investigatori, insider, addetti ai lavori, ambienti, operatori`,
    hidden: `a condizione di anonimato, in condizione di anonimato, sotto condizione di anonimato, dietro anonimato, in forma anonima, coperto da anonimato, che ha chiesto l'anonimato, che chiede l'anonimato, chiede l'anonimato, ha chiesto l'anonimato, che preferisce restare anonimo, che preferisce restare anonima, che preferisce rimanere anonimo, che preferisce rimanere anonima, che vuole restare anonimo, che vuole restare anonima, che vuole rimanere anonimo, che vuole rimanere anonima, che ha chiesto di non essere nominato, che ha chiesto di non essere identificato, che ha chiesto di restare anonimo, che ha chiesto di restare anonima, che ha chiesto di rimanere anonimo, che ha chiesto di rimanere anonima, che non vuole essere nominato, che non ha voluto rivelare il suo nome, che non ha voluto dire il suo nome, anonimo, anonima, anonimi, anonimato, nome di fantasia, non autorizzato a, non è autorizzato a, a conoscenza del dossier, a conoscenza dei fatti, al corrente dei fatti, vicina al dossier, vicine al dossier, vicino al dossier`,
    roleTails: `interno, interni, esteri, difesa, economia, finanze, tesoro, giustizia, salute, sanità, istruzione, università, ricerca, cultura, lavoro, ambiente, transizione ecologica, infrastrutture, trasporti, agricoltura, sport, turismo, industria, sviluppo economico, imprese, made in italy, pubblica amministrazione, famiglia, pari opportunità, affari europei, consiglio, repubblica, camera, senato, parlamento, commissione, regione, comune, provincia, partito, generale, nazionale, regionale, comunale, italiano, italiana, francese, tedesco, americano, ucraino, russo, pd, m5s, lega, forza italia, fratelli d'italia, fdi, onu, nato, ue, bce, cgil, cisl, uil`,
  },
  grammar: {
    pronounsPerson: `lui, lei, loro, egli, ella, essi, esse, costui, costei, quest'ultimo, quest'ultima, questi, entrambi, chi`,
    pronounsFemale: `lei, ella, costei, quest'ultima, essa, esse`,
    pronounsMale: `lui, egli, costui, quest'ultimo, esso, essi`,
    pronounsPlural: `loro, essi, esse, entrambi, entrambe, questi, tutti, alcuni`,
    pronounsThing: `esso, essa, ciò, questo, quello`,
    pronounsSpeech: `io, mi, me, noi, ci, ce, tu, ti, te, voi, vi, ve, mio, mia, miei, mie, nostro, nostra, nostri, nostre, tuo, tua, vostro, vostra`,
    determiners: DETERMINERS,
    determinersAfter: `stesso, stessa`,
    complementizers: `che, se, come, perché, quando, dove, quanto, chi`,
    openers: `di`,
    prepositions: PREPOSITIONS,
    ofWords: `di, del, dello, della, dei, degli, delle, dell', d', per, al, alla, alle, ai, agli, all'`,
    conjunctions: CONJUNCTIONS,
    subordinators: SUBORDINATORS,
    relatives: `che, chi, cui, dove, quale, quali`,
    auxiliaries: `è, sono, era, erano, fu, furono, sarà, saranno, sarebbe, sarebbero, sia, siano, stato, stata, stati, state, essere, ha, hanno, aveva, avevano, ebbe, avrà, avrebbe, avrebbero, abbia, abbiano, avuto, avere, può, possono, poteva, potrà, potrebbe, deve, devono, doveva, dovrà, dovrebbe, vuole, va, vanno, viene, vengono, veniva, fa, fanno, ha fatto, sta, stanno, stava`,
    adverbs: `anche, inoltre, ieri, oggi, poi, dopo, allora, già, ancora, sempre, mai, tuttavia, invece, infine, prima, recentemente, pubblicamente, chiaramente, così, solo, soltanto, persino, perfino, più, molto, bene, qui, lì, non, si, gli, le, lo, la, li, ne, mi, ci, vi, a sua volta, dal canto suo, da parte sua, per parte sua, quindi, infatti, intanto, nel frattempo, subito, poco dopo, successivamente, in seguito, in precedenza, nuovamente, di nuovo, altresì, pure, proprio, appunto, ad esempio, per esempio, forse, convinto, convinta, certo, netto, secco, ironico, amaro, stamattina, stasera`,
    negations: `non, no, mai, niente, nulla, nessuno, nessun, nessuna, né, senza, neanche, nemmeno, neppure`,
    particles: `de, di, del, della, dello, dei, degli, da, dal, dalla, d', la, lo, le, li, van, von, der, den, al, el, bin, ibn, ben, san, santa, mac`,
    starters: together(
      PREPOSITIONS,
      DETERMINERS,
      CONJUNCTIONS,
      SUBORDINATORS,
      `si, gli, lui, lei, loro, io, noi, voi, egli, essi, ciò, chi, che, cosa, come, quale, quando, dove, quanto, non, no, sì, mai, niente, nulla, nessuno, anche, inoltre, così, allora, poi, ora, oggi, ieri, domani, già, ancora, sempre, solo, più, meno, molto, troppo, tanto, forse, tuttavia, infine, infatti, intanto, invece, attualmente, recentemente, è, sono, era, c, ci, ha, hanno, qui, lì, poco, sei, sette, otto, nove, dieci, cento, mille, primo, secondo, terzo, ultimo, qualsiasi, qualche, ecco, uomini, fonti, esperti, autorità, residenti, inizio, fine, almeno, soprattutto, oltre, circa, proprio, adesso, cioè, quanto, non solo, interpellato, interpellata, intervistato, intervistata, alla, esistono, occorre, basta, bisogna, serve, dunque, insomma, certo, ovviamente, purtroppo`,
    ),
    months: `gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen., feb., mar., apr., mag., giu., lug., ago., set., ott., nov., dic.`,
    weekdays: `lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica`,
    days: `oggi, ieri, domani, l'altro ieri, ieri sera, stamattina, stasera, stamane, questa mattina, questa sera, questo pomeriggio, ieri mattina, questa settimana, la settimana scorsa, settimana scorsa, lo scorso anno, la vigilia`,
    timePrepositions: `il, in, nel, durante, dal, dopo, a, al, entro, fino a, prima di, lo scorso, la scorsa, questo, questa`,
    placePrepositions: `a, in, da, ad, nel, nella, presso, vicino a, davanti a`,
    abbreviations: `sig., sig.ra, sig.na, sigg., dott., dott.ssa, dr., prof., prof.ssa, avv., ing., arch., geom., rag., on., sen., cav., comm., gen., col., ten., cap., magg., mar., mons., card., s., ss., s.p.a., spa., s.r.l., srl., p.za, v.le, n., nr., pag., pagg., p., pp., es., ecc., etc., ed., vol., art., artt., tel., a.c., d.c., gen., feb., apr., ago., sett., ott., nov., dic., vs., ca., c.a., p.m., a.m., u.s.a., jr., st., fig., cfr., min., max.`,
  },
  marks: {
    titleCues: `versione di, titolo, intitolato, intitolata, intitolati, dal titolo, con il titolo, denominato, denominata, chiamato, chiamata, battezzato, battezzata, ribattezzato, soprannominato, soprannominata, film, pellicola, lungometraggio, cortometraggio, documentario, serie, fiction, libro, romanzo, saggio, raccolta, opera, spettacolo, commedia, canzone, brano, singolo, disco, album, quadro, mostra, programma, trasmissione, rivista, podcast, videogioco, gioco, operazione, progetto, piano, campagna, iniziativa, collettivo, associazione, gruppo, band, nave, barca, fregata, motto, slogan, hashtag, parola, termine, espressione, legge, decreto, caso, premio, uragano, tempesta, tifone, missile, satellite, razzo, sotto il titolo, con il nome di, ristorante, hotel, bar, musical, blog, rubrica, concorso, scritta, cartello, striscione, stadio, teatro, scuola, liceo, ospedale, istituto, versione di, edizione`,
    scareCues: `cosiddetto, cosiddetta, cosiddetti, cosiddette, sedicente, sedicenti, presunto, presunta, presunti, presunte, noto come, nota come, conosciuto come, conosciuta come, detto, detta, detti, dette, alias, il termine, la parola, l'espressione, quello che viene chiamato, autoproclamato, autoproclamata, soprannominato, come`,
    furniture: `leggi anche, leggi, leggi tutto, leggi di più, vedi anche, guarda anche, guarda, ti potrebbe interessare, potrebbe interessarti, ti potrebbero interessare, per approfondire, approfondisci, articoli correlati, correlati, foto, fotografia, immagine, video, fonte, credit, crediti, credits, grafico, infografica, abbonati, iscriviti, newsletter, pubblicità, condividi, seguici, segui, clicca qui, commenti, archivio, tag, riproduzione riservata, © riproduzione riservata, tutti i diritti riservati, copyright, ©, ascolta, aggiornato, pubblicato il, redazione`,
    backReference: `così, è quanto, è quello che, lo, questo è quanto, queste le parole, queste dichiarazioni, tali dichiarazioni, con queste parole, in questi termini, lo dice, lo afferma, lo ha detto, lo ha dichiarato, lo ha annunciato, lo ha reso noto, lo riferisce, lo riporta`,
  },
  claims: {
    vague: `c'è chi dice, c'è chi sostiene, c'è chi, alcuni dicono, alcuni sostengono, molti credono, molti dicono, i critici, secondo i critici, gli esperti, secondo gli esperti, secondo esperti, osservatori, analisti, si dice, si racconta, si mormora, si vocifera, si ritiene, voci, indiscrezioni, secondo indiscrezioni, secondo i media, secondo la stampa, la stampa, i media, pare, pare che, sembra, sembra che, a quanto pare, presunto, presunta, avrebbe, avrebbero, sarebbe, sarebbero, considerato, considerata, com'è noto, come noto, circola`,
    recap: `come già riportato, come abbiamo riportato, come anticipato, come già scritto`,
    opinion: `non ha risposto, non hanno risposto, non ha voluto commentare, non ha commentato, nessun commento, non è stato possibile, forse, probabilmente, magari, purtroppo, per fortuna, fortunatamente, dovrebbe, dovrebbero, potrebbe, potrebbero, bisogna, occorre, bello, bella, brutto, triste, vergognoso, ridicolo, assurdo, notevole, deludente, importante, meraviglioso, io, noi, a mio parere, ovviamente, certo, speriamo, resta da vedere, difficile, peccato, splendido`,
    future: `sarà, saranno, verrà, verranno, prevede, previsto, prevista, domani, la prossima settimana, il prossimo anno, prossimo, prossima, prossimamente, aprirà, inizierà, riprenderà, uscirà, entro`,
    accusation: `arrestato, arrestata, arrestati, indagato, indagata, indagati, imputato, condannato, condannata, accusato, accusata, denuncia, denunciato, frode, truffa, corruzione, tangenti, omicidio, ucciso, furto, rubato, illegale, reato, reati, carcere, prigione, multa, processo, inchiesta, tribunale, legge, violato, violazione, sequestro`,
    harm: `morto, morti, morta, morirono, decessi, vittime, vittima, ferito, feriti, ferita, incidente, esplosione, incendio, alluvione, terremoto, tempesta, siccità, virus, malattia, vaccino, cancro, tumore, pazienti, contagi, danni, attacco, attentato, distrutto, distrutta, crollato, crollo, evacuati, casi`,
    cause: `perché, a causa di, a causa della, a causa del, per colpa, causato, causata, provocato, provocata, dovuto, dovuta, ha portato a, in seguito a, dopo, grazie a`,
    comparison: `più di, meno di, almeno, quasi, circa, oltre, fino a, maggiore, minore, migliore, peggiore, primo, prima, record, doppio, raddoppiato, metà, terzo, quinto, quarto, per cento, %, aumentato, cresciuto, calato, sceso, salito, superiore, inferiore, mila, milioni`,
    connectives: `ma, e, però, anche, inoltre, così, quindi, dunque, tuttavia, invece, infatti, intanto, poi, allora, questo, questa, questi, queste, ciò, infine, mentre, da qui, altresì, eppure`,
    background: `dal, fa, anni, l'anno scorso, negli ultimi anni, un tempo, allora, in passato, in precedenza, storicamente, fondato, fondata, nato, nata, costruito, costruita, inaugurato, inaugurata, tradizionalmente`,
    ownReporting: `il nostro inviato, la nostra inviata, ha constatato il cronista, il cronista, abbiamo potuto visionare, visionato da questo giornale, sul posto, il nostro corrispondente`,
  },
  examples: [
    {
      text: 'La sindaca di Borgalto, Ornella Vistarini, ha detto: «Riapriremo la biblioteca in autunno».',
      quotes: [{ kind: 'direct', text: 'Riapriremo la biblioteca in autunno', speaker: 'Ornella Vistarini' }],
    },
    {
      text: '«Il ponte resterà chiuso fino a maggio», ha spiegato l’ingegner Taddeo Lonardi.',
      quotes: [{ kind: 'direct', text: 'Il ponte resterà chiuso fino a maggio', speaker: 'Taddeo Lonardi' }],
    },
    {
      text: '"Nessuno ci ha avvisati", racconta Giacinta Morbelli, "e ora l’acqua è alla porta".',
      quotes: [
        { kind: 'direct', text: 'Nessuno ci ha avvisati', speaker: 'Giacinta Morbelli' },
        { kind: 'direct', text: 'e ora l’acqua è alla porta', speaker: 'Giacinta Morbelli' },
      ],
    },
    {
      text: '«Non ho firmato nulla – assicura Rufino Altavalle –. Me lo hanno imposto».',
      quotes: [
        {
          kind: 'direct',
          text: 'Non ho firmato nulla – assicura Rufino Altavalle –. Me lo hanno imposto',
          speaker: 'Rufino Altavalle',
        },
      ],
    },
    {
      text: 'Il senatore Rufino Altavalle ha affermato che la riforma arriverà in aula a marzo.',
      quotes: [
        { kind: 'indirect', text: 'la riforma arriverà in aula a marzo', speaker: 'Rufino Altavalle' },
      ],
    },
    {
      text: 'Secondo Eulalia Benforti, la diga non corre alcun pericolo.',
      quotes: [{ kind: 'indirect', text: 'la diga non corre alcun pericolo', speaker: 'Eulalia Benforti' }],
    },
    {
      text: '«Lo sciopero continua», ha detto all’Ansa il sindacalista Onofrio Calvaresi.',
      quotes: [{ kind: 'direct', text: 'Lo sciopero continua', speaker: 'Onofrio Calvaresi', via: ['ANSA'] }],
    },
    {
      text: 'La ministra Amalia Quintavalle ha definito l’accordo «una vittoria dei piccoli paesi».',
      quotes: [{ kind: 'partial', text: 'una vittoria dei piccoli paesi', speaker: 'Amalia Quintavalle' }],
    },
    {
      text: 'Rufino Altavalle è arrivato tardi in aula. «Non mi dimetto per questo», ha aggiunto il senatore.',
      quotes: [{ kind: 'direct', text: 'Non mi dimetto per questo', speaker: 'Rufino Altavalle' }],
    },
    {
      text: '«Ci hanno ordinato di cancellare le mail», racconta una fonte che ha chiesto l’anonimato.',
      quotes: [{ kind: 'direct', text: 'Ci hanno ordinato di cancellare le mail', speaker: null }],
    },
    {
      text: '«Le tubature non furono controllate per dieci anni», si legge nel rapporto.',
      quotes: [{ kind: 'direct', text: 'Le tubature non furono controllate per dieci anni', speaker: null }],
    },
    {
      text: 'Le vendite cresceranno di un terzo, spiega Casilda Rebolli, direttrice della cooperativa.',
      quotes: [{ kind: 'indirect', text: 'Le vendite cresceranno di un terzo', speaker: 'Casilda Rebolli' }],
    },
    {
      text: 'Il romanzo «Le estati di zia Remigia» uscirà ad aprile.',
      quotes: [],
    },
  ],
};
