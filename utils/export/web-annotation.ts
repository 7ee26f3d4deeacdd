/**
 * Quotes as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): a `TextQuoteSelector` finds the
 * words wherever they stand now; the `TextPositionSelector` counts in the article's text as it was extracted.
 */
import type { ExportWriter } from './format.ts';
import { addressOf, type ExportQuote, webAddress } from './quote.ts';

type Json = Readonly<Record<string, unknown>>;

function textBody(purpose: string, value: string): Json {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

function bodies(quote: ExportQuote): Json[] {
  const { finding, note, speaker, tags } = quote;
  const said = [speaker?.name ?? speaker?.mention, speaker?.role].filter(Boolean).join(', ');
  const carried = quote.via.map((carrier) => carrier.name).join(', ');
  return [
    ...(said === '' ? [] : [textBody('identifying', said)]),
    ...(carried === '' ? [] : [textBody('describing', `via ${carried}`)]),
    ...tags.map((tag) => textBody('tagging', tag)),
    ...(note === null ? [] : [textBody('commenting', note)]),
    ...(finding === null
      ? []
      : [
          textBody(
            'assessing',
            [finding.status, webAddress(finding.url), finding.note].filter(Boolean).join(' '),
          ),
        ]),
  ];
}

function annotation(quote: ExportQuote): Json {
  const { start, end, prefix, suffix, text } = quote;
  const source = addressOf(quote);
  const body = bodies(quote);
  return {
    id: `urn:verbatim:quote:${encodeURIComponent(quote.id)}`,
    type: 'Annotation',
    motivation: 'bookmarking',
    ...(quote.savedAt === null ? {} : { created: quote.savedAt }),
    // The model wants no empty list of bodies.
    ...(body.length === 0 ? {} : { body }),
    target: {
      source: source ?? `urn:verbatim:text:${encodeURIComponent(quote.id)}`,
      selector: [
        { type: 'TextQuoteSelector', exact: text, prefix, suffix },
        ...(start === null || end === null ? [] : [{ type: 'TextPositionSelector', start, end }]),
      ],
    },
  };
}

/** One `AnnotationPage` of all. */
export const writeWebAnnotations: ExportWriter = (quotes, { now }) =>
  `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:verbatim:export:${now.getTime()}`,
      type: 'AnnotationPage',
      items: quotes.map(annotation),
    },
    null,
    2,
  )}\n`;
