import { expect, test } from 'vitest';
import { readTags } from './tag-list.ts';

test('tags are separated by commas of any script, trimmed, and each comes once', () => {
  expect(readTags(' air, harga air ;air،ماء、水\n#tarif,')).toEqual([
    'air',
    'harga air',
    'ماء',
    '水',
    'tarif',
  ]);
  expect(readTags('Air, air')).toEqual(['Air']);
  expect(readTags('  ')).toEqual([]);
});
