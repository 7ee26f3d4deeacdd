/** The reader's corrections put on a draft. */
import type { Quote } from '../../utils/report.ts';

export interface DraftEdit {
  readonly text: string;
  readonly speaker: string;
  readonly role: string;
  /** Carriers' names, comma-separated, nearest the article first. */
  readonly via: string;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** A carrier that was found keeps its kind and its place; one that the reader wrote is taken for a publication. */
export function editDraft(quote: Quote, edit: DraftEdit): Quote {
  const name = orNull(edit.speaker);
  const role = orNull(edit.role);
  const known = new Map(quote.via.map((carrier) => [carrier.name, carrier]));
  const same = name !== null && name === (quote.speaker?.name ?? quote.speaker?.mention);
  return {
    ...quote,
    text: edit.text.trim(),
    speaker:
      name === null
        ? null
        : same && quote.speaker !== null
          ? { ...quote.speaker, name, role }
          : { name, mention: null, start: null, end: null, role, kind: 'person' },
    via: edit.via
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(
        (part) =>
          known.get(part) ?? { name: part, kind: 'publication' as const, start: 0, end: 0, text: part },
      ),
    // The reader has looked at it herself.
    confidence: 1,
  };
}
