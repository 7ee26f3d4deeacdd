/**
 * Who carried the words here: carriers named in the sentence of a frame, after "melansir", "told", "in a post on". A known
 * outlet needs any such cue; an unknown one only a cue that nothing but a carrier can follow.
 */

import { type Outlet, type OutletHit, outletByName } from '../language/outlets/index.ts';
import { type CarrierHit, carrier } from './carrier-hit.ts';
import type { Frame } from './frame.ts';
import { pastListener } from './listeners.ts';
import type { Mention } from './mention.ts';
import { inApposition, joined, outletNear, ownerOf, reportedBy } from './outlet-near.ts';
import { firstTokenAt, has, isComma, matchAt, meetsAt, outletWithin, type Reading } from './reading.ts';
import { tagSet } from './tags.ts';
import { namedOutlet, unknownCarrier } from './unlisted-outlets.ts';

/** Tokens between a cue and the carrier it brings in: "dikutip dari laman resmi", "told the news agency". */
const REACH = 5;
const CUES = tagSet(['tweets', 'before', 'addressee', 'place', 'agent']);

export function findCarriers(
  r: Reading,
  mentions: readonly Mention[],
  frames: readonly Frame[],
): CarrierHit[] {
  const hits = r.outlets;
  const out: CarrierHit[] = [];
  const taken = new Set<number>();
  const platform = twitterOutlet();
  const tweeted = new Set(
    hits.filter((h) => h.outlet === platform).map((h) => r.sentenceOf[firstTokenAt(r, h.start)]),
  );
  const said = new Set(
    frames.flatMap((f) => (f.cue.kind === 'say' || f.cue.kind === 'saySuffixed' ? [f.cue.to, f.to] : [])),
  );
  for (let i = 0; i < r.tokens.length; i++) {
    if (r.quoteAt[i] || !meetsAt(r, i, CUES)) continue;
    if (matchAt(r, i, 'tweets') > 0) {
      const tweet = tweetAt(r, i);
      if (tweet && !tweeted.has(r.sentenceOf[i])) out.push(carrier(r, tweet, r.sentenceOf[i] ?? 0, i));
    }
    const strong = matchAt(r, i, 'before');
    const addressee = matchAt(r, i, 'addressee');
    const place = matchAt(r, i, 'place');
    const length = Math.max(strong, addressee, place);
    if (length === 0) {
      const by = has(r, i, 'agent') ? reportedBy(r, hits, i) : null;
      if (by && !taken.has(by.start)) {
        taken.add(by.start);
        out.push(carrier(r, by, r.sentenceOf[i] ?? 0, i));
      }
      continue;
    }
    const from = i + length;
    const certain = strong === length;
    const told =
      addressee === length ? pastListener(r, from, r.sentences[r.sentenceOf[i] ?? 0]?.to ?? from) : from;
    const reach = certain || length > 1 ? REACH : Math.max(3, told - from);
    const hit =
      outletNear(r, hits, from, reach, certain || addressee === length) ??
      (told > from ? inApposition(r, told) : null);
    const sentence = r.sentenceOf[i] ?? 0;
    if (
      hit &&
      place === length &&
      !certain &&
      addressee !== length &&
      hit.outlet.kind !== 'platform' &&
      length === 1 &&
      !onAir(r, i, hit, said)
    )
      continue;
    if (hit && !taken.has(hit.start)) {
      taken.add(hit.start);
      out.push(carrier(r, hit, sentence, i));
      if (!certain) continue;
      for (let next = joined(r, hits, hit); next && !taken.has(next.start); next = joined(r, hits, next)) {
        taken.add(next.start);
        out.push(carrier(r, next, sentence, i));
      }
      continue;
    }
    const named = !hit && addressee === length ? namedOutlet(r, from, sentence, i) : null;
    if (named && !taken.has(named.start)) {
      taken.add(named.start);
      out.push(named);
      continue;
    }
    if (!hit && matchAt(r, i, 'certain') === length) {
      const unknown = unknownCarrier(r, from, sentence, i);
      if (unknown && !taken.has(unknown.start)) {
        taken.add(unknown.start);
        out.push(unknown);
      }
    }
  }
  for (const f of frames) {
    // "…, TASS reported": the outlet carries what somebody else in the sentence says.
    // "according to CNN's Mira Holt": whose reporter says it.
    const owner = ownerOf(r, hits, f.subject);
    if (owner && !taken.has(owner.start)) {
      taken.add(owner.start);
      out.push(carrier(r, owner, f.sentence, f.from));
    }
    const name = f.subject?.name;
    const hit = f.cue.kind === 'say' ? outletWithin(r, name) : null;
    if (!hit || hit.outlet.kind === 'platform' || taken.has(hit.start)) continue;
    taken.add(hit.start);
    out.push(carrier(r, hit, f.sentence, f.from));
  }
  const reporting = new Set(frames.map((f) => f.sentence));
  for (const hit of hits) {
    // "said in a Facebook post", "on his Telegram channel"
    const k = firstTokenAt(r, hit.end);
    const sentence = r.sentenceOf[k] ?? 0;
    if (hit.outlet.kind !== 'platform' || !has(r, k, 'posts') || r.quoteAt[k] || taken.has(hit.start))
      continue;
    if (!reporting.has(sentence)) continue;
    taken.add(hit.start);
    out.push(carrier(r, hit, sentence, k - 1));
  }
  for (const m of mentions) {
    // "BBC sources", "saksi mata Reuters": who found the nameless carries their words.
    if (m.type !== 'anonymous' || m.quoted) continue;
    for (let k = m.from; k < m.to; k++) {
      const hit = r.outletAt[k];
      if (!hit || taken.has(hit.start)) continue;
      taken.add(hit.start);
      out.push(carrier(r, hit, r.sentenceOf[k] ?? 0, k));
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

let twitter: Outlet | null | undefined;

/** Looked up once: every article asks for it. */
function twitterOutlet(): Outlet | null {
  if (twitter === undefined) twitter = outletByName('Twitter');
  return twitter;
}

/** Tokens of day and adverb between a verb of saying and the station: "a déclaré mardi matin sur France Inter". */
const ON_AIR = 3;

/** "a réagi sur BFMTV", "Sur RTL, la ministre a dit …": a station right after who said it, or at the head of the sentence, carried it. */
function onAir(r: Reading, i: number, hit: OutletHit, said: ReadonlySet<number>): boolean {
  const next = firstTokenAt(r, hit.start);
  if (hit.outlet.kind === 'agency' || next - i > 2) return false;
  if (r.sentences[r.sentenceOf[i] ?? 0]?.from === i) return hit.outlet.kind === 'broadcaster';
  for (let k = i; k >= i - ON_AIR; k--) {
    if (said.has(k)) return true;
    if (isComma(r, k - 1) || r.quoteAt[k - 1]) return false;
  }
  return false;
}

/** "said in a tweet": the platform that the word stands for. */
function tweetAt(r: Reading, i: number): OutletHit | null {
  const outlet = twitterOutlet();
  const t = r.tokens[i];
  return outlet && t ? { outlet, start: t.start, end: t.end, ambiguous: false } : null;
}
