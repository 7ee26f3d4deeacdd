/** What kind of support a speaker gives: somebody named, a body, a paper, somebody hidden, a kind of people. */
import type { Carrier, Quote, Speaker, Support, TextSpan } from '../../report.ts';
import { isNameWord } from '../names/names.ts';
import type { Tag } from '../text/lexicon.ts';
import { firstTokenAt, has, isAny, matchAt, type Reading, spanOf } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { countedBy } from './papers.ts';
import { speakerKey, supportOf } from './statements.ts';

/** The support, its evidence, the words for a flag's reason, and whose it is. */
export function supportBy(
  r: Reading,
  { speaker, via }: Pick<Quote, 'speaker' | 'via'>,
  bodies: ReadonlySet<string>,
): [Support, TextSpan[], string | null, { speaker: string }] {
  const support = supportOf({ speaker, via }, bodies);
  const evidence = speakerEvidence(r, speaker, via);
  const mention = evidence[0];
  const by = { speaker: speakerKey(speaker) };
  // "Many Velmorans accuse …": how many they are instead of who.
  if (mention && support !== 'anonymous' && matchAt(r, firstTokenAt(r, mention.start) - 1, 'crowd') > 0)
    return [
      'vague',
      evidence,
      r.text.slice(r.tokens[firstTokenAt(r, mention.start) - 1]?.start, mention.end),
      by,
    ];
  const hidden = support === 'anonymous' ? (speaker?.mention ?? null) : null;
  if (support === 'document' && mention && (holds(r, mention, 'releases') || countedBy(r, mention)))
    return ['organisation', evidence, null, by];
  if (support === 'named' && speaker?.name && isHouse(r, speaker))
    return ['organisation', evidence, null, by];
  if (speaker?.name !== null || mention === undefined) return [support, evidence, hidden, by];
  // "The tourist police", "the opposition", "Turkish authorities": a body, by its noun.
  const last = firstTokenAt(r, mention.end) - 1;
  if (
    support === 'named' &&
    (has(r, last, 'houses') || (has(r, last, 'enforcers') && has(r, last, 'organisations')))
  )
    return ['organisation', evidence, null, by];
  if (support === 'anonymous' && has(r, last, 'authorities') && namesAPlace(r, mention))
    return ['organisation', evidence, null, by];
  if (support !== 'anonymous' && support !== 'named') return [support, evidence, null, by];
  if (holds(r, mention, 'spokespeople') || holds(r, mention, 'officers'))
    return ['organisation', evidence, null, by];
  // "peneliti menemukan …": where nouns have no article, who studies a matter is nobody by name.
  const studies = r.lexicon.pack.officeChains === true && has(r, firstTokenAt(r, mention.start), 'experts');
  if (studies && holds(r, mention, 'organisations')) return ['organisation', evidence, null, by];
  const crowd = studies || namesACrowd(r, mention);
  if (crowd && speakForABody(r, mention)) return ['organisation', evidence, null, by];
  return [crowd ? 'vague' : support, evidence, crowd ? speaker.mention : hidden, by];
}

/** "Greenlee Tools reported a loss": a firm, whatever its name. People without an office report no results of their own. */
export function reportsResults(
  r: Reading,
  { speaker, cue }: { readonly speaker: Speaker; readonly cue: number },
): ReturnType<typeof supportBy> | null {
  if (speaker.kind !== 'person' || speaker.role !== null) return null;
  const verb = firstTokenAt(r, cue);
  for (let k = verb + 1; k <= verb + RESULTS && r.sentenceOf[k] === r.sentenceOf[verb]; k++) {
    if (r.quoteAt[k] || has(r, k, 'complementizers') || has(r, k, 'pronounsPerson')) return null;
    if (matchAt(r, k, 'results') > 0)
      return ['organisation', speakerEvidence(r, speaker, []), null, { speaker: speakerKey(speaker) }];
  }
  return null;
}
/** Words from the verb to what was earned: "a 3-percent rise in quarterly". */
const RESULTS = 8;

