import type { Lexicon } from './types.ts';

export const it: Lexicon = {
  language: 'it',
  negators:
    'non, mai, nessun, nessuno, nessuna, niente, nulla, nemmeno, neanche, neppure, mica, non più, non ancora, invece di, anziché',
  privatives: 'senza',
  deniers:
    'nega, negano, negato, negare, rifiuta, rifiutano, rifiutato, rifiutare, respinge, respinto, respingere, fallito, fallisce, dubito, dubita, dubitano, falso, falsa, impossibile, incapace, evitare, impedire, impedito, smentisce, smentito, manca, troppo, esclude, escludere, escludiamo, escludo, escludono, rifiutò, rifiutarono, respinti, negò, negarono, respinta, respinte, fallita, smentì, smentiscono, escluso, esclusa, altra scelta che, altra scelta se non, altra via che, altra scelta',
  negativePrefixes: 'in, im, il, ir, s, dis, non',
  oppositeAffixes:
    'sopra->sotto-, sovra->sotto-, im->es-, pro->anti-, in->es-, as->dis-, massi->mini-, ac->de-',
  modals: {
    possible:
      'potrebbe, potrebbero, potremmo, forse, magari, possibile, possibilmente, eventualmente, può darsi, non è escluso, non è impossibile',
    able: 'può, possono, possiamo, posso, capace, capaci, in grado, potuto, poteva, potrà, potranno, potremo, avrebbe potuto, avrebbero potuto, avremmo potuto',
    likely: 'probabilmente, probabile, verosimilmente, previsto, prevista, presumibilmente',
    should:
      'dovrebbe, dovrebbero, dovremmo, consigliato, conviene, bisognerebbe, occorrerebbe, avrebbe dovuto, avrebbero dovuto, avremmo dovuto',
    will: 'sarà, saranno, avrà, avranno, verrà, verranno, saremo, avremo, farà, faremo',
    would: 'sarebbe, sarebbero, avrebbe, avrebbero, vorrebbe',
    must: 'deve, devono, dobbiamo, devo, bisogna, occorre, obbligato, obbligati, obbligatorio, obbligatoria, doveva, dovuto, costretto, costretti, necessariamente, dovrà, dovranno, dovremo, altra scelta che, altra scelta se non, altra via che',
    certain:
      'certamente, sicuramente, senza dubbio, di sicuro, certo, garantito, garantita, assolutamente, definitivamente, dimostrato, dimostra',
    intend:
      'vuole, vogliono, vogliamo, spera, sperano, speriamo, intende, intendono, intendiamo, prevede, prevedono, tenta, tentano, tenteremo, cerca di, cercheremo, proveremo, prova, promette, promesso, desidera, pronto, pronti, disposto, disposti, valuta, valutiamo, contiamo, intenzione di',
    hedge:
      'penso che, penso, credo che, credo, suppongo, sembra, sembrano, pare, apparentemente, presunto, presunta, a quanto pare, secondo me, a mio parere, a mio avviso, che io sappia, dicono che, dicono, si dice, crediamo che, pensiamo che, ex, cosiddetto, provvisorio, presumo, sospetto, mi sembra, sospettiamo, immagino, ritengo, riteniamo, direi, mi pare, presunti, presunte, sospettato, accusato di, si ritiene, si presume, secondo noi, a nostro avviso, in teoria, teoricamente, per quanto ne so, sedicente, cosiddetta, supponiamo, in linea di principio, in linea di massima',
  },
  futureEndings:
    'erà, irà, arà, drà, rrà, eranno, iranno, aranno, dranno, rranno, eremo, iremo, aremo, dremo, rremo',
  quantifiers: {
    all: 'tutto, tutta, tutti, tutte, ogni, ognuno, ciascuno, intero, intera, interamente, completamente, totalmente, totalità, pienamente, del tutto',
    most: 'la maggior parte, maggior parte, maggioranza, la maggioranza, perlopiù, per lo più, principalmente, in genere, generalmente, gran parte, più di la metà, più della metà, oltre la metà',
    many: 'molti, molte, molto, molta, numerosi, numerose, tanti, tante, decine, centinaia, migliaia, parecchi, parecchie, innumerevoli',
    some: 'alcuni, alcune, qualche, qualcuno, qualcosa, diversi, diverse, vari, varie, parte, una parte, in parte, parzialmente, metà, un terzo, un quarto, certi, certe',
    few: 'pochi, poche, poco, poca, minoranza, una minoranza, scarsi',
    only: 'solo, soltanto, solamente, unicamente, esclusivamente, semplicemente, unico, unica, appena, nient altro che, non altro che, non è che, niente più che, nulla più che, giusto',
    about:
      'quasi, circa, all incirca, intorno a, più o meno, praticamente, approssimativamente, una quindicina, pressoché',
    'at-least':
      'almeno, più di, oltre, non meno di, minimo, come minimo, perlomeno, sopra, al di sopra di, maggiori di',
    'at-most':
      'al massimo, tutt al più, meno di, fino a, non più di, massimo, sotto, al di sotto di, minori di',
    more: 'più',
    less: 'meno',
    always: 'sempre, costantemente, permanentemente, ogni giorno, tutti i giorni, ogni anno, per sempre',
    often: 'spesso, frequentemente, regolarmente, di frequente',
    seldom:
      'a volte, talvolta, qualche volta, ogni tanto, di rado, raramente, occasionalmente, temporaneamente',
    both: 'entrambi, entrambe, tutti e due, ambedue',
  },
  awaited: 'non appena, una volta che',
  conditions: {
    if: 'se, in caso, nel caso, qualora',
    unless: 'a meno che, salvo che, se non',
    provided:
      'purché, fino a quando, a condizione, a condizione che, a patto, a patto che, finché, solo se, soltanto se, sempre che, previa, in cambio, solo quando, solo dopo, a meno di, ammesso che, nella misura in cui, sotto condizione, subordinatamente',
    until: 'finora, per ora, per il momento, finché non',
    except: 'tranne, eccetto, salvo, ad eccezione, a eccezione, a parte, escluso, esclusi',
    once: 'una volta che, una volta, quando, appena, non appena, dopo, dopo che, prima, prima di',
    'even-if': 'anche se, benché, sebbene, nonostante, malgrado',
  },
  antonyms:
    'restare/lasciare, resteremo/lasceremo, restiamo/lasciamo, resteranno/lasceranno, resterà/lascerà, resteremo/partiremo, resteremo/andremo, restiamo/andiamo, assolto/condannato, assolti/condannati, assolvere/condannare, aumentare/diminuire, aumentare/ridurre, aumentare/abbassare, aumenta/diminuisce, aumentato/diminuito, aumentate/diminuite, aumentati/diminuiti, aumentano/diminuiscono, aumenteremo/ridurremo, aumenteremo/abbasseremo, aumenteremo/diminuiremo, aumento/calo, aumento/riduzione, aumento/diminuzione, alzare/abbassare, alzeremo/abbasseremo, salire/scendere, sale/scende, salito/sceso, saliti/scesi, cresciuto/calato, crescita/calo, crescere/calare, rialzo/ribasso, vincere/perdere, vinto/perso, vince/perde, abbiamo vinto/abbiamo perso, vittoria/sconfitta, guadagnare/perdere, guadagno/perdita, utile/perdita, aprire/chiudere, apre/chiude, aperto/chiuso, aperta/chiusa, aperti/chiusi, aprirà/chiuderà, apertura/chiusura, cominciare/finire, comincia/finisce, iniziare/finire, inizia/finisce, iniziato/finito, inizio/fine, accettare/rifiutare, accetta/rifiuta, accettato/rifiutato, accettiamo/rifiutiamo, accettare/respingere, accettiamo/respingiamo, approvare/respingere, approvato/respinto, approvata/respinta, sostiene/respinge, sostiene/contrasta, sostenere/osteggiare, a favore/contro, favore/contro, per/contro, permettere/vietare, permette/vieta, permesso/vietato, consentito/vietato, consente/vieta, legale/illegale, sicuro/pericoloso, sicura/pericolosa, sicuro/insicuro, forte/debole, rafforzare/indebolire, migliore/peggiore, meglio/peggio, buono/cattivo, buona/cattiva, migliorare/peggiorare, migliorato/peggiorato, migliorata/peggiorata, migliora/peggiora, alto/basso, alta/bassa, più/meno, maggiore/minore, massimo/minimo, prima/dopo, primo/ultimo, prima/ultima, presto/tardi, grande/piccolo, grandi/piccoli, lungo/corto, vecchio/nuovo, giovane/vecchio, comprare/vendere, compra/vende, comprato/venduto, compriamo/vendiamo, compreremo/venderemo, assumere/licenziare, assunto/licenziato, importare/esportare, importazioni/esportazioni, dare/ricevere, dato/ricevuto, dare/togliere, costruire/distruggere, costruito/distrutto, costruire/demolire, costruito/demolito, salvare/distruggere, confermare/smentire, conferma/smentisce, confermato/smentito, ammesso/negato, ammette/nega, amico/nemico, amici/nemici, guerra/pace, colpevole/innocente, vero/falso, verità/bugia, pubblico/privato, pubblico/segreto, volontario/obbligatorio, facoltativo/obbligatorio, temporaneo/permanente, temporaneo/definitivo, vivo/morto, vita/morte, nascere/morire, successo/fallimento, riuscito/fallito, promosso/bocciato, promossi/bocciati, attaccare/difendere, attaccato/difeso, proteggere/minacciare, aiutare/danneggiare, vantaggio/svantaggio, avanzare/arretrare, avanza/arretra, dentro/fuori, pieno/vuoto, piena/vuota, asciutto/bagnato, caldo/freddo, calda/fredda, giorno/notte, ricco/povero, ricchi/poveri, facile/difficile, semplice/complicato, economico/caro, economici/cari, veloce/lento, rapido/lento, rapidamente/lentamente, pulito/sporco, pulita/sporca, sano/malato, nord/sud, est/ovest, sinistra/destra, con/senza, sempre/mai, tutti/nessuno, tutto/niente, qualcuno/nessuno, maggioranza/minoranza, mantenere/abolire, introdurre/abolire, creare/abolire, trovare/perdere, trovato/perso, elogia/critica, elogiato/criticato, liberare/arrestare, liberato/arrestato, liberati/arrestati, assolto/condannato, assolvere/condannare, revocare/imporre, allentare/inasprire, arrivare/partire, arrivato/partito, arriva/parte, entrare/uscire, entrato/uscito, restare/partire, resta/parte, rimane/parte, città/campagna, vicino/lontano, insieme/soli, compratore/venditore, inquilino/proprietario, estate/inverno, mattina/sera, sufficiente/insufficiente, accendere/spegnere, acceso/spento, continuare/fermare, continua/finisce, accelerare/rallentare, potabile/inquinata, padre/madre, figlio/figlia, vuoto/pieno, vuota/piena, vuoto/occupato, vuota/occupata, vuoti/pieni, libero/occupato, presente/assente, permanente/provvisorio, permanente/temporaneo, assunti/licenziati, allentato/inasprito, arrivati/partiti, restare/andare, resta/va, rimasto/andato, entrati/usciti, ricorda/dimentica, riusciti/falliti, sopravvissuto/morto, vivi/morti, bagnato/asciutto, profondo/basso, spesso/sottile, pesante/leggero, duro/morbido, giovani/vecchi, nuovo/vecchio, nuova/vecchia, largo/stretto, interno/esterno, sopra/sotto, davanti/dietro, ama/odia, felice/triste, soddisfatto/deluso, eroe/traditore, vittima/carnefice, acquirente/venditore, madre/padre, fratello/sorella, uomo/donna, uomini/donne, minoranza/maggioranza, avanzo/disavanzo, importazione/esportazione, urbano/rurale, concesso/negato, concedere/negare, approvato/negato, confermato/annullato, riconosce/nega, dà/toglie, dato/tolto, riparato/danneggiato, piantato/abbattuto, nascosto/rivelato, acquistato/venduto, raddoppiato/dimezzato, possibile/impossibile, giusto/sbagliato, calmo/rumoroso, aiuta/danneggia, ottimista/pessimista, intatto/distrutto, intatta/distrutta, rilasciato/arrestato, gratuito/a pagamento, saliranno/scenderanno, salirà/scenderà, salgono/scendono, sale/scende, salito/sceso, saliti/scesi, salita/scesa',
  looseAntonyms:
    'lascia, lasciato, lasciare, andato, andati, andata, venuto, venuti, uscito, entrato, restare, restano, rimasti, prima, dopo, giorno, notte',
  numbers: {
    values:
      'zero:0, un:1, uno:1, una:1, due:2, tre:3, quattro:4, cinque:5, sei:6, sette:7, otto:8, nove:9, dieci:10, undici:11, dodici:12, tredici:13, quattordici:14, quindici:15, sedici:16, diciassette:17, diciotto:18, diciannove:19, venti:20, trenta:30, quaranta:40, cinquanta:50, sessanta:60, settanta:70, ottanta:80, novanta:90, vent:20, trent:30, quarant:40, cinquant:50, sessant:60, settant:70, ottant:80, novant:90',
    hundred: 'cento',
    scales:
      'mila:1000, mille:1000, mln:1000000, milione:1000000, milioni:1000000, miliardo:1000000000, miliardi:1000000000, mld:1000000000, dozzina:12, decina:10, centinaio:100, migliaio:1000',
    ordinals:
      'primo:1, secondo:2, seconda:2, terzo:3, terza:3, quarto:4, quarta:4, quinto:5, quinta:5, sesto:6, sesta:6, settimo:7, settima:7, ottavo:8, ottava:8, nono:9, nona:9, decimo:10, decima:10, undicesimo:11, dodicesimo:12, quindicesimo:15, ventesimo:20, centesimo:100',
    ordinalSuffixes: 'esimo, esima, esimi, esime',
    digitOrdinalSuffixes: 'o, a, º, ª, esimo, esima',
    joiners: 'e',
    compound: { joiner: '' },
    articles: 'un, uno, una',
    decimalWords: 'virgola',
    halves: 'mezzo, mezza, mezz',
    halfJoiners: 'e',
    minus: 'meno',
    moneyScales: 'm:1000000',
    decimal: ',',
  },
  units:
    'cent: centesimi, centesimo, cent; percent: per cento, percento; percentage-point: punti percentuali, punti; km: km, chilometro, chilometri; m: m, metro, metri; cm: cm, centimetro, centimetri; mm: millimetro, millimetri; mile: miglia, miglio; kg: kg, chilo, chili, chilogrammi; g: grammo, grammi; t: tonnellata, tonnellate; quintal: quintale, quintali; l: litro, litri; barrel: barili, barile; ha: ettaro, ettari; m2: metri quadrati, metri quadri, metro quadrato, metro quadro, m quadrati; km2: chilometri quadrati, chilometro quadrato, km quadrati; m3: metri cubi; second: secondi; minute: minuto, minuti; hour: ora, ore; day: giorno, giorni; week: settimana, settimane; month: mese, mesi; year: anno, anni; decade: decennio, decenni; winter: inverni; summer: estati; season: stagioni; century: secolo, secoli; celsius: gradi celsius; degree: grado, gradi; mw: megawatt; usd: dollaro, dollari; eur: euro; gbp: sterlina, sterline; chf: franco, franchi; jpy: yen; cent: centesimi; kmh: chilometri all ora, chilometri orari, km h, km all ora, km orari, chilometri l ora; minute: min',
  months:
    'gennaio|gen, febbraio|feb, marzo, aprile|apr, maggio, giugno, luglio, agosto, settembre|sett, ottobre|ott, novembre|nov, dicembre|dic',
  weekdays: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  relativeDates:
    'today: oggi; yesterday: ieri; tomorrow: domani; day-after: dopodomani; tonight: stasera, stanotte, questa notte; last-night: ieri sera, ieri notte; last-week: la settimana scorsa, settimana scorsa, scorsa settimana; next-week: la prossima settimana, prossima settimana, settimana prossima; last-month: il mese scorso, mese scorso; next-month: il mese prossimo, mese prossimo, prossimo mese; last-year: l anno scorso, anno scorso; next-year: l anno prossimo, anno prossimo, prossimo anno; morning: mattina, mattino, stamattina; afternoon: pomeriggio; evening: sera; midnight: mezzanotte; noon: mezzogiorno; dawn: alba; spring: primavera; summer: estate; autumn: autunno; winter: inverno; now: adesso, ora, attualmente; soon: presto; immediately: subito, immediatamente; weekend: fine settimana, weekend',
  clock: {
    words: 'ore, ora',
    am: 'mattina, mattino',
    pm: 'pomeriggio, sera',
    night: 'notte',
    times: 'h e un quarto=15, h meno un quarto=-15',
  },
  spellings:
    'dottor:dottore, signor:signore, professor:professore, dir:dire, far:fare, dar:dare, star:stare, esser:essere, aver:avere, han:hanno, poter:potere, voler:volere, per cento:%, ed:e, ad:a, od:o, obiettivo:obbiettivo, obiettivi:obbiettivi, familiare:famigliare, provincie:province, ciliegie:ciliege, valigie:valige, week-end:weekend, sopratutto:soprattutto, pò:po, perchè:perché, denaro:danaro, giovane:giovine, intravvedere:intravedere, olimpiadi:olimpiadi, tutt altro:tuttaltro, dott:dottore, dr:dottore, sig:signore, prof:professore, ormai:oramai, tra:fra, inesperto:inesperto, po:poco, nazioni unite:onu, stati uniti:usa, unione europea:ue, percento:%, dottssa:dottoressa, bielorussia:belarus, signore ra:signora, se ne:sene, incirca:circa',
  accented: 'né:nemmeno',
  contractions:
    "c'ho:ho, c'ha:ha, c'hai:hai, c'hanno:hanno, c'avevo:avevo, c'aveva:aveva, l':lo, d':di, c':ci, un':una, all':a lo, dall':da lo, dell':di lo, nell':in lo, sull':su lo, quest':questo, quell':quello, s':si, m':mi, t':ti, n':ne, dev':deve, po':poco, tutt':tutto, mezz':mezza, com':come, dov':dove, quand':quando, senz':senza, al:a il, allo:a lo, alla:a la, ai:a i, agli:a gli, alle:a le, del:di il, dello:di lo, della:di la, dei:di i, degli:di gli, delle:di le, dal:da il, dallo:da lo, dalla:da la, dai:da i, dagli:da gli, dalle:da le, nel:in il, nello:in lo, nella:in la, nei:in i, negli:in gli, nelle:in le, sul:su il, sullo:su lo, sulla:su la, sui:su i, sugli:su gli, sulle:su le, 'sto:questo, 'sta:questa, nun:non, 'na:una, 'n:un, pe':per, mo':ora, ventina:circa venti, trentina:circa trenta, quarantina:circa quaranta, cinquantina:circa cinquanta, sessantina:circa sessanta",
  corrections: 'scusi, scusate, scusa, no, anzi, cioè, pardon, voglio dire',
  fillers:
    'senta, guarda, vede, come dire, per così dire, capisce, ebbene, be allora, vabbe, ehm, eh, ecco, cioè, allora, beh, be, insomma, diciamo, praticamente, sai, sa, sapete, guardi, mah, boh, ah, oh, vabbè, sic, ride, risate, uhm, mmm, dunque, penso a, credo in, ci penso, se vogliamo, se vuole',
  pronouns: {
    i: 'io, mi, me, mio, mia, miei, mie',
    we: 'noi, ci, nostro, nostra, nostri, nostre',
    he: 'lui, egli, gli, suo, sua, suoi, sue',
    she: 'lei, ella',
    they: 'loro, essi',
    you: 'tu, voi, ti, vi',
  },
  subordinators: 'perché, poiché, siccome, giacché, mentre',
  dateWords: 'a, ad, in, il, nel, di, lo, anno, giorno',
  clipped: 'po>poco@2, so>sono@2',
  absences:
    'scomparso, scomparsa, sparito, perso, persa, vuoto, illeso, illesi, illesa, illese, incolume, incolumi, salvi, intatto, intatta, presto, prematuro, distrutto, distrutta, manca, mancare, mancano, finita, finito, smesso, smettere, smettono, cessato, cessare, rinunciato, rinunciare, abbandonato, dimenticato, dimenticare, morti, morirono, morto, chiuso, chiusa, chiusi, vietato, proibito, sconosciuto, estraneo, silenzio, muto, tace, tacciono, guasto, tagliato, tagliata, invano, ignora, ignorano, privi, privo, respinto, bocciato, taciuto, tacque, sveglio, svegli, assente, assenti, mancato, mancati, ignaro, ignari, distrusse, distrutti, distrutte, integro, integri, integra, interi',
  weak: 'il, lo, la, i, gli, le, l, un, uno, una, di, che, poi, allora, ci',
  stop: 'il, lo, la, i, gli, le, un, uno, una, di, a, da, in, su, per, con, fra, tra, e, o, ma, che, chi, cui, come, quando, dove, si, ne, ci, vi, mi, ti, me, te, mio, mia, nostro, nostra, nostri, nostre, suo, sua, suoi, sue, questo, questa, questi, queste, quello, quella, quelli, quelle, è, sono, era, erano, fu, furono, essere, stato, stata, stati, state, siamo, sei, ha, hanno, ho, abbiamo, avete, aveva, avevano, avere, sta, stanno, stiamo, sto, già, anche, così, qui, lì, là, poi, ancora, sopra, sotto, durante, perché, poiché, io, lui, lei, noi, loro, sì, quale, del, al, ed, ad, fatto, fare, fa, po',
  tags: 'no, vero, giusto, non è vero, capito, sa',
  honorifics:
    'signore, signor, signora, signorina, dottore, dottoressa, don, professore, professoressa, avvocato, onorevole',
  interchangeable: 'prima/1, x/volte',
  multiples:
    'raddoppiato:2, raddoppiata:2, raddoppiare:2, doppio:2, triplicato:3, triplicata:3, triplicare:3, triplo:3, quadruplicato:4, quadruplo:4',
  fractions: 'metà:2, mezzo:2, terzo:3, terzi:3, quarto:4, quarti:4, quinto:5',
  shares: 'su',
  alternatives: 'o, altrimenti, sennò',
  than: 'di, che',
  magnitudes:
    'decine:10, dozzine:12, centinaia:100, migliaia:1000, milioni:1000000, decina:10, ventina:20, trentina:30, quarantina:40, cinquantina:50, centinaio:100, migliaio:1000',
  cues: 'detto, dice, ha detto, disse, affermato, afferma, spiegato, spiega, aggiunto, aggiunge, dichiarato, dichiara, sottolineato, sottolinea, assicurato, assicura, raccontato, racconta, secondo, commentato, risposto, risponde, ricordato, ricorda, avvertito, annunciato, scritto, precisato, sostiene, osservato, concluso, dicono, sostengono, ripetuto, ripete, insistito, insiste, ammesso, ammette, denunciato, denuncia, criticato, esclamato, chiesto, chiede, promesso, confessato, scherzato, ribadito, ribadisce, conclude, confermato, conferma, chiarito, precisa, lamentato, ironizzato, rivelato, riferito, riferisce, urlato, gridato, sbottato, aggiunse, spiegò, rispose, replicato, replica',
  stock:
    'orgoglioso, orgogliosa, onore, lieto, felice, grato, assicuro, assicurare, confesso, ammetto, personalmente, sinceramente, francamente, chiaro, chiara, dire, dico, ripeto, ripetere, sincero, onesto, franco, grazie, ringraziare, sapere, sapete, importante, domanda, verità, voglio, insistere, lasciatemi, cosa, semplice, ribadisco, ribadire, ricordare, molto',
  prefaces:
    'permette, permettete, permettere, dire, dirvi, dirle, dico, ripetere, chiedete, chiede, onesto, onesta, sincero, sincera, chiaro, chiara, sottolineare, ricordare, aggiungere, ammettere',
  coordinators: 'e, o, quindi, poi, allora',
  contrasts: 'ma, però, tuttavia, eppure, benché, sebbene',
  byWords: 'da',
  passives: 'è, sono, stato, stata, stati, state, viene, vengono, venne, era, erano',
  suffixes:
    'amenti, amento, azioni, azione, mente, zioni, zione, ità, atori, atore, ando, endo, ati, ate, ato, ata, iti, ite, ito, ita, uto, uta, uti, ute, iamo, ano, ono, are, ere, ire, ava, evano, i, e, o, a',
  titles:
    'signor, signora, signore, sig, dott, dottor, dottore, dottoressa, dr, prof, professor, professore, professoressa, presidente, vicepresidente, premier, primo, ministro, ministra, cancelliere, sindaco, sindaca, governatore, governatrice, senatore, senatrice, deputato, deputata, onorevole, generale, colonnello, capitano, comandante, commissario, commissaria, giudice, procuratore, procuratrice, pm, avvocato, avvocata, direttore, direttrice, capo, portavoce, segretario, segretaria, vescovo, don, padre, suor, papa, allenatore, allenatrice, medico, ricercatore, ricercatrice, economista, storico, storica, agricoltore, agricoltrice, maestro, maestra, assessore, assessora, re, regina, ingegnere, architetto, pescatore, pescatrice, infermiera, infermiere, preside, sindacalista, ex, vice, di, del, della',
  falsehoods: 'falso, falsa, bugia, bugie, menzogna, bufala, assurdo, invenzione, calunnia',
  truths: 'vero',
  conjugation: {
    infinitives: 'are, ere, ire',
    endings:
      'o, i, a, e, iamo, ate, ete, ite, ano, ono, ino, avo, ava, avi, avamo, avano, evo, eva, evamo, evano, ivo, iva, ivano, ai, ammo, arono, ei, emmo, erono, ii, immo, irono, ero, erai, era, eremo, erete, eranno, iro, ira, iremo, iranno, erei, erebbe, erebbero, irebbe, irebbero, ando, endo, ato, ata, ati, uto, uta, uti, ute, ito, ita, iti, asse, assero, esse, essero, isse, issero',
  },
  synonyms:
    'alunni/studenti/allievi, casa/abitazione, auto/macchina/vettura, medico/dottore, morto/deceduto/decesso, ferito/feriti, denaro/soldi/fondi, azienda/impresa/società/ditta, operai/lavoratori/dipendenti, fuoco/incendio/rogo, legge/norma, voto/votazione/elezione, tempesta/uragano/temporale, alluvione/inondazione, barca/nave, soldati/militari/truppe, prezzo/costo, cominciare/iniziare, finire/terminare, aiutare/sostenere, comprare/acquistare, costruire/edificare, riparare/aggiustare, importante/essenziale/cruciale, difficile/duro, rapido/veloce, lettera/lettere/posta',
};
