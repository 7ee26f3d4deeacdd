/**
 * Which blocks of the page are the article. Readability's choice is the core; round it this repairs what it is known
 * to get wrong: paragraphs of the same make that it cut, leads and subheadings that it dropped, furniture that it kept.
 */
import { type Candidate, weightOfAll } from './candidates.ts';
import { isSpokenCaption } from './captions.ts';
import { removeFurniture } from './clean.ts';
import { FurnitureNames } from './furniture-names.ts';
import type { Hints } from './hints.ts';
import { leadsOf, SHORTEST_LEAD } from './leads.ts';
import { bodyOf, isInside, ownMakes, proseOfOwnMake } from './own-make.ts';
import type { Reference } from './reference.ts';

/** A block of which the publisher's copy has this share is in it; below the other it is not. */
const IN_REFERENCE = 0.6;
const NOT_IN_REFERENCE = 0.15;
/** The publisher's copy may be cut after some lines; only one that holds this much of the core may take blocks out. */
const FULL_REFERENCE = 0.8;

export function selectBlocks(all: readonly Candidate[], hints: Hints): Candidate[] {
  const core = all.filter((c) => c.core);
  const coreProse = core.filter((c) => c.prose);
  if (coreProse.length === 0) return core;
  const furniture = new FurnitureNames(coreProse);
  const own = ownMakes(coreProse);
  const body = bodyOf(coreProse);
  const chosen = new Set(core);
  for (const c of proseOfOwnMake(all, own, body, furniture)) chosen.add(c);
  if (hints.reference) applyReference(all, chosen, hints.reference);
  addBetween(all, chosen, own, furniture);
  const leads = leadsOf(all, chosen, hints, furniture);
  for (const c of leads) chosen.add(c);
  removeFurniture(all, chosen, leads, hints, furniture, own);
  keepAttributions(all, chosen);
  return all.filter((c) => chosen.has(c));
}

/** Who said a block quote goes wherever that goes. */
function keepAttributions(all: readonly Candidate[], chosen: Set<Candidate>): void {
  for (const c of all) {
    if (c.kind !== 'attribution') continue;
    const quote = all[c.index - 1];
    if (quote && chosen.has(quote) && !c.hidden) chosen.add(c);
    else chosen.delete(c);
  }
}

function applyReference(all: readonly Candidate[], chosen: Set<Candidate>, reference: Reference): void {
  const shares = new Map<Candidate, number>();
  const share = (c: Candidate) => {
    const known = shares.get(c) ?? reference.share(c.text);
    shares.set(c, known);
    return known;
  };
  // A list in a box ("in short") paraphrases the body: some of its words are there, in other sentences.
  const bound = (c: Candidate) => (c.kind === 'list-item' ? IN_REFERENCE : NOT_IN_REFERENCE);
  const prose = [...chosen].filter((c) => c.prose && c.kind !== 'caption' && c.kind !== 'credit');
  const confirmed = weightOfAll(prose.filter((c) => share(c) >= IN_REFERENCE));
  if (confirmed >= weightOfAll(prose) * FULL_REFERENCE) {
    for (const c of chosen) {
      const mayGo = c.kind === 'paragraph' || c.kind === 'list-item';
      if (mayGo && c.weight >= SHORTEST_LEAD && share(c) < bound(c)) chosen.delete(c);
    }
  }
  const known = new Set([...chosen].map((c) => c.text));
  for (const c of all) {
    if (!c.prose || c.hidden || chosen.has(c) || known.has(c.text) || share(c) < IN_REFERENCE) continue;
    chosen.add(c);
    known.add(c.text);
  }
}

/** Subheadings, and short lines of the article's own make ("No."), that stand between chosen blocks. */
function addBetween(
  all: readonly Candidate[],
  chosen: Set<Candidate>,
  own: ReadonlySet<string>,
  furniture: FurnitureNames,
): void {
  const prose = all.filter((c) => c.prose && chosen.has(c));
  const first = prose[0];
  const last = prose.at(-1);
  if (!first || !last) return;
  const body = bodyOf(prose);
  for (let i = first.index + 1; i < last.index; i++) {
    const c = all[i];
    if (c && !c.hidden && isSpokenCaption(c, furniture) && body !== null && isInside(c.owner, body))
      chosen.add(c);
    if (!c || chosen.has(c) || c.hidden || c.pictured || c.linkShare > 0.5 || furniture.holds(c)) continue;
    const isSubheading = c.kind === 'heading' && body !== null && isInside(c.owner, body);
    if (isSubheading || own.has(c.signature)) chosen.add(c);
  }
}
