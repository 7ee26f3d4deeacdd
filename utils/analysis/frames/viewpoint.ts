/** "Pour l'économiste Ana Sol, …", "Para Rueda, …": a preposition, a person and a comma say whose view the sentence gives. */

import type { Mention } from '../mentions/mention.ts';
import { skipBracket } from '../mentions/office-phrases.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { WEIGHT } from './subject-scores.ts';

/** Tokens before the preposition: "Mais pour X", "Aussi, pour X"; with a comma: "En cambio, para X", "Por otro lado, para X". */
const LEAD = 2;
const LEAD_WITH_COMMA = 4;

export function viewpointFrames(r: Reading, mentions: readonly Mention[]): Frame[] {
  if (!r.lexicon.pack.cues.viewpoint) return [];
  const frames: Frame[] = [];
  for (const m of mentions) {
    // "…, mentre per Lia Conti «i soldi ci sono già»"
    const inside = m.name !== null && opensView(r, m);
    const to = skipBracket(r, m.to) || m.to;
    if (m.quoted || m.bracketed || m.plural || !(inside || isComma(r, to))) continue;
    const sentence = r.sentences[r.sentenceOf[m.from] ?? 0];
    const at = m.from - 1;
    if (!sentence || at < sentence.from) continue;
    if (!inside && at - sentence.from > (isComma(r, at - 1) ? LEAD_WITH_COMMA : LEAD)) continue;
    if (matchAt(r, at, 'viewpoint') !== 1 || !(inside || holdsViews(r, m, mentions))) continue;
    const cue: Cue = { from: at, to: at + 1, kind: 'nominal', weak: false, describes: false };
    frames.push({
      cue,
      subject: m,
      sentence: r.sentenceOf[m.from] ?? 0,
      from: at,
      to: m.to,
      score: WEIGHT.base + WEIGHT.adjacent,
      inherits: false,
      cites: null,
    });
  }
  return frames;
}

/** Marks open right behind the name, and its preposition opens the sentence, or stands behind a conjunction or a comma. */
const opensView = (r: Reading, m: Mention): boolean =>
  r.opensAt.has(r.tokens[m.to]?.start ?? -1) &&
  (r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from - 1 ||
    isComma(r, m.from - 2) ||
    has(r, m.from - 2, 'conjunctions') ||
    has(r, m.from - 2, 'subordinators'));

/** A person, or a single name that the article gives in full elsewhere: "Pour Noël," and "Para Argentina," are nobody's view. */
function holdsViews(r: Reading, m: Mention, mentions: readonly Mention[]): boolean {
  if (m.type === 'person' || m.type === 'role' || m.type === 'pronoun')
    return m.type !== 'role' || m.definite;
  const { name } = m;
  if (m.type === 'organisation' && name === null) return m.definite;
  // "Para o Ministério Público, o suspeito agiu sozinho"
  if (m.type === 'organisation' && name && has(r, name.from, 'organisations')) return m.definite;
  // "Para Inês Braga, “o acordo é frágil”.": what follows is in marks.
  if (r.opensAt.has(r.tokens[m.to + 1]?.start ?? -1)) return m.type === 'name' || m.type === 'organisation';
  if (m.type !== 'name' || !name) return false;
  // "Para Ana Lemos, directora del museo, …"
  if (name.to - name.from > 1 && mentions.some((x) => x.type === 'role' && x.from === m.to + 1)) return true;
  const last = r.tokens[name.to - 1]?.lower;
  return mentions.some(
    (x) =>
      x.name !== null &&
      x.name !== name &&
      (x.type === 'person' || x.type === 'name') &&
      (x.type === 'person' || x.name.to - x.name.from > 1) &&
      r.tokens[x.name.to - 1]?.lower === last,
  );
}
