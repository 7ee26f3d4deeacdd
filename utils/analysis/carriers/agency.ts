/** The wire that carried the whole article: its dateline, byline or credit line, never a quote's `via`. */

import type { Article } from '../../article/article.ts';
import { findOutlets, outletByName } from '../../language/outlets/index.ts';

/** A dateline is within the first block's first words. */
const DATELINE = 90;

export function findAgency(article: Article): string | null {
  const text = article.text;
  const blocks = article.blocks.filter((b) => b.kind !== 'heading');
  const first = blocks[0] ?? article.blocks[0];
  const last = article.blocks.at(-1);
  if (first) {
    const head = text.slice(first.start, Math.min(first.end, first.start + DATELINE));
    const bracket = /\(([^()]{2,40})\)/.exec(head);
    const inBracket = bracket ? agencyIn(bracket[1] ?? '') : null;
    if (inBracket) return inBracket;
    const dash = /^[^-–—]{2,60}[-–—]/.exec(head);
    const inLead = dash ? agencyIn(dash[0]) : null;
    if (inLead) return inLead;
  }
  for (const credit of article.declared) {
    if (credit.kind !== 'source-organization' && credit.kind !== 'credit') continue;
    const named = agencyIn(credit.name ?? credit.text ?? '');
    if (named) return named;
  }
  const inByline = article.byline ? agencyIn(article.byline) : null;
  if (inByline) return inByline;
  if (last && last !== first) {
    const tail = text.slice(last.start, last.end);
    if (tail.length <= CREDIT_LINE) {
      const inCredit = agencyIn(tail);
      if (inCredit && !/["“”«»„]/.test(tail)) return inCredit;
    }
    const closing = /\(([^()]{2,60})\)\s*$/.exec(tail.slice(-80));
    const inClosing = closing ? agencyIn(closing[1] ?? '') : null;
    if (inClosing) return inClosing;
  }
  return null;
}
/** A credit line is short. */
const CREDIT_LINE = 80;

function agencyIn(text: string): string | null {
  const hit = findOutlets(text).find((h) => h.outlet.kind === 'agency');
  if (hit) return hit.outlet.name;
  const whole = outletByName(text);
  return whole?.kind === 'agency' ? whole.name : null;
}
