/** Which script a text is mainly written in, and the languages that have a script to themselves. */

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'devanagari'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'thai'
  | 'greek'
  | 'hebrew'
  | 'georgian'
  | 'armenian'
  | 'bengali'
  | 'tamil'
  | 'khmer'
  | 'burmese'
  | 'lao';

const SCRIPTS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58a, 'armenian'],
  [0x5d0, 0x5f4, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xb80, 0xbff, 'tamil'],
  [0xe01, 0xe5b, 'thai'],
  [0xe81, 0xedf, 'lao'],
  [0x1000, 0x109f, 'burmese'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1780, 0x17ff, 'khmer'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3041, 0x30fe, 'kana'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** Scripts that one language of ours writes. */
export const OWN_SCRIPT: Readonly<Partial<Record<Script, string>>> = {
  greek: 'el',
  hebrew: 'he',
  thai: 'th',
  georgian: 'ka',
  armenian: 'hy',
  bengali: 'bn',
  tamil: 'ta',
  khmer: 'km',
  burmese: 'my',
  lao: 'lo',
  hangul: 'ko',
  kana: 'ja',
  han: 'zh',
};

/** The script of a UTF-16 code unit, or null for what is no letter. */
export function scriptOf(unit: number): Script | null {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 'latin' : null;
  if (unit < 0xc0) return null;
  for (const [first, last, script] of SCRIPTS) if (unit >= first && unit <= last) return script;
  return null;
}

/** A character of these stands for a syllable or a word, a letter of the others for a fifth of one. */
const SYLLABLES: ReadonlySet<Script> = new Set(['han', 'kana', 'hangul']);
const LETTERS_A_SYLLABLE = 2.5;
/** Japanese is a third to a half kana; a Chinese text quotes a Japanese name now and then. */
const LEAST_KANA = 0.1;

/** The script that most of the text is in, syllables weighed as such; null where there is no letter. */
export function mainScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== null)
      counts.set(script, (counts.get(script) ?? 0) + (SYLLABLES.has(script) ? LETTERS_A_SYLLABLE : 1));
  }
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('han') ?? 0;
  if (kana + han > 0) {
    counts.delete('kana');
    counts.delete('han');
    counts.set(kana > LEAST_KANA * (kana + han) ? 'kana' : 'han', kana + han);
  }
  let main: Script | null = null;
  for (const [script, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = script;
  return main;
}
