import { describe, expect, it } from 'vitest';
import { parseTolerantly } from './json-ld.ts';

describe('parseTolerantly', () => {
  it.each([
    ['bare', '{"a":1}'],
    ['with a semicolon', ' {"a":1} ; '],
    ['in an HTML comment', '<!-- {"a":1} -->'],
    ['in an HTML comment, then a semicolon', '<!--\n{"a":1}\n--> ;\n'],
    ['with the semicolon inside the comment', '<!-- {"a":1}; -->'],
    ['in CDATA', '<![CDATA[{"a":1}]]>'],
    ['in CDATA behind line comments', '// <![CDATA[\n{"a":1}\n// ]]>'],
    ['in CDATA behind block comments', '/* <![CDATA[ */\n{"a":1};\n/* ]]> */'],
    ['with a comma too many', '{"a":1,}'],
  ])('reads an object %s', (_, source) => {
    expect(parseTolerantly(source)).toEqual({ a: 1 });
  });

  it('gives null for what is no JSON, however long its blanks (a search in a search would take minutes)', () => {
    const blanks = ' '.repeat(1_000_000);
    for (const close of ['-->', ']]>', '// ]]>', '/* ]]> */'])
      expect(parseTolerantly(`{"a":1}${close}${blanks}x`)).toBeNull();
  });
});
