/**
 * What a language pack holds. A language is data: adding one is a file in `packs/`, its entry in `packs/index.ts` and its
 * examples; no code. Lists are written as one string of comma-separated entries ("said, says, went on to say"), lower case,
 * an entry of several words being a phrase; each word in full, every form that news uses. A build writes them short
 * (`scripts/compact-packs.ts`).
 */
export type Words = string | WordList;

/** A list made of others (`inflect`, `together`), worked out when it is read: an article needs one language's words, not all. */
export type WordList = () => readonly string[];

export interface CueWords {
  /** Verbs that report speech; the subject stands before them, or after them by inversion beside a quotation. */
  readonly say: Words;
  /** Forms whose subject always follows: "kata", "ujar", "aldus", "so". */
  readonly sayFirst: Words;
  /** Cue and speaker pronoun in one word: "katanya". */
  readonly saySuffixed: Words;
  /** Forms that are everyday words too ("notes", "jelas"): a cue only beside a quotation, a colon or a complementizer. Not listed under `say` again. */
  readonly sayWeak: Words;
  /** Of all these the forms that are nouns too ("promises", "warning"): no cue behind a preposition, an owner or an adjective, nor before "of". */
  readonly alsoNoun?: Words;
  /** Thought, hope, promise, demand, denial: they report indirectly what somebody holds. */
  readonly think: Words;
  /** "called", "menyebutnya sebagai", "nannte": what they quote is a fragment, a description. */
  readonly describe: Words;
  /** Of those, what somebody does by speaking: "condemned, accused, welcomed"; not "called, named". */
  readonly speechActs?: Words;
  /** The source follows: "according to", "menurut", "nach angaben von". */
  readonly nominal: Words;
  /** The source precedes: "zufolge", "によると". */
  readonly nominalAfter: Words;
  /** Opens a cue of two words, whose source follows, before any verb of saying: "как сообщил губернатор, …": "как". */
  readonly asSays?: Words;
  /** First and last word of a cue that holds its source: "nach Langs Ansicht", "nach ihren Worten": "nach" and "ansicht, worten". */
  readonly viewOpen?: Words;
  readonly views?: Words;
  /** Nouns that whose words they are is written together with: "nach Polizeiangaben", "Medienberichten zufolge": "angaben, berichten". */
  readonly sourceNouns?: Words;
  /** The source is the subject of the clause: "nach eigenen angaben", "naar eigen zeggen". */
  readonly ownWords?: Words;
  /** How verbs begin that go on with what was said: "añad, prosig": whoever spoke last still speaks. */
  readonly goingOn?: Words;
  /** What a verb parts with: after it a weak verb is a cue before the next comma ("warf ihm vor, …": "vor"). */
  readonly verbParticles?: Words;
  /** Verbs in the mood of report: a sentence around one goes on with what was said ("Er habe …": "habe"). */
  readonly reportedMood?: Words;
  /** Verbs that stand for those where the mood of report looks like another, and in wishes and conditions too: "müssten, hätten". */
  readonly conditionals?: Words;
  /** Of the verbs of saying those whose object is who spoke: "zitierte einen Berater mit den Worten", "citeert de woordvoerder". */
  readonly cites?: Words;
  /** Of the verbs of saying those that have things for objects too: "added 40 jobs", "conceded the election". */
  readonly takesThings?: Words;
  /** Passive reporting whose agent follows an agent marker: "disampaikan", "dijelaskan", "was announced". */
  readonly passive: Words;
  /** "by", "oleh", "von", "par". */
  readonly agent: Words;
  /** Bodies that hear others, and how it is told that they were told something: "The court heard that …", "jurors were told …". */
  readonly forums?: Words;
  readonly heard?: Words;
  /** What they hear besides: "arguments, evidence". */
  readonly heardThings?: Words;
  /** Reporting with nobody behind it: "dikatakan", "it is said", "es heißt". */
  readonly impersonal: Words;
  /** Opens a sentence with whose view it is: "Pour l'économiste, …", "Para Rueda, …". */
  readonly viewpoint?: Words;
}

