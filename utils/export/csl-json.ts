import { cslItems } from './csl.ts';
import type { ExportWriter } from './format.ts';

/** CSL-JSON, as Zotero, citeproc and pandoc read it: an array of items, one an article. */
export const writeCslJson: ExportWriter = (quotes, { now }) =>
  `${JSON.stringify(cslItems(quotes, now), null, 2)}\n`;
