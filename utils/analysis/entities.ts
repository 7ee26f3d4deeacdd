/**
 * Who is who: mentions with names grouped into entities, each with the fullest name the article gives, its roles and its
 * short forms ("OJK", "Menhub"). Surnames and mononyms go to the entity named last before them that has the word.
 */
import type { SpeakerKind } from '../report.ts';
import type { Mention } from './mention.ts';
import { NameForms, withoutCase } from './name-forms.ts';
import { isNameWord } from './names.ts';
import { has, type Reading, spanOf } from './reading.ts';

export interface Entity {
  readonly id: number;
  name: string;
  readonly words: Set<string>;
  /** Words of the fullest name. */
  length: number;
  /** The last word of the fullest name: what a surname alone is looked up by. */
  last: string;
  kind: SpeakerKind;
  /** Lower-case content words of every role it was given. */
  readonly roleWords: Set<string>;
  role: string | null;
  /** Token indexes of its mentions, in order. */
  readonly at: number[];
  gender: 'female' | 'male' | null;
  /** A party or country in brackets after the name: "(CDU)". */
  inBrackets: boolean;
}

export interface Registry {
  readonly entities: readonly Entity[];
  readonly ofMention: ReadonlyMap<Mention, Entity>;
  /** Short forms that brackets introduced, lower case. */
  readonly aliases: ReadonlyMap<string, Entity>;
  readonly forms: NameForms;
}

