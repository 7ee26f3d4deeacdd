/**
 * The small words that give a language away, for the languages that share the Latin, Cyrillic, Arabic or Devanagari
 * script. Of each list, what stands before `|` is frequent (about one word in fifty), what follows less so; behind `!`
 * stand words that a near twin of the language writes otherwise (Indonesian "karena", Malay "kerana").
 * A word that two languages share may stand in both: it speaks for both.
 */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  id: 'yang dan di ke dari untuk dengan ini itu pada tidak akan | adalah dalam oleh tersebut juga telah kata katanya mengatakan sebagai ada mereka kami kita saya dia ia tak sudah belum lebih hanya agar atau namun tetapi seperti setelah sebelum ketika para warga tahun hari secara orang antara kepada menurut jadi pun bagi lalu saja masih dapat harus kalau jika maka nya yaitu rabu selasa pemerintah kota sementara pihak soal ribu juta sehingga menjadi melakukan kepala beberapa apa siapa mengapa kenapa bagaimana anak menteri presiden wakil sekarang nanti semua banyak sangat sekitar serta ialah pernah bukan supaya tanpa terhadap ketua perdana pejabat ahli turut lelaki mengenai kini pilihan raya boleh perlu kerajaan negeri bandar berkaitan pasukan dakwa mendakwa ! karena bisa uang kantor polisi mobil saat berbeda senin kamis jumat minggu maret juni juli agustus desember perusahaan korban universitas provinsi kabupaten kecamatan pengadilan partai pemilu kampanye parlemen persen miliar triliun kemarin besok obat pajak kesehatan nasional internasional bandara kecelakaan berhasil mau usai tim wib jakarta pria ujar ujarnya pukul terkait sejumlah adapun lewat rupiah bahwa hingga melansir dilansir',
  ms: 'yang dan di ke dari untuk dengan ini itu pada tidak akan | adalah dalam oleh tersebut juga telah kata katanya sebagai ada mereka kami kita saya dia ia tak sudah belum lebih hanya agar atau namun tetapi seperti sebelum ketika para tahun hari secara orang antara kepada menurut bagi masih dapat perlu jika maka rabu selasa kerajaan negeri bandar lelaki berkaitan pihak mengenai pasukan ribu juta sehingga menjadi melakukan beberapa apa siapa mengapa bagaimana menteri perdana turut ialah bukan supaya tanpa terhadap ketua dakwa mendakwa pejabat ahli semua banyak serta lalu anak wakil sekarang sangat sekitar pernah presiden harus nanti kepala warga beliau kenyataan berkata boleh kini pilihan raya mengatakan setelah jadi pemerintah kota sementara soal kenapa ! kerana polis wang bahawa kereta berbeza iaitu isnin khamis jumaat ahad mac jun julai ogos disember syarikat mangsa universiti mahkamah parti kempen parlimen peratus bilion trilion semalam esok ubat cukai kesihatan kebangsaan antarabangsa kemalangan berjaya mahu manakala susulan kanak-kanak kanak datuk sri jurucakap antaranya sekiranya memaklumkan pelbagai kakitangan sahaja setakat ekoran kuala lumpur ringgit sempena selepas',
  jv: 'sing lan ing saka karo iku iki ora | menyang kanggo uga wis dadi ana kang wong kabeh supaya nanging banjur nalika amarga utawa bakal dening yaiku duwe kanthi marang saged boten ingkang kaliyan punika',
  su: 'nu jeung di ka tina ieu eta teu | anu pikeun kana dina ku bisa jadi aya oge geus urang sareng teh mah atawa lamun henteu',
  tl: 'ang ng sa na mga ay at ni | para kay hindi ito siya nang kung niya mula pero din rin may isang kanyang sila ako ayon noong dahil lang naman',
  en: 'the of and to in a that is was for on he with | said it as by his at from has have had be been were are not but they their this which who will would she her an or its after also about more than when there what if we you said',
  de: 'der die und in das den von zu mit ist nicht ein | eine sich auf für im dem des auch es an als dass wie er sie werden hat bei aus nach sagte wurde um noch aber einen einem einer am zur zum nur war über haben so durch kann sei habe seien mehr oder vor wenn bis wird gegen ihre seine',
  nl: 'de van het een en in is dat op te voor niet | zijn met die aan er ook om bij als door naar maar ze hij uit heeft worden werd wordt zei nog over dan hebben was deze tot meer onder volgens geen wel kan moet zich we ik haar hun al na tegen',
  af: 'die van het en is in nie n | wat vir met dat sy om hy aan op te ons ook sal word hulle was maar deur oor kan uit dit aangesê gesê',
  sv: 'och att det som i en på är av för inte | med den till har de om ett han var från men vi så kan hon när nu också efter säger sig eller vara mot över ska jag blir där mer hade år under skulle detta alla sina',
  no: 'og det som i en på er av for ikke å | med den til har de om et han var fra men vi så kan hun når nå også etter sier seg eller være mot over skal jeg blir der mer hadde år sa opp mye bare noe ble hva noen hvor bli gjøre mener',
  da: 'og det som i en på er af for ikke at | med den til har de om et han var fra men vi så kan hun når nu også efter siger sig eller være mod over skal jeg bliver der mere havde år blev noget hvor sagde op kun meget hvad nogle bare gøre ifølge mener',
  is: 'og að í á er sem til var um hann | ekki það við með fyrir af því hún hefur þetta en eru verið segir frá eftir',
  fi: 'ja on ei että se oli hän ovat | myös mukaan kun joka mutta kuin tai sanoo ole niin hänen vuoden vuonna sekä jo vielä tämä sen ollut olisi kertoo voi koska siitä nyt jos pitää ennen jälkeen kanssa mitä',
  et: 'ja on ei et see ta oli kui | mis ka ning oma aga eest kes olid tema selle mida nii pole siis ütles aasta veel ma kuid välja üle',
  fr: 'de la le et les des en que est un une du l d | dans qui pour il a au par sur pas plus ne se ce avec son sa ses sont aux elle cette été mais ou comme nous leur on selon être fait après deux même dit était entre ont sans ans aussi contre qu n s j sa pour moi tout comme',
  es: 'de la que el en y a los del se las por | un una con no para su al lo como más es ha pero sus según fue este sobre entre también ya o desde han son está hasta cuando muy sin esta todo dijo años hay porque era donde quien ser dos uno nos contra',
  pt: 'de a o que e do da em um para com não | uma os no na as se por mais dos como mas ao das foi é à pelo pela são ou seu sua até isso também entre era depois sem mesmo aos ter está segundo disse já muito há nos eles você ser anos ainda após num numa',
  it: 'di e il la che in un per è del non con l | una sono le da si al dei della nel alla i gli ha anche più come lo ma ai delle dal ed se stato su suo questo dopo essere tra anni due hanno ci stata nella sul degli era perché secondo detto quando d un dell all nell',
  ro: 'și de în a la cu că nu pe din o | care pentru un este au să fost mai al lui se sunt dar prin după ca ale ce ar spus fi sau cele acest această către fiind fără între',
  ca: 'de la que i el a en els les del per | amb un una no és al ha més com seva va han però ser també aquest són dels als seu aquesta segons entre després fins perquè molt sobre',
  gl: 'de a que e o do da en un para con non | unha os no na as máis dos como ao das foi é polo pola son ou seu súa tamén entre dixo moi hai anos despois',
  tr: 've bir bu da de için ile olarak | çok daha olan gibi ne kadar sonra olduğunu değil var en ama dedi göre ya ise her o tarafından ancak olduğu diye mi yeni söyledi etti ettiği yapılan üzerine arasında karşı bin iki ben biz şu kendi',
  az: 'və bir bu da də üçün ilə | olan kimi daha sonra deyil var ki isə bildirib edib onun olub qeyd həm çox',
  cs: 'a se v na je že o s z | do i to ve pro za by po k jako ale si od který jsou podle co které byl při která nebo řekl bude už být tak jeho uvedl také aby jsem však ze roku má až mezi kde když jen byla bylo jde před není',
  sk: 'a sa v na je že o s z | do aj to vo pre za by po k ako ale si od ktorý sú podľa čo ktoré bol pri ktorá alebo povedal bude už byť tak jeho uviedol tiež aby som však zo roku má až medzi kde keď len bola bolo pred nie',
  pl: 'w i na z się do nie że jest | to o jak po za od ale co przez dla ich jego które jako tym czy był przed który oraz może są został tylko być tego ze powiedział już roku jej pod ma też była będzie według która także nad między więcej',
  hu: 'a az és hogy nem is egy | ez meg volt de csak már azt mint el van még után szerint mert vagy ha ezt lesz mondta ki kell akkor között ami nagy minden aki pedig majd lehet többek',
  lt: 'ir kad į iš su yra tai | bet kaip buvo ne jis po dėl taip prie jo apie arba jau sakė savo pagal šių už turi kuris nuo tik ar gali dar buvusi bus metų metais per ji būti yra kurie mes',
  lv: 'un ir ka no par ar tas | uz kas bet arī nav lai pēc kā vai bija gada tika tiek savu viņš jau gan šo līdz būs kuri gadu pie teica',
  hr: 'i u je na se da za su od | s a o koji što kao nije iz po bi ili ne to do te će ali kako bio sve samo rekao prema koja koje biti više nakon sam ovo bilo dana godine kada još između hrvatske protiv tko',
  sl: 'in je v na se da za so z | pa ki po s iz o kot tudi bi še ne ni od do ali kar pri sta bo bil lahko med več tako zaradi leta svoje ter če pred bila dejal smo',
  sq: 'të e në dhe i për një me | që nga se është më ka nuk do si kjo ky janë por duke tha ishte edhe u pas kanë',
  vi: 'và của là có được cho không trong | với các những một người này đã đến từ khi về cũng ra tại năm để như đó vào sẽ phải nhiều ông theo bị nói còn sau',
  sw: 'ya na wa kwa ni katika la | za cha kuwa hiyo huo baada alisema kama watu lakini pia kutoka hilo mwaka wao hii',
  eu: 'eta da du ez ere dira zen | bat izan dute egin baina beste hori den dela dituzte bere batean esan duen',
};

