/**
 * UTF-8 that was read as Latin-1 or Windows-1252 ("MÃ¡s", "â€œYesâ€") → what was written. Files saved by crawlers are often like
 * that, and every quotation mark in them is lost. Only where the whole text shows it: accents that stand for
 * themselves never form UTF-8 sequences but by accident.
 */

/** The characters of Windows-1252 that Latin-1 lacks, for bytes 0x80 to 0x9F; "." where there is none. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const HIGH_BYTES = new Map<string, number>(
  [...WINDOWS_1252].flatMap((c, i): [string, number][] => (c === '.' ? [] : [[c, 0x80 + i]])),
);
/** Fewer sequences may be an example of mojibake in an article about it. */
const FEWEST_SEQUENCES = 3;
/** Sequences for each character that forms none; honest Latin text has the reverse. */
const SEQUENCES_PER_STRAY = 10;

export function repairMojibake(text: string): string {
  const out: string[] = [];
  let copied = 0;
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      at++;
      continue;
    }
    const decoded = sequenceAt(text, at);
    if (decoded === null) {
      if (code < 0x100) strays++;
      at++;
      continue;
    }
    sequences++;
    out.push(text.slice(copied, at), decoded.character);
    at += decoded.length;
    copied = at;
  }
  if (sequences < FEWEST_SEQUENCES || sequences < strays * SEQUENCES_PER_STRAY) return text;
  out.push(text.slice(copied));
  return out.join('');
}

function sequenceAt(text: string, at: number): { character: string; length: number } | null {
  const lead = byteAt(text, at);
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  if (length === 0) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteAt(text, at + i);
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isWellFormed = code >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000) && code <= 0x10ffff;
  if (!isWellFormed || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { character: String.fromCodePoint(code), length };
}

function byteAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x100 ? code : (HIGH_BYTES.get(text.charAt(at)) ?? -1);
}
