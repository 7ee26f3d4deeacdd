import type { PackExample } from '../../pack.ts';

/** Italiano: own sentences about invented people. */
export const it: readonly PackExample[] = [
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
    quotes: [{ kind: 'indirect', text: 'la riforma arriverà in aula a marzo', speaker: 'Rufino Altavalle' }],
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
  {
    text: 'Il presidente della camera di commercio di Melfi, Amedeo Tonelli, ha detto che le vendite calano. Ha aggiunto che servono aiuti.',
    quotes: [
      { kind: 'indirect', text: 'le vendite calano', speaker: 'Amedeo Tonelli' },
      { kind: 'indirect', text: 'servono aiuti', speaker: 'Amedeo Tonelli' },
    ],
  },
  {
    text: 'Il portavoce dell’Onu, Stanislas Verdier, ha detto oggi di non voler commentare.',
    quotes: [{ kind: 'indirect', text: 'di non voler commentare', speaker: 'Stanislas Verdier' }],
  },
  {
    text: 'Critiche dall’assessora Roberta Frisinghi, per la quale «i comuni non possono fare tutto da soli».',
    quotes: [
      { kind: 'partial', text: 'i comuni non possono fare tutto da soli', speaker: 'Roberta Frisinghi' },
    ],
  },
  {
    text: '«Mio figlio non tornerà più», dice tra le lacrime Olimpia Ferraris.',
    quotes: [{ kind: 'direct', text: 'Mio figlio non tornerà più', speaker: 'Olimpia Ferraris' }],
  },
  {
    text: '«La legge - afferma il sindacato dei fornai Sifor - resta poco chiara».',
    quotes: [
      {
        kind: 'direct',
        text: 'La legge - afferma il sindacato dei fornai Sifor - resta poco chiara',
        speaker: 'sindacato dei fornai Sifor',
      },
    ],
  },
  {
    text: 'La cantante Noemi Astori ha raccontato di aver sofferto molto. Dura la replica di Matilde Ferrero: «Non è vero niente».',
    quotes: [
      { kind: 'indirect', text: 'di aver sofferto molto', speaker: 'Noemi Astori' },
      { kind: 'direct', text: 'Non è vero niente', speaker: 'Matilde Ferrero' },
    ],
  },
  {
    text: 'Lo scrive il Financial Times, secondo cui la banca tratta la vendita.',
    quotes: [{ kind: 'indirect', text: 'la banca tratta la vendita', speaker: 'Financial Times' }],
  },
  {
    text: '«I muscoli vanno rilassati», spiega Walter Artusi Segretario generale della Società italiana di fisioterapia.',
    quotes: [{ kind: 'direct', text: 'I muscoli vanno rilassati', speaker: 'Walter Artusi' }],
  },
  {
    text: 'Il commissario straordinario Diego Fontalba ha assicurato che le case saranno pronte a Natale.',
    quotes: [{ kind: 'indirect', text: 'le case saranno pronte a Natale', speaker: 'Diego Fontalba' }],
  },
  {
    text: '«Non ho elementi per spiegare quanto accaduto». Sono le parole del sindaco Gianni Morelli arrivato in città nel pomeriggio.',
    quotes: [
      { kind: 'direct', text: 'Non ho elementi per spiegare quanto accaduto', speaker: 'Gianni Morelli' },
    ],
  },
  {
    text: '«Restiamo in piazza», ha detto il sindaco di Vallombra Luca Ferrero.',
    quotes: [{ kind: 'direct', text: 'Restiamo in piazza', speaker: 'Luca Ferrero' }],
  },
  {
    text: 'La neve cadrà a lungo, secondo quanto riferito dalla meteorologa Ada Ferri.',
    quotes: [{ kind: 'indirect', text: 'La neve cadrà a lungo', speaker: 'Ada Ferri' }],
  },
  {
    text: 'Il ponte di Vallombra riaprirà a maggio. Lo ha annunciato il sindaco Luca Ferrero.',
    quotes: [{ kind: 'indirect', text: 'Il ponte di Vallombra riaprirà a maggio', speaker: 'Luca Ferrero' }],
  },
  {
    text: '«Resteremo in aula», dice, interpellato dalla radio locale, Gianni Morelli.',
    quotes: [{ kind: 'direct', text: 'Resteremo in aula', speaker: 'Gianni Morelli' }],
  },
  {
    text: 'Sulla stessa linea Lia Conti: «I soldi ci sono già».',
    quotes: [{ kind: 'direct', text: 'I soldi ci sono già', speaker: 'Lia Conti' }],
  },
  {
    text: 'Aldo Neri a margine del convegno: «È una svolta».',
    quotes: [{ kind: 'direct', text: 'È una svolta', speaker: 'Aldo Neri' }],
  },
  {
    text: 'A dirlo è Paola Salvi, prefetta di Valdoro: «Non abbiamo ricevuto nulla».',
    quotes: [{ kind: 'direct', text: 'Non abbiamo ricevuto nulla', speaker: 'Paola Salvi' }],
  },
  {
    text: "Secondo i dati diffusi dall'Istat, i prezzi sono saliti del 3%.",
    quotes: [{ kind: 'indirect', text: 'i prezzi sono saliti del 3%', speaker: 'Istat' }],
  },
  {
    text: '«Fondi per tutti», aveva risposto la ministra del Lavoro Marina Conti.',
    quotes: [{ kind: 'direct', text: 'Fondi per tutti', speaker: 'Marina Conti' }],
  },
  {
    text: '“Bisogna abbassare i toni”. Si esprime così Guido Erba, segretario del sindacato.',
    quotes: [{ kind: 'direct', text: 'Bisogna abbassare i toni', speaker: 'Guido Erba' }],
  },
  {
    text: '«Servono fondi», dice Ugo Basso, mentre per Lia Conti «i soldi ci sono già».',
    quotes: [
      { kind: 'direct', text: 'Servono fondi', speaker: 'Ugo Basso' },
      { kind: 'partial', text: 'i soldi ci sono già', speaker: 'Lia Conti' },
    ],
  },
  {
    text: 'Una decisione definita «vergognosa» da Ugo Basso.',
    quotes: [{ kind: 'partial', text: 'vergognosa', speaker: 'Ugo Basso' }],
  },
  {
    text: 'Ugo Basso si dice «amareggiato» per quanto è accaduto.',
    quotes: [{ kind: 'partial', text: 'amareggiato', speaker: 'Ugo Basso' }],
  },
  {
    text: "Stando a quanto ricostruito dai carabinieri, l'auto ha sbandato in curva.",
    quotes: [{ kind: 'indirect', text: "l'auto ha sbandato in curva", speaker: null }],
  },
  {
    text: '«Sono stupito», ha detto Marco Bussi. Il centrosinistra parla di «sgarbo istituzionale».',
    quotes: [
      { kind: 'direct', text: 'Sono stupito', speaker: 'Marco Bussi' },
      { kind: 'partial', text: 'sgarbo istituzionale', speaker: null },
    ],
  },
  {
    text: '“Il molo resta chiuso fino a maggio”. Lo ha detto il procuratore di Messina Dario de Lena in aula.',
    quotes: [{ kind: 'direct', text: 'Il molo resta chiuso fino a maggio', speaker: 'Dario de Lena' }],
  },
  {
    text: 'Il segretario della Fiom Michele De Rossi ha detto che «non ci sono più alternative».',
    quotes: [{ kind: 'partial', text: 'non ci sono più alternative', speaker: 'Michele De Rossi' }],
  },
  {
    text: 'Nel corso della stessa trasmissione di Radio 24, il sindaco Elio Fracconi ha spiegato che la legge è un errore.',
    quotes: [{ kind: 'indirect', text: 'la legge è un errore', speaker: 'Elio Fracconi', via: ['Radio 24'] }],
  },
  {
    text: 'Nel corso di un intervento su La7, il sindaco Elio Fracconi ha detto che la legge è un errore.',
    quotes: [{ kind: 'indirect', text: 'la legge è un errore', speaker: 'Elio Fracconi', via: ['La7'] }],
  },
  {
    text: 'A Reggio Emilia Luca De Sanis ha detto che «non c’è più acqua potabile».',
    quotes: [{ kind: 'partial', text: 'non c’è più acqua potabile', speaker: 'Luca De Sanis' }],
  },
  {
    text: 'All’evento Giorgia Marini è di casa. Parla anche Dario Costa: «Grazie di tutto». Ma la premier dice: «Andremo avanti».',
    quotes: [
      { kind: 'direct', text: 'Grazie di tutto', speaker: 'Dario Costa' },
      { kind: 'direct', text: 'Andremo avanti', speaker: 'Giorgia Marini' },
    ],
  },
  {
    text: 'A testimoniare la tensione, le parole del ministro per il Sud, Giulio Provenzi: "Chi sbaglia ne trarrà le conseguenze".',
    quotes: [{ kind: 'direct', text: 'Chi sbaglia ne trarrà le conseguenze', speaker: 'Giulio Provenzi' }],
  },
  {
    text: 'A chiudere la polemica, la replica del sindaco Giulio Provenzi: "Chi sbaglia ne trarrà le conseguenze".',
    quotes: [{ kind: 'direct', text: 'Chi sbaglia ne trarrà le conseguenze', speaker: 'Giulio Provenzi' }],
  },
  {
    text: 'A confermare la notizia è il sindaco Giulio Provenzi: "Chi sbaglia ne trarrà le conseguenze".',
    quotes: [{ kind: 'direct', text: 'Chi sbaglia ne trarrà le conseguenze', speaker: 'Giulio Provenzi' }],
  },
  {
    text: 'Marta Galli, 34 anni, barista, era lì: «Ho visto il fumo nero».',
    quotes: [{ kind: 'direct', text: 'Ho visto il fumo nero', speaker: 'Marta Galli' }],
  },
  {
    text: 'La ministra Elena Bonazzi di Iv ha detto che la legge è un errore.',
    quotes: [{ kind: 'indirect', text: 'la legge è un errore', speaker: 'Elena Bonazzi' }],
  },
  {
    text: '"La legge è un errore", ha detto Elio Ferri del Pd.',
    quotes: [{ kind: 'direct', text: 'La legge è un errore', speaker: 'Elio Ferri' }],
  },
  {
    text: 'Maria Grazia della Torre ha detto che la legge è un errore.',
    quotes: [{ kind: 'indirect', text: 'la legge è un errore', speaker: 'Maria Grazia della Torre' }],
  },
  {
    text: '«È stato un errore grave» ammette al Corriere del Porto il sindaco Livio Conti.',
    quotes: [
      {
        kind: 'direct',
        text: 'È stato un errore grave',
        speaker: 'Livio Conti',
        via: ['Corriere del Porto'],
      },
    ],
  },
  {
    text: 'Marta Altavalle si è svegliata. «Non abbiamo problemi», ha detto la madre.',
    quotes: [{ kind: 'direct', text: 'Non abbiamo problemi', speaker: null }],
  },
  {
    text: "L'avvocato Taddeo Lonardi ha detto: «Aspettiamo». «Non ha capito», ha aggiunto il legale. Lo ha riferito il legale Onofrio Calvaresi.",
    quotes: [
      { kind: 'direct', text: 'Aspettiamo', speaker: 'Taddeo Lonardi' },
      { kind: 'direct', text: 'Non ha capito', speaker: 'Taddeo Lonardi' },
    ],
  },
  {
    text: '«Adesso basta così», ha detto il presidente del Consiglio e segretario del partito, Rufino Altavalle.',
    quotes: [{ kind: 'direct', text: 'Adesso basta così', speaker: 'Rufino Altavalle' }],
  },
  {
    text: "Quando la polizia l'ha chiamata, lei ha rifiutato: «Non pago nulla», avrebbe detto la donna.",
    quotes: [{ kind: 'direct', text: 'Non pago nulla', speaker: null }],
  },
  {
    text: '«Mancano i soldi», dice Ornella Vistarini al Corriere del Borgo.',
    quotes: [
      { kind: 'direct', text: 'Mancano i soldi', speaker: 'Ornella Vistarini', via: ['Corriere del Borgo'] },
    ],
  },
  {
    text: 'Anna Rivolta protesta: «Ho sentito un botto e poi le urla». «È assurdo», aggiunge un altro.',
    quotes: [
      { kind: 'direct', text: 'Ho sentito un botto e poi le urla', speaker: 'Anna Rivolta' },
      { kind: 'direct', text: 'È assurdo', speaker: null },
    ],
  },
  {
    text: 'Secondo il sindaco di Santo Ilario Belfiore, i lavori finiranno a maggio.',
    quotes: [{ kind: 'indirect', text: 'i lavori finiranno a maggio', speaker: null }],
  },
  {
    text: "«È finita», ha detto il sindaco Luca Pratesi. Lo riporta l'ANSA.",
    quotes: [{ kind: 'direct', text: 'È finita', speaker: 'Luca Pratesi', via: ['ANSA'] }],
  },
  {
    text: 'Passata a Italia Viva, Maria Elena Bosco ha definito il piano "un club delle tasse".',
    quotes: [{ kind: 'partial', text: 'un club delle tasse', speaker: 'Maria Elena Bosco' }],
  },
  {
    text: 'Stando ad Anna Ferri, Paolo Riva ha mentito.',
    quotes: [{ kind: 'indirect', text: 'Paolo Riva ha mentito', speaker: 'Anna Ferri' }],
  },
  {
    text: '“Il governo è stanco”, il commento di Ugo Bassi.',
    quotes: [{ kind: 'direct', text: 'Il governo è stanco', speaker: 'Ugo Bassi' }],
  },
  {
    text: 'Per Ugo Bassi “il governo è stanco”.',
    quotes: [{ kind: 'partial', text: 'il governo è stanco', speaker: 'Ugo Bassi' }],
  },
  {
    text: 'La ministra Lia Conti ha smentito. “I colloqui continuano”, ha scritto la titolare della Farnesina.',
    quotes: [{ kind: 'direct', text: 'I colloqui continuano', speaker: 'Lia Conti' }],
  },
  {
    text: "Non è d'accordo Ugo Bassi: “Il governo è stanco”, scrive il segretario di Azione.",
    quotes: [{ kind: 'direct', text: 'Il governo è stanco', speaker: 'Ugo Bassi' }],
  },
  {
    text: 'Ugo Bassi attacca la giunta. “Il governo è stanco”, si legge in una nota di Ugo Bassi.',
    quotes: [{ kind: 'direct', text: 'Il governo è stanco', speaker: 'Ugo Bassi' }],
  },
  {
    text: '“Il governo è stanco”, dice il consigliere Pd Ugo Bassi.',
    quotes: [{ kind: 'direct', text: 'Il governo è stanco', speaker: 'Ugo Bassi' }],
  },
  {
    text: "“Il mio assistito è molto provato, non ha dormito per giorni”. A parlare è l'avvocato Carlo Mensi.",
    quotes: [
      {
        kind: 'direct',
        text: 'Il mio assistito è molto provato, non ha dormito per giorni',
        speaker: 'Carlo Mensi',
      },
    ],
  },
  {
    text: 'Almeno 150 le persone sfollate: «La maggior parte di queste persone si trova nel comune», ha spiegato la prefettura di Valdoro in una nota.',
    quotes: [
      {
        kind: 'direct',
        text: 'La maggior parte di queste persone si trova nel comune',
        speaker: 'prefettura di Valdoro',
      },
    ],
  },
  {
    text: '“Le opere sono ferme”, ha spiegato Carlo Neri ad Adnkronos.',
    quotes: [{ kind: 'direct', text: 'Le opere sono ferme', speaker: 'Carlo Neri', via: ['Adnkronos'] }],
  },
  {
    text: '“Le opere sono ferme”, ha detto l’ad Carlo Neri, secondo quanto riporta la Bbc.',
    quotes: [{ kind: 'direct', text: 'Le opere sono ferme', speaker: 'Carlo Neri', via: ['BBC'] }],
  },
  {
    text: 'Il processo lascia Bruno Falco in una situazione senza uscita: “È una vera tragedia”, ha commentato Elio Serra.',
    quotes: [{ kind: 'direct', text: 'È una vera tragedia', speaker: 'Elio Serra' }],
  },
  {
    text: 'Il nuovo finale mostra Bruno Falco solo nel deserto: «È una scelta che fa male», ha spiegato Elio Serra.',
    quotes: [{ kind: 'direct', text: 'È una scelta che fa male', speaker: 'Elio Serra' }],
  },
  {
    text: "«La delegazione parte lunedì», ha annunciato l'ufficio del premier Bruno Falco.",
    quotes: [
      { kind: 'direct', text: 'La delegazione parte lunedì', speaker: 'ufficio del premier Bruno Falco' },
    ],
  },
  {
    text: '«Ogni notte conta», afferma il Comitato contro il Rumore.',
    quotes: [{ kind: 'direct', text: 'Ogni notte conta', speaker: 'Comitato contro il Rumore' }],
  },
  {
    text: 'Piero Del Vecchio ha sottolineato dopo la riunione che il ponte resterà chiuso fino a maggio.',
    quotes: [
      { kind: 'indirect', text: 'il ponte resterà chiuso fino a maggio', speaker: 'Piero Del Vecchio' },
    ],
  },
  {
    text: "«Non c'è più margine», spiega il deputato del Pd Marco Lo Presti.",
    quotes: [{ kind: 'direct', text: "Non c'è più margine", speaker: 'Marco Lo Presti' }],
  },
  {
    text: "«Non c'è più margine», ha detto il portavoce dell'esercito Tommaso D'Este.",
    quotes: [{ kind: 'direct', text: "Non c'è più margine", speaker: "Tommaso D'Este" }],
  },
  {
    text: '«Noi andremo avanti – osserva il segretario della Cgil, G. M. Morelli –. Il cantiere non si fermerà».',
    quotes: [
      {
        kind: 'direct',
        text: 'Noi andremo avanti – osserva il segretario della Cgil, G. M. Morelli –. Il cantiere non si fermerà',
        speaker: 'G. M. Morelli',
      },
    ],
  },
  {
    text: "Elsa Moro è intervenuta a Radio Uno. «Non c'è acqua», ha detto.",
    quotes: [{ kind: 'direct', text: "Non c'è acqua", speaker: 'Elsa Moro', via: ['Radio Uno'] }],
  },
  {
    text: "Ospite di 'Omnibus' su La7, Elsa Moro ha spiegato che l'accordo non sarà firmato.",
    quotes: [{ kind: 'indirect', text: "l'accordo non sarà firmato", speaker: 'Elsa Moro', via: ['La7'] }],
  },
  {
    text: "«Non c'è acqua», racconta la sindaca Elsa Moro al Corriere della Valle.",
    quotes: [{ kind: 'direct', text: "Non c'è acqua", speaker: 'Elsa Moro', via: ['Corriere della Valle'] }],
  },
  {
    text: 'Gino Bassi, allenatore. «Abbiamo fatto la partita che si doveva fare».',
    quotes: [{ kind: 'direct', text: 'Abbiamo fatto la partita che si doveva fare', speaker: 'Gino Bassi' }],
  },
  {
    text: "Il pm Elio Serra ha chiesto l'arresto di Marco Rei: «Ha agito con crudeltà contro la vittima».",
    quotes: [{ kind: 'direct', text: 'Ha agito con crudeltà contro la vittima', speaker: 'Elio Serra' }],
  },
  {
    text: "In un'intervista pubblicata oggi da Repubblica, Anna Sole dice che tutto è finito.",
    quotes: [{ kind: 'indirect', text: 'tutto è finito', speaker: 'Anna Sole', via: ['la Repubblica'] }],
  },
  {
    text: 'Giulia Berti vende frutta. «Sono parole fuori luogo», replica Paola Riva.\n\nBerti intanto ha già deciso: «Io da qui non mi muovo», dice indicando il suo banco.',
    quotes: [
      { kind: 'direct', text: 'Sono parole fuori luogo', speaker: 'Paola Riva' },
      { kind: 'direct', text: 'Io da qui non mi muovo', speaker: 'Giulia Berti' },
    ],
  },
  {
    text: "Il legale Marco Tosi ha contestato tutto. «La giustizia farà il suo corso», ha commentato il padre della vittima. L'uomo ha detto di avere «fiducia nei giudici».",
    quotes: [
      { kind: 'direct', text: 'La giustizia farà il suo corso', speaker: null },
      { kind: 'indirect', text: 'di avere «fiducia nei giudici»', speaker: null },
    ],
  },
  {
    text: "Il sindaco Pietro Valli ha scritto una lettera al presidente della Regione, Enrico Sala. «I soldi arriveranno entro giugno», ha replicato quest'ultimo.",
    quotes: [{ kind: 'direct', text: 'I soldi arriveranno entro giugno', speaker: 'Enrico Sala' }],
  },
  {
    text: 'È intervenuta anche la deputata Laura Monti, del Partito Civico, secondo cui «la Regione ha dormito».',
    quotes: [{ kind: 'partial', text: 'la Regione ha dormito', speaker: 'Laura Monti' }],
  },
];
