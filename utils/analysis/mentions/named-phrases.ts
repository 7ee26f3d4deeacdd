/** What a phrase with a name in it mentions: who speaks for a body, an outlet, a body, a document, or somebody. */

import { endingsOf, isNounForm } from '../text/name-forms.ts';
import { has, isAny, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Mention } from './mention.ts';
import { isCoined, isOrganisationName, officeRange } from './name-ranges.ts';
import { hasAge } from './phrase-context.ts';
import { document, type Kind, nameless, organisation, type Phrase, withoutPaper } from './phrase-kinds.ts';

export const NAMED: readonly Kind[] = [
  native,
  spokesperson,
  ownOutlet,
  body,
  deed,
  paper,
  somebodyThere,
  resident,
  several,
  somebody,
];

/** "the 22-year-old Dane", "the New Yorker": a further word for who is spoken of, and no name. */
function native(phrase: Phrase): Mention | undefined {
  const { r, from, to, name, hasOffice, base, lowerHead } = phrase;
  if (!name || !base.definite || base.plural || r.outletAt[from]) return undefined;
  // "the 23-year-old Dane"
  if (hasOffice && has(r, from, 'natives') && nativesEnd(r, name.from, to))
    return { ...base, type: 'role', name: null, role: { from, to }, head: lowerHead };
  if (hasOffice) return undefined;
  const whole = name.from === from && name.to === to && nativesEnd(r, from, to);
  return whole ? { ...base, type: 'role', name: null, role: { from, to }, head: lowerHead } : undefined;
}

/** "the New Yorker", by its list, or "la Finistérienne", by how such words end where they have a capital. */
export const nativesEnd = (r: Reading, from: number, to: number): boolean =>
  matchAt(r, from, 'natives') === to - from ||
  (to - from === 1 && endingsOf(r.lexicon.pack).natives.some((e) => r.tokens[from]?.lower.endsWith(e)));

/** "a spokesperson for Lumen Grid: the name is the body's. */
function spokesperson({ pieces, name, base, lowerHead }: Phrase): Mention | undefined {
  if (!name || !pieces.some((p) => p.part === 'spokes') || !isOrganisationName(pieces, name))
    return undefined;
  return { ...base, type: 'spokesperson', name, role: officeRange(pieces, name), head: lowerHead };
}

/** "het Russische persbureau Interfax": the outlet is the name, what it is and whose stands before it. */
function ownOutlet(phrase: Phrase): Mention | undefined {
  const { r, pieces } = phrase;
  if (!r.lexicon.pack.verbSecond) return undefined;
  const medium = pieces[0]?.part === 'name' && has(r, pieces[0].from, 'outletNouns');
  if (!medium && !isBody(phrase)) return undefined;
  const outlet = pieces.filter((p) => r.outletAt[p.from]);
  const [first] = outlet;
  const last = outlet.at(-1);
  return first && last ? organisation(phrase, { from: first.from, to: last.to }) : undefined;
}

/** "Keberhasilan Timnas", "Perkumpulan Rimba": a noun made of another word opens it; nobody is called so. */
function deed(phrase: Phrase): Mention | undefined {
  const { r, from, hasOffice, name } = phrase;
  const { pack } = r.lexicon;
  const opens = name?.from === from && name.to - from > 1 && !hasOffice;
  return opens && isNounForm(pack, r.tokens[from]?.lower ?? '') ? organisation(phrase, name) : undefined;
}

/** Among its parts is a word for a body, or its one word is coined as firms are. */
const isBody = ({ r, headPieces, hasOffice, name }: Phrase): boolean =>
  !hasOffice &&
  name !== null &&
  (headPieces.some((p) => p.part === 'org') || (name.to - name.from === 1 && isCoined(r, name.from)));

function body(phrase: Phrase): Mention | undefined {
  const { r, from, to, pieces, hasOffice, name } = phrase;
  if (!name || hasOffice) return undefined;
  // "Kabupaten Kenanga": a place is nobody.
  const place = pieces[0]?.part !== 'name' && has(r, from, 'placeNouns');
  if (place || isBody(phrase)) return organisation(phrase, { from: withoutPaper(phrase), to });
  const letters = pieces
    .filter((p) => p.from >= name.from && p.to <= name.to)
    .every((p) => p.part === 'acronym');
  return letters && !hasAge(r, name.to) ? organisation(phrase, name) : undefined;
}

function paper(phrase: Phrase): Mention | undefined {
  return phrase.headPieces.some((p) => p.part === 'doc') && !phrase.hasOffice ? document(phrase) : undefined;
}

/** "Holt aides": a word for somebody nameless behind the name. */
function somebodyThere(phrase: Phrase): Mention | undefined {
  const { pieces, hasOffice } = phrase;
  const anonAt = pieces.findIndex((p) => p.part === 'anon');
  const behind = anonAt >= 0 && anonAt >= pieces.findIndex((p) => p.part === 'name');
  return behind && !hasOffice ? nameless(phrase) : undefined;
}

/** "Warga Kenanga mengaku": one name right behind them is where they live. */
function resident(phrase: Phrase): Mention | undefined {
  const { r, from, to, pieces, name } = phrase;
  const lives = pieces.length === 2 && has(r, from, 'residents') && name?.from === from + 1 && name.to === to;
  // "Warga Kenanga, Rina Salim, …": what they are, where a name follows.
  return lives && !hasAge(r, to) ? { ...nameless(phrase), role: { from, to } } : undefined;
}

/** "Backers of the plan say": a capital that the sentence gives, and a verb of several. */
function several(phrase: Phrase): Mention | undefined {
  const { r, from, name, hasOffice } = phrase;
  const { plainEndings } = r.lexicon.pack;
  const opens = r.sentences[r.sentenceOf[from] ?? 0]?.from === from;
  const word = r.tokens[from]?.lower ?? '';
  if (!name || hasOffice || !opens || name.from !== from || name.to !== from + 1 || !plainEndings?.plural)
    return undefined;
  if (!word.endsWith(plainEndings.plural)) return undefined;
  for (let k = name.to; k < name.to + OF_WHAT && r.tokens[k]?.kind === 'word'; k++)
    if (isAny(r, k, REPORTS)) {
      const single = r.lexicon.word(`${r.tokens[k]?.lower}${plainEndings.plural}`);
      return single.meets(REPORTS) ? nameless(phrase) : undefined;
    }
  return undefined;
}
const REPORTS = tagSet(['say', 'sayWeak', 'think']);
/** Tokens up to the verb: "of the plan". */
const OF_WHAT = 6;

function somebody({ pieces, hasOffice, name, base, lowerHead }: Phrase): Mention {
  const type = hasOffice ? 'person' : 'name';
  return { ...base, type, name, role: officeRange(pieces, name), head: lowerHead };
}
