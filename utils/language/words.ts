import type { Words } from './pack.ts';

/**
 * The entries of a word list; "sag(t|te|ten)" stands for its three words, "(rief|riet)(|en)" for its four. Lists that ship may
 * also be front-coded: in "^AplayEedEs" each entry begins with a capital that says how many characters it takes over from the
 * one before (A none, E four), and those of another script written with the letters and digits of ASCII (`SCRIPTS`).
 */
export function entriesOf(words: Words): string[] {
  if (typeof words !== 'string') return [...words()];
  return inOwnScript(words)
    .split(',')
    .flatMap((w) => (w.startsWith(FRONT_CODED) ? [...frontDecoded(w)] : [w.trim().replace(/\s+/g, ' ')]))
    .filter((w) => w !== '')
    .flatMap(expand);
}

/** Lower-case letters of a script, the most frequent first, and the sign that opens a list written with ASCII's instead. */
export const SCRIPTS: readonly { readonly sign: string; readonly letters: string }[] = [
  { sign: '~', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ' },
  { sign: '!', letters: 'الينمرتوبةدعسفقهكحجأشىصخطإزضءغثئذؤآظ' },
];
/** What stands for them, in the same order: two bytes less of a shipped file for each letter, or five where it is escaped. */
export const ASCII = 'abcdefghijklmnopqrstuvwxyz0123456789';

function inOwnScript(words: string): string {
  const script = SCRIPTS.find(({ sign }) => words.startsWith(sign));
  if (script === undefined) return words;
  return words.slice(1).replace(/[a-z0-9]/g, (sign) => script.letters[ASCII.indexOf(sign)] ?? '');
}

/** What opens a front-coded list. */
export const FRONT_CODED = '^';
/** The capital of an entry that takes nothing over. */
export const NOTHING_SHARED = 0x41;

function* frontDecoded(list: string): Generator<string> {
  let before = '';
  for (const [coded] of list.matchAll(/[A-Z][^A-Z]*/g)) {
    before = before.slice(0, coded.charCodeAt(0) - NOTHING_SHARED) + coded.slice(1);
    yield before;
  }
}

/** Every way through the groups of an entry, the first group changing slowest. */
function expand(entry: string): string[] {
  const open = entry.indexOf('(');
  const close = entry.indexOf(')', open);
  if (open < 0 || close < 0) return [entry];
  const before = entry.slice(0, open);
  const rests = expand(entry.slice(close + 1));
  return entry
    .slice(open + 1, close)
    .split('|')
    .flatMap((way) => rests.map((rest) => before + way + rest));
}
