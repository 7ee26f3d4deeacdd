/** The lead: a paragraph or deck between headline and body, which Readability often leaves behind. */
import type { Candidate } from './candidates.ts';
import type { FurnitureNames } from './furniture-names.ts';
import { type Hints, isTitle } from './hints.ts';
import { wordsOf } from './reference.ts';

/** Class names under which sites put the lead: in English, German, French, Spanish, Nordic, Slavic, Turkish, Vietnamese habits. */
const LEAD_NAMES =
  /(?:^|[-_\s])(?:lead|leadtext|lede|intro|introduction|ingress|standfirst|dek|deck|subtitle|sub-?title|sub-?head|subheadline|summary|excerpt|teaser|perex|einleitung|vorspann|chapo|chapeau|entradilla|bajada|sumario|sommario|occhiello|catenaccio|linha-?fina|spot|sapo|description|anleser|preamble|kicker-?text|abstract)(?:$|[-_\s])/i;
export const SHORTEST_LEAD = 40;
/** A heading under the headline that is shorter is a section's name or a kicker. */
const SHORTEST_DECK = 60;

/** The lead stands between headline and first paragraph, or repeats the page's own description there. */
export function leadsOf(
  all: readonly Candidate[],
  chosen: Set<Candidate>,
  hints: Hints,
  furniture: FurnitureNames,
): Set<Candidate> {
  const leads = new Set<Candidate>();
  const first = all.find((c) => c.prose && chosen.has(c));
  if (!first) return leads;
  const headline = headlineBefore(all, first.index, hints.title);
  const descriptions = hints.descriptions
    .map((d) => wordsOf(d).join(' '))
    .filter((d) => d.length >= SHORTEST_LEAD);
  const known = new Set([...chosen].map((c) => c.text));
  for (let i = (headline ?? 0) + 1; i < first.index; i++) {
    const c = all[i];
    if (!c || c.hidden || c.weight < SHORTEST_LEAD || c.linkShare > 0.5) continue;
    if (!chosen.has(c) && known.has(c.text)) continue;
    const words = wordsOf(c.text).join(' ');
    const described = descriptions.some((d) => d.startsWith(words) || words.startsWith(d));
    const named = [c.owner, c.owner.parent, c.owner.parent?.parent].some(
      (e) =>
        e &&
        LEAD_NAMES.test(`${e.source.getAttribute('class') ?? ''} ${e.source.getAttribute('itemprop') ?? ''}`),
    );
    const isDeck =
      headline !== null &&
      !c.pictured &&
      !furniture.holds(c) &&
      (c.kind === 'heading' ? c.weight >= SHORTEST_DECK : c.prose);
    const isNamed = headline !== null && named;
    if (c.kind !== 'caption' && c.kind !== 'credit' && ((described && !c.pictured) || isNamed || isDeck)) {
      leads.add(c);
      known.add(c.text);
    }
  }
  return leads;
}

/** Leads stand close to the first paragraph; further up is the head of the site, whose name may be an `h1` too. */
const FARTHEST_HEADLINE = 30;

/** Index of the last block before `before` that is the headline, or else an `h1`; null where none is near. */
function headlineBefore(all: readonly Candidate[], before: number, title: string | null): number | null {
  const near = all.slice(Math.max(0, before - FARTHEST_HEADLINE), before);
  const headline = near.findLast((c) => isTitle(c.text, title)) ?? near.findLast((c) => c.owner.tag === 'h1');
  return headline?.index ?? null;
}
