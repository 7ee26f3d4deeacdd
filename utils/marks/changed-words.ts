/** The words that differ between a saved quote and the one here, in pairs that can be read by themselves. */
import type { DiffPart } from '../report.ts';

export interface ChangedWords {
  readonly saved: string;
  readonly here: string;
}

/** The last word with the space behind it. Looked for from the end: an expression would begin anew at each letter of a long word. */
function lastWord(text: string): string {
  let start = text.trimEnd().length;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}
const firstWord = (text: string) => /^\s*\S+/.exec(text)?.[0] ?? '';

/** Where words only went or only came, the word before them stands with both sides (at the very beginning the one after). */
export function changedWords(diff: readonly DiffPart[]): ChangedWords[] {
  const changes: ChangedWords[] = [];
  for (let i = 0; i < diff.length; i++) {
    if (diff[i]?.op === 'equal') continue;
    const start = i;
    let saved = '';
    let here = '';
    for (let part = diff[i]; part !== undefined && part.op !== 'equal'; part = diff[++i]) {
      if (part.op === 'delete') saved += part.text;
      else here += part.text;
    }
    if (saved.trim() === '' || here.trim() === '') {
      const before = lastWord(diff[start - 1]?.text ?? '');
      const after = before === '' ? firstWord(diff[i]?.text ?? '') : '';
      saved = before + saved + after;
      here = before + here + after;
    }
    changes.push({ saved: saved.trim(), here: here.trim() });
  }
  return changes;
}
