/** Whether a capital makes a word a name. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { isCommonNoun } from '../lexicon/glossary.ts';
import type { Token } from './token.ts';

export function isName(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  lexicon: CompiledLexicon,
): boolean {
  if (token.norm.length < 2 || lexicon.titles.has(token.norm)) return false;
  const beside = after?.capital === true && after.sentence === token.sentence && !after.stop;
  const named = beside && !token.features.some((f) => COUNTS.has(f.kind));
  if (lexicon.lexicon.nounCapitals)
    return (
      nounOrName(token, before, lexicon) || (token.initial && named) || headsCompound(token, after, lexicon)
    );
  if (!token.initial) return true;
  return named || !isKnown(token, lexicon);
}

/** "Einige Brunnen", "Most Greeks": what opens a sentence so is no first name. */
const COUNTS: ReadonlySet<string> = new Set(['quantifier', 'negation', 'condition']);

/** A word that any list knows, or that has a known ending, is hardly a name at the head of a sentence. */
const isKnown = (token: Token, lexicon: CompiledLexicon): boolean =>
  isListed(token, lexicon) || (token.stem !== token.norm && token.norm.length - token.stem.length >= 2);

function isListed(token: Token, lexicon: CompiledLexicon): boolean {
  return (
    token.features.length > 0 ||
    lexicon.stock.has(token.norm) ||
    lexicon.antonyms.has(token.norm) ||
    lexicon.antonyms.has(token.stem) ||
    lexicon.synonyms.has(token.norm) ||
    isCommonNoun(token, lexicon)
  );
}

/** "Die Venner-Stiftung": what a hyphen joins to a noun is a name, or no list's word. */
const headsCompound = (token: Token, after: Token | undefined, lexicon: CompiledLexicon): boolean =>
  after?.hyphen === true && after.capital && !isListed(token, lexicon);

/** Where nouns have capitals: a name has no article and no adjective before it. */
function nounOrName(token: Token, before: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (token.initial || isListed(token, lexicon)) return false;
  if (before === undefined || before.value !== null) return false;
  if (before.features.some((f) => f.kind === 'case' || f.kind === 'quantifier' || f.kind === 'negation'))
    return false;
  if (before.capital && !before.stop && before.clause === token.clause) return true;
  return (
    before.stop &&
    !/^(?:die|das|des|eine?s?|dies\w*|zum|zur|am|im|unser\w*|ihre?\w*|sein\w*|mein\w*)$/.test(before.norm)
  );
}
