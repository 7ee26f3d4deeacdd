/**
 * Reporting frames: a cue with the mention that is its subject. Candidates are scored by named features; the best wins,
 * and below a threshold nobody does: no name beats a wrong name.
 */
import type { Cue } from './cues.ts';
import { isIndefiniteWord, isNameWord, type Mention, skipBracket } from './mentions.ts';
import { has, isComma, isDash, matchAt, type Reading } from './reading.ts';

export interface Frame {
  readonly cue: Cue;
  /** Null where nobody stands beside the cue; the suffix of a `saySuffixed` cue is resolved later. */
  readonly subject: Mention | null;
  readonly sentence: number;
  /** Tokens of cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** Score of the subject; higher is surer. */
  readonly score: number;
  /** The subject is that of the frame before ("…, she said, adding that …"). */
  readonly inherits: boolean;
}

/** What each feature of a candidate is worth. The scale is tokens: a point is about three words of distance. */
const WEIGHT = {
  base: 10,
  perToken: 0.35,
  adjacent: 4,
  clauseStart: 2,
  governed: -7,
  possessive: -6,
  comma: -1.2,
  complementizer: -4,
  relative: -1,
  subordinator: -2.5,
  afterQuote: 3,
  quoteBetween: -5,
  otherCue: -3,
  type: {
    person: 1.5,
    name: 1,
    role: 1,
    pronoun: 1.5,
    spokesperson: 1.5,
    organisation: 0.5,
    anonymous: 0.8,
    document: -0.5,
  },
} as const;

/** A candidate below this is too far or too much of an object to be the speaker. */
const MIN_SCORE = 4;
/** Tokens between subject and verb beyond which no reader would join them; bounds the work on hostile sentences. */
const MAX_DISTANCE = 60;
/** Words of adverb or object that may stand between a cue and the subject after it. */
const REACH_AFTER = 3;

export function buildFrames(r: Reading, cues: readonly Cue[], mentions: readonly Mention[]): Frame[] {
  const bySentence = new Map<number, Mention[]>();
  for (const m of mentions) {
    if (m.quoted || m.bracketed) continue;
    const s = r.sentenceOf[m.from] ?? 0;
    const list = bySentence.get(s);
    if (list) list.push(m);
    else bySentence.set(s, [m]);
  }
  const frames: Frame[] = [];
  for (const cue of cues) {
    const sentence = r.sentenceOf[cue.from] ?? 0;
    frames.push(frameOf(r, cue, bySentence.get(sentence) ?? [], sentence, frames));
  }
  return [...frames, ...verblessFrames(r, mentions)].sort((a, b) => a.cue.from - b.cue.from);
}

function frameOf(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  sentence: number,
  earlier: readonly Frame[],
): Frame {
  const make = (subject: Mention | null, score: number, inherits = false): Frame => ({
    cue,
    subject,
    sentence,
    from: subject ? Math.min(subject.from, cue.from) : cue.from,
    to: subject ? Math.max(subject.to, cue.to) : cue.to,
    score,
    inherits,
  });
  if (cue.kind === 'saySuffixed') {
    // "katanya" may still name its speaker: "katanya Budi" is rare, "kata dia" is not suffixed. The suffix stands.
    return make(null, WEIGHT.base);
  }
  if (cue.kind === 'impersonal') return make(null, 0);
  if (cue.kind === 'nominal') {
    const m = subjectAfter(r, cue, mentions, 4) ?? commonSource(r, cue);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'nominalAfter') {
    const m = mentions.findLast((x) => x.to <= cue.from && cue.from - x.to <= 1);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'passive') {
    const agent = agentAfter(r, cue, mentions);
    return agent ? make(agent, WEIGHT.base) : make(null, 0);
  }
  const after = invertedSubject(r, cue, mentions);
  if (after && (cue.kind === 'sayFirst' || (prefersAfter(r, cue) && !closesRelative(r, cue, mentions))))
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  const best = bestBefore(r, cue, mentions, earlier);
  const described = cue.kind === 'sayFirst' ? null : commonSubject(r, cue);
  const before =
    described && !(best && best.score >= WEIGHT.base && !best.mention.governed) ? described : best;
  if (after && r.lexicon.pack.verbSecond && !(before && opensSentence(r, before.mention, cue)))
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  if (before && before.score >= MIN_SCORE && cue.kind !== 'sayFirst')
    return make(before.mention, before.score);
  if (
    after &&
    (r.lexicon.pack.order !== 'subject-verb' || r.lexicon.pack.inverts || followsQuote(r, cue.from))
  )
    return make(after, WEIGHT.base);
  const previous = lastIn(earlier, sentence, (f) => f.subject !== null);
  if (previous && isParticipial(r, cue, previous)) return make(previous.subject, previous.score - 1, true);
  return make(null, 0);
}

