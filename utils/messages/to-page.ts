/** What the script in a web page is asked; and what it answers, which the worker does not trust unseen. */
import * as v from 'valibot';
import { articleSchema } from '../article/article.ts';
import { QUOTE_KINDS, reportSchema, VERDICTS } from '../report.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a mark in the page stands for: a quote by kind and verdict, or a flagged sentence. */
export const markSchema = v.object({
  id: v.string(),
  start: offset,
  end: offset,
  kind: v.picklist([...QUOTE_KINDS, 'flag']),
  /** Null where the library knows nothing of it. */
  verdict: v.nullable(v.picklist(VERDICTS)),
  /** Lines shown on hover: the first in bold. Already in words of the interface. */
  lines: v.array(v.string()),
  dir: v.picklist(['ltr', 'rtl']),
});
export type Mark = v.InferOutput<typeof markSchema>;

/** Words to find: where they stood in the article's text, and the words themselves with what stood around them. */
export const wordsSchema = v.object({
  start: v.nullable(offset),
  end: v.nullable(offset),
  text: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
export type Words = v.InferOutput<typeof wordsSchema>;

/** A report as the analysis made it, before the library, and the settings that it was made under. */
export const keptReportSchema = v.object({ key: v.string(), report: reportSchema });
export type KeptReport = v.InferOutput<typeof keptReportSchema>;

export const extractedSchema = v.object({
  article: articleSchema,
  selectedText: v.nullable(v.string()),
  /** Which reading it is: another one is read as soon as the article says something else. */
  reading: v.number(),
  /** What was made of this reading before, while the page lives. */
  kept: v.nullable(keptReportSchema),
});
export type Extracted = v.InferOutput<typeof extractedSchema>;

/** How words were found again: at their place, by their surroundings, nearly, where the page hides them, or not at all. */
export type Found = 'exact' | 'context' | 'approximate' | 'hidden' | 'gone';

export const selectionSchema = v.nullable(
  v.object({
    text: v.pipe(v.string(), v.minLength(1)),
    article: articleSchema,
    /** Where the selection stands in the article's text; null where it is outside of it. */
    start: v.nullable(offset),
    end: v.nullable(offset),
  }),
);
export type PageSelection = v.InferOutput<typeof selectionSchema>;

/** A link to words; `precise` is false where no text fragment could be made in time and the plain address must do. */
export interface WordsLink {
  readonly url: string;
  readonly precise: boolean;
}
