/**
 * The library's file: one JSON document, laid out so that it can be written and read line by line.
 *
 *     {"schema":"verbatim-library/1","exportedAt":"…","counts":{…},"records":[
 *     {"type":"article",…},
 *     {"type":"quote",…}
 *     ],"end":{"records":2}}
 *
 * A record stands on one line, articles before what belongs to them. The last line tells that the file is whole.
 */
import * as v from 'valibot';
import {
  articleRecordSchema,
  dismissalRecordSchema,
  portableQuoteSchema,
  readingRecordSchema,
  speakerRecordSchema,
  trashRecordSchema,
} from '../records.ts';
import type { RefusalReason } from './refusal.ts';

export const FILE_SCHEMA = 'verbatim-library/1';
export const FILE_SCHEMA_NAME = 'verbatim-library/';

export const fileRecordSchema = v.variant('type', [
  v.object({ type: v.literal('article'), ...articleRecordSchema.entries }),
  v.object({ type: v.literal('speaker'), ...speakerRecordSchema.entries }),
  v.object({ type: v.literal('reading'), ...readingRecordSchema.entries }),
  v.object({ type: v.literal('quote'), ...portableQuoteSchema.entries }),
  v.object({ type: v.literal('dismissal'), ...dismissalRecordSchema.entries }),
  v.object({ type: v.literal('trash'), ...trashRecordSchema.entries }),
]);

/** In the order in which an import takes them in: what is referred to comes first. */
export const FILE_RECORD_TYPES = ['article', 'speaker', 'reading', 'quote', 'dismissal', 'trash'] as const;

export const fileHeaderSchema = v.object({
  schema: v.string(),
  exportedAt: v.optional(v.string()),
  counts: v.optional(v.record(v.string(), v.number())),
});

export type FileRecord = v.InferOutput<typeof fileRecordSchema>;
export type FileRecordType = (typeof FILE_RECORD_TYPES)[number];

/** One thing read from a file: a record, or why a line was refused. */
export type FileItem = { readonly line: number; readonly record: FileRecord } | Refused;

export interface Refused {
  readonly line: number;
  readonly refused: RefusalReason;
}

/** Why a line of a file was not taken. */
export interface Refusal {
  /** 1 for the first line of the file. */
  readonly line: number;
  readonly reason: RefusalReason;
}
