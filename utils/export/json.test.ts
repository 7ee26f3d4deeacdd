import { describe, expect, test } from 'vitest';
import { aQuote, aReport } from '../../components/report/testing.ts';
import { fromReport } from './from.ts';
import { EXPORT_FORMATS, exportQuotes, leadsToWords } from './index.ts';
import { writeJson } from './json.ts';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';
import { writeWebAnnotations } from './web-annotation.ts';

const HOSTILE = '</script>"\\\u0000\ud800 \u2028';

describe('JSON', () => {
  test('holds every field, and when it was made', () => {
    const parsed = JSON.parse(writeJson([PLAIN, BARE], CONTEXT));
    expect(parsed).toMatchObject({ schema: 'verbatim-quotes/1', exportedAt: '2031-05-04T10:00:00.000Z' });
    const back = [PLAIN, BARE].map((quote) => ({
      ...quote,
      seen: null,
      article: { ...quote.article, address: null },
    }));
    expect(parsed.quotes).toEqual(back);
  });

  test('keeps hostile text as it is, and no address that is not of the web', () => {
    const parsed = JSON.parse(writeJson([hostile(HOSTILE)], CONTEXT));
    expect(parsed.quotes[0].text).toBe(HOSTILE);
    expect(JSON.stringify(parsed)).not.toContain('javascript:');
  });
});

describe('an occasion', () => {
  const said = { date: null, place: null, start: 4, end: 13, text: 'on Friday' };

  test('whose day cannot be told keeps the words of the article', () => {
    const report = aReport();
    const quote = aQuote('q1', { occasion: said });
    const [written] = JSON.parse(writeJson([fromReport(report, quote)], CONTEXT)).quotes;
    expect(written.occasion).toEqual({ date: null, place: null, text: 'on Friday' });
  });

  test('is null where the article gives none', () => {
    const [written] = JSON.parse(writeJson([fromReport(aReport(), aQuote('q1'))], CONTEXT)).quotes;
    expect(written.occasion).toBeNull();
  });
});

describe('Web Annotation', () => {
  const page = JSON.parse(writeWebAnnotations([PLAIN, BARE], CONTEXT));

  test('is an annotation page in the W3C context', () => {
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page.items.length).toBe(2);
  });

  test('selects the words by quote with surroundings, and by position where it is known', () => {
    expect(page.items[0].target).toEqual({
      source: 'https://berita.example/tarif',
      selector: [
        { type: 'TextQuoteSelector', exact: PLAIN.text, prefix: PLAIN.prefix, suffix: PLAIN.suffix },
        { type: 'TextPositionSelector', start: 120, end: 174 },
      ],
    });
    expect(page.items[1].target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'It never rained', prefix: '', suffix: '' },
    ]);
  });

  test('gives tags, note, speaker and finding as bodies with a purpose of the model', () => {
    const purposes = page.items[0].body.map((body: { purpose: string }) => body.purpose);
    expect(purposes).toEqual(['identifying', 'describing', 'tagging', 'tagging', 'commenting', 'assessing']);
  });

  test('has no empty list of bodies, which the model does not know', () => {
    expect(page.items[1]).not.toHaveProperty('body');
  });

  test('has addresses for ids and sources, whatever the id holds', () => {
    const [item] = JSON.parse(writeWebAnnotations([{ ...hostile('a b/"c'), id: 'a b/"c' }], CONTEXT)).items;
    expect(URL.canParse(item.id)).toBe(true);
    expect(item.id).not.toMatch(/[\s"]/);
    expect(URL.canParse(item.target.source)).toBe(true);
    expect(JSON.stringify(item)).not.toContain('javascript:');
  });
});

describe('every format', () => {
  test.each(EXPORT_FORMATS)(
    '%s writes a dated file with a type, of no quotes and of some',
    async (format) => {
      const none = await exportQuotes(format, [], CONTEXT);
      const some = await exportQuotes(format, [PLAIN, BARE], CONTEXT);
      expect(some.name).toMatch(/^verbatim-2031-05-04\.[a-z.]+$/);
      expect(some.mime).toMatch(/^[a-z]+\/[a-z.+-]+$/);
      expect(some.text).toContain('It never rained');
      expect(none.text).not.toContain('It never rained');
    },
  );

  test.each(EXPORT_FORMATS)('%s gives the same characters for the same quotes', async (format) => {
    const once = await exportQuotes(format, [PLAIN, BARE], CONTEXT);
    expect(await exportQuotes(format, [PLAIN, BARE], CONTEXT)).toEqual(once);
  });

  test.each(EXPORT_FORMATS)('%s leads to the words where it is said to, and only there', async (format) => {
    const { text } = await exportQuotes(format, [PLAIN], CONTEXT);
    expect(text.includes(':~:text=')).toBe(leadsToWords(format));
  });
});
