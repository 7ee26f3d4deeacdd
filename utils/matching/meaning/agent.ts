/** Two words that changed places: who did what to whom. */
import type { Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';

export interface Exchange {
  /** Tokens (of a and b) that only changed places. */
  readonly moved: ReadonlySet<Token>;
  /** The exchanged words are things or persons, not numbers. */
  readonly agents: boolean;
  readonly numbers: boolean;
  readonly dates: boolean;
}

const DATES = ['time', 'month', 'weekday'] as const;

/** Words of one hunk that turn up in another, while that other's turn up in the first. */
export function exchanges(a: readonly Token[], b: readonly Token[], hunks: readonly Hunk[]): Exchange {
  const moved = new Set<Token>();
  let agents = false;
  let numbers = false;
  let dates = false;
  const at = (tokens: readonly Token[], from: number, to: number) =>
    // "Tetangga melaporkan kami", "kami melaporkan tetangga": a pronoun that has no cases.
    tokens.slice(from, to).filter((t) => !t.free && (!t.stop || has(t, 'person')));
  for (let i = 0; i < hunks.length && i < 24; i++) {
    for (let j = i + 1; j < hunks.length && j < 24; j++) {
      const p = hunks[i];
      const q = hunks[j];
      if (!p || !q) continue;
      const pa = at(a, p.aStart, p.aEnd);
      const pb = at(b, p.bStart, p.bEnd);
      const qa = at(a, q.aStart, q.aEnd);
      const qb = at(b, q.bStart, q.bEnd);
      const forth = pairsOf(pa, qb);
      const back = pairsOf(qa, pb);
      if (forth.length === 0 || back.length === 0) continue;
      for (const [x, y] of [...forth, ...back]) {
        moved.add(x);
        moved.add(y);
        if (x.value !== null) numbers = true;
        else if (DATES.some((kind) => has(x, kind))) dates = true;
        else agents = true;
      }
    }
  }
  return { moved, agents, numbers, dates };
}

function pairsOf(x: readonly Token[], y: readonly Token[]): [Token, Token][] {
  return x.flatMap((t) => {
    const other = y.find(
      (o) =>
        o.key === t.key || (o.value === null && t.value === null && o.stem === t.stem && t.stem.length > 3),
    );
    return other ? [[t, other] as [Token, Token]] : [];
  });
}

/** The one who did it stands so close behind "by". */
const BEHIND_BY = 4;

/**
 * "The union sued the company", "The union was sued by the company": one is passive, and who stands first stands first
 * in both.
 */
export function voiceTurned(a: readonly Token[], b: readonly Token[]): boolean {
  return turnsTo(a, b) || turnsTo(b, a);
}

function turnsTo(active: readonly Token[], passive: readonly Token[]): boolean {
  if (active.some((t) => has(t, 'by'))) return false;
  const by = passive.findIndex((t) => has(t, 'by'));
  if (by < 1 || !passive.slice(0, by).some((t) => has(t, 'passive'))) return false;
  const agent = passive.slice(by + 1, by + 1 + BEHIND_BY).find((t) => !t.stop);
  const subject = passive.slice(0, by).find((t) => !t.stop);
  if (!agent || !subject || agent.value !== null || DATES.some((kind) => has(agent, kind))) return false;
  const at = (t: Token) => active.findIndex((o) => o.key === t.key);
  return at(subject) >= 0 && at(agent) > at(subject);
}

/**
 * "The militia attacked our convoy", "our convoy of 8 trucks attacked the militia": around one word of both quotes two others have
 * changed sides, and neither stands behind a preposition. Where cases tell who did it, order does not.
 */
export function turnedAround(a: readonly Token[], b: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (lexicon.lexicon.caseArticles !== undefined || lexicon.lexicon.caseEndings !== undefined) return false;
  const [ownOnce, othersOnce] = [once(a), once(b)];
  return [...ownOnce].some(([norm, verb]) => {
    const other = verb && isPlain(verb) && !verb.name ? othersOnce.get(norm) : null;
    if (!verb || !other) return false;
    const passive = (t: Token, tokens: readonly Token[]) =>
      tokens.some((o) => o.clause === t.clause && has(o, 'passive'));
    if (passive(verb, a) !== passive(other, b)) return false;
    const [x, y] = [aroundOf(verb, a, lexicon), aroundOf(other, b, lexicon)];
    return shareAny(x.before, y.after) && shareAny(x.after, y.before);
  });
}

/** The words that a text has but once. */
function once(tokens: readonly Token[]): ReadonlyMap<string, Token | null> {
  const found = new Map<string, Token | null>();
  for (const t of tokens) found.set(t.norm, found.has(t.norm) ? null : t);
  return found;
}

/** Words that may stand on either side of a verb as the one who does it and the one whom it is done to. */
function aroundOf(verb: Token, tokens: readonly Token[], lexicon: CompiledLexicon) {
  const at = tokens.indexOf(verb);
  const before: Token[] = [];
  const after: Token[] = [];
  for (let i = Math.max(0, at - AROUND); i <= at + AROUND; i++) {
    const t = tokens[i];
    if (t && i !== at && t.clause === verb.clause && isPlain(t) && isFirst(i, tokens, lexicon))
      (i < at ? before : after).push(t);
  }
  return { before, after };
}

const AROUND = 8;

const isPlain = (t: Token) => !t.stop && !t.free && t.value === null && t.features.length === 0;

/** Whether no preposition stands before the phrase of a noun. */
function isFirst(i: number, tokens: readonly Token[], { weak }: CompiledLexicon): boolean {
  let k = i - 1;
  const within = () => tokens[k] !== undefined && tokens[k]?.clause === tokens[i]?.clause;
  const marks = (t: Token) => weak.has(t.norm) || has(t, 'person') || has(t, 'quantifier');
  while (within() && tokens[k]?.stop === false) k--;
  while (within() && marks(tokens[k] as Token)) k--;
  return !within() || tokens[k]?.stop === false;
}

const shareAny = (x: readonly Token[], y: readonly Token[]) =>
  x.some((t) => y.some((o) => o.key === t.key || (o.stem === t.stem && t.stem.length > 3)));
