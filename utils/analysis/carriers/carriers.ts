/**
 * Who carried the words here: carriers named in the sentence of a frame, after "melansir", "told", "in a post on". A known
 * outlet needs any such cue; an unknown one only a cue that nothing but a carrier can follow.
 */

import { type Outlet, type OutletHit, outletByName } from '../../language/outlets/index.ts';
import { lowerBound } from '../../lower-bound.ts';
import type { Frame } from '../frames/frame.ts';
import { pastListener } from '../frames/listeners.ts';
import type { Mention } from '../mentions/mention.ts';
import {
  firstTokenAt,
  has,
  isComma,
  matchAt,
  meetsAt,
  outletWithin,
  type Reading,
  sentenceHas,
} from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import { takeInterviews, takeProgrammes } from './broadcasts.ts';
import { type CarrierHit, carrier, type Take } from './carrier-hit.ts';
import { inApposition, joined, outletNear, ownerOf, pastKind, reportedBy } from './outlet-near.ts';
import { takeQuoters } from './quoters.ts';
import {
  addressed,
  addressedAt,
  markedOutlet,
  namedOutlet,
  outletAgain,
  unknownCarrier,
} from './unlisted-outlets.ts';

/** Tokens between a cue and the carrier it brings in: "dikutip dari laman resmi", "told the news agency". */
const REACH = 5;
const CUES = tagSet(['before', 'addressee', 'place', 'agent']);

const SAYING: ReadonlySet<Frame['cue']['kind']> = new Set(['say', 'sayFirst', 'saySuffixed']);

/** Every carrier that a cue, a frame, a post or a nameless source brings in, by where it stands. */
export function findCarriers(
  r: Reading,
  mentions: readonly Mention[],
  frames: readonly Frame[],
): CarrierHit[] {
  const out: CarrierHit[] = [];
  const taken = new Set<number>();
  const take: Take = (found) => {
    if (taken.has(found.start)) return false;
    taken.add(found.start);
    out.push(found);
    return true;
  };
  const said = new Set(frames.flatMap((f) => (SAYING.has(f.cue.kind) ? [f.cue.to, f.to] : [])));
  const speakers = new Set(
    frames.flatMap((f) => (f.subject?.name && f.cue.kind !== 'passive' ? [f.subject.name.from] : [])),
  );
  for (let i = 0; i < r.tokens.length; i++)
    if (!r.quoteAt[i] && meetsAt(r, i, CUES))
      takeCued(r, i, { said, speakers }, mentions, take, () => out.at(-1)?.end ?? 0);
  for (const [k, f] of frames.entries()) takeReporter(r, f, [frames[k - 1], frames[k + 1]], take);
  takePosts(r, frames, take);
  takeTalks(r, take);
  takeProgrammes(r, frames, take);
  takeInterviews(r, take);
  takeAskers(r, frames, take);
  takeQuoters(r, frames, mentions, take);
  for (const m of mentions) takeFinders(r, m, take);
  if (r.lexicon.pack.carriersByName) takeNamed(r, [...out], take);
  return [...out, ...tweets(r)].sort((a, b) => a.start - b.start);
}

/** Tokens behind what frames say and behind whole frames, and those at which the names of their subjects begin. */
interface Framed {
  readonly said: ReadonlySet<number>;
  readonly speakers: ReadonlySet<number>;
}

/** The carrier that a cue at `i` brings in: "melansir Reuters", "told the Herald", "in a post on X", "quoted as saying by TASS". */
function takeCued(
  r: Reading,
  i: number,
  { said, speakers }: Framed,
  mentions: readonly Mention[],
  take: Take,
  found: () => number,
): void {
  const hits = r.outlets;
  // "ao jornal |A| Tribuna": a word of the name before.
  if (found() > (r.tokens[i]?.start ?? 0)) return;
  // "dijo a este diario Ana Sol": nobody else carries it.
  if (matchAt(r, i, 'ownMedia') > 0) return;
  const sentence = r.sentenceOf[i] ?? 0;
  const strong = matchAt(r, i, 'before');
  const addressee = matchAt(r, i, 'addressee');
  const place = matchAt(r, i, 'place');
  const length = Math.max(strong, addressee, place);
  if (length === 0) {
    const by = has(r, i, 'agent') ? reportedBy(r, hits, i) : null;
    if (by) take(carrier(r, by, sentence, i));
    return;
  }
  const from = i + length;
  const certain = strong === length;
  const toWhom = addressee === length;
  const told = toWhom ? pastListener(r, from, r.sentences[sentence]?.to ?? from) : from;
  const reach = certain || length > 1 ? REACH : Math.max(3, told - from) + matchAt(r, from, 'outletKinds');
  const hit =
    outletNear(r, hits, from, reach, certain || toWhom) ??
    (told > from ? inApposition(r, told) : null) ??
    inApposition(r, pastKind(r, from)) ??
    // "в своём Telegram-канале": the words for the place name the platform.
    (place === length ? outletWithin(r, { from: i, to: from }) : null);
  if (!hit) {
    const sure = !toWhom && matchAt(r, i, 'certain') === length;
    const address =
      sure || toWhom || (length > 1 && !certain)
        ? addressed(r, from, sentence, i)
        : certain
          ? addressedAt(r, from, sentence, i)
          : null;
    if (address && take(address)) {
      takeJoined(r, address, i, take);
      return;
    }
    const marked = certain ? null : markedOutlet(r, from, sentence, i);
    if (marked && take(marked)) return;
    const again = toWhom ? outletAgain(r, mentions, from, i) : null;
    if (again && take(again)) return;
    const unlisted = toWhom ? namedOutlet(r, from, sentence, i) : null;
    // "dijo a la prensa Jorge Suárez": who says it was not told.
    if (unlisted && !speakers.has(firstTokenAt(r, unlisted.start)) && take(unlisted)) return;
    const unknown = sure ? unknownCarrier(r, from, sentence, i) : null;
    if (unknown && take(unknown)) takeJoined(r, unknown, i, take);
    return;
  }
  const onlyPlace = place === length && !certain && !toWhom && length === 1;
  if (onlyPlace && hit.outlet.kind !== 'platform' && !onAir(r, i, hit, said)) return;
  if (take(carrier(r, hit, sentence, i)) && certain) takeJoined(r, hit, i, take);
}