/** Tokens from a verb to whom it was said to: "told the police". */
const TOLD = 3;

/** The police whom somebody told what stands here, or null. */
export function toldPolice(r: Reading, cue: number): TextSpan | null {
  const verb = firstTokenAt(r, cue);
  for (let k = verb + 1; k <= verb + TOLD; k++) if (has(r, k, 'enforcers')) return spanOf(r, k, k + 1);
  return null;
}

/** "[according to reports] from the police", "[informaciones] de la policía", "[berdasarkan informasi] Polres Melati": the body whose words they are, or null. */
export function bodyBehind(r: Reading, at: number, length: number): TextSpan | null {
  const linked = isAny(r, at + length, LINKS);
  const from = linked ? at + length + 1 : at + length;
  // "according to reports police …", "yang disebut pemerintah sebagai …": the next clause, or who does what a verb says.
  if (!linked && (r.lexicon.pack.modifiersFirst || length === 1)) return null;
  const body = linked && has(r, from, 'determiners') ? from + 1 : from;
  return has(r, body, 'enforcers') || has(r, body, 'organisations') ? spanOf(r, body, body + 1) : null;
}
const LINKS = tagSet(['affiliation', 'ofWords']);

/** "Harrow Lane Press", "Northern Star Lines": two or more words without an office, and the last is what it is. */
function isHouse(r: Reading, { name, role, end }: Speaker): boolean {
  if (role !== null || end === null || !name?.includes(' ')) return false;
  return has(r, firstTokenAt(r, end) - 1, 'houses');
}

/** "Turkish [authorities]", "the [authorities] in Kelmore": whose they are has a capital. */
function namesAPlace(r: Reading, mention: TextSpan): boolean {
  const first = firstTokenAt(r, mention.start);
  // Any word has a capital where a sentence opens.
  const opens = r.sentenceOf[first - 1] !== r.sentenceOf[first];
  if (isNameWord(r, first) && (!opens || has(r, first, 'natives'))) return true;
  const end = firstTokenAt(r, mention.end);
  return isNameWord(r, first + 1) || (has(r, end, 'placePrepositions') && isNameWord(r, end + 1));
}

/** Whether a mention has a word with this tag. */
export function holds(r: Reading, mention: TextSpan, tag: Tag): boolean {
  for (let k = firstTokenAt(r, mention.start); (r.tokens[k]?.start ?? mention.end) < mention.end; k++)
    if (matchAt(r, k, tag) > 0) return true;
  return false;
}

/** "Critics", "para pengamat", "many experts": a kind of people rather than somebody hidden. */
export function namesACrowd(r: Reading, mention: TextSpan): boolean {
  const first = firstTokenAt(r, mention.start);
  if (matchAt(r, first, 'crowd') > 0) return true;
  return !has(r, first, 'indefinites') && holds(r, mention, 'crowd');
}

/** "Researchers at Marl University", "the researchers" of whom the article has told: a body, by those who work there. */
export function speakForABody(r: Reading, mention: TextSpan): boolean {
  const first = firstTokenAt(r, mention.start);
  let last = first;
  while (r.tokens[last + 1] && (r.tokens[last + 1]?.start ?? 0) < mention.end) last++;
  if (!has(r, last, 'experts')) return false;
  if (
    first < last &&
    has(r, first, 'determiners') &&
    !has(r, first, 'indefinites') &&
    !has(r, first, 'crowd')
  )
    return r.lexicon.pack.modifiersFirst === true;
  if (!has(r, last + 1, 'affiliation')) return false;
  const body = has(r, last + 2, 'determiners') ? last + 3 : last + 2;
  return isNameWord(r, body);
}

function speakerEvidence(r: Reading, s: Speaker | null, via: readonly Carrier[]): TextSpan[] {
  if (s && s.start !== null && s.end !== null)
    return [{ start: s.start, end: s.end, text: r.text.slice(s.start, s.end) }];
  return via[0] ? [{ start: via[0].start, end: via[0].end, text: via[0].text }] : [];
}
