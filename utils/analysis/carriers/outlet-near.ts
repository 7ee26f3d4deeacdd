/** The outlet that belongs to a cue: near it, behind its agent marker, joined to another, in apposition, or the owner of a person's name. */

import type { OutletHit } from '../../language/outlets/index.ts';
import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstTokenAt, has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';

/** The outlet whose owner's form stands before a person's name: "CNN's Mira Holt". */
export function ownerOf(r: Reading, hits: readonly OutletHit[], m: Mention | null): OutletHit | null {
  // "CNN's chief executive", "Facebook's Mira Holt": those speak for the firm.
  if (!m?.name || m.role || (m.type !== 'person' && m.type !== 'name')) return null;
  for (let k = m.from - 1; k < m.name.from; k++) {
    if (!/['’]s$/.test(r.tokens[k]?.text ?? '')) continue;
    const hit = outletNear(r, hits, k, 0, true);
    return hit?.outlet.kind === 'platform' ? null : hit;
  }
  return null;
}

/** Tokens from a passive to its agent: "quoted as saying late Thursday by". */
const AGENT_REACH = 6;

/** "was quoted as saying on Thursday by the Interfax news agency": the outlet behind the agent marker of a passive of saying. */
export function reportedBy(r: Reading, hits: readonly OutletHit[], i: number): OutletHit | null {
  for (let k = i - 1; k >= 0 && k >= i - AGENT_REACH && r.sentenceOf[k] === r.sentenceOf[i]; k--)
    if (has(r, k, 'passive') && has(r, k - 1, 'passiveAuxiliaries'))
      return outletNear(r, hits, i + 1, 2, true);
  return null;
}

/** "melansir Reuters dan The Star", "dikutip detikINET dari Business Insider": the outlet that a conjunction or "from" joins to one. */
export function joined(
  r: Reading,
  hits: readonly OutletHit[],
  hit: Pick<OutletHit, 'end'>,
): OutletHit | null {
  const k = firstTokenAt(r, hit.end);
  if (!has(r, k, 'conjunctions') && !has(r, k, 'ofWords')) return null;
  return outletNear(r, hits, k + 1, 1, true);
}

export function outletNear(
  r: Reading,
  hits: readonly OutletHit[],
  from: number,
  reach: number,
  sure: boolean,
): OutletHit | null {
  const first = r.tokens[from];
  const last = r.tokens[Math.min(r.tokens.length - 1, from + reach)];
  if (!first || !last) return null;
  const sentence = r.sentences[r.sentenceOf[from] ?? 0];
  // An elided article may belong to the hit: "à l’AFP".
  const low = lowerBound(hits, (hit) => hit.end <= first.start);
  for (let k = low; k < hits.length; k++) {
    const hit = hits[k];
    if (!hit || hit.start > last.start || (sentence && hit.start >= sentence.end)) return null;
    const between = firstTokenAt(r, hit.start);
    // "dans le quotidien espagnol El País"
    const told = sure || (turnsRound(r.lexicon.pack) && has(r, between - 2, 'outletNouns'));
    if (hit.ambiguous && !told && r.tokens[between]?.start !== first.start) continue;
    // "a la checa Petra Rivas": a word in capitals behind it makes it somebody's name, unless it was told right there.
    const apart = between > from && !has(r, between - 1, 'outletNouns');
    if (hit.ambiguous && apart && r.tokens[firstTokenAt(r, hit.end)]?.shape === 'capital') continue;
    // "passate a Italia Viva": a word in capitals before it makes it part of another name.
    if (hit.ambiguous && between > from && r.tokens[between - 1]?.shape === 'capital') continue;
    if (blocked(r, from, between)) return null;
    return hit;
  }
  return null;
}

/** "told the official news agency, Xinhua, …": the outlet between commas behind whom it was told to. */
export function inApposition(r: Reading, comma: number): OutletHit | null {
  const hit = isComma(r, comma) ? r.outletAt[comma + 1] : null;
  if (!hit) return null;
  let k = comma + 1;
  while (r.outletAt[k] === hit) k++;
  return r.tokens[k]?.kind === 'mark' ? hit : null;
}

/** Words between what an outlet is and its name: "kantor berita |resmi Korea Utara|, KCNA". */
const OF_A_KIND = 4;

/** "dikutip kantor berita China|, Xinhua": past what the outlet is and where it is from; `from` where that is not said. */
export function pastKind(r: Reading, from: number): number {
  const kind = matchAt(r, from, 'outletKinds');
  let k = from + kind;
  while (kind > 0 && k < from + kind + OF_A_KIND && r.tokens[k]?.kind === 'word' && !r.quoteAt[k]) k++;
  return k;
}

/** A comma, a stop, a quotation, another verb or an "and" ("naik ke 21.885 dan indeks Straits Times") between cue and name parts them. */
function blocked(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      isComma(r, k) ||
      r.quoteAt[k] ||
      has(r, k, 'conjunctions') ||
      ((has(r, k, 'complementizers') || has(r, k, 'relatives')) && !has(r, k, 'determiners')) ||
      r.tokens[k]?.text === '.' ||
      has(r, k, 'say')
    )
      return true;
  return false;
}

/** Where the pack knows few words that bring a carrier in: the sentence of token `i` names an outlet, which may stand where its subject would. */
export function tellsOutlet(r: Reading, i: number): boolean {
  const s = r.sentences[r.sentenceOf[i] ?? 0];
  if (!s || !r.lexicon.pack.carriersByName) return false;
  const low = lowerBound(r.outlets, (hit) => hit.start < s.start);
  for (let k = low; (r.outlets[k]?.start ?? s.end) < s.end; k++)
    if (!r.quoteAt[firstTokenAt(r, r.outlets[k]?.start ?? 0)]) return true;
  return false;
}