/** "dilansir Kabarsenja.com dari Antara": the outlets that the carrier itself names as its own. */
function takeJoined(r: Reading, hit: Pick<OutletHit, 'end'>, cue: number, take: Take): void {
  const sentence = r.sentenceOf[cue] ?? 0;
  let next = joined(r, r.outlets, hit);
  while (next && take(carrier(r, next, sentence, cue))) next = joined(r, r.outlets, next);
}

/** "…, TASS reported", "according to CNN's Mira Holt": the outlet, or whose reporter says it, carries what somebody else says. */
function takeReporter(r: Reading, f: Frame, beside: readonly (Frame | undefined)[], take: Take): void {
  const owner = ownerOf(r, r.outlets, f.subject);
  if (owner) take(carrier(r, owner, f.sentence, f.from));
  // "After the Courier reported that …, the inspector said": what an aside tells of carries nobody's words.
  const first = r.sentences[f.sentence]?.from ?? 0;
  if (matchAt(r, first, 'subordinators') > 0 && !has(r, first, 'capacity') && f.from - first <= ASIDE) return;
  // "Holm tegen NRC: “…”": the outlet between who says it and the colon was told.
  const told =
    f.cue.kind === 'verbless' && f.subject ? outletWithin(r, { from: f.subject.to, to: f.cue.from }) : null;
  const hit = f.cue.kind === 'say' || isSaidElsewhere(r, f, beside) ? outletWithin(r, f.subject?.name) : told;
  if (hit && hit.outlet.kind !== 'platform') take(carrier(r, hit, f.sentence, f.from));
}

/** "…, Holt said, according to the Courier", "According to the Courier, Holt said …": beside somebody's own verb the outlet is only who has it. */
const isSaidElsewhere = (r: Reading, f: Frame, beside: readonly (Frame | undefined)[]): boolean =>
  f.cue.kind === 'nominal' &&
  beside.some(
    (x) =>
      x?.sentence === f.sentence &&
      x.cue.kind === 'say' &&
      x.subject !== null &&
      x.subject !== f.subject &&
      !outletWithin(r, x.subject.name),
  );

/** Words from "after" to the outlet. */
const ASIDE = 3;

/** "in a CNN interview on Sunday" */
function takeTalks(r: Reading, take: Take): void {
  for (const hit of r.outlets) {
    const k = firstTokenAt(r, hit.end);
    const first = firstTokenAt(r, hit.start);
    if (!has(r, k, 'talks') || r.quoteAt[k] || hit.outlet.kind === 'platform') continue;
    const opens = has(r, first - 1, 'determiners') ? first - 2 : first - 1;
    if (has(r, opens, 'prepositions')) take(carrier(r, hit, r.sentenceOf[k] ?? 0, opens));
  }
}

/** "The Courier quoted two officials who said …", "The Courier spoke to Holt, who said …": what the outlet did to have the words. */
function takeAskers(r: Reading, frames: readonly Frame[], take: Take): void {
  for (const hit of r.outlets) {
    const k = firstTokenAt(r, hit.end);
    if (r.quoteAt[k] || hit.ambiguous || matchAt(r, k, 'cites') === 0) continue;
    const sentence = r.sentenceOf[k] ?? 0;
    const low = lowerBound(frames, (f) => f.cue.from < k);
    const says = (f: Frame | undefined): boolean => f?.sentence === sentence && f.cue.kind === 'say';
    if (says(frames[low]) || says(frames[low + 1])) take(carrier(r, hit, sentence, k));
  }
}

