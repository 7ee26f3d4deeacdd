/** Which claims are shown first. */
import type { Claim } from '../../utils/report.ts';

export interface ClaimLists {
  /** Flagged and not dismissed, the most check-worthy first. */
  readonly flagged: readonly Claim[];
  /** All others, in the order of the article. */
  readonly others: readonly Claim[];
}

export function orderClaims(claims: readonly Claim[], dismissed: readonly string[]): ClaimLists {
  const hidden = new Set(dismissed);
  const isFlag = (claim: Claim) => claim.flagged && !hidden.has(claim.text);
  return {
    flagged: claims.filter(isFlag).sort((a, b) => b.checkworthy - a.checkworthy || a.start - b.start),
    others: claims.filter((claim) => !isFlag(claim)),
  };
}

export interface TextPiece {
  readonly text: string;
  /** True for the words that raised the flag. */
  readonly evidence: boolean;
  readonly start: number;
}

/** A claim's text cut at its evidence, as far as that lies inside of it; overlapping evidence counts once. */
export function piecesOf(claim: Pick<Claim, 'start' | 'end' | 'text' | 'evidence'>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = claim.start;
  const add = (end: number, evidence: boolean) => {
    if (end <= at) return;
    pieces.push({ text: claim.text.slice(at - claim.start, end - claim.start), evidence, start: at });
    at = end;
  };
  for (const span of claim.evidence.toSorted((a, b) => a.start - b.start)) {
    if (span.start < claim.start || span.end > claim.end) continue;
    add(span.start, false);
    add(span.end, true);
  }
  add(claim.end, false);
  return pieces;
}