export interface CarrierWords {
  /** The carrier follows at once: "melansir", "dikutip dari", "as reported by", "laut", "citing". */
  readonly before: Words;
  /**
   * Of those, the ones that nothing but a carrier can follow: after them an unknown name is a carrier too ("melansir Kabar Senja").
   * Of the addressees, those behind which a name is an outlet's that stands nowhere else: "told".
   */
  readonly certain?: Words;
  /** Words in the names of papers and stations, by which an unknown one is told after "told": "post, herald, pos, radio". */
  readonly outletNouns?: Words;
  /** Of those, the ones that end hardly any name but a paper's: "gazette, tribune". */
  readonly outletEnds?: Words;
  /** Words that open the name of a station, with a number or one more word behind them: "Canal 13", "Radio Mirador". */
  readonly outletOpens?: Words;
  /** Words that open the name of a paper, with a place behind "of": "Diario de Mirador", "Corriere di Valbruna". */
  readonly ofPapers?: Words;
  /** A preposition with its article and the article alone, by which a name in marks is found as it is listed: "au le" (au « Soir »). */
  readonly joinedArticles?: Words;
  /** What an outlet is, right before its name or right after: "newspaper, radio station". Where names stand in marks, compounds of it too. */
  readonly outletKinds?: Words;
  /** Words that name a platform without its name: "tweet, tweeted, cuitan". */
  readonly tweets?: Words;
  /** Nouns for an outlet that was named before: "told the paper", "the network reported". */
  readonly media?: Words;
  /** What an outlet made of somebody's words, behind its name ("in a CNN interview") or before ("en una entrevista publicada ayer por …"). */
  readonly talks?: Words;
  /** Right after a platform's name, what was put there: "a Facebook post", "his Telegram channel". */
  readonly posts?: Words;
  /** The page or channel of whoever is named behind it: "laman", "akun". After a cue of `certain` any body's own name is a carrier there. */
  readonly sites?: Words;
  /** The carrier is who was spoken to: "told", "kepada", "gegenüber", "in an interview with". Only known outlets count. */
  readonly addressee: Words;
  /** That it was told to the paper itself: "a este diario, à reportagem". It carries nothing, and who told it follows. */
  readonly ownMedia?: Words;
  /** Where it was posted: "in a post on", "via", "di akun", "lewat". Only known platforms and outlets count. */
  readonly place: Words;
}

export interface NounWords {
  /** Personal titles and ranks, before a name: "mr, dr, kolonel, bapak, frau". Never part of the name. */
  readonly titles: Words;
  /** What a person is: "minister, ketua, spokesman, coach, warga, analis". */
  readonly roles: Words;
  /** Forms of address, offices and relations that are said of women only, and of men only: "mrs, spokeswoman, ibu", "mr, father, pak". */
  readonly women?: Words;
  readonly men?: Words;
  /** Roles that are family names too, and end them: "bauer, richter, mann". Part of no compound; a name after another capital. */
  readonly surnames?: Words;
  /** Of all nouns, those that say nothing as the last part of a compound: "stadt" ("Altstadt"), "land". */
  readonly uncompounded?: Words;
  /** Spokespeople: who speaks through them is the organisation, unless they are named. */
  readonly spokespeople: Words;
  /** A short or other word for an office, then the words it is called by as well: "gov governor, presiden kepala negara". */
  readonly sameOffice?: Words;
  /** Roles that are somebody's: "istri, kuasa hukum, madre". The holder's own name comes after a comma, and who is spoken of is somebody else. */
  readonly relations?: Words;
  /** Before an office: that it is no longer held: "former, ex, bekas". */
  readonly formerly?: Words;
  /** What an organisation is: "ministry, company, polisi, pengadilan, universitas". */
  readonly organisations: Words;
  /** Bodies that have a name of their own behind what they are: "universitas, bank". */
  readonly namedBodies?: Words;
  /** Bodies whose name is whole as it stands: behind "el ejército, la policía" two names are somebody's. */
  readonly wholeBodies?: Words;
  /** Of titles and roles, offices held at a place, which stands right behind them: "bupati, kapolres, ahli parlimen". */
  readonly seats?: Words;
  /** Kinds of places, before their names: "kabupaten, desa, daerah". */
  readonly placeNouns?: Words;
  /** Nouns for what is no person and speaks for nobody: the name right behind is its own or its owner's ("sungai, stadion, gol"). */
  readonly things?: Words;
  /** Words that end the name of a body: between an office and its holder all up to them is the body's ("analis Melati Sekuritas Rano Santika"). */
  readonly bodyEnds?: Words;
  /** Nouns for who lives somewhere: one name right behind such a word is where ("warga Kenanga"). */
  readonly residents?: Words;
  /** Between a noun for somebody and their name: "seorang warga bernama Rano". */
  readonly calledSo?: Words;
  /** What opens a description of somebody spoken of, closed by a word that points back: "pria kelahiran … itu". */
  readonly tellsAgain?: Words;
  /** What somebody is by calling or fame, said again of whom the article has told: "politikus senior itu", "peraih Piala Melati itu". */
  readonly callings?: Words;
  /** Somebody by where they are from, which with an article is a further word for who is spoken of: "the Serb", "the Londoner". */
  readonly natives?: Words;
  /** What a document is: "report, statement, study, laporan, undang-undang". */
  readonly documents: Words;
  /** Who speaks without a name: "source, sources, witness, sumber, warga, officials". */
  readonly anonymous: Words;
  /** One more of those spoken of, who has no name where no noun follows: "une autre, ein anderer, otra". */
  readonly others?: Words;
  /** Words that say that a speaker is hidden on purpose: "on condition of anonymity, yang enggan disebut namanya". */
  readonly hidden: Words;
  /** What somebody already named is called again, whatever their office: "el mandatario", "le dirigeant", "la donna". */
  readonly epithets?: Words;
  /** What follows a role in capitals without being the name: portfolios, places, institutions ("keuangan, luar negeri, state"). */
  readonly roleTails: Words;
}

