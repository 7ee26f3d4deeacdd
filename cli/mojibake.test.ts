import { describe, expect, it } from 'vitest';
import { repairMojibake } from './mojibake.ts';

const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const asWindows1252 = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

describe('repairMojibake', () => {
  const original = 'Él dijo: “Más café en Bakú” — y se marchó. Ça suffit, “déjà”.';

  it('restores UTF-8 that was read as Latin-1 or Windows-1252', () => {
    expect(repairMojibake(asLatin1(original))).toBe(original);
    expect(repairMojibake(asWindows1252(original))).toBe(original);
  });

  it.each([
    original,
    'plain ASCII',
    'Voilà, Ça, Élan, naïve Œuvre, ÀÉÎÕÜ',
    'Привет, мир',
    'An example of it is “MÃ¡s”; nothing else here is broken.',
    'ÃƒÂ',
  ])('leaves honest text alone: %s', (text) => {
    expect(repairMojibake(text)).toBe(text);
  });

  it('leaves three million letters alone that only look broken', () => {
    for (const letter of ['Ã', 'é']) {
      const text = letter.repeat(3_000_000);
      expect(repairMojibake(text) === text).toBe(true);
    }
  });
});
