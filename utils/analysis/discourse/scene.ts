/** What finding a speaker needs to know: the text read, who is who in it, and whom the reader has in mind. */

import type { Mention } from '../mentions/mention.ts';
import { has, type Reading } from '../text/reading.ts';
import type { Antecedents } from './antecedents.ts';
import type { Registry } from './entities.ts';
import type { OfficeHolders } from './office-holders.ts';

export interface Scene {
  readonly r: Reading;
  readonly registry: Registry;
  readonly antecedents: Antecedents;
  readonly holders: OfficeHolders;
}

/** "a minister", "seorang menteri": somebody not spoken of before. */
export const isIndefinite = (r: Reading, m: Mention): boolean => has(r, m.from, 'indefinites');
