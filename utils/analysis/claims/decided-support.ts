/** The support that a sentence's signs give. */

import type { Support } from '../../report.ts';
import type { ClaimSigns } from './claim-signs.ts';
import type { OwnSupport } from './direct.ts';
import { leanProbability } from './lean-signs.ts';
import type { Leaning } from './leaning.ts';

/** From here on a reader would take the sentence for what the speaker around it said. */
export const LEANS = 0.55;
/** From here on, words that name nobody are the speaker's around them ("Luka itu diperkirakan …" in an expert's report). */
const OVERRULES = 0.8;

/** The support that the signs give: of its own words, unless they name nobody and the speaker around it goes on; else of what it leans on. */
export function supportFrom({ own, leaning }: Pick<ClaimSigns, 'own' | 'leaning'>): {
  own: OwnSupport | null;
  on: Leaning | null;
  support: Support;
} {
  const leans = leanProbability(leaning.signs);
  const yields = own?.soft || (own?.support === 'vague' && !own.recap && !own.firm);
  const direct = yields && leaning.on && isOverruled(own, leaning) ? null : own;
  const on = !direct && leans >= LEANS ? leaning : null;
  return { own: direct, on, support: direct?.support ?? on?.on?.support ?? 'none' };
}

function isOverruled(own: OwnSupport, leaning: Leaning): boolean {
  // "The researchers found …" below a study: what they say is what it says.
  const retold = own.pointsBack === true && leaning.signs.get('carried') === 1;
  const enough = leaning.signs.get('continues') > 0 || retold ? LEANS : OVERRULES;
  // "It is widely believed that more will follow": that something is to come does not say whose plan it is.
  return leanProbability(leaning.signs.without('future')) >= enough;
}
