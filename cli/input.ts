/** What comes in from outside: NDJSON lines, validated before anything reads them. */
import * as v from 'valibot';
import { languageTag } from '../utils/article/metadata.ts';
import { QUOTE_KINDS } from '../utils/report.ts';

const text = v.optional(v.nullable(v.string()), null);

/** Ids are given back as they came; a number becomes the string that shows it. */
const id = v.optional(
  v.nullable(
    v.union([
      v.string(),
      v.pipe(
        v.number(),
        v.transform((n) => String(n)),
      ),
    ]),
  ),
  null,
);

/** What is no tag ("English") is no language: it is detected then, as where none is given. */
const language = v.pipe(text, v.transform(languageTag));

export const checkLineSchema = v.pipe(
  v.object({ id, text: v.optional(v.string()), html: v.optional(v.string()), url: text, language }),
  v.check(
    (input) => (input.text === undefined) !== (input.html === undefined),
    'give either "text" or "html"',
  ),
);

const comparedSchema = v.object({
  text: v.string(),
  speaker: text,
  language: text,
  via: v.optional(v.nullable(v.array(v.string()), []), []),
  kind: v.optional(v.picklist(QUOTE_KINDS)),
  date: text,
  siteName: text,
  url: text,
});

export const compareLineSchema = v.object({ id, a: comparedSchema, b: comparedSchema });

export type ComparedInput = v.InferOutput<typeof comparedSchema>;
