/**
 * What the judgement knows of a language: data only. Every list is one string, entries separated by commas; an entry
 * may be several words ("as long as"). Entries are folded like the text they meet (`fold` in ../words/fold.ts), so
 * write them as the language does. The values (`possible`, `all`, …) are shared by all languages: that is what lets a
 * quote be compared with its translation.
 */
export type WordList = string;

/** How strongly something is said to hold; a change between any two is a change of meaning. */
export type ModalStrength =
  | 'possible'
  | 'able'
  | 'likely'
  | 'should'
  | 'will'
  | 'would'
  | 'must'
  | 'certain'
  | 'intend'
  | 'hedge';

export type QuantifierClass =
  | 'all'
  | 'most'
  | 'many'
  | 'some'
  | 'few'
  | 'any'
  | 'only'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'more'
  | 'less'
  | 'always'
  | 'often'
  | 'seldom'
  | 'both'
  | 'again';

export type ConditionClass = 'if' | 'unless' | 'provided' | 'until' | 'except' | 'once' | 'even-if';

export type PersonClass = 'i' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they' | 'one';

export interface NumberWords {
  /** "one:1, two:2, … nineteen:19, twenty:20 …, two hundred as one word:200". */
  readonly values: string;
  /** Words that add ten to what stands before ("belas"), or multiply it by ten ("puluh") or by a hundred. */
  readonly teen?: WordList;
  readonly tens?: WordList;
  readonly hundred?: WordList;
  /** "thousand:1000, million:1000000 …"; also the short forms that follow digits ("bn", "Mio"). */
  readonly scales: string;
  /** What is said for the decimal mark ("point", "koma"). */
  readonly decimalWords?: WordList;
  /** "first:1, second:2 …". */
  readonly ordinals: string;
  /** Ends that turn a number word ("nineteenth", "neunzehnte") or digits ("19th", "19e") into an ordinal. */
  readonly ordinalSuffixes?: WordList;
  readonly digitOrdinalSuffixes?: WordList;
  /** Beginnings that do it ("ke-19", "kesembilan"). */
  readonly ordinalPrefixes?: WordList;
  /** Words between parts of one number ("two hundred and five", "treinta y dos"). */
  readonly joiners?: WordList;
  /** Articles that count as one before a scale or a hundred only ("a hundred", "ein Dutzend"). */
  readonly articles?: WordList;
  /** Whether number words are written together ("zweihundertdreißig"); the word that joins unit and ten. */
  readonly compound?: { readonly joiner: string };
  /** "half", and what stands between it and a number before it ("two and a half"), where something must. */
  readonly halves?: WordList;
  readonly halfJoiners?: WordList;
  /** Short scales that count only beside a currency ("Rp 12 M"): "M:1000000000". */
  readonly moneyScales?: string;
  /** What makes the number behind it negative ("minus"). */
  readonly minus?: WordList;
  /** Beginnings of what is written on to a number ("jährig": neunjährig, 9-jährig). */
  readonly adjectives?: WordList;
  /** How a number begins before these, where it is not the number word ("двух:2"). */
  readonly adjectiveHeads?: string;
  /** "." or ",": what stands before the decimals. */
  readonly decimal: '.' | ',';
}