export interface GrammarWords {
  /** Personal pronouns that can be a speaker (third person). */
  readonly pronounsPerson: Words;
  readonly pronounsFemale: Words;
  readonly pronounsMale: Words;
  readonly pronounsPlural: Words;
  readonly pronounsThing: Words;
  /** What only things and bodies are spoken of by: "its, which". */
  readonly ofThings?: Words;
  /** First and second person: inside speech; never a speaker in the article's voice. */
  readonly pronounsSpeech: Words;
  /** Pronouns for whom something was told to, never who tells: "him, them, me". */
  readonly objectPronouns?: Words;
  readonly determiners: Words;
  /** Of those, without articles, the ones that point back to who was spoken of: "этот, тот"; the others tell whose somebody is. */
  readonly demonstratives?: Words;
  /** Articles and counters that tell of somebody not spoken of before: "a, several, seorang, beberapa". */
  readonly indefinites?: Words;
  /** Articles and counters of more than one: "these, several, para, les". */
  readonly plurals?: Words;
  /** Articles and pronouns that are never a subject's, by their case: "dem, einem, ihn". */
  readonly oblique?: Words;
  /** Articles, bare or joined to a preposition, that tell the gender of who holds an office: "la, una", "il, un, del". */
  readonly articlesFemale?: Words;
  readonly articlesMale?: Words;
  /** Articles that are prepositions too, but never both at once as "ao" is: "a". */
  readonly loneArticles?: Words;
  /** After the noun: "itu", "tersebut", "tersebut". */
  readonly determinersAfter: Words;
  readonly complementizers: Words;
  /** Words that open a reported clause without a complementizer ("affirme avoir …", "afferma di …"), or behind who was asked ("meminta warga agar …"). */
  readonly openers?: Words;
  /** Prepositions that open no reported clause with a noun behind them: "responded to a call", "reported from the coast". */
  readonly neverOpens?: Words;
  /** Verbs that end the speech of a paragraph which a dash opens, behind a comma: "– Vi är nöjda, säger Lind." */
  readonly dialogueTags?: Words;
  /** Particles that mark what stands before them as quoted: "고, 라고", "と"; any verb may follow. */
  readonly quotatives?: Words;
  /** Prepositions and other words that end a noun phrase. */
  readonly prepositions: Words;
  /** Prepositions that go on with the same noun phrase: "of, for, dari, de, für". */
  readonly ofWords: Words;
  /** What a body is for or against, before the further words of its name: "para, contra". */
  readonly purposes?: Words;
  /** What somebody speaks as: "as" ("in her first speech as the party's nominee"). */
  readonly capacity?: Words;
  /** Verbs that give somebody an office right behind them, or leave it with them: "elected", "became", "remains". */
  readonly appoints?: Words;
  /** What somebody does with a paper or post of their own: "issued" ("issued a statement saying …"). */
  readonly issuing?: Words;
  /** What opens a main clause behind its condition: "maka". */
  readonly consequence?: Words;
  /** What joins two offices of one person: "sekaligus", "merangkap". */
  readonly officeJoins?: Words;
  readonly conjunctions: Words;
  /** Words that open a subordinate clause: "while, after, because, ketika, karena, weil". */
  readonly subordinators: Words;
  readonly relatives: Words;
  /** Opens a remark on the whole clause before it, in the article's own voice: "lo que, ce qui, il che". */
  readonly remarks?: Words;
  /** What verbs begin with, where that tells them: "mem, men, ber". A word that no list knows and that begins so is no noun. */
  readonly verbPrefixes?: Words;
  /** What is written before the stem of a word, which means the same without: "meng, di, ber". */
  readonly stemPrefixes?: Words;
  readonly auxiliaries: Words;
  /** Of those, the ones that make a participle passive: "was, were, been, wurde, worden". What stands before is who was told. */
  readonly passiveAuxiliaries?: Words;
  /** Adverbs that stand between subject and verb or after it: "also, then, juga, pun, kemudian". */
  readonly adverbs: Words;
  readonly negations: Words;
  /** Name particles: "van, von, de, bin, binti, al". */
  readonly particles: Words;
  /** Frequent words that begin sentences and are no names though capitalised there; function words of the other lists are so without being listed. */
  readonly starters: Words;
  readonly months: Words;
  readonly weekdays: Words;
  /** "today, yesterday, kemarin, hari ini, gestern". */
  readonly days: Words;
  /** What part of it, behind a day: "morning, night" ("said Sunday |night|"). */
  readonly dayParts?: Words;
  /** Time words that close an attribution: "on, pada, am". */
  readonly timePrepositions: Words;
  readonly placePrepositions: Words;
  /** Written with a full stop that ends no sentence: "dr., u.s., kol., inf., s.h., no., st.". With their stops. */
  readonly abbreviations: Words;
  /** Of those, the ones that are words when written small, without their stops: "ill, miss, sun". */
  readonly capitalOnly?: Words;
}

