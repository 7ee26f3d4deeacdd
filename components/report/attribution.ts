/** A quote as plain text with its attribution, ready to paste. */
import type { Quote, Report } from '../../utils/report.ts';

/**
 * `“Words” (Speaker, role; via Carrier). Title, Outlet, 4 May 2031. https://…`: what is unknown is left out, never
 * filled with a guess.
 *
 * @param date how to write an ISO date
 */
export function withAttribution(
  quote: Pick<Quote, 'kind' | 'text' | 'speaker' | 'via'>,
  article: Pick<Report['article'], 'title' | 'siteName' | 'publishedTime' | 'url' | 'canonicalUrl'>,
  date: (iso: string) => string,
): string {
  const words = quote.kind === 'indirect' ? quote.text : `“${quote.text}”`;
  const speaker = [quote.speaker?.name ?? quote.speaker?.mention, quote.speaker?.role]
    .filter(Boolean)
    .join(', ');
  const via = quote.via.length > 0 ? `via ${quote.via.map((carrier) => carrier.name).join(', ')}` : '';
  const said = [speaker, via].filter(Boolean).join('; ');
  const published = article.publishedTime === null ? null : date(article.publishedTime);
  const place = [article.title, article.siteName, published].filter(Boolean).join(', ');
  const url = article.canonicalUrl ?? article.url;
  return [said === '' ? words : `${words} (${said}).`, place === '' ? '' : `${place}.`, url ?? '']
    .filter(Boolean)
    .join(' ');
}
