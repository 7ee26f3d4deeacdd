import { expect, test } from 'vitest';
import { oneByte } from './one-byte.ts';

const SOURCE = `const был = /[а-я€]+/u; export default [был.test("€"), "«да» – 東京 😀", \`é\${\`ж\`}\`];`;

test('no letter of a script needs two bytes', () => {
  expect(oneByte(SOURCE)).toMatch(/^[\0-\xff]*$/);
});

test('the script does what it did: in text, in templates, in expressions and as names', async () => {
  const url = `data:text/javascript;base64,${Buffer.from(oneByte(SOURCE)).toString('base64')}`;
  const { default: found } = (await import(url)) as { default: unknown };
  expect(found).toEqual([true, '«да» – 東京 😀', 'éж']);
});

test('letters that fit in one byte stay as they are', () => {
  expect(oneByte('"naïve café"')).toBe('"naïve café"');
});