export interface MarkWords {
  /** Before a marked span that is a title or a name, no speech: "titled, berjudul, genannt, film, buku, lagu". */
  readonly titleCues: Words;
  /** Before a scare quote or a term: "so-called, apa yang disebut, sogenannte". */
  readonly scareCues: Words;
  /** Captions, credits and furniture at the start of a block: "baca juga, read more, foto, sumber, photo, source". */
  readonly furniture: Words;
  /** "That was said by": free-standing reporting of the sentence before: "hal itu, demikian, that is what". */
  readonly backReference: Words;
}

/** Words that tell facts from opinions, and how firmly a sentence stands in what was said around it. */
export interface ClaimWords {
  /** Sources that are nobody: "critics say", "banyak pihak", "media reports", "rumours". */
  readonly vague: Words;
  /** Of those, the ones that tell of what is going round or known, never of what the speaker around them said: "dikabarkan, seperti diketahui". */
  readonly hearsay?: Words;
  /** Verbs that with a perfect at the end of the clause tell what is only said to have happened: "soll" ("soll 3 Millionen gezahlt haben"). */
  readonly toldModals?: Words;
  /** Participles that close a passive without anybody who thinks so: "vermutet" ("Als Ursache wird ein Defekt vermutet"). */
  readonly toldPassives?: Words;
  /** Of the words for speech and thought, those that without a quotation tell what somebody does: "closed, ordered, berencana". */
  readonly deeds?: Words;
  /** Kinds of people who are nobody where they speak: "critics, experts, observers, para pengamat"; with a name or a number they are somebody. */
  readonly crowd?: Words;
  /** Of these, those who speak for where they work, where that is named: "researchers at Marl University, peneliti dari BRIN". */
  readonly experts?: Words;
  /** What stands between them and it: "at, from, with, dari". */
  readonly affiliation?: Words;
  /** Who speaks for an institution where nobody names them: "judge, prosecutors, hakim, jaksa, Richter". */
  readonly officers?: Words;
  /** Who tells of crimes and accidents: "police, sheriff, prosecutors". */
  readonly enforcers?: Words;
  /** Words of one body's own figures: "revenue, net income, quarter, aftershocks". */
  readonly results?: Words;
  /** What they tell: "suspect, in custody, was arrested, taken to hospital". */
  readonly procedure?: Words;
  /** Of documents, those that state something where they are the subject: "study, lawsuit, bill, data, laporan, gugatan". */
  readonly papers?: Words;
  /** What befalls a paper and does not stand in it: "passed, heads, arrived, drew". */
  readonly befalls?: Words;
  /** What any document does that says how things are to be: "requires, bars, provides". */
  readonly provides?: Words;
  /** How a paper comes out, with the paper behind: "published, released, obtained". */
  readonly issues?: Words;
  /** Words of studies and polls, which go on with the one just told of: "respondents, participants, on average". */
  readonly measured?: Words;
  /** Papers that only carry a body's own words: "statement, press release, pernyataan, siaran pers"; reports and files are documents. */
  readonly releases?: Words;
  /** Participles of what the agent behind them found or made known: "announced, identified, measured [by the institute]". */
  readonly attested?: Words;
  /** Those in office, who with the name of a country or a town are its body: "[Turkish] authorities". */
  readonly authorities?: Words;
  /** Openings that turn to another case than the one just told of: "in a similar development, elsewhere, di tempat terpisah". */
  readonly turns?: Words;
  /** Verbs that say no more than that something happened: "took place, occurred". */
  readonly occurs?: Words;
  /** Whom to call or write to: "can be contacted, helpline, hubungi nomor". */
  readonly contacts?: Words;
  /** Nouns of bodies that a nameless speaker is by them alone: "the opposition, the force". */
  readonly houses?: Words;
  /** Papers that provide for a matter rather than tell of it: "law, bill, undang-undang". */
  readonly laws?: Words;
  /** Outlets as a kind, where none is named: "[Australian] media, news agencies, local television". */
  readonly press?: Words;
  /** Pictures as what tells: "footage, photos, rekaman", … */
  readonly pictures?: Words;
  /** … and their verb: "showed, memperlihatkan". */
  readonly shows?: Words;
  /** Of matches and races, which anybody could see: "scored, striker, gol, klasemen". */
  readonly games?: Words;
  /** They said that they say nothing: "declined to comment, enggan berkomentar". */
  readonly refusals?: Words;
  /** "As reported earlier": a recap; vague, and flagged only in strict. */
  readonly recap: Words;
  /** Opinion, feeling, evaluation, hedge: "perhaps, remarkable, mungkin, seharusnya". */
  readonly opinion: Words;
  /** What has not happened yet: "will, akan, wird". */
  readonly future: Words;
  /** Accusation, crime, law: "arrested, ditangkap, convicted, didakwa". */
  readonly accusation: Words;
  /** Deaths, injuries, damage, science and health: "killed, tewas, cases, vaksin". */
  readonly harm: Words;
  /** "because of, caused, akibat, menyebabkan". */
  readonly cause: Words;
  /** "largest, more than, terbesar, pertama, lebih dari". */
  readonly comparison: Words;
  /** Openings that go on with the sentence before: "in addition, selain itu, sehingga, but". */
  readonly connectives: Words;
  /** Time words of background: "ago, lalu, since, sejak, previously, in recent years". */
  readonly background: Words;
  /** The outlet saw it itself: "our correspondent, seen by this newspaper, pantauan". */
  readonly ownReporting: Words;
  /**
   * How readily newswriting in this language goes on with a speaker's report without saying so again, in log-odds over
   * English: Indonesian reports run on over one-sentence paragraphs.
   */
  readonly leaning?: number;
  /** Words that say that a report goes on: reported mood ("sei, habe"), "demnach", "selon lui", "по его словам". */
  readonly continues?: Words;
  /** Tenses that reports go on in, and the newsroom's own words too: "had, would". */
  readonly backshift?: Words;
  /** How a chronicle begins that is told on over many sentences: "bermula, awalnya, kronologi". */
  readonly story?: Words;
  /** Papers that are no more than what a body counts: "data BPS", "datos del ministerio". */
  readonly figures?: Words;
  /** Phrases that name a body in one word with its saying: "nach Polizeiangaben". */
  readonly bodies?: Words;
}

