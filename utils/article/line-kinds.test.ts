import { expect, test } from 'vitest';
import { creditOf } from './line-kinds.ts';

test.each([
  ['Dinding timur pada Selasa pagi. (Foto: Kabar Rekaan/Damar Seta)', 'Foto: Kabar Rekaan/Damar Seta'],
  ['The harbour (left) after the storm [Photo: A. Person].', 'Photo: A. Person'],
  ['(Sumber: Kementerian Rekaan)', 'Sumber: Kementerian Rekaan'],
  ['Foto: Dok. Pribadi (arsip)', 'Foto: Dok. Pribadi (arsip)'],
])('of %j the credit is %j', (line, credit) => {
  expect(creditOf(line)).toBe(credit);
});
