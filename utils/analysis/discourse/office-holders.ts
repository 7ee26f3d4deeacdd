/** Who holds an office: "the minister", "Wali Kota Bandung", "Menhub", for the person the article gave it. */
import { isAbbreviationOf } from '../mentions/abbreviations.ts';
import type { Mention } from '../mentions/mention.ts';
import { has, isAny, type Reading, spanOf } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Antecedent } from './antecedents.ts';
import type { Entity } from './entities.ts';
import { agrees, genderOf } from './genders.ts';
import type { Scene } from './scene.ts';

/** Letters of the shortest office that ends another: "rektor". */
const MIN_ENDING = 6;
/** Letters from which a word of an office must be the holder's too: shorter ones are "of" and "the". */
const MIN_WORD = 4;
/** Holders kept of one office: bounds the work on hostile text. */
const MAX_HOLDERS = 80;

/** Who holds an office, by each word of it. */
export type OfficeHolders = ReadonlyMap<string, readonly Entity[]>;

export function officeHolders(entities: readonly Entity[]): OfficeHolders {
  const holders = new Map<string, Entity[]>();
  for (const e of entities) {
    for (const w of e.roleWords) {
      const list = holders.get(w);
      if (!list) holders.set(w, [e]);
      else if (list.length < MAX_HOLDERS) list.push(e);
    }
  }
  return holders;
}

/**
 * The person most recently mentioned whose role has the head of this office, or whose office it abbreviates.
 * @param ahead also who is named only further down
 */
export function holderOf(scene: Scene, m: Mention, at: number, ahead = true): Entity | null {
  const form = (w: string): string => scene.registry.forms.one(w);
  const heads = (m.head ?? '').split(' ').map(form);
  const alias = scene.registry.aliases.get(m.head ?? '');
  if (alias) return alias;
  const words = m.role
    ? spanOf(scene.r, m.role.from, m.role.to).text.toLowerCase().split(/\s+/).map(form)
    : heads;
  // "bekas Menteri Besar itu", "l'ancien maire": whoever holds it now is somebody else.
  const former = wasHeld(scene.r, m);
  const fits = (e: Entity): boolean =>
    ((!former || e.former) &&
      heads.every(
        (h) =>
          h !== '' &&
          (e.roleWords.has(h) ||
            endsRole(scene, h, e) ||
            (h.length >= MIN_WORD && e.role !== null && isShortRole(h, e.role))),
      )) ||
    (!former && e.role !== null && words.length === 1 && isShortRole(words[0] ?? '', e.role));
  // "der venezolanische Staatschef": said more closely than the other word for the office of whoever is near.
  const close = m.role !== null && m.role.from - m.from > 1;
  const own = (e: Entity): boolean =>
    !close || heads.every((h) => e.role?.toLowerCase().includes(h) ?? false);
  const gender = genderOf(scene.r, m);
  const pool = scene.antecedents
    .before(at)
    .filter(
      (x) =>
        x.entity.kind === 'person' &&
        fits(x.entity) &&
        agrees(gender, x.entity) &&
        own(x.entity) &&
        !isObject(scene.r, m, x.entity),
    );
  const exact = pool.filter((x) => words.every((w) => w.length < MIN_WORD || x.entity.roleWords.has(w)));
  const loose = withoutOrigin(scene.r, words).length <= heads.length + 1 ? pool : [];
  const best = foremost(exact) ?? foremost(loose.filter((x) => !isElsewhere(scene, m, x.entity, heads)));
  if (best) return best.entity;
  if (!ahead) return null;
  // A headline or a lead may name the office before the person.
  return (
    (scene.holders.get(heads[0] ?? '') ?? []).find(
      (e) =>
        e.kind === 'person' &&
        (!former || e.former) &&
        e.at.some((k) => !scene.r.quoteAt[k]) &&
        !isObject(scene.r, m, e) &&
        own(e) &&
        words.every((w) => w.length < MIN_WORD || e.roleWords.has(w)) &&
        heads.every((h) => e.roleWords.has(h)),
    ) ?? null
  );
}

/**
 * "El ministro Daniel Urrea llegó con el ministro Iván Prado. … dijo el ministro": of several who hold it, who acted or spoke
 * comes before whoever was only mentioned, a sentence or two nearer.
 * @param pool the latest first
 */
