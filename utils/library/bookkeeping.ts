/** Records that are not the reader's own data but keep it in order: journal, change log, settings, staging. */
import * as v from 'valibot';
import { dismissalRecordSchema, speakerRecordSchema } from './records.ts';

const id = v.string();
const instant = v.pipe(v.string(), v.isoTimestamp());
const fields = v.record(v.string(), v.unknown());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One change of one record, with what is needed to take it back. */
export const changeSchema = v.variant('op', [
  /** Came into the library (or back into it): undone by the trash, so that an undo loses nothing either. */
  v.object({
    op: v.literal('added'),
    table: v.picklist(['quotes', 'articles', 'readings', 'speakers', 'dismissals']),
    id,
  }),
  v.object({
    op: v.literal('patched'),
    table: v.picklist(['quotes', 'speakers']),
    id,
    before: fields,
    after: fields,
  }),
  v.object({ op: v.literal('trashed'), id }),
  v.object({ op: v.literal('merged-away'), speaker: speakerRecordSchema }),
  v.object({ op: v.literal('undismissed'), dismissal: dismissalRecordSchema }),
]);

export const ACTIONS = [
  'save',
  'edit',
  'tag',
  'note',
  'finding',
  'delete',
  'restore',
  'merge-speakers',
  'import',
  'dismiss',
  'undo',
] as const;

/** One action of the reader, which one undo takes back. */
export const journalRecordSchema = v.object({
  no: whole,
  at: instant,
  action: v.picklist(ACTIONS),
  /** Number of records the reader would count. */
  count: whole,
  changes: v.array(changeSchema),
});

/** A range of quote numbers, both ends included. */
export const rangeSchema = v.tuple([whole, whole]);

/** One committed change of the quotes: its `rev` is the library's generation. */
export const logRecordSchema = v.object({
  rev: whole,
  /** Quotes that were added, or whose words changed. */
  put: v.array(rangeSchema),
  /** Quotes of which something else changed: speaker, tags, note, finding, … */
  touched: v.array(rangeSchema),
  removed: v.array(rangeSchema),
});

/** Fingerprints of the quotes that a log line put, until the index has them (see `prints.ts`). */
export const printsRecordSchema = v.object({
  rev: whole,
  /** Of the way fingerprints are made. */
  version: whole,
  /** 32-bit words, for each quote its number, the number of its fingerprints, and these. */
  words: v.instance(ArrayBuffer),
});

export const settingRecordSchema = v.object({ key: v.string(), value: v.unknown() });

/** A part of the derived index; its bytes mean nothing to the library. */
export const blobRecordSchema = v.object({ key: v.string(), bytes: v.instance(ArrayBuffer) });

/** A record of a file being imported, not yet part of the library; `refused` ones hold the reason. */
export const stagedRecordSchema = v.object({
  importId: v.string(),
  type: v.string(),
  /** Order in the file. */
  place: whole,
  line: whole,
  record: v.unknown(),
});

/** A record that could not be read, kept as it was so that it can still be rescued by hand. */
export const setAsideRecordSchema = v.object({
  no: whole,
  at: instant,
  table: v.string(),
  key: v.string(),
  issue: v.string(),
  record: v.unknown(),
});

export type Change = v.InferOutput<typeof changeSchema>;
export type Action = (typeof ACTIONS)[number];
export type JournalRecord = v.InferOutput<typeof journalRecordSchema>;
export type Range = v.InferOutput<typeof rangeSchema>;
export type LogRecord = v.InferOutput<typeof logRecordSchema>;
export type PrintsRecord = v.InferOutput<typeof printsRecordSchema>;
export type SettingRecord = v.InferOutput<typeof settingRecordSchema>;
export type BlobRecord = v.InferOutput<typeof blobRecordSchema>;
export type StagedRecord = v.InferOutput<typeof stagedRecordSchema>;
export type SetAsideRecord = v.InferOutput<typeof setAsideRecordSchema>;
