/**
 * `node scripts/fit-claims.ts [FILE.jsonl…]`
 *
 * Holds the hand-set weights of the claims (utils/analysis/claims/weights.ts) against weights fitted to gold articles, by
 * default the project's own corpus: how often each is right on articles that the fit has not seen, and where the fit would
 * move a weight. It writes nothing: a person reads it and decides.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../utils/analysis/analyse.ts';
import { WORTH_SIGNS } from '../utils/analysis/claims/checkworthy.ts';
import type { ClaimSigns } from '../utils/analysis/claims/claim-signs.ts';
import { claimSigns } from '../utils/analysis/claims/claims.ts';
import { supportFrom } from '../utils/analysis/claims/decided-support.ts';
import { FLAG_SIGNS, flagSigns, isUnsupported } from '../utils/analysis/claims/flagging.ts';
import { LEAN_SIGNS } from '../utils/analysis/claims/lean-signs.ts';
import { FLAG, LEAN, WORTH } from '../utils/analysis/claims/weights.ts';
import { fromText } from '../utils/article/from-text.ts';
import { type Gold, readGold } from './eval/gold.ts';
import { overlap } from './eval/spans.ts';
import { type Example, fitWeights, quality } from './fit/logistic.ts';

const CORPUS = join(import.meta.dirname, '..', 'tests', 'corpus');
/** Parts of the articles, each judged by a fit to the others. */
const FOLDS = 8;
/** Small data: a weight moves only where some ten sentences ask for it. */
const RIDGE = 10;
/** Two spans with this much in common are the same sentence. */
const SAME = 0.5;
const SOMEBODY = new Set(['named', 'organisation', 'document', 'anonymous']);

interface Task<S extends string> {
  readonly name: string;
  readonly signs: readonly S[];
  readonly weights: Readonly<Record<S, number>>;
  /** The examples of each article. */
  readonly articles: readonly (readonly Example<S>[])[];
}

function seen(gold: Gold): readonly ClaimSigns[] {
  let signs: readonly ClaimSigns[] = [];
  analyse(fromText(gold.text, gold.language), {
    language: gold.language,
    onClaimInput: (reading, input) => {
      signs = claimSigns(reading, input);
    },
  });
  return signs;
}

function report<S extends string>({ name, signs, weights, articles }: Task<S>): void {
  const all = articles.flat();
  let right = 0;
  let loss = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = articles.filter((_, k) => k % FOLDS === fold).flat();
    const rest = articles.filter((_, k) => k % FOLDS !== fold).flat();
    const q = quality(held, fitWeights(rest, signs, weights, RIDGE));
    right += q.right * held.length;
    loss += q.loss * held.length;
  }
  const hand = quality(all, weights);
  const show = (r: number, l: number): string => `right ${r.toFixed(3)}, loss ${l.toFixed(3)}`;
  console.log(`\n${name}: ${all.length} sentences`);
  console.log(`  by hand             ${show(hand.right, hand.loss)}`);
  console.log(`  fitted, not seen    ${show(right / all.length, loss / all.length)}`);
  const fitted = fitWeights(all, signs, weights, RIDGE);
  for (const sign of signs)
    console.log(
      `    ${sign.padEnd(14)} ${weights[sign].toFixed(2).padStart(6)} → ${fitted[sign].toFixed(2)}`,
    );
}

function main(files: readonly string[]): void {
  const articles = files.flatMap((file) => readGold(file)).filter((gold) => gold.sentences);
  const labelled = articles.map((gold) =>
    seen(gold).flatMap((claim) => {
      const label = gold.sentences?.find((s) => overlap(s, claim.sentence) >= SAME);
      return label ? [{ claim, label }] : [];
    }),
  );
  report({
    name: 'a checkable fact',
    signs: WORTH_SIGNS,
    weights: WORTH,
    articles: labelled.map((list) =>
      list.map(({ claim, label }) => ({ signs: claim.worth.signs, yes: label.checkworthy })),
    ),
  });
  report({
    name: 'leaning on somebody',
    signs: LEAN_SIGNS,
    weights: LEAN,
    articles: labelled.map((list) =>
      list
        .filter(({ claim }) => claim.own === null)
        .map(({ claim, label }) => ({ signs: claim.leaning.signs, yes: SOMEBODY.has(label.support) })),
    ),
  });
  report({
    name: 'a right flag, of the sentences that name nobody',
    signs: FLAG_SIGNS,
    weights: FLAG,
    articles: labelled.map((list) =>
      list.flatMap(({ claim, label }) => {
        const { own, support } = supportFrom(claim);
        if (!isUnsupported(support)) return [];
        const yes = label.checkworthy && isUnsupported(label.support);
        return [{ signs: flagSigns({ ...claim, own }), yes }];
      }),
    ),
  });
}

const given = process.argv.slice(2);
main(
  given.length > 0
    ? given
    : readdirSync(CORPUS)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(CORPUS, name)),
);
