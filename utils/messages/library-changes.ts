/** What the library page asks the worker to write: one message for what can be undone, others for what cannot. */
import * as v from 'valibot';
import type { LibraryErrorCode } from '../library/errors.ts';
import type { ImportCounts, ImportPreview } from '../library/index.ts';
import { fileRecordSchema } from '../library/transfer/format.ts';
import { refusalReasonSchema } from '../library/transfer/refusal.ts';
import { CARRIER_KINDS, QUOTE_KINDS, SPEAKER_KINDS } from '../report.ts';

const id = v.pipe(v.string(), v.minLength(1));
const ids = v.pipe(v.array(id), v.minLength(1));
const nullable = v.nullable(v.string());

const quoteEditSchema = v.object({
  text: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1))),
  kind: v.optional(v.picklist(QUOTE_KINDS)),
  speaker: v.optional(
    v.nullable(
      v.object({ name: nullable, mention: nullable, role: nullable, kind: v.picklist(SPEAKER_KINDS) }),
    ),
  ),
  via: v.optional(v.array(v.object({ name: id, kind: v.picklist(CARRIER_KINDS) }))),
});

/** A change that leaves its undo behind. */
export const libraryChangeSchema = v.variant('change', [
  v.object({ change: v.literal('edit'), id, edit: quoteEditSchema }),
  v.object({ change: v.literal('tag'), ids, add: v.array(v.string()), remove: v.array(v.string()) }),
  v.object({
    change: v.literal('rename-tags'),
    ids,
    from: ids,
    to: v.pipe(v.string(), v.trim(), v.minLength(1)),
  }),
  v.object({ change: v.literal('note'), ids, note: nullable }),
  v.object({
    change: v.literal('finding'),
    ids,
    finding: v.nullable(
      v.object({ status: v.picklist(['verified', 'disputed']), url: nullable, note: nullable }),
    ),
  }),
  v.object({ change: v.literal('delete-quotes'), ids }),
  v.object({ change: v.literal('delete-article'), id }),
  /** `only`: of the trash's items, these quotes. */
  v.object({ change: v.literal('restore'), ids, only: v.optional(ids) }),
  v.object({ change: v.literal('merge-speakers'), keep: id, other: id }),
  v.object({ change: v.literal('rename-speaker'), id, name: v.string() }),
  v.object({ change: v.literal('undismiss'), id }),
]);
export type LibraryChange = v.InferOutput<typeof libraryChangeSchema>;

/** What leaves no undo: reminders, and deleting for good (asked for twice in the page). */
export const housekeepingSchema = v.variant('task', [
  v.object({ task: v.literal('backup-done') }),
  v.object({ task: v.literal('backup-snooze') }),
  v.object({
    task: v.literal('backup-interval'),
    days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.object({ task: v.literal('empty-trash') }),
  v.object({ task: v.literal('erase') }),
]);
export type Housekeeping = v.InferOutput<typeof housekeepingSchema>;

const line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Records of a file that is being imported, in the order of the file. */
export const importAddSchema = v.object({
  importId: id,
  /** Number of items handed over before. */
  place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  items: v.array(
    v.union([v.object({ line, record: fileRecordSchema }), v.object({ line, refused: refusalReasonSchema })]),
  ),
});
export const importIdSchema = v.object({ importId: id });
export const importCommitSchema = v.object({ importId: id, choice: v.picklist(['mine', 'theirs']) });

/** The answer of what cannot be undone; an error in words where it could not be done. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: LibraryErrorCode; readonly message: string };

export type PreviewAnswer = Answer<ImportPreview>;
export type CommitAnswer = Answer<{ readonly counts: ImportCounts; readonly undo: number | null }>;
