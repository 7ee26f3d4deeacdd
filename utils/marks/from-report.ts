/** What is marked in the page: quotes by kind and verdict, and flagged sentences, each with its lines for the hover. */

import { i18n } from '../i18n.ts';
import { alteredLabel, checkLabel, kindLabel } from '../labels.ts';
import { isConflict, shownVerdict, tellingMatch } from '../matching/conflict.ts';
import type { CheckedReport } from '../messages/outcomes.ts';
import type { Mark } from '../messages/to-page.ts';
import { reasonLabel } from '../reasons.ts';
import type { Claim, Quote } from '../report.ts';
import { changedWords } from './changed-words.ts';
import { claimId } from './claim-id.ts';

/** More marks than this no page shows to a reader; each costs the page a range. */
const MOST_MARKS = 3_000;

/** A card is read at a glance: the whole difference is in the panel. */
const MOST_CHANGES = 3;
const LONGEST_CHANGE = 80;

const cut = (words: string) => (words.length > LONGEST_CHANGE ? `${words.slice(0, LONGEST_CHANGE)}…` : words);

/** Of a report: what the library knows of it, and what the reader dismissed. */
export function marksFor(
  { report, saved, dismissed }: Pick<CheckedReport, 'report' | 'saved' | 'dismissed'>,
  dir: 'ltr' | 'rtl',
): Mark[] {
  const hidden = new Set(dismissed);
  return [
    ...report.quotes.map((quote) => quoteMark(quote, saved[quote.id] !== undefined, dir)),
    ...report.claims
      .filter((claim) => claim.flagged && !hidden.has(claim.text))
      .map((claim) => flagMark(claim, dir)),
  ].slice(0, MOST_MARKS);
}

function quoteMark(quote: Quote, isSaved: boolean, dir: 'ltr' | 'rtl'): Mark {
  const { speaker } = quote;
  const name = speaker?.name ?? speaker?.mention ?? null;
  const who = name === null ? i18n.t('quote.noSpeaker') : [name, speaker?.role].filter(Boolean).join(' · ');
  const lines = [who];
  if (quote.via.length > 0) {
    lines.push(`${i18n.t('quote.via')} ${quote.via.map((carrier) => carrier.name).join(' ← ')}`);
  }
  const isNew = quote.check !== null && shownVerdict(quote.check, quote.kind) === 'unseen';
  lines.push(
    // One that was saved from this very page is not called new any more.
    quote.check === null || (isNew && isSaved)
      ? kindLabel(quote.kind)
      : `${kindLabel(quote.kind)} · ${checkLabel(quote.check, quote.kind)}`,
  );
  const altered = quote.check === null ? undefined : tellingMatch(quote.check);
  if (altered !== undefined && (altered.verdict === 'altered' || isConflict(altered))) {
    if (altered.meaning.length > 0) lines.push(alteredLabel(altered.meaning));
    for (const { saved, here } of changedWords(altered.diff).slice(0, MOST_CHANGES))
      lines.push(i18n.t('quote.changedFromTo', [cut(saved), cut(here)]));
  }
  return {
    id: quote.id,
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    verdict: quote.check?.verdict ?? null,
    lines,
    dir,
  };
}

function flagMark(claim: Claim, dir: 'ltr' | 'rtl'): Mark {
  return {
    id: claimId(claim),
    start: claim.start,
    end: claim.end,
    kind: 'flag',
    verdict: null,
    lines: claim.reasons.map(reasonLabel),
    dir,
  };
}
