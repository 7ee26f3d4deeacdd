/** ", selon lequel …", ", para quien …", ", per la quale «…»": a relative after the source's name says whose words follow. */

import type { Mention } from '../mentions/mention.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { WEIGHT } from './subject-scores.ts';

/** @returns the token after the relative that stands at `k`, its article before it or not; 0 where none does. */
export function afterRelative(r: Reading, k: number): number {
  const at = has(r, k, 'determiners') ? k + 1 : k;
  return has(r, at, 'relatives') && r.tokens[at]?.kind === 'word' ? at + 1 : 0;
}

/** The comma before the relative: after the name, or after the age behind it (", 45 anos, para quem"). */
function pastAge(r: Reading, comma: number): number {
  return r.tokens[comma + 1]?.kind === 'number' && isComma(r, comma + 3) ? comma + 3 : comma;
}

/** Tokens from somebody to the body they belong to: ", politologue à l'université de". */
const BELONGS = 6;

/** "la deputata Laura Monti, del Partito Civico, secondo cui …", "Anne Sol, politologue à l'université de Valmer, pour qui …": who belongs to it. */
function ofBody(r: Reading, before: Mention | undefined, m: Mention): Mention {
  const member = before?.type === 'person' || before?.type === 'name';
  if (!before?.name || !member || before.quoted || !turnsRound(r.lexicon.pack) || !m.governed) return m;
  if (m.from - before.to > BELONGS || r.sentenceOf[before.from] !== r.sentenceOf[m.from]) return m;
  let aside = false;
  for (let k = before.name.to; k < m.from; k++) {
    if (isAny(r, k, VERBS)) return m;
    aside ||= isComma(r, k);
  }
  return aside ? before : m;
}
const VERBS = tagSet(['auxiliaries', 'say', 'relatives', 'conjunctions']);

export function relativeFrames(r: Reading, mentions: readonly Mention[]): Frame[] {
  const frames: Frame[] = [];
  for (const [index, m] of mentions.entries()) {
    if (m.quoted || m.bracketed || m.type === 'pronoun' || !isComma(r, m.to)) continue;
    const at = pastAge(r, m.to) + 1;
    if (r.sentenceOf[at] !== r.sentenceOf[m.from] || matchAt(r, at, 'subordinators') > 1) continue;
    const length = Math.max(matchAt(r, at, 'nominal'), matchAt(r, at, 'viewpoint'));
    const opensAt = length > 0 ? afterRelative(r, at + length) : 0;
    if (opensAt === 0) continue;
    const cue: Cue = { from: at, to: at + length, kind: 'nominal', weak: false, describes: false };
    frames.push({
      cue,
      subject: ofBody(r, mentions[index - 1], m),
      sentence: r.sentenceOf[m.from] ?? 0,
      from: m.from,
      to: opensAt,
      score: WEIGHT.base + WEIGHT.adjacent,
      inherits: false,
      cites: null,
      opensAt,
    });
  }
  return frames;
}
