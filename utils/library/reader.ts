/** Reading what is stored: every record is validated; one that is damaged is reported and skipped, never a crash. */
import * as v from 'valibot';
import type { LibraryDeps } from './writer.ts';

type RecordSchema = v.GenericSchema<unknown, unknown>;

/** The valid ones among `rows`, in order; gaps (`undefined`, from bulkGet) are left out. */
export function validRows<S extends RecordSchema>(
  deps: Pick<LibraryDeps, 'onCorrupt'>,
  table: string,
  schema: S,
  rows: readonly unknown[],
): v.InferOutput<S>[] {
  const valid: v.InferOutput<S>[] = [];
  for (const row of rows) {
    if (row === undefined) continue;
    const result = v.safeParse(schema, row);
    if (result.success) valid.push(result.output);
    else deps.onCorrupt?.({ table, key: keyOf(row), issue: describeIssues(result.issues) });
  }
  return valid;
}

/** The row if it is there and valid. */
export function validRow<S extends RecordSchema>(
  deps: Pick<LibraryDeps, 'onCorrupt'>,
  table: string,
  schema: S,
  row: unknown,
): v.InferOutput<S> | undefined {
  return validRows(deps, table, schema, [row])[0];
}

/** "speaker.kind: Invalid type …", the first three issues. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`)
    .join('; ');
}

function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '?';
  for (const field of ['id', 'seq', 'no', 'rev', 'key']) {
    if (field in row) return String(Reflect.get(row, field));
  }
  return '?';
}
