/** Carriers that no list knows, right after words that only a carrier follows. */

import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { cleanName } from '../names/name-words.ts';
import { isNameWord } from '../names/names.ts';
import { firstTokenAt, has, matchAt, outletWithin, type Reading, spanOf } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { CarrierHit } from './carrier-hit.ts';
import { isOnlyTold } from './told-names.ts';

/** "told The Harbor Post", "told Backlot": a name that no list knows, right behind words that tell whom something was told to. */
export function namedOutlet(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  // "газете «Речной вестник»": what stands in marks behind a word for a paper.
  const marked = r.nameMarks.get(r.tokens[from]?.start ?? -1);
  const kind = endsInKind(r, cue, from);
  if (marked !== undefined && (kind || has(r, from - 1, 'outletNouns')))
    return inMarks(r, from + 1, marked, sentence, cue);
  // "dem Nachrichtenportal „Hafen Live“"
  if (kind && r.tokens[from]?.kind === 'mark' && r.quoteAt[from + 1]) {
    let to = from + 1;
    while (r.quoteAt[to] && to <= from + MARKED) to++;
    return r.quoteAt[to] ? null : inMarks(r, from + 1, r.tokens[to]?.end ?? 0, sentence, cue);
  }
  const found = unknownCarrier(r, from, sentence, cue);
  if (!found) return null;
  const first = firstTokenAt(r, found.start);
  // "told Business Minister Ann Lee": the name of something else goes on.
  if (r.tokens[found.to]?.shape === 'capital' && r.sentenceOf[found.to] === sentence) return null;
  if (kind && first === from) return found;
  for (let k = first; k < found.to; k++) {
    // "told the Kelmore Tribune-Herald"
    const whole = r.tokens[k]?.lower ?? '';
    const last = whole.slice(whole.lastIndexOf('-') + 1);
    // "para o Orçamento do |Estado|": where the head comes first a word behind "of" is what something else is of.
    if (saysWhat(r) && k > first && has(r, k - 1, 'ofWords')) continue;
    const noun = last === whole ? has(r, k, 'outletNouns') : r.lexicon.word(last).has('outletNouns');
    if (noun) return found;
  }
  // "told local broadcaster KLTV", "disse ao canal Maré"
  for (let k = saysWhat(r) ? cue : from; k < first; k++)
    if (matchAt(r, k, 'media') > 0 || (saysWhat(r) && has(r, k, 'outletNouns'))) return found;
  return matchAt(r, cue, 'certain') === from - cue && isOnlyTold(r, from, first, found.to) ? found : null;
}

/** Words of an outlet's name in marks, at most. */
const MARKED = 4;

/** "der Zeitschrift", "tegen de krant": what an outlet is closes the words that tell whom something was told to. */
const endsInKind = (r: Reading, cue: number, from: number): boolean =>
  r.lexicon.pack.verbSecond === true &&
  from - cue > 1 &&
  !has(r, from - 1, 'determiners') &&
  !has(r, from - 1, 'prepositions');

/** Words of a site's name in marks, at most: it may be a whole slogan. */
const SLOGAN = 8;

/** "publicado en el portal “Voces del Sur”", "a dit au site « Le Grand Soir »": a name in marks right behind what kind of outlet it is. */
export function markedOutlet(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  if (!saysWhat(r)) return null;
  const noun = has(r, from, 'determiners') ? from + 1 : has(r, from, 'outletNouns') ? from : from - 1;
  const kind = has(r, noun, 'outletNouns') || has(r, noun, 'sites');
  if (!kind || r.tokens[noun]?.shape !== 'lower') return null;
  const first = noun + 2;
  if (!r.opensAt.has(r.tokens[noun + 1]?.start ?? -1) || r.tokens[first]?.shape === 'lower') return null;
  let to = first;
  while (r.quoteAt[to] && to <= first + SLOGAN) to++;
  // "dijo al diario “No me voy a ir”": words of speech end small.
  if (r.quoteAt[to] || r.tokens[to - 1]?.shape !== 'capital') return null;
  return inMarks(r, first, r.tokens[to]?.end ?? 0, sentence, cue);
}

function inMarks(r: Reading, first: number, end: number, sentence: number, cue: number): CarrierHit | null {
  let to = first;
  while ((r.tokens[to]?.end ?? end) < end) to++;
  if (to === first) return null;
  const span = spanOf(r, first, to);
  const { start, text } = span;
  return {
    name: cleanName(text),
    kind: 'publication',
    start,
    end: start + text.length,
    text,
    sentence,
    from: cue,
    to,
  };
}

/** Whether what an outlet is stands before its name, in small letters: "à rádio Caçula". */
const saysWhat = (r: Reading): boolean => turnsRound(r.lexicon.pack);

/** Mentions back to the outlet that "the paper" means. */
const BACK = 40;

