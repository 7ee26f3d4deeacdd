/** Claims: the sentences in the article's own voice, what supports each, how far each states a checkable fact. */
import type { Claim, Quote, Support } from '../../report.ts';
import type { CarrierHit } from '../carriers.ts';
import type { Voice } from '../discourse.ts';
import type { Frame } from '../frames.ts';
import type { Quotation } from '../quotations.ts';
import { has, type Reading } from '../reading.ts';

export type Sensitivity = 'strict' | 'balanced' | 'quiet';

export interface ClaimInput {
  readonly quotes: readonly Quote[];
  readonly frames: readonly Frame[];
  readonly voices: ReadonlyMap<Frame, Voice>;
  readonly carriers: readonly CarrierHit[];
  readonly quotations: readonly Quotation[];
  readonly agency: string | null;
  readonly sensitivity: Sensitivity;
  readonly ignoredPhrases: readonly string[];
}

/** From this check-worthiness on a sentence without support is flagged. */
const THRESHOLD: Readonly<Record<Sensitivity, number>> = { strict: 0.4, balanced: 0.5, quiet: 0.65 };

export function findClaims(r: Reading, input: ClaimInput): Claim[] {
  const claims: Claim[] = [];
  for (const [s, sentence] of r.sentences.entries()) {
    if (sentence.blockKind === 'credit' || sentence.blockKind === 'heading') continue;
    const { start, end } = sentence;
    const quoted = input.quotes.some((q) => q.kind === 'direct' && q.start <= start + 2 && q.end > start);
    if (quoted) continue;
    const frame = input.frames.find((f) => f.sentence === s && input.voices.has(f));
    const voice = frame ? input.voices.get(frame) : undefined;
    const support: Support = !voice?.speaker
      ? 'none'
      : voice.speaker.kind === 'person'
        ? 'named'
        : voice.speaker.kind === 'publication'
          ? 'organisation'
          : voice.speaker.kind;
    let numbers = 0;
    for (let k = sentence.from; k < sentence.to; k++)
      if (r.tokens[k]?.kind === 'number' || has(r, k, 'months')) numbers++;
    const checkworthy = Math.min(1, 0.45 + numbers * 0.1);
    const text = r.text.slice(start, end);
    const ignored = input.ignoredPhrases.some((p) => p !== '' && text.includes(p));
    const flagged =
      !ignored &&
      (support === 'none' || support === 'anonymous') &&
      checkworthy >= THRESHOLD[input.sensitivity];
    claims.push({ start, end, text, support, checkworthy, flagged, reasons: [], evidence: [] });
  }
  return claims;
}
