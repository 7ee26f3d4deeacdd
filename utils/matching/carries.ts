import type { Verdict } from '../report.ts';

/** Verdicts under which a saved quote carries the words of the page, so that it counts as a copy of them. */
export const CARRIES: readonly Verdict[] = ['confirmed', 'shortened', 'other-translation'];
