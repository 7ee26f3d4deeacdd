/**
 * Who carried the words here: carriers named in the sentence of a frame, after "melansir", "told", "in a post on". A known
 * outlet needs any such cue; an unknown one only a cue that nothing but a carrier can follow.
 */

import { type Outlet, type OutletHit, outletByName } from '../language/outlets/index.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Carrier } from '../report.ts';
import { pastListener } from './clause-borders.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { cleanName } from './name-words.ts';
import { isNameWord } from './names.ts';
import {
  firstTokenAt,
  has,
  isComma,
  matchAt,
  meetsAt,
  outletWithin,
  type Reading,
  spanOf,
} from './reading.ts';
import { tagSet } from './tags.ts';

export interface CarrierHit extends Carrier {
  readonly sentence: number;
  /** Tokens of the cue that brings it in. */
  readonly from: number;
  readonly to: number;
}

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

/** The outlet whose owner's form stands before a person's name: "CNN's Mira Holt". */
function ownerOf(r: Reading, hits: readonly OutletHit[], m: Mention | null): OutletHit | null {
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
function reportedBy(r: Reading, hits: readonly OutletHit[], i: number): OutletHit | null {
  for (let k = i - 1; k >= 0 && k >= i - AGENT_REACH && r.sentenceOf[k] === r.sentenceOf[i]; k--)
    if (has(r, k, 'passive') && has(r, k - 1, 'passiveAuxiliaries'))
      return outletNear(r, hits, i + 1, 2, true);
  return null;
}

/** "melansir Reuters dan The Star", "dikutip detikINET dari Business Insider": the outlet that a conjunction or "from" joins to one. */
function joined(r: Reading, hits: readonly OutletHit[], hit: OutletHit): OutletHit | null {
  const k = firstTokenAt(r, hit.end);
  if (!has(r, k, 'conjunctions') && !has(r, k, 'ofWords')) return null;
  return outletNear(r, hits, k + 1, 1, true);
}

function outletNear(
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
    if (hit.ambiguous && !sure && r.tokens[firstTokenAt(r, hit.start)]?.start !== first.start) continue;
    const between = firstTokenAt(r, hit.start);
    if (blocked(r, from, between)) return null;
    return hit;
  }
  return null;
}

/** "told the official news agency, Xinhua, …": the outlet between commas behind whom it was told to. */
function inApposition(r: Reading, comma: number): OutletHit | null {
  const hit = isComma(r, comma) ? r.outletAt[comma + 1] : null;
  if (!hit) return null;
  let k = comma + 1;
  while (r.outletAt[k] === hit) k++;
  return r.tokens[k]?.kind === 'mark' ? hit : null;
}

/** A comma, a stop, a quotation or another verb between cue and name parts them. */
function blocked(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      isComma(r, k) ||
      r.quoteAt[k] ||
      has(r, k, 'complementizers') ||
      has(r, k, 'relatives') ||
      r.tokens[k]?.text === '.' ||
      has(r, k, 'say')
    )
      return true;
  return false;
}

function carrier(r: Reading, hit: OutletHit, sentence: number, cue: number): CarrierHit {
  return {
    name: localName({ ...hit, text: r.text.slice(hit.start, hit.end) }),
    kind: hit.outlet.kind,
    start: hit.start,
    end: hit.end,
    text: r.text.slice(hit.start, hit.end),
    sentence,
    from: cue,
    to: firstTokenAt(r, hit.end),
  };
}

const LATIN = /\p{Script=Latin}/u;

/** The canonical name in the article's own script: "РИА Новости" in Russian, "Reuters" in every Latin one. */
export function localName({ outlet, ...hit }: OutletHit & { text?: string }): string {
  const script = SCRIPTS.find((s) => s.test(hit.text ?? ''));
  return script ? (outlet.aliases.find((a) => script.test(a) && !LATIN.test(a)) ?? outlet.name) : outlet.name;
}
const SCRIPTS = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
];

/** "told The Harbor Post": a name that no list knows, told to be a paper's or a station's by a word in it. */
function namedOutlet(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  const found = unknownCarrier(r, from, sentence, cue);
  if (!found) return null;
  for (let k = firstTokenAt(r, found.start); k < found.to; k++) if (has(r, k, 'outletNouns')) return found;
  return null;
}

/** A name that no list knows, right after a cue that only a carrier can follow: "dikutip dari Kabar Senja". */
function unknownCarrier(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  let k = from;
  while (
    k < from + 3 &&
    (has(r, k, 'determiners') ||
      has(r, k, 'organisations') ||
      has(r, k, 'documents') ||
      (r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 0) === 0))
  )
    k++;
  const start = k;
  while (
    k < start + 5 &&
    r.sentenceOf[k] === sentence &&
    (isNameWord(r, k) ||
      (k > start && has(r, k, 'particles')) ||
      (has(r, k, 'roleTails') && r.tokens[k]?.shape !== 'lower'))
  )
    k++;
  if (k === start) return null;
  if (has(r, start, 'titles') || has(r, start, 'roles') || has(r, start, 'organisations')) return null;
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
