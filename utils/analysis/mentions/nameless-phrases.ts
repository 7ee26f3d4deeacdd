/** What a phrase without a name mentions: sources, who speaks for others, a document, a body, who holds an office. */

import { CLAUSE_TAGS } from '../names/noun-tags.ts';
import { has, isAny } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads } from '../text/word-order.ts';
import type { Mention } from './mention.ts';
import { officeRange } from './name-ranges.ts';
import { isHidden, tellsAgain } from './phrase-context.ts';
import { isIndefinite } from './phrase-edges.ts';
import { document, type Kind, nameless, organisation, type Phrase, withoutPaper } from './phrase-kinds.ts';

export const NAMELESS: readonly Kind[] = [
  sources,
  spokesperson,
  paperLast,
  bodyLast,
  body,
  paper,
  officeHolder,
  somebody,
];

/** "Источники агентства": whose sources they are does not name them. */
function sources(phrase: Phrase): Mention | undefined {
  const source = phrase.headPieces[0]?.part === 'anon' && !phrase.hasOffice && !counts(phrase);
  return source ? nameless(phrase) : undefined;
}

/** "Jurucakap TNB", "пресс-секретарь МИД": side by side, without a word between. */
function spokesperson({ r, to, pieces, base, lowerHead }: Phrase): Mention | undefined {
  if (!pieces.some((p) => p.part === 'spokes')) return undefined;
  const represented = pieces.find((p) => p.part === 'org' || p.part === 'acronym');
  const joined = r.lexicon.pack.officeChains || r.lexicon.pack.articleless;
  const named = joined && represented && r.tokens[represented.from]?.shape !== 'lower';
  return {
    ...base,
    type: 'spokesperson',
    name: named ? { from: represented.from, to } : null,
    role: officeRange(pieces, null),
    head: lowerHead,
  };
}

/** "Ministry data show …": where the head comes last, whose paper it is stands before it. */
function paperLast(phrase: Phrase): Mention | undefined {
  const { r, to, headPieces, hasOffice } = phrase;
  const last = r.lexicon.pack.modifiersFirst === true && headPieces.at(-1)?.part === 'doc' && !hasOffice;
  return last && r.tokens[to - 1]?.shape === 'lower' ? document(phrase) : undefined;
}

/** "the tourist |police|", "the doctors' union": where the head comes last, whoever the body is for stands before it. */
function bodyLast(phrase: Phrase): Mention | undefined {
  const { r, headPieces, hasOffice } = phrase;
  const last = headPieces.at(-1);
  const body = hasOffice && last?.part === 'org' && r.tokens[last.from]?.shape === 'lower';
  return body && subjectLeads(r.lexicon.pack) ? organisation(phrase, null) : undefined;
}

/** "the ministry", and by its own name where one of its words carries a capital. */
function body(phrase: Phrase): Mention | undefined {
  const { r, to, pieces, headPieces, hasOffice } = phrase;
  // "пресс-служба президента": without a word between, whose body it is.
  const first = pieces[0]?.part === 'org' && r.tokens[phrase.from]?.shape === 'lower';
  if (r.lexicon.pack.articleless === true && first && hasOffice) return organisation(phrase, null);
  if (hasOffice || !headPieces.some((p) => p.part === 'org')) return undefined;
  const named = pieces.some(
    (p) =>
      (p.part === 'org' || p.part === 'tail' || p.part === 'acronym') && r.tokens[p.from]?.shape !== 'lower',
  );
  return organisation(phrase, named ? { from: withoutPaper(phrase), to } : null);
}

function paper(phrase: Phrase): Mention | undefined {
  if (authorOf(phrase)) return undefined;
  return phrase.headPieces.some((p) => p.part === 'doc') ? document(phrase) : undefined;
}

/** "peneliti studi": where the head comes first, whose paper it is. */
const authorOf = ({ r, headPieces }: Phrase): boolean =>
  r.lexicon.pack.officeChains === true && headPieces[0]?.part === 'role' && headPieces.at(-1)?.part === 'doc';

/** "the minister", "a minister": one of many has no name. */
function officeHolder(phrase: Phrase): Mention | undefined {
  const { r, from, to, before, pieces, headPieces, base, lowerHead } = phrase;
  if (!headPieces.some((p) => p.part === 'role' || p.part === 'title')) return undefined;
  const anonymous =
    isIndefinite(r, before, from) ||
    headPieces.some((p) => p.part === 'anon') ||
    isHidden(r, to) ||
    // "чиновник сообщил", "120 Forscher fordern": without an article a word for somebody nameless names nobody.
    (r.lexicon.pack.articleless === true && pieces.length === 1 && has(r, from, 'anonymous')) ||
    (r.lexicon.pack.capitalisedNouns === true && before === from && has(r, from, 'anonymous'));
  return {
    ...base,
    definite: base.definite || tellsAgain(r, from),
    type: anonymous ? 'anonymous' : 'role',
    name: null,
    role: { from, to },
    head: authorOf(phrase) ? (r.tokens[from]?.lower ?? null) : lowerHead,
  };
}

function somebody(phrase: Phrase): Mention | undefined {
  return phrase.headPieces.some((p) => p.part === 'anon') && !counts(phrase) ? nameless(phrase) : undefined;
}

/** "another month", "one cut": what counts a noun is nobody by itself. */
function counts({ r, from, to }: Phrase): boolean {
  return (
    to - from === 1 &&
    r.lexicon.pack.modifiersFirst === true &&
    !r.lexicon.pack.capitalisedNouns &&
    has(r, from, 'indefinites') &&
    r.tokens[to]?.shape === 'lower' &&
    !isAny(r, to, NO_NOUN)
  );
}
const NO_NOUN = tagSet([...CLAUSE_TAGS, 'sayFirst', 'sayWeak']);
