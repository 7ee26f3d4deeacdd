/** Finds the compiled lexicon of a language; compiled once, when first asked for. */
import { type CompiledLexicon, compile } from './compile.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { generic } from './generic.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ms } from './ms.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Lexicon } from './types.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en, es, fr, id, it, ms, nl, pt, ru };
const compiled = new Map<string, CompiledLexicon>();

/** @param language BCP 47 or null; only its first subtag counts. Unknown languages get the generic lexicon. */
export function lexiconFor(language: string | null): CompiledLexicon {
  const base = baseOf(language) ?? 'und';
  const known = compiled.get(base);
  if (known) return known;
  const made = compile(LEXICONS[base] ?? generic);
  compiled.set(base, made);
  return made;
}

/** "pt-BR" → "pt"; Indonesian's old code too. */
export function baseOf(language: string | null): string | null {
  const base = language?.toLowerCase().split(/[-_]/)[0];
  if (!base) return null;
  return base === 'in' ? 'id' : base;
}

export const FULL_LANGUAGES: readonly string[] = Object.keys(LEXICONS);
