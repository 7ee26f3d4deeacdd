/** Whether two quotes are about the same statement at all; the question before what differs. */
import type { Alignment } from './align.ts';
import { shareConcept } from './evidence.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import type { Differences } from './meaning/differences.ts';
import { has, type Token } from './words/token.ts';

/** Half of the words' weight in common, in order: below it, quotes of one speaker on one topic begin to mix. */
const SAME = 0.5;
/** A part of a longer quote shares nearly all of its own words. */
const CONTAINED = 0.7;
/** Quotes with less content than this have nothing to be recognised by but all of their words. */
const LEAST_CONTENT = 1.2;
/** With no more than one word of content in common, a short quote with another word is another quote. */
const OTHER_WORDS = 1.5;
/** What comes after an opening must be enough to be a statement of its own. */
const LEAST_SAID_AFTER = 1.5;
/** After a stock opening, what remains must still have this much in common. */
const AFTER_OPENING = 0.25;

export function sameStatement(
  a: readonly Token[],
  b: readonly Token[],
  alignment: Alignment,
  found: Differences,
  lexicon: CompiledLexicon,
): boolean {
  const weigh = (tokens: readonly Token[]) => tokens.reduce((n, t) => n + (t.free ? 0 : t.weight), 0);
  const wa = weigh(a);
  const wb = weigh(b);
  let both = 0;
  let content = 0;
  for (const [i, j] of alignment.pairs) {
    const x = a[i];
    const y = b[j];
    if (!x || !y || x.free || y.free) continue;
    both += x.weight;
    if (!x.stop) content += x.weight;
  }
  const inflected = found.hunks.reduce((n, h) => n + akin(a, b, h, lexicon), 0);
  both += inflected + found.exchanged;
  content += inflected + found.exchanged;
  if (wa === 0 || wb === 0) return alignment.hunks.length === 0;
  const share = (2 * both) / (wa + wb);
  const contained = both / Math.min(wa, wb);
  if (oneWordChanged(found, alignment) && (content >= OTHER_WORDS || isGrave(found))) return true;
  if (found.shape === 'part' && oneRun(alignment) && content >= LEAST_IN_ONE_RUN) return true;
  if (found.shape === 'part' && content >= LEAST_IN_ONE_RUN && isClauseOf(a, b, alignment)) return true;
  if (found.shape === 'part' && marked(a, b, found) && alignment.pairs.length >= LEAST_MARKED) return true;
  if (content < Math.min(LEAST_CONTENT, Math.min(wa, wb) * 0.6)) return false;
  const scattered = found.hunks.length > Math.max(3, alignment.pairs.length / 2.5);
  if (share >= SAME && !(scattered && share < 0.6)) return true;
  if (found.shape === 'part' && contained > 0.99 && content >= 2 && !scattered) return true;
  return contained >= CONTAINED && !scattered && alignment.pairs.length >= 3;
}

/** "The radar was off.", word for word a part of the longer: one word of content is enough. */
const LEAST_IN_ONE_RUN = 0.75;

const oneRun = ({ pairs }: Alignment): boolean => {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || pairs.length < 2) return false;
  return last[0] - first[0] === pairs.length - 1 && last[1] - first[1] === pairs.length - 1;
};

/** "Wenn es regnet, müssen wir räumen", "Wir müssen räumen": a whole clause, its verb before its subject or behind it. */
function isClauseOf(a: readonly Token[], b: readonly Token[], { pairs }: Alignment): boolean {
  const last = pairs.at(-1);
  if (!last || pairs.length < 2) return false;
  const [short, long, at] = a.length < b.length ? [a, b, last[1]] : [b, a, last[0]];
  const clause = long.filter((t) => t.clause === long[at]?.clause && t.sentence === long[at]?.sentence);
  // "Ohne Leitung bleibt das Dorf trocken": no mark parts what was dropped.
  return [clause, long.slice(long.length - short.length)].some(
    (run) => run.length === short.length && short.every((t) => run.some((o) => o.key === t.key)),
  );
}

/** "Everyone put on a jacket … and nobody pushed": so many words around the marks of what was left out. */
const LEAST_MARKED = 5;

/** All that only one has stands where the other has an ellipsis. */
const marked = (a: readonly Token[], b: readonly Token[], found: Differences): boolean =>
  found.hunks.length > 0 &&
  found.hunks.every((h) => (h.aEnd === h.aStart ? a[h.aStart] : b[h.bStart])?.ellipsis === true);

