/** Roman numerals as centuries, kings and chapters have them ("XIV", "XIXe"); no more than tens, which words hardly are. */
const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})(?:e|è|ème|º|°)?$/u;
const ONES: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};
const SHORTEST = 2;

export function romanOf(text: string): number | null {
  if (text.length < SHORTEST || !/^[IVX]{2}/.test(text)) return null;
  const parts = ROMAN.exec(text);
  if (!parts) return null;
  return (parts[1] ?? '').length * 10 + (ONES[parts[2] ?? ''] ?? 0);
}
