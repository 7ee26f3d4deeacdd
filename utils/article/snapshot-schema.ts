/** A page as plain data, as the script in the page sends it and the worker takes it. */
import * as v from 'valibot';

const attributes = v.record(v.string(), v.string());
/** A text, the beginning of an element, or the end of the one open last. */
const token = v.union([v.string(), v.tuple([v.string(), attributes]), v.literal(0)]);

export const snapshotSchema = v.object({
  url: v.string(),
  /** The address that the page was loaded under, where that may be another's; else null. */
  loaded: v.nullable(v.string()),
  html: attributes,
  body: attributes,
  /** Metadata and data scripts. */
  head: v.array(token),
  content: v.array(token),
});
export type Snapshot = v.InferOutput<typeof snapshotSchema>;
export type Token = v.InferOutput<typeof token>;
export type Attributes = v.InferOutput<typeof attributes>;