/** The last frame of a sentence that fits; `frames` are in the order of the text. */
function lastIn(frames: readonly Frame[], sentence: number, fits: (f: Frame) => boolean): Frame | undefined {
  for (let k = frames.length - 1; k >= 0; k--) {
    const f = frames[k];
    if (!f || f.sentence !== sentence) return undefined;
    if (fits(f)) return f;
  }
  return undefined;
}

/**
 * Where the verb comes second, its subject stands first or right after it: "In einem Gespräch mit der Zeitung sagte Karma".
 * True where the mention is what its clause begins with.
 */
function opensSentence(r: Reading, m: Mention, cue: Cue): boolean {
  if (m.governed || m.possessive) return false;
  const start = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  let first = start;
  while (first < m.from && (has(r, first, 'conjunctions') || r.tokens[first]?.kind === 'mark')) first++;
  return (
    m.from === first ||
    isComma(r, m.from - 1) ||
    r.tokens[m.from - 1]?.text === ':' ||
    has(r, m.from - 1, 'conjunctions') ||
    has(r, m.from - 1, 'complementizers') ||
    has(r, m.from - 1, 'subordinators') ||
    has(r, m.from - 1, 'relatives')
  );
}

/** A quotation, or a quotation and a comma or dash, directly before token `i`. */
export function followsQuote(r: Reading, i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    k >= i - 4 &&
    (isComma(r, k) ||
      isDash(r, k) ||
      has(r, k, 'auxiliaries') ||
      has(r, k, 'adverbs') ||
      /^[.!?”“"»’'」』›]+$/.test(r.tokens[k]?.text ?? ''))
  ) {
    const t = r.tokens[k];
    if (t && r.closesAt.has(t.start)) return true;
    if (r.quoteAt[k]) return true;
    k--;
  }
  return k >= 0 && r.quoteAt[k] !== null && r.quoteAt[i] === null;
}

/** "A diplomat, who asked not to be named, said the figures …": the comma closes an aside about the subject, which stands before it. */
function closesRelative(r: Reading, cue: Cue, mentions: readonly Mention[]): boolean {
  if (!isComma(r, cue.from - 1) || followsQuote(r, cue.from)) return false;
  const start = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from;
  return mentions.some((m) => {
    const comma = afterBracket(r, m.to);
    // "The governor, Ratna Widyasari, asked …": nothing but the subject stands before the comma.
    if (comma === cue.from - 1 && m.from === start && !m.governed) return true;
    // "Der Vorsitzende des Verbands, Michael Knipper, kritisierte …": the name between two commas belongs to what stands before.
    if (comma === cue.from - 1 && isComma(r, m.from - 1) && m.name !== null && !m.governed) return true;
    return (
      m.to < cue.from &&
      cue.from - m.to <= MAX_DISTANCE &&
      isComma(r, comma) &&
      has(r, comma + 1, 'relatives') &&
      !m.governed
    );
  });
}

/** Beside a quotation or after a comma ("…, said Caddell") the subject follows. */
function prefersAfter(r: Reading, cue: Cue): boolean {
  const { order, inverts } = r.lexicon.pack;
  if (matchAt(r, cue.from, 'addressee') > 0 && order === 'subject-verb' && !inverts) return false;
  if (cue.kind === 'think' || cue.kind === 'describe') return r.lexicon.pack.order === 'verb-subject';
  if (followsQuote(r, cue.from)) return true;
  if (cue.from === r.sentences[r.sentenceOf[cue.from] ?? 0]?.from) return true;
  let k = cue.from - 1;
  while (has(r, k, 'auxiliaries') || has(r, k, 'adverbs')) k--;
  return isComma(r, k) && r.lexicon.pack.order !== 'subject-object-verb';
}

/** The mention right after the cue, past adverbs: where inversion puts the subject. */
function invertedSubject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  return subjectAfter(r, cue, mentions, REACH_AFTER);
}