/** Inflections of one word still speak for one statement, though they differ. */
const AKIN = 0.6;
const SHORTEST_AKIN = 3;
const LONG_STEM = 4;

function akin(
  a: readonly Token[],
  b: readonly Token[],
  h: Differences['hunks'][number],
  lexicon: CompiledLexicon,
): number {
  let both = 0;
  for (let i = h.aStart; i < h.aEnd; i++) {
    const x = a[i];
    if (!x || x.stop || x.value !== null || x.norm.length < SHORTEST_AKIN) continue;
    for (let j = h.bStart; j < h.bEnd; j++) {
      const y = b[j];
      if (y && !y.stop && (inflections(x, y) || shareConcept(x, y, lexicon, lexicon))) {
        both += AKIN * x.weight;
        break;
      }
    }
  }
  return both;
}

function inflections(x: Token, y: Token): boolean {
  if (x.stem.length < LONG_STEM) return false;
  if (x.stem === y.stem) return true;
  let head = 0;
  while (head < x.norm.length && head < y.norm.length && x.norm[head] === y.norm[head]) head++;
  if (head >= 4 && head >= 0.55 * Math.max(x.norm.length, y.norm.length)) return true;
  // "legal", "illegal".
  const [short, long] = x.norm.length < y.norm.length ? [x.norm, y.norm] : [y.norm, x.norm];
  return short.length >= 4 && long.length - short.length <= 3 && long.endsWith(short);
}

const isGrave = (found: Differences) => [...found.meaning].some((m) => m !== 'wording');

/** A short quote with one word or two exchanged, all others in their places. */
function oneWordChanged(found: Differences, alignment: Alignment): boolean {
  const [h] = found.hunks;
  if (!h || found.hunks.length !== 1 || alignment.pairs.length < 3) return false;
  return h.aEnd - h.aStart <= 2 && h.bEnd - h.bStart <= 2;
}

/** "I cannot …", "first of all I would …": what openings are made of, whatever comes after. */
const saysNothing = (t: Token) =>
  (t.value !== null && (t.value <= 1 || t.value === 100)) ||
  has(t, 'unit', 'percent') ||
  t.features.some(
    (f) => f.kind === 'modal' || f.kind === 'negation' || f.kind === 'person' || f.kind === 'quantifier',
  );

/** So many words that stand alike behind the one that changed are no chance. */
const LEAST_AFTER_CHANGE = 3;

const TURNS = ['negation', 'antonym', 'number', 'quantifier', 'modal'] as const;

/** Both begin (or end) alike, and have next to nothing in common after that. */
export function sharesOnlyAnOpening(
  a: readonly Token[],
  b: readonly Token[],
  alignment: Alignment,
  found: Differences,
  lexicon: CompiledLexicon,
): boolean {
  // "They did everything they could", "they did nothing they could": all others stand in their places.
  if (oneWordChanged(found, alignment) && TURNS.some((m) => found.meaning.has(m))) return false;
  if (closing(a, b, alignment)) return true;
  let head = 0;
  while (alignment.pairs[head]?.[0] === head && alignment.pairs[head]?.[1] === head) head++;
  if (head === 0) return false;
  const opening = a.slice(0, head);
  if (proverb(a, b, head)) return true;
  // "We were towed into Larne because | Belvik | would not have us."
  if (oneWordChanged(found, alignment) && alignment.pairs.length - head >= LEAST_AFTER_CHANGE) return false;
  const said = opening.reduce((n, t) => n + (t.stop || saysNothing(t) ? 0 : t.weight), 0);
  const stock = opening.filter((t) => t.weight < 1 || saysNothing(t)).length;
  const greeting =
    b[head]?.sentence !== b[head - 1]?.sentence && opening.some((t) => t.weight < 1 && !t.stop);
  if (stock < opening.length * 0.6 && said > (greeting ? 4 : 2)) return false;
  const restA = a.slice(head).reduce((n, t) => n + t.weight, 0);
  const restB = b.slice(head).reduce((n, t) => n + t.weight, 0);
  if (restA < LEAST_SAID_AFTER || restB < LEAST_SAID_AFTER) return false;
  // "The letter was written in Marseille by …": what was said before the difference outweighs it.
  if (said >= Math.max(restA, restB)) return false;
  let both = found.hunks.reduce((n, h) => n + akin(a, b, h, lexicon) + filled(a, b, h), 0) + found.exchanged;
  for (const [i] of alignment.pairs) {
    const t = a[i];
    if (t && i >= head && !saysNothing(t)) both += t.weight;
  }
  if ((2 * both) / (restA + restB) >= AFTER_OPENING) return false;
  // What the shorter goes on with may be a part of what the longer goes on with.
  const lasting = alignment.pairs.filter(([i]) => i >= head && tells(a[i])).length;
  return lasting === 0 || lasting < Math.min(told(a, head), told(b, head));
}