export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по он как это из | его к но а от за для о у же так было бы был она они все когда если только который которые также сказал сообщил время после россии году было её ее весь сказала мы вы их очень уже может будет',
  uk: 'і в не на що з та до як у це | за про від його але для є він а й було бути також який які щоб вони якщо після час року сказав повідомив україни',
  be: 'і ў не на што з да як у гэта | за па ад яго але для ён а было каб якія таксама пра быў гэтым беларусі',
  bg: 'и в не на че с по от за да се | е това са като но до той която който които ще са беше след при бъде каза според има си още',
  sr: 'и у не на да је се за су од | са као што који није из по али ће бити био рекао након године које она он',
  mk: 'и во не на дека со за да се од | е ова но до тој која кој кои ќе беше по при каза според има беа што',
  kk: 'және мен бұл деп үшін бір | болды осы туралы бойынша еді екен жылы дейін қазақстан олар жоқ бар',
};

export const ARABIC_WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على إلى أن عن التي مع | الذي هذا هذه ما لا كان بعد قال وقال أو ذلك بين كما قد إن لم كل خلال وفي منذ',
  fa: 'و در به از که این را با است | آن برای های می شد یک بود تا خود کرد شده گفت اما وی نیز هم ها بر',
  ur: 'کے کی میں ہے اور سے کو نے کا | پر یہ ہیں کہ بھی نہیں اس تھا ان تو کر گیا جو ایک کہا لیے تھے',
};