const TRIM = /^[\s"“”„«»'‘’(.,;:–—-]+|[\s"“”„«»'‘’),;:–—-]+$/g;
const POSSESSIVE = /['’]s?$/;

/** A name as the article writes it, without possessive ending and stray marks. */
export function cleanName(text: string): string {
  return text
    .replace(TRIM, '')
    .replace(/['’]s$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s.,()·•・]+/)
    .map((w) => w.replace(POSSESSIVE, ''))
    .filter((w) => w.length > 0);

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
      const known = full
        ? findFull(byWord, words, isPersonal(m))
        : findShort(r, byWord, words[0] ?? '', m, fullAt);
      const entity = known ?? newEntity(entities, name, m, words.at(-1) ?? '');
      if (pass === 'full') {
        const positions = fullAt.get(entity);
        if (positions) positions.push(m.from);
        else fullAt.set(entity, [m.from]);
      }
      const fuller = words.length > entity.length || (words.length === entity.length && !settled.has(entity));
      // Where names have cases, that of a subject is the name's own, and fullness is a number of words.
      const nominative = forms.inflects && subjects.has(m) && !m.governed;
      if (
        forms.inflects
          ? full && fuller && (nominative || words.length > entity.length)
          : name.length > entity.name.length && full
      ) {
        if (isPersonal(m)) {
          entity.name = name;
          entity.length = words.length;
          entity.last = words.at(-1) ?? entity.last;
        }
      }
      if (nominative && words.length === entity.length) settled.add(entity);
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
  return { entities, ofMention, aliases, forms };
}

function nameOf(r: Reading, m: Mention, places: ReadonlySet<string>): string {
  if (!m.name) return '';
  let { from } = m.name;
  const { to } = m.name;
  // "Kapolres Tangerang Faisal Febrianto": a place after an office belongs to the office.
  if (m.role && m.role.from < from) {
    while (to - from > 1 && places.has(r.tokens[from]?.lower ?? '')) from++;
  }
  // "Halvorsen Aqua Ingrid Halvorsen": a firm named after the family; the person is the last two words.
  const last = r.tokens[to - 1]?.lower;
  for (let k = from; k < to - 2 && to - from > 3; k++) if (r.tokens[k]?.lower === last) from = to - 2;
  // "de Palestijnse Neda": the nation is no part of the name.
  const { adjectiveEnding } = r.lexicon.pack;
  const nation = adjectiveEnding && has(r, from - 1, 'determiners') && isPersonal(m);
  if (nation && to - from > 1 && r.tokens[from]?.lower.endsWith(adjectiveEnding)) from++;
  while (
    to - from > 1 &&
    !isNameWord(r, from) &&
    (has(r, from, 'ofWords') || has(r, from, 'determiners') || has(r, from, 'conjunctions'))
  )
    from++;
  return withoutCase(r.lexicon.pack, cleanName(spanOf(r, from, to).text));
}

/**
 * Words that are places or bodies rather than first names: after a preposition of place ("di Tangerang"), or in names that are not
 * followed by the rest ("Provinsi Kadipura") where somebody is called by the second word alone ("kata Ratna").
 */
function placeWords(r: Reading, mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>();
  const alone = new Set<string>();
  const after = new Map<string, Set<string>>();
  const long = mentions.filter((m) => m.name && m.role && m.name.to - m.name.from >= 3);
  for (const m of long) after.set(r.tokens[m.name?.from ?? 0]?.lower ?? '', new Set());
  for (let i = 0; i + 1 < r.tokens.length; i++) {
    const t = r.tokens[i];
    const next = r.tokens[i + 1];
    if (!t || !next || (t.shape !== 'capital' && next.shape !== 'capital')) continue;
    // "Kementerian Pertahanan Valdoria membantah": a single capital after an institution's field is where it is.
    const field = has(r, i, 'roleTails') || has(r, i, 'organisations');
    if (field && t.shape === 'capital' && next.shape === 'capital' && !isNameWord(r, i + 2))
      found.add(next.lower);
    if (next.shape === 'capital' && has(r, i, 'placePrepositions') && has(r, i, 'prepositions'))
      found.add(next.lower);
    if (t.shape === 'capital' && after.size > 0)
      after.get(t.lower)?.add(next.shape === 'capital' ? next.lower : '');
  }
  for (const m of mentions)
    if (m.name && m.name.to - m.name.from === 1 && !m.governed) alone.add(r.tokens[m.name.from]?.lower ?? '');
  for (const m of long) {
    if (!m.name) continue;
    const first = r.tokens[m.name.from]?.lower ?? '';
    const second = r.tokens[m.name.from + 1]?.lower ?? '';
    const followers = after.get(first);
    if (followers && followers.size > 1 && !alone.has(first) && alone.has(second)) found.add(first);
  }
  return found;
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
  const evidence = new Map<Entity, { person: number; thing: number }>();
  for (const { m } of named) {
    const entity = ofMention.get(m);
    if (entity?.kind !== 'person') continue;
    const seen = evidence.get(entity) ?? { person: 0, thing: 0 };
    evidence.set(entity, seen);
    const article = m.name !== null && has(r, m.name.from - 1, 'determiners');
    if (m.type === 'person' || entity.words.size > 1) seen.person++;
    if (subjects.has(m) && !article) seen.person++;
    if (article || (m.governed && has(r, m.from - 1, 'placePrepositions'))) seen.thing++;
  }
  for (const [entity, seen] of evidence)
    if (seen.person === 0 && seen.thing > 0) entity.kind = 'organisation';
}

/** Share of capitals from which a sentence is written in title case. */
const TITLE_CASE = 0.7;
const titleCased = new WeakMap<Reading, Map<number, boolean>>();

function inTitleCase(r: Reading, m: Mention): boolean {
  if (r.lexicon.pack.capitalisedNouns) return false;
  const s = r.sentenceOf[m.from] ?? 0;
  let known = titleCased.get(r);
  if (!known) {
    known = new Map();
    titleCased.set(r, known);
  }
  const before = known.get(s);
  if (before !== undefined) return before;
  const sentence = r.sentences[s];
  let long = 0;
  let capitals = 0;
  for (let k = sentence?.from ?? 0; k < (sentence?.to ?? 0); k++) {
    const t = r.tokens[k];
    if (t?.kind !== 'word' || t.text.length < 4 || t.shape === 'caseless') continue;
    long++;
    if (t.shape !== 'lower') capitals++;
  }
  // '"Tidak benar," kata Menteri Luar Negeri Amerika Serikat Anton Salim.' ends as no headline does.
  const stops = r.tokens[(sentence?.to ?? 0) - 1]?.text === '.';
  const result = !stops && long >= 5 && capitals / long >= TITLE_CASE;
  known.set(s, result);
  return result;
}

const isPersonal = (m: Mention): boolean => m.type === 'person' || m.type === 'name';

function newEntity(entities: Entity[], name: string, m: Mention, last: string): Entity {
  const entity: Entity = {
    id: entities.length,
    name,
    words: new Set(),
    length: wordsOf(name).length,
    last,
    kind: isPersonal(m) ? 'person' : 'organisation',
    roleWords: new Set(),
    role: null,
    at: [],
    gender: null,
    inBrackets: false,
  };
  entities.push(entity);
  return entity;
}

/** The entity whose name holds all these words, or is held by them. */
function findFull(
  byWord: ReadonlyMap<string, readonly Entity[]>,
  words: readonly string[],
  personal: boolean,
): Entity | null {
  const solid = words.filter((w) => w.length > 1);
  for (const w of solid) {
    for (const e of (byWord.get(w) ?? []).slice(0, NAMESAKES)) {
      if ((e.kind === 'person') !== personal) continue;
      const inside = solid.every((x) => e.words.has(x));
      const around = [...e.words].filter((x) => x.length > 1).every((x) => words.includes(x));
      if (inside || around) return e;
    }
  }
  return null;
}

/** People looked at who share a word of their names: more than any article has, a bound for hostile text. */
const NAMESAKES = 100;

function findShort(
  r: Reading,
  byWord: ReadonlyMap<string, readonly Entity[]>,
  word: string,
  m: Mention,
  fullAt: ReadonlyMap<Entity, readonly number[]>,
): Entity | null {
  const all = byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? familyName(byWord, word);
  const list = all.slice(-NAMESAKES);
  if (list.length === 0) return null;
  const personal = isPersonal(m);
  const right = list.filter((e) => (e.kind === 'person') === personal);
  const pool = right.length > 0 ? right : personal && m.type === 'name' ? list : [];
  if (pool.length <= 1) return pool[0] ?? null;
  // "Mayor Quill", where a mayor and a councillor are both called so: the office tells; then a surname names, a first name only may.
  const office = m.role ? wordsOf(spanOf(r, m.role.from, m.role.to).text) : [];
  const holders = pool.filter((e) => office.some((w) => e.roleWords.has(w)));
  const rivals = holders.length > 0 ? holders : pool;
  const surnamed = rivals.filter((e) => e.last === word);
  let best: { entity: Entity; at: number } | null = null;
  for (const entity of surnamed.length > 0 ? surnamed : rivals) {
    const at = lastBefore(fullAt.get(entity) ?? [], m.from);
    if (!best || at >= best.at) best = { entity, at };
  }
  return best?.entity ?? null;
}

/** The last of the positions, which are in order, before `limit`, or -1. */
function lastBefore(positions: readonly number[], limit: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((positions[mid] ?? 0) < limit) low = mid + 1;
    else high = mid;
  }
  return positions[low - 1] ?? -1;
}

/** Where names are written in one piece the family name opens them: "이" of "이재명", "茂木" of "茂木敏充". */
function familyName(byWord: ReadonlyMap<string, readonly Entity[]>, word: string): readonly Entity[] {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{1,3}$/u.test(word)) return [];
  let looked = 0;
  for (const [full, list] of byWord) {
    if (looked++ > FAMILY_REACH) return [];
    if (full.startsWith(word)) return list;
  }
  return [];
}
/** Names looked through for a family name: more than any article has, a bound for hostile text. */
const FAMILY_REACH = 400;

const CONTENT_WORD = 3;

function describe(r: Reading, entity: Entity, m: Mention, forms: NameForms): void {
  if (m.type === 'person' && entity.kind !== 'person') entity.kind = 'person';
  if (m.role) {
    const text = spanOf(r, m.role.from, m.role.to).text;
    for (const w of wordsOf(text)) {
      if (w.length >= CONTENT_WORD) entity.roleWords.add(forms.one(w));
      for (const other of r.lexicon.sameOffice(w)) entity.roleWords.add(other);
    }
    if (!entity.role || text.length > entity.role.length) entity.role = text.replace(TRIM, '');
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
      else if (r.lexicon.form((r.tokens[k]?.text ?? '') + ending).tags.has('roles')) entity.gender ??= 'male';
    }
    if (has(r, k, 'pronounsFemale') || FEMALE.has(lower)) entity.gender = 'female';
    else if (MALE.has(lower)) entity.gender = 'male';
  }
}
/** Forms of address that tell a gender, in the languages we know. */
const FEMALE = new Set([
  'mrs',
  'ms',
  'miss',
  'mme',
  'madame',
  'mlle',
  'frau',
  'señora',
  'sra',
  'dona',
  'doña',
  'signora',
  'mevrouw',
  'ibu',
  'bu',
  'spokeswoman',
  'chairwoman',
  'congresswoman',
  'actress',
  'queen',
  'princess',
  'sister',
  'mother',
  'daughter',
  'wife',
  'businesswoman',
  'kanzlerin',
  'ministerin',
  'präsidentin',
  'sprecherin',
  'présidente',
  'ministra',
  'presidenta',
]);
const MALE = new Set([
  'mr',
  'm',
  'monsieur',
  'herr',
  'señor',
  'sr',
  'signor',
  'meneer',
  'bapak',
  'pak',
  'spokesman',
  'chairman',
  'congressman',
  'king',
  'prince',
  'father',
  'son',
  'husband',
  'businessman',
  'brother',
  'sir',
]);

function bracketsIn(r: Reading, from: number, to: number): string[] {
  const out: string[] = [];
  for (let k = from; k < to; k++) {
    const inner = r.tokens[k + 1];
    if (r.tokens[k]?.text === '(' && inner && r.tokens[k + 2]?.text === ')' && inner.kind === 'word')
      out.push(inner.lower);
  }
  return out;
}

/** "Otoritas Jasa Keuangan (OJK)": the short form, where its letters stand in the name in order. */
function bracketAlias(r: Reading, m: Mention, name: string): string | null {
  if (r.tokens[m.to]?.text !== '(' || r.tokens[m.to + 2]?.text !== ')') return null;
  const inner = r.tokens[m.to + 1];
  if (inner?.kind !== 'word' || inner.text.length < 2 || m.type === 'person') return null;
  return isAbbreviationOf(inner.text, name) ? inner.text : null;
}

/** Whether the letters of `short` stand in `long` in order, beginning with its first letter. */
export function isAbbreviationOf(short: string, long: string): boolean {
  const s = short.toLowerCase();
  const l = long.toLowerCase().replace(/^(?:the|de|la|le|el|der|die|das)\s+/, '');
  if (s.length >= l.length || s[0] !== l[0]) return false;
  let k = 0;
  for (const c of l) if (c === s[k]) k++;
  return k >= s.length;
}