function subjectAfter(r: Reading, cue: Cue, mentions: readonly Mention[], reach: number): Mention | null {
  const start = cue.kind === 'nominal' ? cue.to : pastAddressee(r, cue.to);
  const first = mentions.find((x) => x.from >= start);
  const next = first && r.lexicon.pack.inverts ? pastGoverned(cue, mentions, first) : first;
  if (!next || next.from - start > reach) return null;
  // "said The We Company's chair Ana Sol": the owner stands first, the speaker after it.
  const owned = next.possessive
    ? mentions.find((x) => x.from >= next.to && x.from - next.to <= reach)
    : undefined;
  const m = owned ?? next;
  for (let k = start; k < (first?.from ?? start); k++) {
    const t = r.tokens[k];
    if (!t) return null;
    const allowed =
      has(r, k, 'adverbs') ||
      has(r, k, 'auxiliaries') ||
      has(r, k, 'weekdays') ||
      has(r, k, 'days') ||
      has(r, k, 'determiners') ||
      t.text === '(' ||
      t.kind === 'number' ||
      (t.kind === 'word' && t.shape === 'lower' && (r.tags[k]?.size ?? 0) === 0) ||
      (cue.kind === 'nominal' && has(r, k, 'ofWords'));
    if (!allowed) return null;
  }
  return m.governed && m.from > start && !has(r, m.from - 1, 'ofWords') && cue.kind !== 'nominal' ? null : m;
}

/** Words between "a déclaré" and the outlet that was told: "à l'agence de presse AFP". */
const ADDRESSEE_WORDS = 5;

/** "disse à Lusa o sindicalista": whom it was told to stands between verb and subject. */
function pastGoverned(cue: Cue, mentions: readonly Mention[], first: Mention): Mention {
  if (cue.kind === 'nominal' || !first.governed || first.from - cue.to > REACH_AFTER) return first;
  const next = mentions[mentions.indexOf(first) + 1];
  return next && next.from === first.to && !next.governed ? next : first;
}

/** "dijo a Reuters el sindicalista", "a déclaré à l'AFP la syndicaliste": past the outlet that was told, else `from`. */
function pastAddressee(r: Reading, from: number): number {
  const { inverts, verbSecond } = r.lexicon.pack;
  if (!inverts && !verbSecond) return from;
  const length = Math.max(
    matchAt(r, from, 'addressee'),
    matchAt(r, from, 'before') > 1 ? matchAt(r, from, 'before') : 0,
  );
  if (length === 0 && !r.outletAt[from]) return from;
  let k = from + length;
  for (let words = 0; words < ADDRESSEE_WORDS && !r.outletAt[k]; words++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark' || r.sentenceOf[k] !== r.sentenceOf[from] || r.quoteAt[k]) return from;
    k++;
  }
  if (!r.outletAt[k]) return from;
  while (r.outletAt[k]) k++;
  // The outlet itself speaks where nobody follows: "сообщает ТАСС."
  return r.tokens[k]?.kind === 'word' && r.sentenceOf[k] === r.sentenceOf[from] ? k : from;
}

function agentAfter(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const sentence = r.sentenceOf[cue.from];
  for (let k = cue.to; k < cue.to + 10 && r.sentenceOf[k] === sentence; k++) {
    const length = matchAt(r, k, 'agent');
    if (length === 0) continue;
    return mentions.find((m) => m.from >= k + length && m.from - (k + length) <= 2) ?? null;
  }
  const next = mentions.find((m) => m.from === cue.to);
  return next &&
    (next.type === 'person' || next.type === 'name' || next.type === 'role' || next.type === 'pronoun')
    ? next
    : null;
}

/** "…, adding that", "seraya menambahkan": a further cue with the subject of the one before. */
function isParticipial(r: Reading, cue: Cue, previous: Frame): boolean {
  return (
    cue.from > previous.cue.from &&
    (isComma(r, cue.from - 1) ||
      has(r, cue.from - 1, 'conjunctions') ||
      has(r, cue.from - 1, 'subordinators') ||
      has(r, cue.from - 1, 'prepositions') ||
      has(r, cue.from - 1, 'adverbs'))
  );
}

