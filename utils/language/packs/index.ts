/** The packs that ship, by language code. A new language is its file and one line here. */
import type { LanguagePack } from '../pack.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { generic } from './generic.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ms } from './ms.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

export const PACKS: readonly LanguagePack[] = [id, en, de, es, fr, it, nl, pt, ru, ms, tr, ar, zh, ja, ko];

const byCode = new Map(PACKS.map((pack) => [pack.code, pack]));

/** The pack for a BCP 47 tag ("en-GB" finds English), or the one for every other language. */
export function packFor(language: string | null): LanguagePack {
  const primary = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return byCode.get(primary) ?? generic;
}
