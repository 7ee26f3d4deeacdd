/** What the worker is asked, by the extension's own pages or by its scripts in web pages. */
import * as v from 'valibot';
import { articleHeadSchema, quoteSchema, reportSchema } from '../report.ts';
import { MAX_PASTED_LENGTH } from './limits.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const checkTabSchema = v.object({ tabId });
export const checkTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_PASTED_LENGTH)),
  /** Where the text was taken from, if it was selected in a page. */
  tabId: v.nullable(tabId),
});
/** Checks the same report against the library again, after something was saved elsewhere. */
export const recheckSchema = v.object({
  report: reportSchema,
  place: v.nullable(v.object({ tabId, frameId: tabId })),
  fromPrivateWindow: v.boolean(),
});

export const saveSchema = v.object({
  article: articleHeadSchema,
  quotes: v.pipe(v.array(quoteSchema), v.minLength(1)),
  origin: v.picklist(['page', 'selection']),
  note: v.nullable(v.string()),
  tags: v.array(v.string()),
  fromPrivateWindow: v.boolean(),
  /** True once the reader agreed to keep words from a private window. */
  keepFromPrivateWindow: v.boolean(),
});
export const dismissFlagSchema = v.object({
  article: articleHeadSchema,
  text: v.string(),
  fromPrivateWindow: v.boolean(),
});
export const undoSchema = v.object({ no: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export const tabOnlySchema = v.object({ tabId });

export const contentReadySchema = v.object({ url: v.string() });
/** `story`: another story of an endless page came into view; `url` is its address. */
export const pageChangedSchema = v.object({
  reason: v.picklist(['navigation', 'content', 'story']),
  url: v.nullable(v.string()),
});
export const markChosenSchema = v.object({ id: v.string() });
export type PageChange = v.InferOutput<typeof pageChangedSchema>['reason'];