export interface PackExample {
  readonly text: string;
  /** What must be found, in order: kind, the words, the speaker's name (null where nobody is named), carriers. */
  readonly quotes: readonly {
    readonly kind: 'direct' | 'partial' | 'indirect';
    readonly text: string;
    readonly speaker: string | null;
    readonly via?: readonly string[];
  }[];
}

/** How a name is told in a script without capitals: by its place beside an office. */
export interface NamePlace {
  /** The office stands before the name ("市长林若岚") or after it ("林若岚市长"). */
  readonly office: 'before' | 'after';
  /** The verb stands before its subject: the words after it are who speaks (Arabic). */
  readonly verbFirst?: boolean;
  /** Length of a name: in words, in characters where words are not spaced or names are one word. */
  readonly shortest: number;
  readonly longest: number;
  /** Particles after the subject, written onto the word or after it: "は, が", "은, 는, 이, 가". None: any place will do. */
  readonly subjectMarks?: Words;
  /** Of those, the ones that subjects of inner clauses have too: they name the speaker only right before the quotation. "이, 가". */
  readonly clauseMarks?: Words;
  /** Particles after an owner: "の", "의". */
  readonly ownerMarks?: Words;
  /** All that is written onto a noun: "은, 는, 에서". */
  readonly particles?: Words;
  /** How adjectives are written that stand between an office and its holder: "ال…ي". */
  readonly adjectives?: string;
  /** Begins a word that is the one: an office without it is of the word behind that has it ("وزير المياه"). */
  readonly article?: string;
  /** Begins a word that goes on with what an office is of, and no name: "وال". */
  readonly andArticle?: string;
  /** Begins a word that an office is of: "لل". */
  readonly ofArticle?: string;
  /** How the names of bodies end that no list knows: "局", "委员会", "협회". */
  readonly bodies?: Words;
  /** Last characters of places and bodies, which no name ends with: "県, 市, 省". */
  readonly notLast?: Words;
  /** First characters of family names, where that is a closed class. */
  readonly surnames?: Words;
}

