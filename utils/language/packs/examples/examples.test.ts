import { expect, test } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { fromText } from '../../../article/from-text.ts';
import type { PackExample } from '../../pack.ts';
import { packFor } from '../index.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
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

const EXAMPLES: Readonly<Record<string, readonly PackExample[]>> = {
  ar,
  de,
  en,
  es,
  fr,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  pt,
  ru,
  tr,
  zh,
};

/** Every pack is held to its own example sentences: spans, speakers and carriers, in order. They stand apart from the packs so as not to ship. */
for (const [code, examples] of Object.entries(EXAMPLES)) {
  for (const example of examples) {
    test(`${packFor(code).name}: ${example.text}`, () => {
      const report = analyse(fromText(example.text, code));
      const found = report.quotes.map((q) => ({
        kind: q.kind,
        text: q.text,
        speaker: q.speaker?.name ?? null,
        via: q.via.map((v) => v.name),
      }));
      expect(found).toEqual(example.quotes.map((q) => ({ via: [], ...q })));
    });
  }
}
