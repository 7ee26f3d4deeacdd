/** What a mention tells of who it names: their office, their party, whether a man or a woman. */
import { bracketsIn } from '../mentions/abbreviations.ts';
import type { Mention } from '../mentions/mention.ts';
import { trimMarks, wordsOf } from '../names/name-words.ts';
import type { NameForms } from '../text/name-forms.ts';
import { has, type Reading, spanOf } from '../text/reading.ts';
import type { Entity } from './entities.ts';
import { wasHeld } from './office-holders.ts';

/** Letters of a word of an office that tells it: not "of". */
const CONTENT_WORD = 3;

/** Adds it to the entity. */
export function describe(r: Reading, entity: Entity, m: Mention, forms: NameForms): void {
  if (m.type === 'person' && entity.kind !== 'person') entity.kind = 'person';
  if (m.role) {
    const text = addOffice(r, entity, m.role, forms);
    if (wasHeld(r, m)) entity.former = true;
    if (!entity.role || text.length > entity.role.length) entity.role = trimMarks(text);
    for (const alias of bracketsIn(r, m.role.from, m.role.to)) entity.roleWords.add(alias);
  }
  // "Peter Beyer (CDU)", "Sen. Moore (D-Wis.)": what stands in brackets after a person tells whose politician it is.
  const party = r.tokens[m.to]?.text === '(' ? r.tokens[m.to + 1] : undefined;
  if (party?.kind === 'word' && party.shape !== 'lower') {
    entity.roleWords.add(party.lower);
    entity.inBrackets = true;
  }
  if (m.role && has(r, m.from, 'articlesFemale')) entity.gender ??= 'female';
  else if (m.role && has(r, m.from, 'articlesMale')) entity.gender ??= 'male';
  for (let k = m.from; k < m.to; k++) {
    const lower = r.tokens[k]?.lower ?? '';
    const ending = r.lexicon.pack.feminineEnding;
    if (ending && has(r, k, 'roles') && r.tokens[k]?.shape !== 'lower') {
      if (lower.endsWith(ending)) entity.gender = 'female';
      else if (r.lexicon.forms.of((r.tokens[k]?.text ?? '') + ending).tags.has('roles'))
        entity.gender ??= 'male';
    }
    // "Haar collega Ben Haas", "Ihr Sprecher Jan Holt": a possessive tells whose, not who.
    const pronoun = has(r, k, 'pronounsFemale') && !has(r, k, 'determiners');
    if (pronoun || has(r, k, 'women')) entity.gender = 'female';
    else if (has(r, k, 'men')) entity.gender = 'male';
  }
}

/**
 * Adds an office to those that somebody is known by.
 * @returns its text
 */
export function addOffice(r: Reading, entity: Entity, office: Range, forms: NameForms): string {
  const { text } = spanOf(r, office.from, office.to);
  for (const w of wordsOf(text)) {
    if (w.length >= CONTENT_WORD) entity.roleWords.add(forms.one(w));
    for (const other of r.lexicon.sameOffice(w)) entity.roleWords.add(forms.one(other));
  }
  return text;
}
type Range = NonNullable<Mention['role']>;
