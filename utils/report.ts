/**
 * The report: the one object that the popup, the command line and every export read (`verbatim-report/1`).
 *
 * Offsets are UTF-16 code units into `article.text`, end exclusive; `x.text === article.text.slice(x.start, x.end)`.
 * Every field is present; unknown values are `null`, never `""`; lists may be empty and are ordered by `start`.
 */
import * as v from 'valibot';
import { declaredSchema } from './article/article.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const nullable = v.nullable(v.string());

export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const;
export const SPEAKER_KINDS = ['person', 'organisation', 'publication', 'document', 'anonymous'] as const;
export const CARRIER_KINDS = ['agency', 'publication', 'broadcaster', 'platform'] as const;
export const SUPPORTS = [
  'named',
  'organisation',
  'document',
  'anonymous',
  'vague',
  'linked',
  'none',
] as const;
/** From most to least serious: the quote shows the first that any of its matches has. */
export const VERDICTS = [
  'altered',
  'other-speaker',
  'other-translation',
  'shortened',
  'confirmed',
  'unseen',
] as const;
export const MEANINGS = [
  'negation',
  'number',
  'unit',
  'date',
  'name',
  'modal',
  'quantifier',
  'antonym',
  'condition',
  'agent',
  'wording',
] as const;

/**
 * Why a saved copy is no source beside the page: one outlet, the page cites it, it cites the page, both cite each other
 * (through others too), or both have the words through one carrier.
 */
export const DEPENDENCES = ['outlet', 'cites', 'cited', 'circular', 'carrier'] as const;

export const spanSchema = v.object({ start: offset, end: offset });
export const textSpanSchema = v.object({ start: offset, end: offset, text: v.string() });

export const speakerSchema = v.object({
  /** Fullest name the article gives, without title or rank; null where nobody is named. */
  name: nullable,
  mention: nullable,
  start: v.nullable(offset),
  end: v.nullable(offset),
  role: nullable,
  kind: v.picklist(SPEAKER_KINDS),
});

export const carrierSchema = v.object({
  name: v.string(),
  kind: v.picklist(CARRIER_KINDS),
  start: offset,
  end: offset,
  text: v.string(),
});

export const occasionSchema = v.object({
  /** ISO 8601 date, or null where the article gives only a place. */
  date: nullable,
  place: nullable,
  start: offset,
  end: offset,
  text: v.string(),
});

export const diffPartSchema = v.object({ op: v.picklist(['equal', 'insert', 'delete']), text: v.string() });

export const matchSchema = v.object({
  verdict: v.picklist(VERDICTS),
  quoteId: v.string(),
  url: nullable,
  title: nullable,
  siteName: nullable,
  speaker: nullable,
  via: v.array(v.string()),
  savedAt: nullable,
  similarity: probability,
  independent: v.boolean(),
  /** Null where it is independent. */
  dependence: v.nullable(v.picklist(DEPENDENCES)),
  diff: v.array(diffPartSchema),
  meaning: v.array(v.picklist(MEANINGS)),
  /** The reader's own finding on the saved quote, or null. */
  finding: v.nullable(
    v.object({ status: v.picklist(['verified', 'disputed']), url: nullable, note: nullable }),
  ),
});

export const checkSchema = v.object({
  verdict: v.picklist(VERDICTS),
  /** Number of independent saved sources that carry these words. */
  independent: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The one carrier that the page and every saved copy of these words name, or null. */
  origin: nullable,
  matches: v.array(matchSchema),
});

export const quoteSchema = v.object({
  id: v.string(),
  kind: v.picklist(QUOTE_KINDS),
  start: offset,
  end: offset,
  text: v.string(),
  speaker: v.nullable(speakerSchema),
  cue: v.nullable(textSpanSchema),
  via: v.array(carrierSchema),
  occasion: v.nullable(occasionSchema),
  continues: nullable,
  confidence: probability,
  check: v.nullable(checkSchema),
});

export const claimSchema = v.object({
  start: offset,
  end: offset,
  text: v.string(),
  support: v.picklist(SUPPORTS),
  checkworthy: probability,
  flagged: v.boolean(),
  reasons: v.array(v.string()),
  evidence: v.array(textSpanSchema),
});

export const sourceSchema = v.object({
  name: v.string(),
  kind: v.picklist([...SPEAKER_KINDS, ...CARRIER_KINDS.filter((k) => k !== 'publication')]),
  role: nullable,
  mentions: v.array(spanSchema),
  quotes: v.array(v.string()),
});

export const changedQuoteSchema = v.object({
  op: v.picklist(['changed', 'appeared', 'gone']),
  /** Id in this report, or null for a quote that went. */
  quoteId: nullable,
  /** Id in the library, or null for a quote that appeared. */
  savedQuoteId: nullable,
  text: v.string(),
  diff: v.array(diffPartSchema),
  meaning: v.array(v.picklist(MEANINGS)),
});

export const changesSchema = v.object({ savedAt: v.string(), quotes: v.array(changedQuoteSchema) });

export const warningSchema = v.object({ code: v.string(), message: v.string() });

export const articleHeadSchema = v.object({
  url: nullable,
  canonicalUrl: nullable,
  title: nullable,
  siteName: nullable,
  byline: nullable,
  publishedTime: nullable,
  modifiedTime: nullable,
  /** BCP 47. */
  language: nullable,
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  /** The wire that carried the whole article, from its dateline, byline or credit line. */
  agency: nullable,
  text: v.string(),
  /** What the page itself declares of its sources; empty for plain text. */
  declared: v.array(declaredSchema),
});

export const reportSchema = v.object({
  schema: v.literal('verbatim-report/1'),
  id: nullable,
  article: articleHeadSchema,
  quotes: v.array(quoteSchema),
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
  changes: v.nullable(changesSchema),
  warnings: v.array(warningSchema),
});

export type QuoteKind = (typeof QUOTE_KINDS)[number];
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type CarrierKind = (typeof CARRIER_KINDS)[number];
export type Support = (typeof SUPPORTS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Dependence = (typeof DEPENDENCES)[number];
export type Meaning = (typeof MEANINGS)[number];
export type Span = v.InferOutput<typeof spanSchema>;
export type TextSpan = v.InferOutput<typeof textSpanSchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type Carrier = v.InferOutput<typeof carrierSchema>;
export type Occasion = v.InferOutput<typeof occasionSchema>;
export type DiffPart = v.InferOutput<typeof diffPartSchema>;
export type Match = v.InferOutput<typeof matchSchema>;
export type Check = v.InferOutput<typeof checkSchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Changes = v.InferOutput<typeof changesSchema>;
export type Warning = v.InferOutput<typeof warningSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
