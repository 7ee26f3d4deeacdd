/** A quote with who said it, who carried it and where it stands: what "copy with attribution" puts on the clipboard. */
import { longDate, plainDate } from './dates.ts';
import { escapeHtml } from './html-escape.ts';
import { inMarks } from './quotation-marks.ts';
import { addressOf, carriersOf, type ExportQuote, speakerOf } from './quote.ts';

export interface Attribution {
  readonly plain: string;
  readonly html: string;
}

/** "Rusdi Halim, Mayor of Rekaan (via Reuters)", or what of it is known. */
function said(quote: ExportQuote): string | null {
  const speaker = [speakerOf(quote), quote.speaker?.role ?? null].filter((part) => part !== null).join(', ');
  const carriers = carriersOf(quote);
  const via = carriers.length === 0 ? '' : `(via ${carriers.join(' → ')})`;
  return [speaker, via].filter((part) => part !== '').join(' ') || null;
}

/** A role may end in a full stop already: "Dr." */
function inSentences(speaker: string | null, place: string): string {
  if (speaker === null || place === '') return speaker ?? place;
  return `${speaker}${speaker.endsWith('.') ? '' : '.'} ${place}`;
}

function published(quote: ExportQuote, locale: string): string | null {
  const date = plainDate(quote.article.publishedTime);
  return date && longDate(date, locale);
}

/**
 * @param locale BCP 47, for the date
 * @returns the same attribution twice: plain text, and HTML without scripts or styles
 */
export function attribution(quote: ExportQuote, locale: string): Attribution {
  const words = inMarks(quote.text, quote.kind, quote.language ?? quote.article.language);
  const { siteName, title } = quote.article;
  const address = addressOf(quote, true);
  const speaker = said(quote);
  const date = published(quote, locale);
  const place = [siteName, title, date].filter((part) => part !== null).join(', ');
  const source = inSentences(speaker, place);

  const linked = escapeHtml(title ?? siteName ?? address ?? '');
  const htmlPlace = [
    siteName !== null && title !== null ? escapeHtml(siteName) : null,
    address === null ? linked || null : `<a href="${escapeHtml(address)}">${linked}</a>`,
    date === null ? null : escapeHtml(date),
  ].filter((part) => part !== null);
  const htmlSource = inSentences(speaker && escapeHtml(speaker), htmlPlace.join(', '));
  const language = quote.language ?? quote.article.language;

  return {
    plain: [`${words}${source === '' ? '' : ` — ${source}`}`, address]
      .filter((part) => part !== null)
      .join('\n'),
    html:
      `<blockquote${language === null ? '' : ` lang="${escapeHtml(language)}"`}${address === null ? '' : ` cite="${escapeHtml(address)}"`}>` +
      `<p>${escapeHtml(words)}</p></blockquote>${htmlSource === '' ? '' : `<p>— ${htmlSource}</p>`}`,
  };
}
