import { expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { fromText } from '../../article/from-text.ts';
import { PACKS } from './index.ts';

/** Every pack is held to its own example sentences: spans, speakers and carriers, in order. */
for (const pack of PACKS) {
  for (const example of pack.examples) {
    test(`${pack.name}: ${example.text}`, () => {
      const report = analyse(fromText(example.text, pack.code));
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