/** Endings of given and family names in one case, each with that of the subject's: "ии ия". */
export interface NameCases {
  readonly given: Words;
  readonly family: Words;
  /** Last letters of names that have no cases. */
  readonly uninflected: Words;
}

export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  readonly name: string;
  /** Nouns are written together, so that the last part says what the whole is: "mensenrechtenorganisatie". */
  readonly compounds?: boolean;
  /** Common nouns carry capitals (German). */
  readonly capitalisedNouns?: boolean;
  /** What makes a role a woman's: "in" ("Ministerin"). */
  readonly feminineEnding?: string;
  /** What most participles begin with, where they stand away from their auxiliary: "ge". */
  readonly participleOpens?: string;
  /** An article that is no subject's before a noun of a woman, or with one of these endings: "sagte |der Zeitung|", "|der Präsidentin| zufolge". */
  readonly dative?: { readonly article: string; readonly endings: Words };
  /** How the third person ends in the mood of report, and in the past, which only looks like it: "er kenne", "er kannte". */
  readonly moodEnding?: { readonly ending: string; readonly past: string };
  /** What makes a noun somebody's: "nya" ("istrinya, Siti"). */
  readonly ownerEnding?: string;
  /** How fields of study end, which say what somebody is an expert of: "logi" ("Ahli Virologi"). */
  readonly fieldEnding?: string;
  /** How nouns begin and end that are made of other words and are nobody's name: "ke…an, pe…an". */
  readonly nounForms?: Words;
  /** What makes a member of a party's letters: "VVD'er". */
  readonly memberEnding?: string;
  /** How adjectives of nations end, which carry a capital and are no part of a name: "de Palestijnse Neda". */
  readonly adjectiveEnding?: string;
  /** A letter, and what some countries write for it: "ß", "ss". */
  readonly otherSpelling?: readonly [string, string];
  /** Endings of adjectives in the other cases: "городская, городскому". */
  readonly adjectives?: Words;
  /** Endings of adjectives in the cases that an office and a preposition govern: "Дальневосточного центра". */
  readonly governedAdjectives?: Words;
  /**
   * Articles of a man before a common noun that says who he is ("der Tischler Jan Holt"), and endings of adjectives, which open a
   * name instead ("der Neue Markt").
   */
  readonly calledBy?: { readonly articles: Words; readonly notBefore: Words };
  /** Written without spaces between words (Chinese, Japanese). */
  readonly unspaced?: boolean;
  /** Outlets carry whatever is quoted in their sentence: the pack does not know the words that bring a carrier in. */
  readonly carriersByName?: boolean;
  /** A script without capitals: where names are found. */
  readonly names?: NamePlace;
  /** An office and what it belongs to stand side by side, without "of": "Direktur Toba Pulp", "Ketua Bappenas". */
  readonly officeChains?: boolean;
  /** People may have one name only ("Prabowo", "Rohayati"): elsewhere one word without title or office is seldom a person. */
  readonly mononyms?: boolean;
  /** Spellings of names that mean the same, old and new: "oe u, dj j". */
  readonly nameSpellings?: Words;
  /** Verbs of thought take their clause without a conjunction: "berharap kota itu bersih". */
  readonly bareClauses?: boolean;
  /** Endings that names take by case: "а, у, ом, е, ого, ому". The forms of one name are told to be one by them. */
  readonly nameEndings?: Words;
  /** Every case but the subject's is written with an apostrophe: "Reuters'a", "Yılmaz'dan". */
  readonly apostropheCases?: boolean;
  /**
   * How a name ends that owns the office before it ("Глава МИД Венгрии Петер Сакони"): endings that tell it where three names
   * follow the office, and those that tell it where two do, being no first name's; endings that tell it of three as well, but for the
   * first names of women (`never`); and endings that only surnames have.
   */
  readonly ownerEndings?: {
    readonly likely: Words;
    readonly sure: Words;
    readonly plain: Words;
    readonly never: Words;
    readonly surnames: Words;
  };
  /** How the names of places end behind a preposition of place: "в Севастополе". */
  readonly locatives?: Words;
  /** Endings of names after the father, which follow a first name: "Анна Ивановна". */
  readonly patronymics?: Words;
  /** Marks stand around the names of firms, papers and ships as a rule: «Северсталь», "Атлант". */
  readonly namesInMarks?: boolean;
  /** So do they around those of papers and stations: die „Welt“, в газете «Известия». */
  readonly outletsInMarks?: boolean;
  /** Papers type two straight single marks for one: ''…''. */
  readonly doubledMarks?: boolean;
  /** No articles: an office alone means the one spoken of ("заявил министр"). */
  readonly articleless?: boolean;
  /** Endings of verbs: right behind a quotation and its dash such a word is the cue, whatever its sense ("…», — вздохнул он"). */
  readonly verbEndings?: Words;
  /** The ending of verbs that no adjective has before its noun, where it takes one more: German "-t". */
  readonly bareVerbEnding?: string;
  /** Words written together with the next by an apostrophe: "l, d, qu". */
  readonly elisions?: Words;
  /** What an office is written together with: "vice-, ex". */
  readonly officePrefixes?: Words;
  /** Endings of nouns that say what somebody is: "ista" ("El morenista"). */
  readonly personEndings?: Words;
  /** Endings of adjectives for where somebody is from: "ian, ish". */
  readonly originEndings?: Words;
  /** Endings of nouns, written with a capital, of who is from a place: "ienne" ("la Parisienne"). */
  readonly nativeEndings?: Words;
  /** How men's names end that stand in the genitive, as women's do in the nominative, and verbs that tell of a man. */
  readonly genitives?: { readonly names: Words; readonly verbs: Words };
  /**
   * How a name is put back into the subject's case where its words are somebody's: the words it stands behind ("словам": "по словам Анны
   * Кедровой"), and how given and family names of men and women end there, each with its end as a subject ("овой ова"; "-": nothing).
   */
  readonly nominatives?: {
    readonly behind: Words;
    readonly women: NameCases;
    readonly men: NameCases;
  };
  /** Endings of given names by which women and men are likely told apart, and names that end so and are either's. */
  readonly givenNames?: { readonly female: Words; readonly male: Words; readonly untold: Words };
  /** A word of one letter that papers write without its accent where it has a capital: "À". */
  readonly bareCapital?: string;
  /** Given names that often have a second behind them: "josé, maría". Behind an office's place or field they open its holder's name. */
  readonly doubleNames?: Words;
  /** Endings of adjectives between an office and what it is of: "coordenador municipal da …", "diputado nacional por …". */
  readonly officeAdjectives?: Words;
  /** The verb comes second, so that the subject follows it wherever something else opens the sentence (German, Dutch). */
  readonly verbSecond?: boolean;
  /** A sentence that only says who said it reports the one before: "Das teilte die Polizei mit." */
  readonly reportsBack?: boolean;
  /** Nouns and adjectives stand before the noun they describe ("Zimbabwean intelligence reports"). */
  readonly modifiersFirst?: boolean;
  /**
   * Endings by which words that no list knows are told, where there is one for each: a verb in the past ("seethed"), one that goes
   * with another verb ("saying"), a noun in the plural ("objectors").
   */
  readonly plainEndings?: { readonly past: string; readonly gerund: string; readonly plural: string };
  /** The subject may follow its verb anywhere: "En un comunicado dijo el ministro que …". */
  readonly inverts?: boolean;
  /** A verb may stand without its subject, which is then who spoke last: "Añadió que …", "Ha aggiunto: «…»". */
  readonly dropsSubject?: boolean;
  /** Endings of its verbs in the plural: what they report is no single person's. */
  readonly pluralVerbs?: Words;
  /** Endings of adverbs, which open sentences and are no names there: "Adicionalmente, …", "Globalement, …". */
  readonly adverbEndings?: Words;
  /** Endings of infinitives, which open a reported clause without a complementizer: "affirme ne pas savoir", "disse ter visto". */
  readonly infinitives?: Words;
  /** Endings of participles and gerunds, which no finite verb has: "é, ant", "ado, ando". */
  readonly nonFinite?: Words;
  /** Those of them that are gerunds, which go with another verb's subject and describe nobody: "ando, endo", "ant". */
  readonly gerundEndings?: Words;
  /** What stands before the infinitive of a reported clause that needs no comma: "zegt niets te weten": "te". */
  readonly infinitiveMark?: string;
  /**
   * Where an infinitive closes a reported clause behind its comma ("forderte, die Steuer zu senken"): its mark, and the parts of
   * verbs that the mark is written behind ("zurückzutreten"); the infinitives of its past ("will nichts gewusst |haben|").
   */
  readonly closingInfinitive?: { readonly mark: string; readonly past?: Words; readonly parted: Words };
  /** Cues stand inside the quotation marks too: « Non, dit-il, jamais ». */
  readonly cueInside?: boolean;
  /**
   * What a reported clause needs after its cue: nothing ("said the plan …"), a comma ("sagte, der Plan …"), or a
   * complementizer ("dijo que …"). Default: nothing.
   */
  readonly complement?: 'free' | 'comma' | 'marked';
  /** Order of subject and reporting verb away from quotations. */
  readonly order: 'subject-verb' | 'verb-subject' | 'subject-object-verb';
  /** A list for which the language has no words is left out. */
  readonly cues: Partial<CueWords>;
  readonly carriers: Partial<CarrierWords>;
  readonly nouns: Partial<NounWords>;
  readonly grammar: Partial<GrammarWords>;
  readonly marks: Partial<MarkWords>;
  readonly claims?: Partial<ClaimWords>;
}
