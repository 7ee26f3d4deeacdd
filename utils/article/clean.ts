/** Takes furniture out of the chosen blocks: within them, before the first paragraph and after the last. */
import type { Candidate } from './candidates.ts';
import { isSpokenCaption } from './captions.ts';
import { isLabelLine, isRelatedLabel, isRequest, isStaffLine } from './furniture.ts';
import type { FurnitureNames } from './furniture-names.ts';
import type { Hints } from './hints.ts';
import { endsSentence } from './line-kinds.ts';
import { wordsOf } from './reference.ts';
import { dropBareHeadings, dropHead, dropNextArticle, dropRepeated, dropTail } from './trim.ts';

/** How many blocks at either end may be requests ("follow us") before the article is over. */
const EDGE = 4;
const LONGEST_PLAIN_REQUEST = 120;

export function removeFurniture(
  all: readonly Candidate[],
  chosen: Set<Candidate>,
  leads: ReadonlySet<Candidate>,
  hints: Hints,
  furniture: FurnitureNames,
  own: ReadonlySet<string>,
): void {
  const drop = (c: Candidate) => chosen.delete(c);
  const inOrder = () => all.filter((c) => chosen.has(c));
  const byline = wordsOf(hints.byline ?? '').join(' ');

  for (const c of inOrder()) {
    const isOtherArticle = c.linkShare >= 0.8 && (c.kind === 'heading' || c.kind === 'list-item' || !c.prose);
    if (isSpokenCaption(c, furniture)) continue;
    if (
      c.kind === 'caption' ||
      c.kind === 'credit' ||
      (!leads.has(c) && ((c.pictured && !own.has(c.signature)) || furniture.holds(c))) ||
      isOtherArticle ||
      isLabelLine(c.text) ||
      (!c.prose && !endsSentence(c.text) && isStaffLine(c.text)) ||
      isRelatedLabel(c.text, c.linkShare) ||
      (!c.prose && byline !== '' && wordsOf(c.text).join(' ') === byline)
    )
      drop(c);
  }

  dropNextArticle(all, inOrder(), hints, drop);
  dropTail(inOrder(), own, drop);
  dropHead(inOrder(), leads, hints, drop);
  const rest = inOrder();
  for (const c of [...rest.slice(0, EDGE), ...rest.slice(-EDGE)]) {
    // A paragraph of the article may speak of newsletters; a request is short, or links to where it leads.
    const mayBeAsking = !own.has(c.signature) || c.linkShare > 0 || c.weight < LONGEST_PLAIN_REQUEST;
    if (mayBeAsking && isRequest(c.text)) drop(c);
  }
  dropRepeated(inOrder(), own, drop);
  dropBareHeadings(inOrder(), drop);
}
