// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyInValues } from './script-body.ts';
import { scriptValues } from './script-values.ts';
import { PARAGRAPHS, paragraphs, parse } from './testing.ts';

const values = (...scripts: string[]) =>
  scriptValues(parse(`<body>${scripts.map((s) => `<script>${s}</script>`).join('')}</body>`));
const filler = 'x'.repeat(600);

describe('scriptValues', () => {
  it('finds objects assigned to globals among other code, braces in strings notwithstanding', () => {
    expect(
      values(`var a = "}"; if (a == 1) { go(); } window.state = {"a": "}{\\"", "b": "${filler}"}; run();`),
    ).toEqual([{ a: '}{"', b: filler }]);
  });

  it('finds what is given to JSON.parse', () => {
    expect(values(`window.state = JSON.parse(${JSON.stringify(JSON.stringify({ b: filler }))})`)).toEqual([
      { b: filler },
    ]);
  });

  it('joins flight rows that are split over scripts, with texts measured in bytes', () => {
    const text = `Zażółć gęślą jaźń 🙂 ${filler}`;
    const rows = `1:T${Buffer.byteLength(text).toString(16)},${text}2:${JSON.stringify(['$', 'p', null, { children: filler }])}\n`;
    const halves = [rows.slice(0, 40), rows.slice(40)];
    expect(values(...halves.map((half) => `self.__next_f.push(${JSON.stringify([1, half])})`))).toEqual([
      { text },
      ['$', 'p', null, { children: filler }],
    ]);
  });

  it('runs nothing, and finds nothing in much code that is no data', () => {
    expect(
      values(
        `a=${'['.repeat(300_000)}`,
        `b=${'{"'.repeat(300_000)}`,
        '='.repeat(300_000),
        `'${'\\'.repeat(300_001)}`,
      ),
    ).toEqual([]);
  });
});

describe('bodyInValues', () => {
  it('prefers the article to lists of teasers and to captions', () => {
    const body = bodyInValues([
      {
        latest: Array.from({ length: 30 }, (_, i) => ({
          title: `Number ${i}`,
          url: `https://a.example/${i}`,
        })),
        story: {
          content_elements: [
            { type: 'image', caption: `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}` },
            ...PARAGRAPHS.map((content) => ({ type: 'text', content })),
            { type: 'header', content: 'A heading' },
          ],
        },
      },
    ]);
    expect(body).toBe(`${paragraphs()}\n<h2>A heading</h2>`);
  });

  it('reads editor documents', () => {
    const doc = {
      type: 'doc',
      content: PARAGRAPHS.map((text) => ({
        type: 'paragraph',
        content: [
          { type: 'text', text: text.slice(0, 20) },
          { type: 'text', text: text.slice(20) },
        ],
      })),
    };
    expect(bodyInValues([doc])).toBe(paragraphs());
  });

  it('finds nothing in data without prose', () => {
    expect(bodyInValues([{ a: filler, b: [1, 2, 3], c: { body: 'short' } }])).toBeNull();
  });
});
