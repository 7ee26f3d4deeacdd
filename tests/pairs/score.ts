/** Scores the judgement on pairs of quotes, by the measures that the bars are set in. */
import * as v from 'valibot';
import { compareQuotes, type Judgement } from '../../utils/matching/compare.ts';
import { MEANINGS, VERDICTS } from '../../utils/report.ts';

const sideSchema = v.object({
  text: v.pipe(v.string(), v.minLength(1)),
  speaker: v.nullable(v.string()),
  language: v.nullable(v.string()),
  via: v.array(v.string()),
});
const classes = v.array(v.picklist(MEANINGS));

export const pairSchema = v.object({
  id: v.string(),
  a: sideSchema,
  b: sideSchema,
  /** `meaning`: classes that must be named; `alsoOk`: that may be, and one of which must be where `meaning` is empty. */
  expect: v.object({ verdict: v.picklist(VERDICTS), meaning: classes, alsoOk: classes }),
  note: v.string(),
});

export type Pair = v.InferOutput<typeof pairSchema>;

export interface Scored {
  readonly pair: Pair;
  readonly answer: Judgement;
}

export interface Score {
  readonly pairs: number;
  readonly accuracy: number;
  /** Share of the confirmed, shortened and other-translation pairs that were called altered. */
  readonly falseAltered: number;
  /** Share of the altered pairs not called so, or with a class missing. */
  readonly missedMeaning: number;
  /** The same of those in which a word that turns the meaning changed; a quote only worded anew is not among them. */
  readonly missedTurned: number;
  /** Share of the altered pairs called so, with a class too many ("wording" never is). */
  readonly extraMeaning: number;
  readonly wrong: readonly Scored[];
}

const FAITHFUL = ['confirmed', 'shortened', 'other-translation'];
const TURNING = ['negation', 'number', 'name', 'modal', 'quantifier', 'condition'];

export function parsePairs(jsonl: string): Pair[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(pairSchema, JSON.parse(line)));
}

export function scorePairs(pairs: readonly Pair[]): Score {
  const rows = pairs.map((pair): Scored => ({ pair, answer: compareQuotes(pair.a, pair.b) }));
  const altered = rows.filter(({ pair }) => pair.expect.verdict === 'altered');
  return {
    pairs: rows.length,
    accuracy: share(rows, right),
    falseAltered: share(
      rows.filter(({ pair }) => FAITHFUL.includes(pair.expect.verdict)),
      ({ answer }) => answer.verdict === 'altered',
    ),
    missedMeaning: share(altered, missed),
    missedTurned: share(altered.filter(turned), missed),
    extraMeaning: share(
      altered.filter(({ answer }) => answer.verdict === 'altered'),
      extra,
    ),
    wrong: rows.filter((row) => !right(row) || (row.pair.expect.verdict === 'altered' && missed(row))),
  };
}

const right = ({ pair, answer }: Scored) => answer.verdict === pair.expect.verdict;

const turned = ({ pair: { expect } }: Scored) =>
  (expect.meaning.length > 0 ? expect.meaning : expect.alsoOk).some((m) => TURNING.includes(m));

function missed({ pair: { expect }, answer }: Scored): boolean {
  if (answer.verdict !== 'altered') return true;
  return expect.meaning.length > 0
    ? !expect.meaning.every((m) => answer.meaning.includes(m))
    : !expect.alsoOk.some((m) => answer.meaning.includes(m));
}

const extra = ({ pair: { expect }, answer }: Scored) =>
  answer.meaning.some((m) => m !== 'wording' && !expect.meaning.includes(m) && !expect.alsoOk.includes(m));

function share<T>(rows: readonly T[], hit: (row: T) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(hit).length / rows.length;
}

/** One wrong pair in words, for a person to judge. */
export const describePair = ({ pair, answer }: Scored): string =>
  `${pair.id}: expected ${pair.expect.verdict} ${pair.expect.meaning}, answered ${answer.verdict} ${answer.meaning}\n  a  ${pair.a.speaker}: ${pair.a.text}\n  b  ${pair.b.speaker}: ${pair.b.text}\n  ${pair.note}`;
