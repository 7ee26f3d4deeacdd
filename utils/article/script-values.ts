/**
 * The JSON inside a page's scripts: whole JSON scripts, values assigned to globals (`Fusion.globalContent={…};`,
 * `window.__STATE__={…}`), strings given to `JSON.parse`, and React's flight rows (`self.__next_f.push([1,"…"])`).
 * Nothing is run. Each script is scanned once; what is not JSON is passed over.
 */
import { parseTolerantly } from './json-ld.ts';

/** Shorter scripts hold no article. */
const SHORTEST_SCRIPT = 500;
/** All scripts together; state of whole sites beyond this is not worth the reader's time. */
const MAX_SCRIPT_LENGTH = 8_000_000;
const FLIGHT = 'self.__next_f.push(';

export function scriptValues(document: Document): unknown[] {
  const values: unknown[] = [];
  const flight: string[] = [];
  let length = 0;
  for (const script of document.querySelectorAll('script')) {
    const type = script.getAttribute('type') ?? '';
    const source = script.textContent ?? '';
    if (script.hasAttribute('src') || /ld\+json/i.test(type)) continue;
    length += source.length;
    if (length > MAX_SCRIPT_LENGTH) break;
    if (source.startsWith(FLIGHT)) {
      const pushed = parseTolerantly(source.slice(FLIGHT.length, source.lastIndexOf(')')));
      if (Array.isArray(pushed) && typeof pushed[1] === 'string') flight.push(pushed[1]);
    } else if (source.length >= SHORTEST_SCRIPT) {
      if (/json/i.test(type) || /^\s*[{[]/.test(source)) values.push(parseTolerantly(source));
      else values.push(...assigned(source));
    }
  }
  if (flight.length > 0) values.push(...flightRows(flight.join('')));
  return values.filter((value) => typeof value === 'object' && value !== null);
}

/** Objects and arrays on the right of an `=`, and strings inside `JSON.parse(…)`. */
function assigned(source: string): unknown[] {
  const values: unknown[] = [];
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (c === '"' || c === "'" || c === '`') {
      const end = stringEnd(source, at);
      if (c === '"' && end - at > SHORTEST_SCRIPT && source.slice(at - 11, at) === 'JSON.parse(') {
        const inner = parseTolerantly(source.slice(at, end));
        if (typeof inner === 'string') values.push(parseTolerantly(inner));
      }
      at = end - 1;
    } else if (c === '=') {
      let open = at + 1;
      while (source.charAt(open).trim() === '' && open < source.length) open++;
      if (source[open] !== '{' && source[open] !== '[') continue;
      const end = bracketEnd(source, open);
      if (end - open >= SHORTEST_SCRIPT) values.push(parseTolerantly(source.slice(open, end)));
      at = end - 1;
    }
  }
  return values;
}

/** Offset behind the closing quotation mark, or the end of the source. */
function stringEnd(source: string, from: number): number {
  const mark = source[from];
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === mark) return at + 1;
    else if (source[at] === '\n' && mark !== '`') return at;
  }
  return source.length;
}

/** Offset behind the bracket that closes the one at `from`, strings skipped; the end of the source where none does. */
function bracketEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const c = source[at];
    if (c === '"') at = stringEnd(source, at) - 1;
    else if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

/** Rows are `id:` and JSON up to a line end, or `id:T` with a length in bytes and that much plain text. */
function flightRows(source: string): unknown[] {
  const values: unknown[] = [];
  for (let at = 0; at < source.length; ) {
    const colon = source.indexOf(':', at);
    if (colon < 0) break;
    if (source[colon + 1] === 'T') {
      const comma = source.indexOf(',', colon);
      const bytes = Number.parseInt(source.slice(colon + 2, comma), 16);
      if (comma > 0 && Number.isFinite(bytes)) {
        const end = afterBytes(source, comma + 1, bytes);
        values.push({ text: source.slice(comma + 1, end) });
        at = end;
        continue;
      }
    }
    let end = source.indexOf('\n', colon);
    if (end < 0) end = source.length;
    const row = source.slice(colon + 1, end);
    if (row.length >= SHORTEST_SCRIPT && /^[{[]/.test(row)) values.push(parseTolerantly(row));
    at = end + 1;
  }
  return values;
}

function afterBytes(source: string, from: number, bytes: number): number {
  let left = bytes;
  let at = from;
  for (; at < source.length && left > 0; at++) {
    const code = source.charCodeAt(at);
    // A surrogate pair is four bytes in UTF-8: two for each half.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return at;
}