function bestBefore(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  earlier: readonly Frame[],
): { mention: Mention; score: number } | null {
  let best: { mention: Mention; score: number } | null = null;
  const sentence = r.sentences[r.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const left = lastIn(earlier, r.sentenceOf[cue.from] ?? -1, () => true);
  const participle = left && left.subject && isParticipial(r, cue, left);
  for (const m of mentions) {
    if (m.to > cue.from) break;
    if (cue.from - m.to > MAX_DISTANCE) continue;
    let score = candidateScore(r, m, cue, sentence.from);
    // Words reported by an earlier cue are what somebody else says; their subjects are seldom this cue's.
    if (left && m.from >= left.cue.to && left.subject && m !== left.subject && participle) score -= 5;
    if (!best || score > best.score) best = { mention: m, score };
  }
  if (participle && left?.subject && best && best.mention.from >= left.cue.to) return null;
  return best;
}

/** Words of a source that no list knows. */
const SOURCE_WORDS = 4;

/** "laut einem Jury-Mitglied", "according to the harbour master": a determiner after the cue and common words up to a border. */
function commonSource(r: Reading, cue: Cue): Mention | null {
  const sentence = r.sentenceOf[cue.from];
  const determiner = r.tokens[cue.to];
  if (!determiner || !has(r, cue.to, 'determiners') || r.sentenceOf[cue.to] !== sentence) return null;
  let to = cue.to + 1;
  while (
    to <= cue.to + SOURCE_WORDS &&
    r.sentenceOf[to] === sentence &&
    r.tokens[to]?.kind === 'word' &&
    (r.tags[to]?.size ?? 0) === 0
  )
    to++;
  if (to === cue.to + 1) return null;
  const indefinite = isIndefiniteWord(determiner.lower);
  return {
    from: cue.to,
    to,
    type: indefinite ? 'anonymous' : 'role',
    name: null,
    role: null,
    head: r.tokens[to - 1]?.lower ?? null,
    governed: false,
    possessive: false,
    plural: false,
    quoted: false,
    bracketed: false,
    definite: !indefinite,
  };
}

/** Words between the determiner of a common noun phrase and its verb: "a narrator in the Clinton ad asks". */
const COMMON_REACH = 8;

/** A subject that no list knows: a determiner where a clause begins, common words, and then the cue. */
function commonSubject(r: Reading, cue: Cue): { mention: Mention; score: number } | null {
  if (r.lexicon.pack.order !== 'subject-verb') return null;
  const sentence = r.sentenceOf[cue.from];
  for (let k = cue.from - 1; k >= 0 && k >= cue.from - COMMON_REACH; k--) {
    const t = r.tokens[k];
    if (!t || r.sentenceOf[k] !== sentence || r.quoteAt[k] || t.kind === 'mark') return null;
    if (has(r, k, 'complementizers') && !has(r, k, 'determiners')) return null;
    if (!has(r, k, 'determiners') || has(r, k, 'pronounsPerson') || k >= cue.from - 1) continue;
    const head = r.tokens[k + 1];
    if (!head || head.shape !== 'lower' || has(r, k + 1, 'say') || has(r, k + 1, 'auxiliaries')) return null;
    const opens =
      r.sentences[sentence ?? 0]?.from === k ||
      isComma(r, k - 1) ||
      followsQuote(r, k) ||
      has(r, k - 1, 'conjunctions') ||
      has(r, k - 1, 'complementizers');
    if (!opens) continue;
    const indefinite = isIndefiniteWord(t.lower);
    const mention: Mention = {
      from: k,
      to: cue.from,
      type: indefinite ? 'anonymous' : 'role',
      name: null,
      role: null,
      head: head.lower,
      governed: false,
      possessive: false,
      plural: false,
      quoted: false,
      bracketed: false,
      definite: !indefinite,
    };
    return { mention, score: WEIGHT.base };
  }
  return null;
}

function candidateScore(r: Reading, m: Mention, cue: Cue, sentenceStart: number): number {
  let score: number = WEIGHT.base + WEIGHT.type[m.type];
  let commas = 0;
  let distance = 0;
  let adjacent = true;
  const verbLast = r.lexicon.pack.order === 'subject-object-verb';
  for (let k = m.to; k < cue.from; k++) {
    if (r.quoteAt[k]) {
      // Where the verb comes last the quotation stands between it and its subject.
      if (!verbLast) score += WEIGHT.quoteBetween;
      while (k + 1 < cue.from && r.quoteAt[k + 1]) k++;
      continue;
    }
    const helper = has(r, k, 'adverbs') || has(r, k, 'auxiliaries') || has(r, k, 'determinersAfter');
    if (!helper) {
      distance++;
      adjacent = false;
    }
    if (isComma(r, k)) commas++;
    if (has(r, k, 'relatives')) score += WEIGHT.relative;
    else if (has(r, k, 'complementizers') && !helper) score += WEIGHT.complementizer;
    if (has(r, k, 'subordinators') && !has(r, k, 'prepositions')) score += WEIGHT.subordinator;
    if (has(r, k, 'say') && !has(r, k, 'sayWeak')) score += WEIGHT.otherCue;
    if (r.tokens[k]?.text === ':') score += WEIGHT.quoteBetween;
  }
  // Where words are not spaced a token is a character.
  if (r.lexicon.pack.unspaced) distance /= CHARACTERS_A_WORD;
  score -= distance * WEIGHT.perToken;
  if (adjacent) score += WEIGHT.adjacent;
  // An apposition has a comma on each side; the second stands right before the cue.
  const apposed = commas >= 2 && isComma(r, cue.from - 1) && isComma(r, afterBracket(r, m.to));
  if (apposed) score += distance * WEIGHT.perToken * APPOSITION_DISCOUNT;
  else score += commas * WEIGHT.comma;
  if (m.governed) score += WEIGHT.governed;
  if (m.possessive) score += WEIGHT.possessive;
  const before = m.from - 1;
  if (r.quoteAt[before] === null && followsQuote(r, m.from) && !isPast(r, before)) score += WEIGHT.afterQuote;
  if (
    m.from === sentenceStart ||
    isComma(r, before) ||
    has(r, before, 'conjunctions') ||
    has(r, before, 'starters')
  )
    score += WEIGHT.clauseStart;
  return score;
}

/** Chinese and Japanese words are about this long. */
const CHARACTERS_A_WORD = 2.5;

/** Words inside an apposition hardly part subject and verb. */
const APPOSITION_DISCOUNT = 0.75;

const afterBracket = (r: Reading, i: number): number => skipBracket(r, i) || i;

const isPast = (r: Reading, i: number): boolean =>
  /^[.!?]$/.test(r.tokens[i]?.text ?? '') && !followsQuote(r, i + 1);

/** "Ganz anders sieht es die Biologin Lena Sooth: „…“": a name, a colon and then the marks. */
function namesBeforeQuote(r: Reading, m: Mention): boolean {
  const next = r.tokens[m.to + 1];
  // Only with its office: a bare name before a colon is as often an object ("… hat Chris gefallen: „…“").
  if (m.type !== 'person' || m.name === null || m.governed || m.possessive) return false;
  return next !== undefined && r.opensAt.has(next.start);
}

/** "Stoltenberg: …" — a name, a colon, a quotation: no verb is needed. */
function verblessFrames(r: Reading, mentions: readonly Mention[]): Frame[] {
  const frames: Frame[] = [];
  for (const m of mentions) {
    if (
      m.quoted ||
      (m.type !== 'name' && m.type !== 'person' && m.type !== 'role' && m.type !== 'organisation')
    )
      continue;
    const colon = m.to;
    if (r.tokens[colon]?.text !== ':') continue;
    const sentence = r.sentences[r.sentenceOf[m.from] ?? 0];
    if (!sentence || !(m.from === sentence.from || namesBeforeQuote(r, m))) continue;
    if (!isNameWord(r, m.to - 1) && m.type !== 'person') continue;
    const cue: Cue = { from: colon, to: colon + 1, kind: 'verbless', weak: false, describes: false };
    frames.push({
      cue,
      subject: m,
      sentence: r.sentenceOf[m.from] ?? 0,
      from: m.from,
      to: colon + 1,
      score: WEIGHT.base,
      inherits: false,
    });
  }
  return frames;
}
