/** "Stoltenberg: …" — a name, a colon, a quotation. */
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isNameWord } from './names.ts';
import { has, type Reading } from './reading.ts';
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

/** "Stoltenberg: …" — a name, a colon, a quotation: no verb is needed. */
export function verblessFrames(r: Reading, mentions: readonly Mention[]): Frame[] {
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
      cites: null,
    });
  }
  return frames;
}
