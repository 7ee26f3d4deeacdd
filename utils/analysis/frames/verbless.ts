/** "Stoltenberg: …" — a name, a colon, a quotation; and “…” — Stoltenberg. */

import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { skipBracket } from '../mentions/office-phrases.ts';
import { isNameWord } from '../names/names.ts';
import { has, isAny, isComma, isDash, knowsCues, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { WEIGHT } from './subject-scores.ts';

/** "Ganz anders sieht es die Biologin Lena Sooth: „…“": a name, a colon and then the marks. */
function namesBeforeQuote(r: Reading, m: Mention, mentions: readonly Mention[]): boolean {
  const next = r.tokens[m.to + 1];
  // "Dura la replica di Matilde Ferrero: «…»", "l'avis de Jean Morin : « … »": a full name whose words they are.
  if (
    next &&
    r.lexicon.pack.inverts &&
    m.name &&
    m.name.to - m.name.from > 1 &&
    ((m.governed && has(r, m.from - 1, 'ofWords')) || answersOf(r, m))
  )
    return r.opensAt.has(next.start) && !isObject(r, m, mentions);
  // "Sulla stessa linea Lia Conti: «…»": a full name right behind what its sentence opens with, and no verb.
  if (next && r.lexicon.pack.inverts && m.type === 'name' && m.name && m.name.to - m.name.from > 1)
    return (
      !m.possessive &&
      !has(r, m.name.from - 1, 'prepositions') &&
      r.opensAt.has(next.start) &&
      opensVerbless(r, m.name.from)
    );
  // Only with its office: a bare name before a colon is as often an object ("… hat Chris gefallen: „…“").
  if (m.type !== 'person' || m.name === null || m.governed || m.possessive) return false;
  return next !== undefined && r.opensAt.has(next.start);
}

/** "la réponse |du| maire Luc Hamel": the word for "of" holds the article, and so belongs to the phrase. */
const answersOf = (r: Reading, m: Mention): boolean =>
  has(r, m.from, 'ofWords') && has(r, m.from - 1, 'views') && has(r, m.from - 2, 'determiners');

/** "El fiscal Ana Sol pidió la detención de Bruno Falcón: “…”", "para Bruno Falcón: “…”": somebody else is the subject, or it is what something is for. */
function isObject(r: Reading, m: Mention, mentions: readonly Mention[]): boolean {
  if (has(r, m.from - 1, 'purposes')) return true;
  const first = r.sentences[r.sentenceOf[m.from] ?? 0]?.from ?? 0;
  const opener = mentions[lowerBound(mentions, (x) => x.from < first)];
  return (
    opener !== undefined &&
    opener.from === first &&
    opener !== m &&
    opener.name !== null &&
    !opener.governed &&
    opener.to < m.from
  );
}

/** A preposition and what it governs, and nothing else, stand before token `to`. */
function opensVerbless(r: Reading, to: number): boolean {
  const from = r.sentences[r.sentenceOf[to] ?? 0]?.from ?? to;
  if (to - from > WHERE || !has(r, from, 'prepositions')) return false;
  for (let k = from; k < to; k++) if (isAny(r, k, VERBS) || isAny(r, k, SAYS)) return false;
  return true;
}

/** '"…", il commento di Carlo Calbi.': right behind the marks a noun with its article, whose name's words they are, and no verb. */
function commentOf(r: Reading, m: Mention): number {
  const { pack } = r.lexicon;
  if (!turnsRound(pack) || !m.governed || m.name === null || !has(r, m.from - 1, 'ofWords')) return 0;
  if (m.type !== 'person' && m.name.to - m.name.from < 2) return 0;
  const article = m.from - 3;
  const noun = r.tokens[m.from - 2];
  const comma = isComma(r, article - 1) || isDash(r, article - 1);
  if (noun?.shape !== 'lower' || !has(r, article, 'determiners') || !comma) return 0;
  if (!r.closesAt.has(r.tokens[article - 2]?.start ?? -1)) return 0;
  const next = r.tokens[m.to];
  const ends = !next || r.sentenceOf[m.to] !== r.sentenceOf[m.from] || /^[,.(]$/.test(next.text);
  return ends && isAny(r, m.from - 2, WORDS_OF) ? article : 0;
}
const WORDS_OF = tagSet(['views', 'documents', 'sayWeak']);

/** “Nobody listens to us.” — Maria Lopez, 34: whose words they are stands behind a dash, and nothing but what they are behind it. */
function signs(r: Reading, m: Mention): boolean {
  const dash = m.from - 1;
  if (!m.name || !isDash(r, dash) || !r.closesAt.has(r.tokens[dash - 1]?.start ?? -1)) return false;
  const next = r.tokens[m.to];
  return (
    next === undefined ||
    r.sentenceOf[m.to] !== r.sentenceOf[m.from] ||
    r.opensAt.has(next.start) ||
    /^[,(.]$/.test(next.text)
  );
}

const SPEAKS: ReadonlySet<Mention['type']> = new Set([
  'name',
  'person',
  'role',
  'organisation',
  'spokesperson',
]);

/** Tokens of whom it was told to: "gegenüber der Zeitung", "tegen persbureau". */
const TOLD = 4;

/** "Ein Sprecher zur „Bild“: „…“", "Holm tegen NRC: “…”": the colon behind the outlet that was told, or 0. */
function pastOutlet(r: Reading, to: number): number {
  if (!has(r, to, 'prepositions') && matchAt(r, to, 'addressee') === 0) return 0;
  let k = to + 1;
  while (k < to + TOLD && r.tokens[k]?.kind === 'word' && !r.outletAt[k]) k++;
  if (!r.outletAt[k]) return 0;
  while (r.outletAt[k] || has(r, k, 'outletNouns')) k++;
  return r.tokens[k]?.text === ':' && r.opensAt.has(r.tokens[k + 1]?.start ?? -1) ? k : 0;
}

/** "Eine Frau (34) aus Almere: „…“": past the age and where somebody nameless is from. */
function pastWhere(r: Reading, to: number): number {
  const k = skipBracket(r, to) || to;
  const from =
    has(r, k, 'prepositions') && r.tokens[k + 1]?.kind === 'word' && r.tokens[k + 1]?.shape !== 'lower';
  return from ? skipBracket(r, k + 2) || k + 2 : k;
}

/** Tokens of an office and what it is of. */
const OFFICE = 10;

/** Tokens from a name to the colon of its words: "Aldo Neri a margine del convegno: «…»". */
const WHERE = 10;

/**
 * "Aldo Neri su X: «…»", "La réponse de Luc Hamel est sans appel : « … »", "Holt's message is clear: “…”": past where a name was heard, or past what is said of its
 * answer, to the colon before the marks; `m.to` where that is not so.
 */
function pastRemark(r: Reading, m: Mention): number {
  const answers = (has(r, m.from - 1, 'ofWords') && has(r, m.from - 2, 'views')) || answersOf(r, m);
  const first = r.sentences[r.sentenceOf[m.from] ?? 0]?.from;
  const { inverts, verbSecond } = r.lexicon.pack;
  // "Il processo lascia Bruno Falco in una situazione …": two plain words before the name may be a noun and its verb.
  const bare =
    m.name === null || m.role !== null || m.name.from - m.from <= BARE || !turnsRound(r.lexicon.pack);
  const opens =
    m.from === first && bare && (has(r, m.to, 'prepositions') || matchAt(r, m.to, 'addressee') > 0);
  // "Holt's message to voters was clear: “…”"
  const owned = subjectLeads(r.lexicon.pack) && m.possessive && m.name !== null && has(r, m.to, 'views');
  // "Trainer Ole Brandt dazu: „…“", "Brandt nach dem Spiel: „…“"
  const dangles =
    (verbSecond || subjectLeads(r.lexicon.pack)) &&
    (opens || (m.from === first && (has(r, m.to, 'adverbs') || has(r, m.to, 'backReference'))));
  if (!owned && (!(inverts || dangles) || m.name === null || !(answers || opens || dangles))) return m.to;
  for (let k = owned ? m.to + 1 : m.to; k < m.to + WHERE && r.sentenceOf[k] === r.sentenceOf[m.from]; k++) {
    if (r.quoteAt[k] || isAny(r, k, SAYS)) return m.to;
    if (r.tokens[k]?.text === ':') return r.opensAt.has(r.tokens[k + 1]?.start ?? -1) ? k : m.to;
    if ((opens || dangles) && isAny(r, k, VERBS)) return m.to;
  }
  return m.to;
}
/** An article and one word before a name. */
const BARE = 2;
const SAYS = tagSet(['say', 'think', 'describe', 'relatives', 'complementizers', 'subordinators']);
const VERBS = tagSet(['auxiliaries', 'passiveAuxiliaries', 'sayWeak']);

/** "Ann Lee, head of the port: “…”", "Ann Lee (CGT): “…”": past the office behind the name's comma, where the colon follows it. */
function pastOffice(r: Reading, m: Mention, next: Mention | undefined): number {
  const bracket = r.lexicon.pack.inverts ? skipBracket(r, m.to) : 0;
  if (bracket > 0 && r.tokens[bracket]?.text === ':') return bracket;
  if (m.name === null || next?.type !== 'role' || next.from !== m.to + 1 || r.tokens[m.to]?.text !== ',')
    return m.to;
  let k = next.to;
  while (
    k < next.to + OFFICE &&
    r.tokens[k]?.kind === 'word' &&
    !has(r, k, 'say') &&
    !has(r, k, 'auxiliaries')
  )
    k++;
  return r.tokens[k]?.text === ':' && r.opensAt.has(r.tokens[k + 1]?.start ?? -1) ? k : m.to;
}

/** "Gino Bassi, allenatore. «…»": a name with its office is all that its sentence holds, and the next opens with marks. */
function isHead(r: Reading, m: Mention): boolean {
  const s = r.sentences[r.sentenceOf[m.from] ?? 0];
  if (!turnsRound(r.lexicon.pack) || !s || m.type !== 'person' || m.name === null || m.role === null)
    return false;
  const stop = r.tokens[m.to];
  return (
    m.from === s.from && stop?.text === '.' && m.to === s.to - 1 && r.opensAt.has(r.tokens[s.to]?.start ?? -1)
  );
}

/** "BATU PAHAT: “…,” kata Subidah.", "Kenmore: “…,” the mayor said.": where it is from, at the head of the article. */
function isDateline(r: Reading, m: Mention, colon: number): boolean {
  if ((r.sentenceOf[m.from] ?? HEAD) >= HEAD || m.to !== colon) return false;
  if (!r.lexicon.pack.officeChains) return m.role === null && goesOnToVerb(r, colon + 1);
  for (let k = m.from; k < m.to; k++) if (r.tokens[k]?.shape !== 'upper') return false;
  return true;
}

/** A quotation opens at token `i` and ends on a comma: a verb follows, with whoever said it. */
function goesOnToVerb(r: Reading, i: number): boolean {
  if (!r.opensAt.has(r.tokens[i]?.start ?? -1)) return false;
  let k = i + 1;
  while (r.quoteAt[k] !== null && k < r.tokens.length) k++;
  return isComma(r, k - 1) || isComma(r, k) || isComma(r, k + 1);
}
/** Sentences of a headline and the one behind it. */
const HEAD = 3;

/** "Stoltenberg: …" — a name, a colon, a quotation: no verb is needed. */
export function verblessFrames(r: Reading, mentions: readonly Mention[]): Frame[] {
  const frames: Frame[] = [];
  for (const [at, m] of mentions.entries()) {
    const nameless = m.type === 'anonymous';
    if (m.quoted || !(nameless || SPEAKS.has(m.type))) continue;
    // "Hozzátette: „…”": without a pack a word that opens its sentence may be any word.
    if (!knowsCues(r) && (m.name ? m.name.to - m.name.from : 0) < 2) continue;
    const behind = signs(r, m);
    const told = behind ? 0 : pastOutlet(r, m.to);
    const remark = behind || nameless || told > 0 ? m.to : pastRemark(r, m);
    const colon = behind
      ? m.from - 1
      : told || (nameless ? pastWhere(r, m.to) : remark > m.to ? remark : pastOffice(r, m, mentions[at + 1]));
    const comment = behind ? 0 : commentOf(r, m);
    const titled = !behind && isHead(r, m);
    if (comment > 0) {
      const cue: Cue = { from: comment, to: m.from - 1, kind: 'verbless', weak: false, describes: false };
      const { from, to } = { from: comment, to: m.to };
      const subject = { ...m, governed: false };
      frames.push({
        cue,
        subject,
        sentence: r.sentenceOf[m.from] ?? 0,
        from,
        to,
        score: WEIGHT.base,
        inherits: false,
        cites: null,
      });
      continue;
    }
    if (!behind && !titled && r.tokens[colon]?.text !== ':') continue;
    const sentence = r.sentences[r.sentenceOf[m.from] ?? 0];
    if (isDateline(r, m, colon)) continue;
    if (
      !sentence ||
      !(behind || remark > m.to || m.from === sentence.from || namesBeforeQuote(r, m, mentions))
    )
      continue;
    const opens =
      told > 0 || nameless
        ? r.opensAt.has(r.tokens[colon + 1]?.start ?? -1)
        : isNameWord(r, m.to - 1) || m.type === 'person';
    if (!behind && !opens) continue;
    const cue: Cue = { from: colon, to: colon + 1, kind: 'verbless', weak: false, describes: false };
    frames.push({
      cue,
      subject: m,
      sentence: r.sentenceOf[m.from] ?? 0,
      from: Math.min(m.from, colon),
      to: Math.max(m.to, colon + 1),
      score: WEIGHT.base,
      inherits: false,
      cites: null,
    });
  }
  return frames;
}