/** "said in a Facebook post", "on his Telegram channel" */
function takePosts(r: Reading, frames: readonly Frame[], take: Take): void {
  const reporting = new Set(frames.map((f) => f.sentence));
  for (const hit of r.outlets) {
    const k = firstTokenAt(r, hit.end);
    const sentence = r.sentenceOf[k] ?? 0;
    if (hit.outlet.kind !== 'platform' || !has(r, k, 'posts') || r.quoteAt[k]) continue;
    if (reporting.has(sentence)) take(carrier(r, hit, sentence, k - 1));
  }
}

/** "BBC sources", "saksi mata Reuters": who found the nameless carries their words. */
function takeFinders(r: Reading, m: Mention, take: Take): void {
  if (m.type !== 'anonymous' || m.quoted) return;
  for (let k = m.from; k < m.to; k++) {
    // "sumber Tempo": right behind the noun an ordinary word with a capital is the outlet.
    const hit = r.outletAt[k] ?? (k === m.from + 1 ? outletNear(r, r.outlets, k, 0, true) : null);
    if (hit) take(carrier(r, hit, r.sentenceOf[k] ?? 0, k));
  }
}

/** "„…,“ řekl ČTK Petr Dvořák": an agency that its sentence names, where the pack knows few words that bring one in. */
function takeNamed(r: Reading, found: readonly CarrierHit[], take: Take): void {
  const carried = new Set(found.map((c) => c.sentence));
  for (const hit of r.outlets) {
    const k = firstTokenAt(r, hit.start);
    const sentence = r.sentenceOf[k] ?? 0;
    if (!isPlain(r, hit) || r.quoteAt[k] || carried.has(sentence)) continue;
    take(carrier(r, hit, sentence, k));
  }
}

/** An agency whose name is nothing else ("Reuters", "MTI-nek"), or an outlet whose case tells it to be a name ("Cumhuriyet'e"). */
function isPlain(r: Reading, { outlet, ambiguous, start, end }: OutletHit): boolean {
  if (r.lexicon.pack.apostropheCases && outlet.kind !== 'platform' && /['’]/.test(r.text.charAt(end)))
    return true;
  return outlet.kind === 'agency' && (!ambiguous || /^\p{Lu}{2,}$/u.test(r.text.slice(start, end)));
}

/** "said in a tweet": the platform that the word stands for, where its sentence names none ("dalam cuitannya di X"). */
function tweets(r: Reading): CarrierHit[] {
  const outlet = twitterOutlet();
  if (!outlet) return [];
  const out: CarrierHit[] = [];
  let named: Set<number | undefined> | null = null;
  for (const [sentence, { from, to }] of r.sentences.entries()) {
    if (!sentenceHas(r, from, 'tweets')) continue;
    named ??= new Set(
      r.outlets
        .filter((h) => h.outlet.kind === 'platform')
        .map((h) => r.sentenceOf[firstTokenAt(r, h.start)]),
    );
    if (named.has(sentence)) continue;
    for (let i = from; i < to; i++) {
      const t = r.tokens[i];
      if (!t || r.quoteAt[i] || matchAt(r, i, 'tweets') === 0) continue;
      out.push(carrier(r, { outlet, start: t.start, end: t.end, ambiguous: false }, sentence, i));
    }
  }
  return out;
}

let twitter: Outlet | null | undefined;

/** Looked up once: every article asks for it. */
function twitterOutlet(): Outlet | null {
  if (twitter === undefined) twitter = outletByName('Twitter');
  return twitter;
}

/** Tokens of day and adverb between a verb of saying and the station: "a déclaré mardi matin sur France Inter". */
const ON_AIR = 3;

/** An article, what an outlet is and at most one word more. */
function saysWhatItIs(r: Reading, from: number, to: number): boolean {
  const noun = has(r, from, 'determiners') ? from + 1 : from;
  const plain = to === noun + 1 || (to === noun + 2 && r.tokens[noun + 1]?.shape === 'lower');
  return plain && has(r, noun, 'outletNouns') && r.tokens[noun]?.shape === 'lower';
}

/** "a réagi sur BFMTV", "Sur RTL, la ministre a dit …": a station right after who said it, or at the head of the sentence, carried it. */
function onAir(r: Reading, i: number, hit: OutletHit, said: ReadonlySet<number>): boolean {
  const next = firstTokenAt(r, hit.start);
  // "dans |le quotidien espagnol| El País"
  const near = next - i <= 2 || (turnsRound(r.lexicon.pack) && saysWhatItIs(r, i + 1, next));
  if (hit.outlet.kind === 'agency' || !near) return false;
  if (r.sentences[r.sentenceOf[i] ?? 0]?.from === i) return hit.outlet.kind === 'broadcaster';
  for (let k = i; k >= i - ON_AIR; k--) {
    if (said.has(k)) return true;
    if (isComma(r, k - 1) || r.quoteAt[k - 1]) return false;
  }
  return false;
}