function foremost(pool: readonly Antecedent[]): Antecedent | undefined {
  let best: Antecedent | undefined;
  for (const x of pool) if (!best || rank(x) < rank(best)) best = x;
  return best;
}
const rank = (x: Antecedent): number => x.back + (x.subject || x.spoke ? 0 : IN_PASSING);
/** Sentences that a mention in passing counts as further off. */
const IN_PASSING = 2;

/** "dijo el legislador, que criticó al senador Iván Prado": who is named behind a verb or a preposition of the same sentence is somebody else. */
function isObject(r: Reading, m: Mention, e: Entity): boolean {
  const sentence = r.sentenceOf[m.from];
  return e.at.some((k) => k >= m.to && r.sentenceOf[k] === sentence && partsOf(r, m.to, k));
}
function partsOf(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + OBJECT_REACH; k++)
    if (r.quoteAt[k] || isAny(r, k, CLAUSE)) return !r.quoteAt[k];
  return false;
}
/** Tokens looked at for what parts an office from a name behind it. */
const OBJECT_REACH = 12;
const CLAUSE = tagSet([
  'say',
  'think',
  'describe',
  'auxiliaries',
  'relatives',
  'subordinators',
  'complementizers',
]);

/**
 * "Wali Kota Bandung" is not the "Wali Kota Solo": both offices name where they are held, and not the same place. Where nouns
 * stand in the genitive without a word between, every word after the head tells it: "глава комитета", "глава ведомства".
 */
function isElsewhere(scene: Scene, m: Mention, e: Entity, heads: readonly string[]): boolean {
  if (!m.role || !e.role) return false;
  const { articleless, officeChains } = scene.r.lexicon.pack;
  const isRole = (w: string): boolean => scene.r.lexicon.word(w.toLowerCase()).has('roles');
  const fields = (role: string): string[] =>
    withoutOrigin(scene.r, role.split(/\s+/))
      .filter((w) => !(officeChains && isRole(w)))
      .filter(
        (w) =>
          (articleless || (/^\p{Lu}/u.test(w) && w.length >= MIN_WORD)) &&
          !heads.includes(scene.registry.forms.one(w.toLowerCase())),
      );
  const own = fields(spanOf(scene.r, m.role.from, m.role.to).text);
  return (
    own.length > 0 &&
    fields(e.role).length > 0 &&
    !own.some((w) => e.roleWords.has(scene.registry.forms.one(w.toLowerCase())))
  );
}

/** "pelatih |asal Korea Selatan|": where nouns stand in a row, where somebody is from is no part of the office. */
function withoutOrigin(r: Reading, words: readonly string[]): readonly string[] {
  const origin = r.lexicon.pack.officeChains ? words.findIndex((w) => r.lexicon.word(w).has('ofWords')) : -1;
  return origin > 0 ? words.slice(0, origin) : words;
}

/** "die Ministerin" for "Bauministerin Geywein", where nouns are written together. */
function endsRole(scene: Scene, head: string, e: Entity): boolean {
  if (!scene.r.lexicon.pack.compounds || head.length < MIN_ENDING) return false;
  for (const w of e.roleWords) if (w.endsWith(head)) return true;
  return false;
}

/** "the former mayor": the words before an office, or its first, say that it is no longer held. */
export function wasHeld(r: Reading, m: Mention): boolean {
  for (let k = m.from; m.role && k <= m.role.from; k++) {
    // "die Ex-Vorsitzende"
    const word = r.tokens[k]?.lower ?? '';
    const lead = word.slice(0, word.indexOf('-'));
    if (has(r, k, 'formerly') || (lead.length > 1 && r.lexicon.word(lead).has('formerly'))) return true;
  }
  return false;
}

/** Whether somebody else than this person, whose office is known, holds the office of the mention, named before token `at`. */
export function isAnothers(scene: Scene, m: Mention, entity: Entity, at: number): boolean {
  const head = scene.registry.forms.one(m.head ?? '');
  return (
    entity.roleWords.size > 0 &&
    !entity.roleWords.has(head) &&
    (scene.holders.get(head) ?? []).some((e) => e !== entity && (e.at[0] ?? at) < at)
  );
}

/** "Menhub" for "Menteri Perhubungan": the same beginning, its letters in order. */
function isShortRole(short: string, role: string): boolean {
  if (short.length < MIN_WORD || short.length > 10) return false;
  const long = role.toLowerCase();
  return long.startsWith(short.slice(0, 3)) && isAbbreviationOf(short, long) && !long.startsWith(short);
}
