/**
 * The probability that span and speaker are both right, from what the link and the speaker rest on. The figures are the share of
 * right ones by evidence on the project's own corpus, rounded; `npm run eval` prints accuracy per band to keep them honest.
 */

import type { Evidence } from './discourse/voice.ts';
import type { LinkKind } from './quotations/links.ts';

const LINK: Readonly<Record<LinkKind, number>> = {
  after: 0.98,
  before: 0.96,
  inside: 0.93,
  'lead-in': 0.93,
  continued: 0.94,
  'back-reference': 0.85,
  embedded: 0.86,
  carried: 0.7,
  paragraph: 0.68,
  none: 0.5,
};

const EVIDENCE: Readonly<Record<Evidence, number>> = {
  named: 0.97,
  surname: 0.96,
  role: 0.87,
  suffix: 0.9,
  pronoun: 0.86,
  carried: 0.8,
  unnamed: 0.86,
  none: 0.45,
};

export const confidenceOf = (link: LinkKind, evidence: Evidence): number =>
  round(LINK[link] * EVIDENCE[evidence]);

/** Indirect speech has no marks to hold its borders. */
const INDIRECT = { marked: 0.9, unmarked: 0.78 } as const;

export const indirectConfidence = (marked: boolean, evidence: Evidence): number =>
  round((marked ? INDIRECT.marked : INDIRECT.unmarked) * EVIDENCE[evidence]);

const round = (x: number): number => Math.round(x * 100) / 100;