const tells = (t: Token | undefined) => t !== undefined && !t.stop && !t.free && !saysNothing(t);

const told = (tokens: readonly Token[], from: number) => tokens.slice(from).filter(tells).length;

/** "… to Barlow in 1887", "… to Hargreaves in 1878": names and numbers that stand in the same places. */
function filled(a: readonly Token[], b: readonly Token[], h: Differences['hunks'][number]): number {
  const [x, y] = [a.slice(h.aStart, h.aEnd), b.slice(h.bStart, h.bEnd)];
  if (x.length === 0 || x.length !== y.length) return 0;
  const alike = x.every((t, i) => t.name === y[i]?.name && (t.value === null) === (y[i]?.value === null));
  return alike && x.every((t) => t.name || t.value !== null) ? x.length / 2 : 0;
}

/** "Every cloud has a silver lining, …": what a saying is made of, at most. */
const LONGEST_SAYING = 4;

/** A whole clause without a name or a number, and then nothing in common at all: a saying that may open anything. */
function proverb(a: readonly Token[], b: readonly Token[], head: number): boolean {
  let end = head;
  while (end > 0 && !(opensClause(a, end) && opensClause(b, end))) end--;
  if (end === 0 || a.slice(end, head).some((t) => !t.stop && !saysNothing(t))) return false;
  return saying(a.slice(0, end)) && unlike(a.slice(end), b.slice(end));
}

/** The same at the end: "…, and that is all I have to say." */
function closing(a: readonly Token[], b: readonly Token[], { pairs }: Alignment): boolean {
  let tail = 0;
  for (let k = pairs.length - 1; k >= 0; k--, tail++)
    if (pairs[k]?.[0] !== a.length - 1 - tail || pairs[k]?.[1] !== b.length - 1 - tail) break;
  while (tail > 0 && !(opensClause(a, a.length - tail) && opensClause(b, b.length - tail))) tail--;
  const [headA, headB] = [a.slice(0, a.length - tail), b.slice(0, b.length - tail)];
  // "We had planned for all of it … but nobody came": what is before it is all there, only less of it.
  const within = (x: readonly Token[], y: readonly Token[]) => {
    const keys = new Set(y.map((t) => t.key));
    return x.every((t) => keys.has(t.key));
  };
  if (within(headA, headB) || within(headB, headA)) return false;
  return tail >= SHORTEST_CLOSING && saying(a.slice(a.length - tail)) && unlike(headA, headB);
}

const SHORTEST_CLOSING = 3;

const contentOf = (tokens: readonly Token[]) => tokens.reduce((n, t) => n + (t.stop ? 0 : t.weight), 0);

const saying = (tokens: readonly Token[]) =>
  contentOf(tokens.filter((t) => !saysNothing(t))) <= LONGEST_SAYING &&
  !tokens.some((t) => (t.name && !t.initial) || t.value !== null || SPECIFIC.some((kind) => has(t, kind)));

/** Two runs that each say something, and nothing of what the other says. */
function unlike(x: readonly Token[], y: readonly Token[]): boolean {
  if (Math.min(contentOf(x), contentOf(y)) < LEAST_SAID_AFTER) return false;
  const keys = new Set(y.flatMap((t) => [t.key, t.stem]));
  return !x.some((t) => !t.stop && !saysNothing(t) && (keys.has(t.key) || keys.has(t.stem)));
}

const SPECIFIC = ['month', 'weekday', 'unit'] as const;

const opensClause = (tokens: readonly Token[], i: number) =>
  tokens[i] !== undefined && tokens[i]?.clause !== tokens[i - 1]?.clause;