/** "told the paper", "told the network", printed "the report quoted …": the outlet named last before, listed or told by a word in its name. */
export function outletAgain(
  r: Reading,
  mentions: readonly Mention[],
  from: number,
  cue: number,
  printed = false,
): CarrierHit | null {
  const noun = has(r, from, 'determiners') && !has(r, from, 'indefinites') ? from + 1 : -1;
  const length = noun < 0 ? 0 : matchAt(r, noun, 'media') || (printed ? matchAt(r, noun, 'documents') : 0);
  if (length === 0 || r.tokens[noun]?.shape !== 'lower') return null;
  // "the paper's editor", "the network anchor": somebody there.
  const next = r.tokens[noun + length];
  if (next?.kind === 'word' && (/['’]s$/u.test(next.text) || has(r, noun + length, 'roles'))) return null;
  const after = lowerBound(mentions, (m) => m.from < from);
  for (let k = after - 1; k >= 0 && k >= after - BACK; k--) {
    const m = mentions[k];
    if (!m?.name || m.to > from) continue;
    const hit = outletWithin(r, m.name);
    const own = has(r, m.name.to - 1, 'outletNouns') && r.tokens[m.name.to - 1]?.shape !== 'lower';
    if (!(hit && hit.outlet.kind !== 'platform') && !(own && m.name.to - m.name.from > 1)) continue;
    const span = spanOf(r, from, noun + length);
    return {
      name: hit ? hit.outlet.name : cleanName(spanOf(r, m.name.from, m.name.to).text),
      kind: hit?.outlet.kind ?? 'publication',
      start: span.start,
      end: span.start + span.text.length,
      text: span.text,
      sentence: r.sentenceOf[from] ?? 0,
      from: cue,
      to: noun + length,
    };
  }
  return null;
}

/** Tokens from a cue to an address: "dikutip dari unggahan akun". */
const TO_ADDRESS = 4;
const TOP_DOMAIN = /^(?:com|net|org|info|news|tv|[a-z]{2})$/;

/** "kepada Kabarsenja.com", "dikutip dari unggahan @kabar_senja": what is written as an address is nobody's name but an outlet's or an account's. */
export function addressed(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  const joins = (k: number): boolean => r.tokens[k]?.start === r.tokens[k - 1]?.end;
  for (let k = from; k <= from + TO_ADDRESS && r.sentenceOf[k] === sentence && !r.quoteAt[k]; k++) {
    const t = r.tokens[k];
    const handle = t?.text === '@' && joins(k + 1) && r.tokens[k + 1]?.kind === 'word';
    let to = handle ? k + 2 : k + 1;
    if (!handle && t?.kind === 'mark') return null;
    const isDot = (j: number): boolean => r.tokens[j]?.text === '.' && joins(j) && joins(j + 1);
    while (!handle && isDot(to) && TOP_DOMAIN.test(r.tokens[to + 1]?.text ?? '')) to += 2;
    if (to === k + 1) continue;
    const { start, text } = spanOf(r, handle ? k + 1 : k, to);
    const kind = handle ? 'platform' : 'publication';
    return { name: text, kind, start, end: start + text.length, text, sentence, from: cue, to };
  }
  return null;
}

/** "передаёт Tengri.kz", "laut nordtal.de": an address right behind a word that brings carriers in. */
export function addressedAt(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  const found = addressed(r, from, sentence, cue);
  return found?.start === r.tokens[from]?.start ? found : null;
}

/** A name that no list knows, right after a cue that only a carrier can follow: "dikutip dari Kabar Senja". */
export function unknownCarrier(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  let k = from;
  let onSite = false;
  while (
    k < from + 3 &&
    // "La Vigie": a capital article is the name's.
    ((has(r, k, 'determiners') && !(r.tokens[k]?.shape === 'capital' && isNameWord(r, k + 1))) ||
      has(r, k, 'organisations') ||
      has(r, k, 'documents') ||
      // "à rádio Caçula", "a l'hebdomadaire La Vigie"
      (r.tokens[k]?.shape === 'lower' &&
        ((r.tags[k]?.size ?? 0) === 0 || (saysWhat(r) && has(r, k, 'outletNouns')))))
  ) {
    // "dikutip dari laman Badan Meteorologi": the body's own page is named by the body.
    if (onSite && has(r, k, 'organisations') && r.tokens[k]?.shape !== 'lower') break;
    onSite ||= has(r, k, 'sites');
    k++;
  }
  // "Kelmore's WBOL NewsRadio": whose it is.
  if (/['’]s$/u.test(r.tokens[k]?.text ?? '') && r.tokens[k + 1]?.shape !== 'lower') k++;
  // "contou à Rádio Farol": where the cue's own last word opens the name.
  const own =
    k - 1 > cue &&
    r.tokens[k - 1]?.shape === 'capital' &&
    !r.lexicon.pack.capitalisedNouns &&
    has(r, k - 1, 'outletNouns');
  const start = own ? k - 1 : k;
  while (
    k < start + 5 &&
    r.sentenceOf[k] === sentence &&
    (isNameWord(r, k) ||
      (k === start && has(r, k, 'determiners') && r.tokens[k]?.shape === 'capital') ||
      (k > start && has(r, k, 'particles')) ||
      ((has(r, k, 'roleTails') || has(r, k, 'outletNouns')) && r.tokens[k]?.shape !== 'lower'))
  )
    k++;
  // "a la revista Norte Claro |la| bióloga": the article of who says it is a particle too.
  while (k > start + 1 && r.tokens[k - 1]?.shape === 'lower' && has(r, k - 1, 'particles')) k--;
  if (k === start || (own && k === start + 1)) return null;
  if (has(r, start, 'titles') || has(r, start, 'roles') || (has(r, start, 'organisations') && !onSite))
    return null;
  const span = spanOf(r, start, k);
  const name = cleanName(span.text);
  if (name.length < 2) return null;
  return {
    name,
    kind: 'publication',
    start: span.start,
    end: span.start + span.text.length,
    text: span.text,
    sentence,
    from: cue,
    to: k,
  };
}
