/** "Stoltenberg: …" — a name, a colon, a quotation; and “…” — Stoltenberg. */
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mention.ts';
import { isNameWord } from './names.ts';
import { skipBracket } from './office-phrases.ts';
import { has, isDash, type Reading } from './reading.ts';
import { WEIGHT } from './subject-scores.ts';

/** "Ganz anders sieht es die Biologin Lena Sooth: „…“": a name, a colon and then the marks. */
function namesBeforeQuote(r: Reading, m: Mention): boolean {
  const next = r.tokens[m.to + 1];
  // "Dura la replica di Matilde Ferrero: «…»", "l'avis de Jean Morin : « … »": a full name whose words they are.
  if (
    next &&
    r.lexicon.pack.inverts &&
    m.governed &&
    m.name &&
    m.name.to - m.name.from > 1 &&
    has(r, m.from - 1, 'ofWords')
  )
    return r.opensAt.has(next.start);
  // Only with its office: a bare name before a colon is as often an object ("… hat Chris gefallen: „…“").
  if (m.type !== 'person' || m.name === null || m.governed || m.possessive) return false;
  return next !== undefined && r.opensAt.has(next.start);
}

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

const SPEAKS: ReadonlySet<Mention['type']> = new Set(['name', 'person', 'role', 'organisation']);

/** "Eine Frau (34) aus Almere: „…“": past the age and where somebody nameless is from. */
function pastWhere(r: Reading, to: number): number {
  const k = skipBracket(r, to) || to;
  const from =
    has(r, k, 'prepositions') && r.tokens[k + 1]?.kind === 'word' && r.tokens[k + 1]?.shape !== 'lower';
  return from ? skipBracket(r, k + 2) || k + 2 : k;
}

/** Tokens of an office and what it is of. */
const OFFICE = 10;

/** "Ann Lee, head of the port: “…”": past the office behind the name's comma, where the colon follows it. */
function pastOffice(r: Reading, m: Mention, next: Mention | undefined): number {
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

/** "Stoltenberg: …" — a name, a colon, a quotation: no verb is needed. */
export function verblessFrames(r: Reading, mentions: readonly Mention[]): Frame[] {
  const frames: Frame[] = [];
  for (const [at, m] of mentions.entries()) {
    const nameless = m.type === 'anonymous';
    if (m.quoted || !(nameless || SPEAKS.has(m.type))) continue;
    const behind = signs(r, m);
    const colon = behind ? m.from - 1 : nameless ? pastWhere(r, m.to) : pastOffice(r, m, mentions[at + 1]);
    if (!behind && r.tokens[colon]?.text !== ':') continue;
    const sentence = r.sentences[r.sentenceOf[m.from] ?? 0];
    if (!sentence || !(behind || m.from === sentence.from || namesBeforeQuote(r, m))) continue;
    const told = nameless
      ? r.opensAt.has(r.tokens[colon + 1]?.start ?? -1)
      : isNameWord(r, m.to - 1) || m.type === 'person';
    if (!behind && !told) continue;
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
