/** A link that jumps to the words (a text fragment), or the plain address where none can be made in time. */
import type { WordsLink } from '../messages/to-page.ts';

export interface FragmentParts {
  readonly textStart: string;
  readonly textEnd?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Makes the parts of a fragment for a range, or null. Set by fragment.js, which is loaded when first asked for. */
export type MakeFragment = (range: Range) => FragmentParts | null;

declare global {
  var verbatimMakeFragment: MakeFragment | undefined;
}

/** @param ranges where the words stand; several where they run over blocks */
export function linkToWords(url: string, ranges: readonly Range[]): WordsLink {
  const plain = { url: withoutFragment(url), precise: false };
  const whole = asOne(ranges);
  const parts = whole === null ? null : (globalThis.verbatimMakeFragment?.(whole) ?? null);
  return parts === null ? plain : { url: `${plain.url}#:~:text=${encodeParts(parts)}`, precise: true };
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** `prefix-,start,end,-suffix`: commas and hyphens inside the parts are escaped, as the specification wants. */
export function encodeParts({ prefix, textStart, textEnd, suffix }: FragmentParts): string {
  const parts = [encode(textStart)];
  if (textEnd) parts.push(encode(textEnd));
  if (prefix) parts.unshift(`${encode(prefix)}-`);
  if (suffix) parts.push(`-${encode(suffix)}`);
  return parts.join(',');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** One range over all, or null where they stand in different documents or shadow trees. */
function asOne(ranges: readonly Range[]): Range | null {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.startContainer.getRootNode() !== last.endContainer.getRootNode()) return null;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return whole;
}
