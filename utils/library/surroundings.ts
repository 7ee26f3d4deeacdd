/** The words around a quote, kept as evidence and to find the place again. */

/** Code units kept on each side: about a sentence. Hypothesis keeps 32; a longer one survives more edits of the page. */
const REACH = 120;
/** How far a cut may move to fall between two words. */
const WORD_REACH = 24;

/** Prefix and suffix of `text.slice(start, end)`, cut between words, never inside a surrogate pair. */
export function surroundings(text: string, start: number, end: number): { prefix: string; suffix: string } {
  let from = Math.max(0, start - REACH);
  for (let step = 0; from > 0 && step < WORD_REACH && from < start && !isSpace(text, from - 1); step++)
    from++;
  let to = Math.min(text.length, end + REACH);
  for (let step = 0; to < text.length && step < WORD_REACH && to > end && !isSpace(text, to); step++) to--;
  if (isLowSurrogate(text, from)) from++;
  if (isLowSurrogate(text, to)) to--;
  return { prefix: text.slice(from, start), suffix: text.slice(end, Math.max(end, to)) };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
