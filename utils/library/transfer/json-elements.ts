/**
 * The elements of an array inside a JSON text, each with its line, without parsing the rest: so that one broken record
 * in a file that somebody re-formatted is refused alone and with its line. One pass, no recursion.
 */

export interface JsonElement {
  readonly line: number;
  readonly text: string;
  /** False where the file ends in the middle of it. */
  readonly whole: boolean;
}

const SPACE = new Set([' ', '\n', '\r', '\t']);

/** Steps over the value that starts at `at`: the place after it, or the text's length where it never ends. */
function endOfValue(text: string, at: number): { end: number; whole: boolean } {
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    const char = text.charAt(place);
    if (char === '"') {
      place = endOfString(text, place);
      if (place >= text.length) return { end: text.length, whole: false };
      if (depth === 0) return { end: place + 1, whole: true };
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) return { end: place, whole: true };
      depth--;
      if (depth === 0) return { end: place + 1, whole: true };
    } else if (depth === 0 && (char === ',' || SPACE.has(char))) return { end: place, whole: true };
  }
  return { end: text.length, whole: false };
}

/** The place of the closing quotation mark of the string that opens at `at`. */
function endOfString(text: string, at: number): number {
  for (let place = at + 1; place < text.length; place++) {
    const char = text.charAt(place);
    if (char === '\\') place++;
    else if (char === '"') return place;
  }
  return text.length;
}

function skipSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length && SPACE.has(text.charAt(place))) place++;
  return place;
}

/** Where each member of the outermost object has its value, by name. Empty for anything but an object. */
export function topMembers(text: string): Map<string, number> {
  const members = new Map<string, number>();
  let at = skipSpace(text, 0);
  if (text.charAt(at) !== '{') return members;
  at = skipSpace(text, at + 1);
  while (text.charAt(at) === '"') {
    const close = endOfString(text, at);
    const name = text.slice(at + 1, close);
    at = skipSpace(text, close + 1);
    if (text.charAt(at) !== ':') break;
    at = skipSpace(text, at + 1);
    members.set(name, at);
    at = skipSpace(text, endOfValue(text, at).end);
    if (text.charAt(at) !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return members;
}

/** The text of the value that starts at `at`. */
export function valueAt(text: string, at: number): string {
  return text.slice(at, endOfValue(text, at).end);
}

/** The elements of the array that starts at `at`; nothing where there is none. */
export function* arrayElements(text: string, at: number): Generator<JsonElement> {
  let place = skipSpace(text, at);
  if (text.charAt(place) !== '[') return;
  let line = 1;
  let counted = 0;
  const lineAt = (to: number) => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < to; next = text.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
  for (place = skipSpace(text, place + 1); place < text.length; ) {
    const char = text.charAt(place);
    if (char === ']') return;
    if (char === ',') {
      place = skipSpace(text, place + 1);
      continue;
    }
    const { end, whole } = endOfValue(text, place);
    if (end === place) return;
    yield { line: lineAt(place), text: text.slice(place, end), whole };
    place = skipSpace(text, end);
  }
}
