/** What it means that a whole sentence is missing: most say something of their own, some limit or deny the one before. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';
import type { Classes } from './classes.ts';

/** A short sentence that calls the one before it false. */
const SHORT_DENIAL = 8;
/** "If the council agrees.": a sentence of its own only in what was said before it. */
const SHORT_CONDITION = 7;

/** "If they agree, of course.": fewer words say nothing of their own. */
const SHORTEST_STATED = 3;

export function wholeSentences(dropped: readonly Token[], lexicon: CompiledLexicon, found: Classes): void {
  const bySentence = new Map<number, Token[]>();
  for (const t of dropped) bySentence.set(t.sentence, [...(bySentence.get(t.sentence) ?? []), t]);
  for (const tokens of bySentence.values()) {
    // "Unless it rains, we dance.", "Only I know.": with a statement of its own, such a sentence limits no other.
    const own = tokens.at(-1)?.clause !== tokens[0]?.clause && tokens.length > SHORT_CONDITION;
    const head = tokens.slice(0, 3);
    const conditional =
      !own &&
      head.some((t) =>
        t.features.some((f) => f.kind === 'condition' && ['unless', 'provided', 'except'].includes(f.value)),
      );
    // "If it breaks, nobody gets across.": on no more words, a statement of its own too.
    const stated = tokens.filter((t) => t.clause === tokens.at(-1)?.clause && t.clause !== tokens[0]?.clause);
    const bareIf =
      tokens.slice(0, 1).some((t) => has(t, 'condition', 'if')) &&
      tokens.length <= SHORT_CONDITION &&
      stated.length < SHORTEST_STATED;
    const limits = tokens.findIndex((t) => has(t, 'quantifier', 'only'));
    const joined =
      lexicon.coordinators.has(tokens[0]?.norm ?? '') || lexicon.contrasts.has(tokens[0]?.norm ?? '');
    // "Only for cyclists."; "Those are just distractions." says something of its own.
    const only =
      tokens.length <= SHORT_DENIAL &&
      (limits === 0 || (limits === 1 && joined)) &&
      !head.some((t) => has(t, 'person'));
    if (conditional || bareIf || only) found.add('condition');
    if (tokens.length <= SHORT_DENIAL && denies(tokens, lexicon)) found.add('negation');
  }
}

/** "That is a lie.", "That is not true."; not "That is true." */
export function denies(tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  const confirms = tokens.some((t) => lexicon.truths.has(t.norm));
  const rejects = tokens.some((t) => lexicon.falsehoods.has(t.norm));
  // "I will not lie to you." takes nothing back.
  if (tokens.some((t) => has(t, 'negation'))) return confirms && !rejects;
  if (tokens.some((t) => has(t, 'denier') && !lexicon.falsehoods.has(t.norm))) return confirms || rejects;
  return rejects && !confirms;
}
