/** Whether somebody is a man or a woman, as far as an article, a title or the given name tells it. */
import type { LanguagePack, Words } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { endingsOf } from '../text/name-forms.ts';
import { has, type Reading } from '../text/reading.ts';
import type { Entity } from './entities.ts';

export type Gender = 'female' | 'male';

/** What the article before an office says: "la", "il". */
export function genderOf(r: Reading, m: Mention): Gender | null {
  if (has(r, m.from, 'articlesFemale')) return 'female';
  return has(r, m.from, 'articlesMale') ? 'male' : genderByAge(r, m);
}

/** "der 48-Jährige", "die 37-Jährige": where an article tells it in the case of a subject alone, of an adjective that is the noun. */
function genderByAge(r: Reading, m: Mention): Gender | null {
  const { called } = endingsOf(r.lexicon.pack);
  if (called.length === 0 || r.tokens[m.from + 1]?.kind !== 'number' || !m.head?.endsWith('e')) return null;
  if (called.includes(r.tokens[m.from]?.lower ?? '')) return 'male';
  return has(r, m.from, 'determiners') ? 'female' : null;
}

/** False where what is said of one is known, or likely by the name, not to be said of the other. */
export function agrees(gender: Gender | null, entity: Entity): boolean {
  const own = entity.gender ?? entity.likely;
  return gender === null || own === null || own === gender;
}

interface Given {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly untold: ReadonlySet<string>;
}
const given = new WeakMap<LanguagePack, Given>();

function givenOf(pack: LanguagePack): Given {
  let names = given.get(pack);
  if (!names) {
    const list = (words: Words | undefined): string[] => entriesOf(words ?? '');
    names = {
      female: list(pack.givenNames?.female),
      male: list(pack.givenNames?.male),
      untold: new Set(list(pack.givenNames?.untold)),
    };
    given.set(pack, names);
  }
  return names;
}

/** By how the first of two names ends, where a language tells it so: "Giorgia Ferrero", "Mario Ferrero". */
export function genderOfName(pack: LanguagePack, name: string): Gender | null {
  const space = name.indexOf(' ');
  if (!pack.givenNames || space < 0) return null;
  // "Pierre-Marie", "Marie-Pierre": the first of two tells it.
  const first = (name.slice(0, space).split('-', 1)[0] ?? '').toLowerCase();
  const { female, male, untold } = givenOf(pack);
  if (untold.has(first)) return null;
  if (female.some((e) => first.endsWith(e))) return 'female';
  return male.some((e) => first.endsWith(e)) ? 'male' : null;
}
