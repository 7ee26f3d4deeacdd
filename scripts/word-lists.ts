/** The shortest way found to write a set of words in the notation of `utils/language/words.ts`. */
import { ASCII, FRONT_CODED, NOTHING_SHARED, SCRIPTS } from '../utils/language/words.ts';

/** A build's lists are read by no one, so that any common beginning will do. */
const MIN_STEM = 1;
/** A common end of one letter is chance and only makes the search longer. */
const MIN_TAIL = 2;
const MAX_TAIL = 24;
/** Letters before a common end, at least. */
const MIN_FIRST = 1;
/** Most ways of one group: bounds the search, and hardly any list has a larger one. */
const MOST = 150;
/** Endings that stems are looked through for, beyond those they have alone. */
const MOST_SHARED = 6;

/** Keeps groups of two from coming before all larger ones. */
const FEW = 2;

const bytes = (text: string): number => Buffer.byteLength(text);

interface Group {
  readonly text: string;
  readonly words: readonly string[];
}

/** @returns the list, sorted, on one line: in groups, front-coded, or both, in its script or with ASCII's letters, whichever is shortest. */
export function compact(entries: readonly string[]): string {
  const lists = [shortest(entries)];
  for (const { sign, letters } of SCRIPTS)
    if (entries.some((entry) => [...entry].some((letter) => letters.includes(letter))))
      lists.push(...withAscii(entries, letters).map((list) => sign + list));
  return least(lists);
}

const least = (ways: readonly string[]): string =>
  ways.reduce((short, way) => (bytes(way) < bytes(short) ? way : short));

function shortest(entries: readonly string[]): string {
  const groups = grouped(entries);
  const ways = [groups.join(',')];
  if (!entries.some((entry) => CODE.test(entry))) ways.push(frontCoded(groups), frontCoded(entries));
  return least(ways);
}

/** The list with ASCII's letters for those of another script; none where it has some of ASCII's already. */
function withAscii(entries: readonly string[], letters: string): string[] {
  if (entries.some((entry) => /[a-z0-9]/.test(entry))) return [];
  const written = (entry: string) =>
    [...entry].map((letter) => ASCII[letters.indexOf(letter)] ?? letter).join('');
  return [shortest(entries.map(written))];
}

/** What front coding writes numbers with, or opens a list with: words that hold it are not coded so. */
const CODE = /[A-Z^]/;
/** The largest number that a capital stands for. */
const MOST_TAKEN_OVER = 25;

function frontCoded(entries: readonly string[]): string {
  let before = '';
  let list = FRONT_CODED;
  for (const entry of [...entries].sort()) {
    let same = 0;
    while (same < MOST_TAKEN_OVER && same < entry.length && entry[same] === before[same]) same++;
    list += String.fromCharCode(NOTHING_SHARED + same) + entry.slice(same);
    before = entry;
  }
  return list;
}

function grouped(entries: readonly string[]): string[] {
  const left = new Set(entries);
  const written: string[] = [];
  for (let group = best(left); group; group = best(left)) {
    for (const word of group.words) left.delete(word);
    written.push(group.text);
  }
  return [...written, ...left].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
}

const bare = (entry: string): string => entry.replaceAll('(', '');
const ways = (list: readonly string[]): string => `(${list.join('|')})`;

/** The group that saves most for each of its words, or null where none saves anything: a greedy choice, which leaves more for later. */
function best(words: ReadonlySet<string>): Group | null {
  let found: Group | null = null;
  let most = 0;
  for (const group of [...stemsWithEndings(words), ...framed(words)]) {
    const saved = group.words.reduce((n, w) => n + bytes(w) + 1, 0) - bytes(group.text) - 1;
    const each = saved / (group.words.length + FEW);
    if (each > most) {
      most = each;
      found = group;
    }
  }
  return found;
}

const isStem = (word: string, at: number): boolean =>
  at >= MIN_STEM || at === word.length || word.charAt(at - 1) === ' ';

/** "(play|talk)(s|ed)": stems that take the same endings. */
function* stemsWithEndings(words: ReadonlySet<string>): Generator<Group> {
  const endingsOf = new Map<string, Set<string>>();
  for (const word of words)
    for (let at = 1; at <= word.length; at++) {
      if (!isStem(word, at)) continue;
      const stem = word.slice(0, at);
      const list = endingsOf.get(stem) ?? new Set();
      list.add(word.slice(at));
      endingsOf.set(stem, list);
    }
  const stemsOf = new Map<string, { endings: readonly string[]; stems: string[] }>();
  for (const [stem, set] of endingsOf) {
    if (set.size < 2 || set.size > MOST) continue;
    const endings = [...set].sort();
    const key = endings.join('|');
    const same = stemsOf.get(key);
    if (same) same.stems.push(stem);
    else stemsOf.set(key, { endings, stems: [stem] });
  }
  const many = [...endingsOf].filter(([, list]) => list.size > 1);
  for (const { endings, stems } of stemsOf.values()) {
    yield crossed(stems, endings);
    if (endings.length > MOST_SHARED) continue;
    // Stems with further endings take part in a group of fewer.
    yield crossed(
      many.filter(([, list]) => endings.every((e) => list.has(e))).map(([stem]) => stem),
      endings,
    );
  }
}

function crossed(all: readonly string[], endings: readonly string[]): Group {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const stem of all) {
    const made = endings.map((e) => stem + e);
    if (stems.length >= MOST || made.some((w) => words.has(w))) continue;
    stems.push(stem);
    for (const w of made) words.add(w);
  }
  const text = (stems.length > 1 ? ways(stems) : (stems[0] ?? '')) + ways(endings);
  return { text, words: [...words] };
}

/** "men(ambah|cerita)kan", "(anal|journal)ist": words that begin and end alike. */
function* framed(words: ReadonlySet<string>): Generator<Group> {
  const inFrame = new Map<string, { head: string; tail: string; words: string[] }>();
  for (const word of words)
    for (let tail = 1; tail <= Math.min(MAX_TAIL, word.length - 1); tail++) {
      if (tail < MIN_TAIL && word.at(-tail) !== ' ') continue;
      const first = word.length - tail;
      for (let head = 0; head <= Math.min(MAX_TAIL, first); head++) {
        if (head > 0 ? !isStem(word, head) : first > 0 && first < MIN_FIRST && word.charAt(first) !== ' ')
          continue;
        const frame = { head: word.slice(0, head), tail: word.slice(word.length - tail), words: [word] };
        const key = `${frame.head}|${frame.tail}`;
        const same = inFrame.get(key);
        if (same) same.words.push(word);
        else inFrame.set(key, frame);
      }
    }
  for (const { head, tail, words: all } of inFrame.values()) {
    if (all.length < 2) continue;
    const some = all.slice(0, MOST);
    const middles = some.map((w) => w.slice(head.length, w.length - tail.length));
    yield { text: head + ways(middles) + tail, words: some };
  }
}
