import type { Words } from '../../utils/messages/to-page.ts';
import type { Report, Span } from '../../utils/report.ts';

/** Length of what is kept on each side to find words again; hypothesis/client keeps 32. */
const CONTEXT = 32;

/** A span of the report as words to be found in the page. */
export function wordsOf(report: Report, span: Span): Words {
  const { text } = report.article;
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}
