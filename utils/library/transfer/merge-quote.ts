/** Merging one quote of a file with the same quote in the library: what is only on one side is kept from it. */
import type { PortableQuote } from '../records.ts';
import { sameValue } from '../same-value.ts';

/** What the reader wrote and both sides changed: which side stands. */
export type ConflictChoice = 'mine' | 'theirs';

export interface MergedQuote {
  /** Fields to change on the quote in the library; empty where it has everything already. */
  readonly patch: Partial<PortableQuote>;
  /** Names of what differs on both sides. */
  readonly conflicts: readonly ('note' | 'finding' | 'words')[];
}

/** What an edit changes together: taking half of it from each side would make a quote that nobody wrote. */
function editOf(quote: PortableQuote): Partial<PortableQuote> {
  const { text, kind, speakerId, speaker, via, occasion, language, seen, editedAt } = quote;
  return { text, kind, speakerId, speaker, via, occasion, language, seen, editedAt };
}

function evidenceOf(quote: PortableQuote): Partial<PortableQuote> {
  const { readingId, start, end, prefix, suffix } = quote;
  return { readingId, start, end, prefix, suffix };
}

function sameEdit(mine: PortableQuote, theirs: PortableQuote): boolean {
  const words = ({ text, kind, speaker, via, occasion }: PortableQuote) => ({
    text,
    kind,
    speaker,
    via,
    occasion,
  });
  return sameValue(words(mine), words(theirs));
}

/** @param theirs with its references (article, reading, speaker) already those of this library. */
export function mergeQuote(mine: PortableQuote, theirs: PortableQuote, choice: ConflictChoice): MergedQuote {
  const patch: Partial<PortableQuote> = {};
  const conflicts: ('note' | 'finding' | 'words')[] = [];
  const tags = [...new Set([...mine.tags, ...theirs.tags])];
  if (tags.length > mine.tags.length) patch.tags = tags;
  if (theirs.note !== null && theirs.note !== mine.note) {
    if (mine.note !== null) conflicts.push('note');
    if (mine.note === null || choice === 'theirs') patch.note = theirs.note;
  }
  if (theirs.finding !== null && !sameFinding(mine, theirs)) {
    if (mine.finding !== null) conflicts.push('finding');
    if (mine.finding === null || choice === 'theirs') patch.finding = theirs.finding;
  }
  if (theirs.editedAt !== null && !sameEdit(mine, theirs)) {
    if (mine.editedAt !== null) conflicts.push('words');
    if (mine.editedAt === null || choice === 'theirs') Object.assign(patch, editOf(theirs));
  }
  if (mine.readingId === null && theirs.readingId !== null) Object.assign(patch, evidenceOf(theirs));
  return { patch, conflicts };
}

function sameFinding(mine: PortableQuote, theirs: PortableQuote): boolean {
  const content = ({ finding }: PortableQuote) =>
    finding && { status: finding.status, url: finding.url, note: finding.note };
  return sameValue(content(mine), content(theirs));
}
