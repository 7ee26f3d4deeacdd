/** A carrier as it stands in the text. */

import type { Outlet, OutletHit } from '../../language/outlets/index.ts';
import type { Carrier } from '../../report.ts';
import { firstTokenAt, type Reading } from '../text/reading.ts';

export interface CarrierHit extends Carrier {
  readonly sentence: number;
  /** Tokens of the cue that brings it in. */
  readonly from: number;
  readonly to: number;
}

/** Takes a carrier once; false where it was taken before. */
export type Take = (found: CarrierHit) => boolean;

export function carrier(r: Reading, hit: OutletHit, sentence: number, cue: number): CarrierHit {
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

/**
 * The canonical name in the article's own script: "РИА Новости" in Russian, "Reuters" in every Latin one. An address that says none of
 * its words is the name itself ("JawaPos.com" is no "Jawa Pos").
 */
export function localName({ outlet, ...hit }: OutletHit & { text?: string }): string {
  if (hit.text?.includes('.') && isOtherAddress(outlet, hit.text)) return hit.text;
  // "BFM TV", "BFMTV": one name, apart or together, as the article has it.
  if (hit.text && hit.text !== outlet.name && together(hit.text) === together(outlet.name)) return hit.text;
  // "Telegram-канал" is written in the name's own letters.
  // "ロイター通信", "路透社": the same signs in two languages, and no cases.
  if (SIGNS.test(hit.text ?? '')) return hit.text ?? outlet.name;
  const script = LATIN.test(hit.text ?? '') ? undefined : SCRIPTS.find((s) => s.test(hit.text ?? ''));
  return script ? (outlet.aliases.find((a) => script.test(a) && !LATIN.test(a)) ?? outlet.name) : outlet.name;
}

const together = (name: string): string => name.replace(/[\s-]/gu, '');

function isOtherAddress({ name, domains }: Outlet, text: string): boolean {
  const address = text.toLowerCase();
  if (!domains.includes(address)) return false;
  const said = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !address.split(/[.-]/).some((label) => said.includes(label));
}
const SIGNS = /^(?:\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}|\p{Script=Hangul}|ー)+$/u;
const SCRIPTS = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u];