export const DEVANAGARI_WORDS: Readonly<Record<string, string>> = {
  hi: 'के में की है और से को का | पर ने यह हैं कि भी नहीं इस था एक हो कर जो लिए कहा तो थे गया',
  mr: 'आहे आणि या त्या ते हा | आहेत होते नाही असे केली केले यांनी म्हणाले झाली मध्ये तर मात्र',
  ne: 'छ र को मा ले हो यो | छन् पनि गरेको भएको थियो भने उनले गर्न लाई बताए हुने',
};

/** Letters that one language of its script writes far oftener than the others. */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  de: 'ßäöü',
  fr: 'çèêœàù',
  es: 'ñ¿¡',
  pt: 'ãõç',
  ro: 'ășțâ',
  tr: 'ığşç',
  az: 'əğış',
  sv: 'åäö',
  no: 'åøæ',
  da: 'åøæ',
  is: 'ðþý',
  fi: 'äö',
  et: 'õäü',
  cs: 'ěřůž',
  sk: 'ľôťž',
  pl: 'łążśęń',
  hu: 'őűé',
  lt: 'ėųįšž',
  lv: 'āēīļņ',
  hr: 'đćčž',
  sl: 'čšž',
  sq: 'ë',
  vi: 'đơưạếộ',
  ca: '·ç',
  ru: 'ыэё',
  uk: 'іїєґ',
  be: 'ўі',
  bg: 'ъщ',
  sr: 'јљњћђ',
  mk: 'ѓќѕј',
  kk: 'қғңөұүһ',
  fa: 'پچژگکی',
  ur: 'ٹڈڑںےہ',
  ar: 'ةىيك',
};
