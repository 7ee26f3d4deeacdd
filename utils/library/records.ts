/**
 * Every record that the library stores, as schemas: the types are inferred from them, writes are made of them, reads
 * and imports are validated by them. A change here is a change of the stored format: it needs a new version in
 * `migrations.ts` and a new fixture (the test in `migrations.test.ts` insists).
 */
import * as v from 'valibot';
import { CARRIER_KINDS, QUOTE_KINDS, SPEAKER_KINDS } from '../report.ts';

const nullable = v.nullable(v.string());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const instant = v.pipe(v.string(), v.isoTimestamp());
/** Links that the library keeps are opened by a click: never `javascript:` or `data:`. */
const link = v.nullable(
  v.pipe(
    v.string(),
    v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url), 'not a web address'),
  ),
);

export const FINDING_STATUSES = ['verified', 'disputed'] as const;
export const ORIGINS = ['page', 'selection', 'verbatim-file', 'hypothesis', 'clippings'] as const;

/** An article that was saved, by its address (see `address.ts`); its texts are `readings`. */
export const articleRecordSchema = v.object({
  id,
  /** Unique. For text without an address: "text:" and the SHA-256 of the text. */
  address: v.pipe(v.string(), v.minLength(1)),
  url: nullable,
  canonicalUrl: nullable,
  title: nullable,
  siteName: nullable,
  /** Host without "www.", for `site:`. */
  host: nullable,
  byline: nullable,
  publishedTime: nullable,
  modifiedTime: nullable,
  language: nullable,
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  agency: nullable,
  savedAt: instant,
  lastReadAt: instant,
});

/** The evidence: the article's text as it was read, stored once for each different text. */
export const readingRecordSchema = v.object({
  id,
  articleId: id,
  /** SHA-256 of the UTF-8 text, lower-case hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  text: v.string(),
  /** The address it was read at, as the browser had it. */
  url: nullable,
  title: nullable,
  /** First and last time that the page read like this. */
  readAt: instant,
  lastReadAt: instant,
});

export const savedSpeakerSchema = v.object({
  /** As this article gives it; the library's own name for the speaker is in `speakers`. */
  name: nullable,
  mention: nullable,
  role: nullable,
  kind: v.picklist(SPEAKER_KINDS),
});

export const findingSchema = v.object({
  status: v.picklist(FINDING_STATUSES),
  /** The primary source: recording, transcript, document. */
  url: link,
  note: nullable,
  at: instant,
});

export const quoteFields = {
  id,
  articleId: id,
  /** The reading that the words were found in; null for an imported quote that came without its article's text. */
  readingId: v.nullable(id),
  start: offset,
  end: offset,
  /** The words before and after, as evidence and to find the place again. */
  prefix: v.string(),
  suffix: v.string(),
  text: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(QUOTE_KINDS),
  speakerId: v.nullable(id),
  speaker: v.nullable(savedSpeakerSchema),
  cue: nullable,
  via: v.array(v.object({ name: v.string(), kind: v.picklist(CARRIER_KINDS) })),
  occasion: v.nullable(v.object({ date: nullable, place: nullable, text: v.string() })),
  language: nullable,
  confidence: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  savedAt: instant,
  origin: v.picklist(ORIGINS),
  /** What the page said, once the reader has changed text or speaker: so that saving it again is noticed. */
  seen: v.nullable(v.object({ text: v.string(), speaker: nullable })),
  editedAt: v.nullable(instant),
  tags: v.array(v.pipe(v.string(), v.minLength(1))),
  note: nullable,
  finding: v.nullable(findingSchema),
};

/** A quote as an export carries it: all but the number that is this library's own. */
export const portableQuoteSchema = v.object(quoteFields);

export const quoteRecordSchema = v.object({
  /** The quote's number in this library (see `sheets.ts`), never used twice: what the fingerprint index refers to. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...quoteFields,
});

/** The quotes of one article that were saved together (see `sheets.ts`), with what they are found by. */
export const sheetRecordSchema = v.object({
  no: v.pipe(v.number(), v.integer(), v.minValue(1)),
  articleId: id,
  /** The quotes' ids without what follows their last dot. */
  families: v.array(v.string()),
  speakerIds: v.array(v.string()),
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Fields that all quotes of the sheet have alike: written once. */
  shared: v.record(v.string(), v.unknown()),
  /** The quotes' other fields, with their place on the sheet instead of their number. */
  quotes: v.array(v.record(v.string(), v.unknown())),
});

export const speakerRecordSchema = v.object({
  id,
  name: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(SPEAKER_KINDS),
  /** Folded spellings (`speakerKey`), the name's own first; no key belongs to two speakers. */
  keys: v.pipe(v.array(v.string()), v.minLength(1)),
  /** The other spellings as they were written. */
  aliases: v.array(v.string()),
  savedAt: instant,
});

/** A flag that the reader dismissed: this sentence, in this article. */
export const dismissalRecordSchema = v.object({
  id,
  address: v.string(),
  text: v.string(),
  at: instant,
});

/** A deleted quote, or a deleted article with all that belongs to it; purged after `TRASH_DAYS`. */
export const trashRecordSchema = v.object({
  id,
  deletedAt: instant,
  /** Address of the article, to notice that a quote saved again lies here. */
  address: v.string(),
  /** Null where only quotes were deleted. */
  article: v.nullable(articleRecordSchema),
  readings: v.array(readingRecordSchema),
  /** Without their numbers: a quote that comes back gets a new one. */
  quotes: v.array(portableQuoteSchema),
});

export type ArticleRecord = v.InferOutput<typeof articleRecordSchema>;
export type ReadingRecord = v.InferOutput<typeof readingRecordSchema>;
export type QuoteRecord = v.InferOutput<typeof quoteRecordSchema>;
export type SheetRecord = v.InferOutput<typeof sheetRecordSchema>;
export type PortableQuote = v.InferOutput<typeof portableQuoteSchema>;
export type SpeakerRecord = v.InferOutput<typeof speakerRecordSchema>;
export type DismissalRecord = v.InferOutput<typeof dismissalRecordSchema>;
export type TrashRecord = v.InferOutput<typeof trashRecordSchema>;
export type Finding = v.InferOutput<typeof findingSchema>;
export type FindingStatus = (typeof FINDING_STATUSES)[number];
export type Origin = (typeof ORIGINS)[number];
