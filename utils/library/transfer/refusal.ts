/** Why something in a file is not taken: a code, put into the reader's language where it is shown. */
import * as v from 'valibot';

export const REFUSAL_CODES = [
  'clipping-empty',
  'ends-early',
  'ends-inside',
  /** `values`: the fields that are not as they should be. */
  'invalid',
  /** `values`: records announced, records found. */
  'miscounted',
  /** `values`: records found. */
  'no-count',
  'no-address',
  'no-annotation',
  'no-article',
  'no-page',
  'no-words',
  'not-json',
  'page-note',
] as const;

export const refusalReasonSchema = v.object({
  code: v.picklist(REFUSAL_CODES),
  values: v.array(v.string()),
});

export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type RefusalReason = v.InferOutput<typeof refusalReasonSchema>;

export const refusal = (code: RefusalCode, ...values: readonly (string | number)[]): RefusalReason => ({
  code,
  values: values.map(String),
});

/** The fields that these issues are about, each once, the first three. */
export function invalidFields(issues: readonly v.BaseIssue<unknown>[]): RefusalReason {
  const fields = issues.map((issue) => v.getDotPath(issue) ?? 'type');
  return refusal('invalid', ...[...new Set(fields)].slice(0, 3));
}
