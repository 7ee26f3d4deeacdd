/**
 * Who is who: mentions with names grouped into entities, each with the fullest name the article gives, its roles and its
 * short forms ("OJK", "Menhub"). Surnames and mononyms go to the entity named last before them that has the word.
 */
import { countryNames } from '../../language/countries.ts';
import { bracketAlias, initialsOf, isBlendOf } from '../mentions/abbreviations.ts';
import { goesOnAsBody } from '../mentions/body-signs.ts';
import type { Mention } from '../mentions/mention.ts';
import { inTitleCase } from '../mentions/title-case.ts';
import { wordsOf } from '../names/name-words.ts';
import { NameForms } from '../text/name-forms.ts';
import { governsOwner, nominativeOf } from '../text/nominative.ts';
import { has, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { describe } from './descriptions.ts';
import { type Entity, isPersonal, newEntity, type Registry } from './entities.ts';
import { genderOfName } from './genders.ts';
import { giveOffices } from './given-offices.ts';
import { findFull, findShort } from './namesakes.ts';
import { nameOf, placeWords } from './own-names.ts';

/**
 * @param subjects mentions that a reporting cue has as its subject: what speaks is more likely a person than a place.
 */
export function buildRegistry(
  r: Reading,
  mentions: readonly Mention[],
  subjects: ReadonlySet<Mention> = new Set(),
): Registry {
  const entities: Entity[] = [];
  const ofMention = new Map<Mention, Entity>();
  const aliases = new Map<string, Entity>();
  const places = placeWords(r, mentions);
  const forms = new NameForms(r.lexicon.pack);
  const settled = new Set<Entity>();
  const byWord = new Map<string, Entity[]>();
  const countries = countryNames(r.lexicon.pack.code);
  /** Countries that stand alone, by their name. */
  const alone = new Map<string, Entity>();
  /** Where each was named in full, in order. */
  const fullAt = new Map<Entity, number[]>();
  const named = mentions
    .filter((m) => m.name !== null)
    .map((m) => ({ m, name: nameOf(r, m, places), headline: inTitleCase(r, m) }))
    .filter((x) => x.name !== '')
    .map((x) => ({ ...x, words: wordsOf(x.name).map((w) => forms.one(w)) }));
  const join = (entity: Entity, words: readonly string[]): void => {
    for (const w of words) {
      if (entity.words.has(w)) continue;
      entity.words.add(w);
      const list = byWord.get(w);
      if (list) list.push(entity);
      else byWord.set(w, [entity]);
    }
  };
  // Full names first, so that a surname in the headline finds the name that the text gives later.
  // Headlines In Title Case run names and verbs together: they are read last and name nobody anew where the text does.
  for (const pass of ['full', 'short', 'headline'] as const) {
    for (const { m, name, words, headline } of named) {
      const full = words.length > 1;
      if (headline !== (pass === 'headline')) continue;
      if (!headline && (pass === 'full') !== full) continue;
      if (headline) {
        const shared = words.map((w) => findShort(r, byWord, w, m, fullAt)).find((x) => x !== null);
        if (shared) {
          ofMention.set(m, shared);
          continue;
        }
      }
      // "di Nigeria … Nigeria melaporkan": a country that the article has been in is not the academy with its name.
      const place =
        !full && m.type === 'name' && places.has(name.toLowerCase()) && countries.has(name.toLowerCase());
      const short = full ? null : findShort(r, byWord, words[0] ?? '', m, fullAt);
      const shortName = place && short !== null && short.length > 1 ? alone.get(name.toLowerCase()) : short;
      const known = full ? findFull(byWord, words, isPersonal(m)) : (shortName ?? null);
      const entity = known ?? newEntity(entities, name, m, words.at(-1) ?? '');
      // 'shouted “Stop Quill!”': a cry that holds a name is no fuller one than what the article calls them.
      if (pass === 'full' && !(m.quoted && m.type === 'name')) {
        const positions = fullAt.get(entity);
        if (positions) positions.push(m.from);
        else fullAt.set(entity, [m.from]);
      }
      const fuller = words.length > entity.length || (words.length === entity.length && !settled.has(entity));
      // "der Zürcher Oberländer Ueli Meier": where nouns carry capitals, what stands before a full name known by itself is none.
      const adorned = r.lexicon.pack.capitalisedNouns === true && full && name.endsWith(` ${entity.name}`);
      // Where names have cases, that of a subject is the name's own, and fullness is a number of words.
      const owns =
        forms.inflects &&
        (governsOwner(r.lexicon.pack, r.tokens[m.from - 1]?.lower ?? '') || isCited(r, m.from));
      const nominative = forms.inflects && subjects.has(m) && !m.governed && !owns;
      if (
        forms.inflects
          ? full && fuller && (nominative || words.length > entity.length)
          : name.length > entity.name.length && full && !(adorned && entity.length > 1)
      ) {
        if (isPersonal(m)) {
          entity.name = name;
          entity.length = words.length;
          entity.last = words.at(-1) ?? entity.last;
        }
      }
      if (nominative && words.length === entity.length) settled.add(entity);
      // "по словам Анны Кедровой": the name as a subject's, where what stands before says that it is in another case.
      else if (owns && name === entity.name && !settled.has(entity) && (m.type === 'person' || full))
        entity.name = nominativeOf(r.lexicon.pack, name) ?? name;
      if (place && !known) alone.set(name.toLowerCase(), entity);
      join(entity, words);
      describe(r, entity, m, forms);
      ofMention.set(m, entity);
      const alias = bracketAlias(r, m, name);
      if (alias) aliases.set(alias.toLowerCase(), entity);
    }
  }
  for (const { m } of named) ofMention.get(m)?.at.push(m.from);
  for (const e of entities) e.at.sort((a, b) => a - b);
  demoteThings(r, named, ofMention, subjects);
  for (const e of entities) if (e.kind === 'person') e.likely = genderOfName(r.lexicon.pack, e.name);
  giveOffices(r, mentions, ofMention, forms);
  addInitials(r, named, entities, subjects, aliases);
  // Acronyms that stood before their bracket was seen join the entity they stand for.
  const joined = new Set<Entity>();
  for (const { m, name } of named) {
    const target = aliases.get(name.toLowerCase());
    const own = ofMention.get(m);
    if (!target || target === own) continue;
    ofMention.set(m, target);
    target.at.push(m.from);
    joined.add(target);
  }
  for (const e of joined) e.at.sort((a, b) => a - b);
  const byName = new Map<number, Entity>();
  for (const [m, entity] of ofMention) if (m.name) byName.set(m.name.from, entity);
  return { entities, ofMention, byName, aliases, forms };
}

/** Letters of a person's initials. */
const INITIALS = /^\p{Lu}{2,4}$/u;
/** Letters from which one word is told to be a blend of two names without a bracket that says so. */
const BLENDED = 6;
/** People of one letter looked at: bounds the work on hostile text. */
const MAX_LETTER = 80;
const WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * "Rano Santika … kata RS", "Rano Santika … kata Ransan": where people go by their initials or by a blend of their names, letters that no
 * list knows and that speak, or the blend, are those of the one who has them.
 */
function addInitials(
  r: Reading,
  named: readonly { m: Mention; name: string }[],
  entities: readonly Entity[],
  subjects: ReadonlySet<Mention>,
  aliases: Map<string, Entity>,
): void {
  if (!r.lexicon.pack.mononyms) return;
  // Both begin as the first name does.
  const byLetter = new Map<string, Entity[]>();
  for (const e of entities) {
    if (e.kind !== 'person' || e.words.size < 2) continue;
    const letter = e.name.charAt(0).toLowerCase();
    const list = byLetter.get(letter);
    if (!list) byLetter.set(letter, [e]);
    else if (list.length < MAX_LETTER) list.push(e);
  }
  for (const { m, name } of named) {
    const letters = INITIALS.test(name);
    if (letters ? !subjects.has(m) : name.length < BLENDED || !WORD.test(name)) continue;
    if (r.outletAt[m.from] || aliases.has(name.toLowerCase())) continue;
    if (r.lexicon.word(name.toLowerCase()).size > 0) continue;
    const people = (byLetter.get(name.charAt(0).toLowerCase()) ?? []).filter((e) =>
      letters ? initialsOf(e.name) === name : isBlendOf(name, e.name),
    );
    if (people.length === 1 && people[0]) aliases.set(name.toLowerCase(), people[0]);
  }
}

/**
 * A name is a person's only on evidence: a title or role beside it, two words, or that it speaks. "Etat", "Kremlin" and "Ottawa" have none:
 * they stand after an article or a preposition of place.
 */
function demoteThings(
  r: Reading,
  named: readonly { m: Mention; name: string }[],
  ofMention: ReadonlyMap<Mention, Entity>,
  subjects: ReadonlySet<Mention>,
): void {
  const evidence = new Map<Entity, { person: number; thing: number; office: boolean; body: boolean }>();
  for (const { m } of named) {
    const entity = ofMention.get(m);
    if (entity?.kind !== 'person') continue;
    const seen = evidence.get(entity) ?? { person: 0, thing: 0, office: false, body: false };
    evidence.set(entity, seen);
    const article = m.name !== null && has(r, m.name.from - 1, 'determiners');
    // "Die Deutsche Umwelthilfe", "het Rode Kruis": behind an article two names without an office are a body's.
    const body =
      article && m.type === 'name' && (r.lexicon.pack.verbSecond === true || turnsRound(r.lexicon.pack));
    if (m.type === 'person' || (entity.words.size > 1 && !body)) seen.person++;
    if (m.type === 'person') seen.office = true;
    if (goesOnAsBody(r, m)) seen.body = true;
    if (subjects.has(m) && !article) seen.person++;
    if (article || (m.governed && has(r, m.from - 1, 'placePrepositions'))) seen.thing++;
  }
  const countries = countryNames(r.lexicon.pack.code);
  // "Iran said", "Jepang menyatakan": a country speaks as a body does.
  for (const [entity, seen] of evidence)
    if (
      (!seen.office && countries.has(entity.name.toLowerCase())) ||
      (seen.person === 0 && seen.thing > 0) ||
      (seen.body && !seen.office && entity.gender === null)
    )
      entity.kind = 'organisation';
}

/** "цитирует |Анну Рябову|", "цитирует ТАСС |Анну Рябову|": an object, whose case is not the subject's. */
function isCited(r: Reading, at: number): boolean {
  let k = at - 1;
  while (k > at - OUTLET && r.outletAt[k]) k--;
  return has(r, k, 'cites');
}
/** Words in the name of an outlet. */
const OUTLET = 4;