export interface Lexicon {
  readonly language: string;
  /** The language whose words the glossary has for this one, where it is not its own. */
  readonly glossary?: string;
  readonly negators: WordList;
  /** "Without": negators of what somebody has, which another may tell by a verb ("cut off from"). */
  readonly privatives?: WordList;
  /** Words that deny what follows without a negator ("deny", "fail", "false"). */
  readonly deniers: WordList;
  /** The end of an infinitive: before one, "zu" and "te" do not say "too". */
  readonly infinitiveEnd?: string;
  /** Prefixes that negate a word ("un", "non"). */
  readonly negativePrefixes: WordList;
  /** Beginnings and ends that turn a word into its opposite: "over->under-" (overpaid, underpaid), "-less>-ful". */
  readonly oppositeAffixes?: WordList;
  /** The same, where one of the two denies the other ("ketidak->ke-": ketidakadilan, keadilan). */
  readonly negatingAffixes?: WordList;
  /** Ends of what is promised and of what was done ("-им>-или": заплатим, заплатили). */
  readonly promiseAffixes?: WordList;
  readonly modals: Readonly<Partial<Record<ModalStrength, WordList>>>;
  /** Ends of verbs, with their accents, that promise ("-ará"): they count as `will` against a word without. */
  readonly futureEndings?: WordList;
  readonly quantifiers: Readonly<Partial<Record<QuantifierClass, WordList>>>;
  /** Two words that say "only" or "not" together, apart, with no other negator between: "ne que>only, ne plus>not". */
  readonly exceptives?: WordList;
  /** Beginnings and ends of speech and how they are written: "ng->meng-, -in>-kan" (nganter, mengantar). */
  readonly spoken?: WordList;
  /** Letters of an old spelling and those of today's: "oe>u, dj>j". */
  readonly oldSpelling?: WordList;
  /** Verbs that open a condition with no "if" ("should it rain, …", "sollte es regnen, …"). */
  readonly invertedIf?: WordList;
  /** Conditions that are times before a lone noun ("selama perang"). */
  readonly durations?: WordList;
  /** Small words that make a clause of the noun before them ("selama abu masih turun"). */
  readonly aspects?: WordList;
  /** Of the conditions `once` those that what is promised waits for ("as soon as"), and not only a time. */
  readonly awaited?: WordList;
  readonly conditions: Readonly<Partial<Record<ConditionClass, WordList>>>;
  /** Beginnings that only compare ("semurah", "termurah"): opposites are found behind them. */
  readonly degreePrefixes?: WordList;
  /** "raise/lower, open/close": either may stand on either side; inflected forms are found by their stem. */
  readonly antonyms: string;
  /** Of these the ones that mean other things too ("left homes dark", "homes remained dark"): they speak only in one wording. */
  readonly looseAntonyms?: WordList;
  readonly numbers: NumberWords;
  /** "km: km, kilometre, kilometres"; separated by semicolons. The key is shared by all languages. */
  readonly units: string;
  /** Twelve, January first; variants of one separated by "|". */
  readonly months: WordList;
  /** Seven, Monday first. */
  readonly weekdays: WordList;
  /** "today: today; yesterday: yesterday; …": days and times named relative to the speaker, keys shared. */
  readonly relativeDates: string;
  /** Words around a time of day ("o'clock", "Uhr"), and those that tell its half ("a.m.", "in the evening"). */
  readonly clock?: {
    readonly words: WordList;
    readonly am: WordList;
    readonly pm: WordList;
    /** What is before noon after midnight, and after noon before it ("at night"). */
    readonly night?: WordList;
    /** "half past h=30, m past h=+m, halb h=-30". */
    readonly times?: WordList;
  };
  /** "apotik:apotek, resiko:risiko". */
  readonly spellings: string;
  /** "our>or@5": this ending, in words of at least so many letters, is written so. */
  readonly spellingEndings?: string;
  /** "ect>et@6": inside words of at least so many letters; what a reform of spelling took away. */
  readonly spellingInner?: string;
  /** "can't:can not, gonna:going to". */
  readonly contractions: string;
  /** "s:is|has": what a clitic may stand for. */
  readonly clitics?: string;
  /** Words that only their accent tells from others, and what they are read as: "né:nemmeno" ("ne" is a pronoun). */
  readonly accented?: string;
  /** Ends whose last letter an apostrophe stands for ("in>ing": runnin'). */
  readonly clipped?: string;
  /** Whether a letter too many or too few in a long word is a slip: not where inflection tells words apart by one. */
  readonly slips?: boolean;
  /** Whether a 2 behind a word says it twice ("kapal2"). */
  readonly doubling?: boolean;
  /** Words that speech leaves out and writing puts in (French "ne"). */
  readonly optional?: WordList;
  /** Negators that speech says once more at the end of a clause (Portuguese "não vi não"). */
  readonly echoed?: WordList;
  /** Subjects that stand for nothing and that speech leaves out before these: "il>faut|y" ("y a", "il n'y a"). */
  readonly expletives?: WordList;
  /** Words that may stand between a number and what it counts ("14 orang migran"). */
  readonly classifiers?: WordList;
  /** What makes one of a classifier ("seorang", "sebuah" is one of its kind). */
  readonly onePrefix?: string;
  /** Denies until now alone: another denial says more ("belum", "tidak"). */
  readonly notYet?: string;
  readonly fillers: WordList;
  /** What takes the word before it back ("six, sorry, seven"). */
  readonly corrections?: WordList;
  readonly pronouns: Readonly<Partial<Record<PersonClass, WordList>>>;
  /** Words for what is not there any more, which a translator may say with a negator. */
  readonly absences?: WordList;
  /** Words that open a clause of reason or contrast, which has its own negation and may go. */
  readonly subordinators?: WordList;
  /** Words that may stand beside a date ("on Monday", "tahun 2019"), or not. */
  readonly dateWords?: WordList;
  /** Articles, particles and conjunctions that may come and go without a change of what is said. */
  readonly weak?: WordList;
  /** What is written on to its owner ("sawahku"), and the words for it: "ku>saya|aku". */
  readonly possessives?: WordList;
  /** Frequent words that carry little: articles, prepositions, auxiliaries. */
  readonly stop: WordList;
  /** What asks for assent behind a statement and says nothing ("…, isn't it?", "…, ¿no?"); only behind its comma. */
  readonly tags?: WordList;
  /** Verbs that make a tag with a pronoun behind them ("…, could you?"). */
  readonly tagVerbs?: WordList;
  /** "a>ndo": the word before an infinitive, and the ending that says the same of a verb alone. */
  readonly gerund?: string;
  /** Forms of address that may stand before a name, or not ("Mr", "Pak"). */
  readonly honorifics?: WordList;
  /** What says "if not" between two statements ("otherwise", "or"). */
  readonly alternatives?: WordList;
  /** "half:2, third:3": the number of parts, where it is no ordinal. */
  readonly fractions?: string;
  /** What stands between the two numbers of a part ("one in three", "una de cada tres"). */
  readonly shares?: WordList;
  /** What stands between a comparison and what it compares with ("than", "daripada"). */
  readonly than?: WordList;
  /** "doubled:2, tripled:3": by how many something is multiplied. */
  readonly multiples?: string;
  /** "dozens:12, thousands:1000": many, by the round number they are counted in. */
  readonly magnitudes?: string;
  /** "was/were, ke/kepada": one in the place of the other says the same. */
  readonly interchangeable?: WordList;
  /** What is written on to a word and only stresses it ("lah": "itulah"). */
  readonly particles?: WordList;
  /** Verbs and phrases that attribute ("said", "told", "according to"). */
  readonly cues: WordList;
  /** Words of stock openings, which two different statements may share ("clear", "stress"). */
  readonly stock: WordList;
  /** Words of clauses that only announce what is said ("to be honest", "if you ask me"): such a clause may go. */
  readonly prefaces?: WordList;
  readonly coordinators: WordList;
  readonly contrasts: WordList;
  /** Words that stand before the one who did it, in the passive ("by", "oleh"). */
  readonly byWords: WordList;
  /** Auxiliaries of the passive ("was", "wurde"), or prefixes of verbs ("di"), against those of the active ("me"). */
  readonly passives: WordList;
  readonly voicePrefixes?: { readonly active: WordList; readonly passive: WordList };
  /** Endings cut to compare inflected forms, longest first. */
  readonly suffixes: WordList;
  /** Ranks, titles and roles that may stand before a name. */
  readonly titles: WordList;
  /** Short denials of what was just said ("that is a lie"): the words that carry them. */
  readonly falsehoods: WordList;
  /** Words that confirm what was just said, and deny it once they are negated ("that is true", "that is not true"). */
  readonly truths: WordList;
  /** Whether nouns are written together ("Schulglocke"). */
  readonly compounds?: boolean;
  /** Whether common nouns are written with a capital too. */
  readonly nounCapitals?: boolean;
  /** Articles by case ("der": nominative): a change between cases turns who did what. */
  readonly caseArticles?: string;
  /** Endings that tell the case of a noun, for languages where a change of two turns who did what. */
  readonly caseEndings?: WordList;
  /** Ends of infinitives and of other forms of verbs, by which the glossary knows a verb from its infinitive. */
  readonly conjugation?: { readonly infinitives: WordList; readonly endings: WordList };
  /** "strike/walkout, begin/start": frequent words for one thing, for quotes worded anew. */
  readonly synonyms?: string;
}
