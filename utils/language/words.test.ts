import { describe, expect, it } from 'vitest';
import { entriesOf } from './words.ts';

describe('word lists', () => {
  it('are parted by commas, over lines, without empty entries', () => {
    expect(entriesOf('said, went on\n  to say,,  says')).toEqual(['said', 'went on to say', 'says']);
  });

  it('name several endings of one stem, the bare stem among them', () => {
    expect(entriesOf('назвал(|а|и), sag(t|te)')).toEqual(['назвал', 'назвала', 'назвали', 'sagt', 'sagte']);
  });

  it('cross every stem with every ending', () => {
    expect(entriesOf('(play|talk)(s|ed)')).toEqual(['plays', 'played', 'talks', 'talked']);
    expect(entriesOf('as (he|she) (says|said)')).toEqual([
      'as he says',
      'as he said',
      'as she says',
      'as she said',
    ]);
  });

  it('may be front-coded, alone or within another list', () => {
    expect(entriesOf('^AplayEedEsAtalk(s|ed)')).toEqual(['play', 'played', 'plays', 'talks', 'talked']);
    expect(entriesOf('said,^AsayDs, told')).toEqual(['said', 'say', 'says', 'told']);
  });
});
