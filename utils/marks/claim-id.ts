import type { Claim } from '../report.ts';

/** A claim has no id of its own: its place in the text names it, in lists and in marks alike. */
export function claimId(claim: Pick<Claim, 'start'>): string {
  return `claim-${claim.start}`;
}
