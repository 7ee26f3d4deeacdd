/** Every way of taking quotes along. The writers are loaded when one is asked for. */
import type { ExportContext, ExportWriter } from './format.ts';
import type { ExportQuote } from './quote.ts';

export { type Attribution, attribution } from './attribution.ts';
export type { ExportContext, ExportWriter } from './format.ts';
export { fromReport } from './from.ts';
export { fromSaved } from './from-saved.ts';
export type { ExportArticle, ExportQuote } from './quote.ts';

export const EXPORT_FORMATS = [
  'json',
  'csv',
  'markdown',
  'html',
  'bibtex',
  'ris',
  'csl-json',
  'wikipedia-en',
  'wikipedia-id',
  'web-annotation',
  'quoteback',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that hold links which jump to the words; the others give the article's plain address, as citations do. */
const TO_WORDS: ReadonlySet<ExportFormat> = new Set(['json', 'csv', 'markdown', 'html', 'quoteback']);

export function leadsToWords(format: ExportFormat): boolean {
  return TO_WORDS.has(format);
}

interface FileKind {
  readonly extension: string;
  readonly mime: string;
  readonly load: () => Promise<ExportWriter>;
}

const FILES: Readonly<Record<ExportFormat, FileKind>> = {
  json: {
    extension: 'json',
    mime: 'application/json',
    load: async () => (await import('./json.ts')).writeJson,
  },
  csv: { extension: 'csv', mime: 'text/csv', load: async () => (await import('./csv.ts')).writeCsv },
  markdown: {
    extension: 'md',
    mime: 'text/markdown',
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  html: { extension: 'html', mime: 'text/html', load: async () => (await import('./html.ts')).writeHtml },
  bibtex: {
    extension: 'bib',
    mime: 'application/x-bibtex',
    load: async () => (await import('./bibtex.ts')).writeBibtex,
  },
  ris: {
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    load: async () => (await import('./ris.ts')).writeRis,
  },
  'csl-json': {
    extension: 'csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./csl-json.ts')).writeCslJson,
  },
  'wikipedia-en': {
    extension: 'en.wiki.txt',
    mime: 'text/plain',
    load: async () => (await import('./wikipedia.ts')).writeWikipediaEnglish,
  },
  'wikipedia-id': {
    extension: 'id.wiki.txt',
    mime: 'text/plain',
    load: async () => (await import('./wikipedia.ts')).writeWikipediaIndonesian,
  },
  'web-annotation': {
    extension: 'jsonld',
    mime: 'application/ld+json',
    load: async () => (await import('./web-annotation.ts')).writeWebAnnotations,
  },
  quoteback: {
    extension: 'quoteback.html',
    mime: 'text/html',
    load: async () => (await import('./quoteback.ts')).writeQuotebacks,
  },
};

export interface ExportFile {
  /** "verbatim-2024-06-19.csv". */
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** Writes quotes in a format, as the text of a file with a dated name. */
export async function exportQuotes(
  format: ExportFormat,
  quotes: readonly ExportQuote[],
  context: ExportContext,
): Promise<ExportFile> {
  const { extension, mime, load } = FILES[format];
  const write = await load();
  const day = context.now.toISOString().slice(0, 10);
  return { name: `verbatim-${day}.${extension}`, mime, text: write(quotes, context) };
}
