/** One input → its report: the same steps as in the extension, from article to analysis to library. */

import { analyse } from '../utils/analysis/analyse.ts';
import type { Article } from '../utils/article/article.ts';
import { fromText } from '../utils/article/from-text.ts';
import type { Report } from '../utils/report.ts';
import type { CheckOptions } from './options.ts';

export interface CheckInput {
  readonly id: string | null;
  readonly body: { readonly kind: 'text' | 'html'; readonly content: string };
  readonly url: string | null;
  readonly language: string | null;
}

export type Checker = (input: CheckInput) => Promise<Report>;

/** Reads the library once, for all inputs. @throws CliError `cannot-read`, `bad-library` */
export async function createChecker(options: CheckOptions): Promise<Checker> {
  const library = options.library === null ? null : await openLibrary(options.library);
  return async (input) => {
    const language = options.language ?? input.language;
    const article = await articleOf(input, language);
    const report = analyse(article, { id: input.id, sensitivity: options.sensitivity, language });
    return library ? library.check(report) : report;
  };
}

async function articleOf({ body, url }: CheckInput, language: string | null): Promise<Article> {
  if (body.kind === 'text') return fromText(body.content, language);
  // Only HTML needs a parser and a DOM: text starts without them.
  const [{ parseHtml }, { fromDocument }] = await Promise.all([
    import('./parse-html.ts'),
    import('../utils/article/from-document.ts'),
  ]);
  return fromDocument(parseHtml(body.content), url).article;
}

async function openLibrary(file: string) {
  const { openLibraryFile } = await import('./library-file.ts');
  return openLibraryFile(file);
}
