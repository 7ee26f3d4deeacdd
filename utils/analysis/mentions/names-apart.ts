/**
 * Two people named side by side: where nouns have cases no word stands between them: "В письме Петру Громову Анна Карелина
 * написала", "сказала Анна Карелина Петру Громову".
 */
import { entriesOf } from '../../language/words.ts';
import { isNameWord } from '../names/names.ts';
import { isListed } from '../names/noun-tags.ts';
import type { Reading } from '../text/reading.ts';
import { type Mention, mentionOf } from './mention.ts';

/** First name and surname. */
const PERSON = 2;
/** Words of two people at most, each with the name after the father. */
const MOST = 6;

/** Parts a mention that ends with the names of two people into the two; the others stay as they are. */
export function namesApart(r: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const { patronymics } = r.lexicon.pack;
  if (!patronymics) return mentions;
  const endings = entriesOf(patronymics);
  return mentions.flatMap((m) => {
    const second = secondAt(r, m, endings);
    if (second < 0) return [m];
    const name = { from: second, to: m.to };
    const first = m.name
      ? { ...m, to: second, name: { from: m.name.from, to: second } }
      : { ...m, to: second };
    return [first, mentionOf({ ...name, type: 'name', name, quoted: m.quoted, bracketed: m.bracketed })];
  });
}

/** The token at which the second name begins, or -1. */
function secondAt(r: Reading, m: Mention, patronymics: readonly string[]): number {
  let from = m.to;
  while (from > m.from && m.to - from <= MOST && isPlainName(r, from - 1)) from--;
  const words = m.to - from;
  if (words < PERSON * 2 || words > MOST) return -1;
  const isFathers = (k: number): boolean => patronymics.some((e) => r.tokens[k]?.lower.endsWith(e));
  const second = from + PERSON + (isFathers(from + 1) || isFathers(from + 2) ? 1 : 0);
  return m.to - second >= PERSON ? second : -1;
}

const isPlainName = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'capital' && isNameWord(r, k) && !isListed(r, k);
