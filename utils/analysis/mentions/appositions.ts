/** One person in two phrases: an office and a name that a comma joins. */

import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Mention } from './mention.ts';
import { chainEnd, joinsOffice, officeOfChain } from './office-chains.ts';
import { skipBracket } from './office-phrases.ts';

/** Where subjects stand first, what is told of one between two commas has the second too. */
const closesWithComma = ({ lexicon: { pack } }: Reading): boolean => subjectLeads(pack);

/**
 * "the chairman of the commission, Wimboh Santoso" and "Erik Solheim, head of the agency": one person in two phrases.
 * An office and a name that a comma joins become one mention with both.
 */
export function joinAppositions(r: Reading, mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const read of mentions) {
    const m = withoutField(r, out.at(-1), read);
    if (ownsOffice(r, out, m)) out.pop();
    // "PT Cahaya Abadi Tbk (CHAY), Lilis Suryani": the short form in brackets stands between the two.
    const aside = out.at(-1);
    const skips = aside?.bracketed === true && r.tokens[m.from - 1]?.text === ',' && aside.to === m.from - 2;
    const last = skips ? out.at(-2) : aside;
    if (skips && last && last.role !== null && !m.bracketed && skipBracket(r, last.to) === m.from - 1)
      out.pop();
    if (last && namesSomebody(r, last, m)) {
      const role = last.role ?? { from: last.from, to: last.to };
      out[out.length - 1] = { ...m, from: last.from, role, type: 'person', governed: last.governed };
      continue;
    }
    if (last && namesOfficesHolder(r, last, m)) {
      out.push({ ...m, governed: true });
      continue;
    }
    // "Yolande Kerbrat, directrice du foyer Saint-Gildas": what the office is of.
    if (last && m.from < last.to) continue;
    const office = isFullName(m) && closesName(r, m.to) ? officeOfChain(r, out, m) : -1;
    const holder = out[office];
    if (holder) {
      out.length = office;
      out.push({
        ...m,
        from: holder.from,
        role: { from: holder.role?.from ?? holder.from, to: m.from - 1 },
        type: 'person',
        governed: holder.governed,
        head: holder.head,
        definite: true,
      });
      continue;
    }
    if (
      last &&
      r.sentenceOf[last.from] === r.sentenceOf[m.from] &&
      last.quoted === m.quoted &&
      last.type !== 'pronoun'
    ) {
      if (isOneOfThem(r, last, m)) {
        out[out.length - 1] = { ...last, role: m.role, head: m.head, to: m.to, type: 'person' };
        continue;
      }
      const behind = skipBracket(r, last.to) || pastCommonNouns(r, last) + pastStop(r, last.to);
      const gapFrom = behind + pastExample(r, last, behind);
      // "her neighbour, 63-year-old Ann Lee"
      const age = ageAt(r, gapFrom + 1);
      const commaThen = isComma(r, gapFrom) && m.from === gapFrom + 1 + age;
      const bare =
        !last.name &&
        (last.type === 'role' ||
          last.type === 'spokesperson' ||
          last.type === 'organisation' ||
          last.type === 'anonymous') &&
        !last.plural;
      if (
        commaThen &&
        bare &&
        (m.type === 'name' || (m.type === 'person' && m.name)) &&
        m.name &&
        !m.governed &&
        (last.role ?? null) !== null
      ) {
        out[out.length - 1] = {
          ...m,
          from: last.from,
          role: last.role,
          type: 'person',
          governed: last.governed,
          head: last.head,
          definite: true,
        };
        continue;
      }
      // "Il portavoce dell'Onu, Stanislas Verdier": the spokesperson is named after whom they speak for.
      const named = isFullName(m) || (m.name !== null && isTitled(r, m));
      if (commaThen && last.type === 'spokesperson' && last.name && named && closesName(r, m.to)) {
        out[out.length - 1] = { ...m, from: last.from, role: last.role, type: 'person', head: last.head };
        continue;
      }
      // "peneliti senior Centropolis, Suryono Herlambang": what the office names is where it is; the person comes after the comma.
      if (
        commaThen &&
        r.lexicon.pack.officeChains === true &&
        last.type === 'person' &&
        last.role !== null &&
        last.name !== null &&
        last.name.from - last.role.to <= 1 &&
        (!endsInRank(r, last.role) || has(r, last.role.from, 'relations')) &&
        (m.type === 'name' || isTitled(r, m)) &&
        m.name !== null &&
        !m.governed &&
        closesName(r, m.to)
      ) {
        out[out.length - 1] = {
          ...m,
          from: last.from,
          role: { from: last.role.from, to: last.name.to },
          type: 'person',
          governed: last.governed,
          head: last.head,
          definite: true,
        };
        continue;
      }
      if (
        commaThen &&
        last.type === 'organisation' &&
        m.type === 'name' &&
        last.governed &&
        isOfficeBefore(out)
      ) {
        const office = out.at(-2);
        if (office) {
          out.length -= 2;
          out.push({
            ...m,
            from: office.from,
            role: office.role,
            type: 'person',
            governed: office.governed,
            head: office.head,
            definite: true,
          });
          continue;
        }
      }
      if (
        commaThen &&
        (last.type === 'name' || last.type === 'person') &&
        (!last.role || isSecondOffice(r, m)) &&
        (m.type === 'role' || m.type === 'spokesperson' || m.type === 'anonymous') &&
        m.role !== null &&
        !m.governed &&
        // "…, as it weighs an attack on Velmora, the official said": who speaks is not the name that closes the clause before.
        // "Speaking in the local language, Twi, the minister said": an apposition has a comma behind it.
        !((last.governed || closesWithComma(r)) && has(r, m.to, 'say')) &&
        closesApposition(r, m.to)
      ) {
        const own = last.role ? { role: last.role, head: last.head } : { role: m.role, head: m.head };
        out[out.length - 1] = { ...last, ...own, to: chainEnd(r, m.to), type: 'person' };
        continue;
      }
    }
    out.push(m);
  }
  return withBothOffices(r, out);
}

/**
 * "La oficina del primer ministro, Juan Prado, anunció", "Ana Sol, abogada del alcalde de Olmeda, Juan Prado, dijo": behind an office that a
 * body is of, or that somebody works for, the name between commas is its holder's, who does not speak.
 */
function namesOfficesHolder(r: Reading, last: Mention, m: Mention): boolean {
  if (!turnsRound(r.lexicon.pack) || m.name === null || m.governed) return false;
  if (!isComma(r, last.to) || m.from !== last.to + 1 || last.quoted !== m.quoted || !closesPhrase(r, m.to))
    return false;
  const body = last.type === 'organisation';
  const behind = last.type === 'person' && last.name !== null && last.to > last.name.to ? last.name.to : 0;
  if (!body && behind === 0) return false;
  for (let k = body ? last.from + 1 : behind + 2; k < last.to; k++)
    if (isAny(r, k - 1, OPENS_OFFICE) && matchAt(r, k, 'roles') > 0) return true;
  return false;
}
const OPENS_OFFICE = tagSet(['ofWords', 'determiners']);

/** "Rano misalnya, pedagang beras …": a word that only makes an example of somebody stands before the comma; its tokens. */
const pastExample = (r: Reading, last: Mention, at: number): number =>
  last.type === 'name' && has(r, at, 'adverbs') && isComma(r, at + 1) ? 1 : 0;

/** "Sinta salah satu pembeli juga mengeluhkan": one of many, right behind the name. */
const isOneOfThem = (r: Reading, last: Mention, m: Mention): boolean =>
  r.lexicon.pack.officeChains === true &&
  last.type === 'name' &&
  !last.governed &&
  m.type === 'anonymous' &&
  m.from === last.to &&
  has(r, m.from, 'indefinites');

/** "Salah seorang warga, Rano (45), mengatakan", "seorang saksi mata bernama Rano": somebody of a kind, and the name. */
function namesSomebody(r: Reading, last: Mention, m: Mention): boolean {
  if (!r.lexicon.pack.officeChains || last.plural || last.name || m.name === null) return false;
  if (m.type !== 'name' && m.type !== 'person') return false;
  if (last.quoted !== m.quoted || r.sentenceOf[last.from] !== r.sentenceOf[m.from]) return false;
  if (last.type !== 'anonymous' && last.type !== 'role') return false;
  const gap = pastCommonNouns(r, last);
  const called = matchAt(r, gap, 'calledSo');
  if (called > 0) return m.name.from === gap + called;
  if (last.type !== 'anonymous' || !isComma(r, gap) || m.from !== gap + 1 || m.governed) return false;
  return !opensReport(r, last) && (r.tokens[m.to]?.text === '(' || closesName(r, m.to));
}

/** "Menurut saksi, Rano mengatakan …": whose report the clause behind the comma is. */
const opensReport = (r: Reading, { from }: Mention): boolean => has(r, from - 1, 'nominal');

/** "il presidente del Consiglio e segretario del Pd, Matteo Renzi": one person, whose office both are. */
function withBothOffices(r: Reading, mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) {
    const last = out.at(-1);
    if (last && holdsBoth(r, last, m)) {
      const role = { from: last.role?.from ?? last.from, to: m.role?.to ?? m.to };
      out[out.length - 1] = { ...m, from: last.from, role, governed: last.governed, head: last.head };
    } else out.push(m);
  }
  return out;
}

/** "el comisario Ariel Vargas, director de la zona, dijo": without an article, between commas, what else the same person is. */
const isSecondOffice = (r: Reading, m: Mention): boolean =>
  turnsRound(r.lexicon.pack) && m.from === m.role?.from && isComma(r, chainEnd(r, m.to));

/** "Isabel Rodríguez, ministra de Política Territorial y portavoz …": behind a full name one capital closes what the office is of. */
function withoutField(r: Reading, last: Mention | undefined, m: Mention): Mention {
  const { name, role } = m;
  if (!turnsRound(r.lexicon.pack) || m.type !== 'person' || !name || !role || name.from !== role.to) return m;
  // "o comandante do Regimento de Sapadores Bombeiros de Lagoa": a body is what the office is of, and nobody's name.
  if (
    has(r, name.from, 'organisations') &&
    has(r, name.from + 1, 'ofWords') &&
    hasOf(r, role.from, name.from)
  )
    return { ...m, type: 'role', name: null, role: { from: role.from, to: m.to } };
  const behind = last !== undefined && isFullName(last) && isComma(r, last.to) && m.from === last.to + 1;
  const ofField = r.tokens[name.from - 1]?.shape === 'capital' && has(r, name.from - 2, 'ofWords');
  // "Anne Leroux, présidente de la Région Basse-Côte d'Opale, a dit": behind a full name an office without an article is no further person's.
  const bare = m.from === role.from && closesPhrase(r, m.to) && hasOf(r, role.from, name.from);
  return behind && ((ofField && name.to - name.from === 1) || bare) && name.to === m.to
    ? { ...m, type: 'role', name: null, role: { from: role.from, to: m.to } }
    : m;
}

const closesPhrase = (r: Reading, to: number): boolean => {
  const t = r.tokens[to];
  return t === undefined || isComma(r, to) || /^[.:;)]$/.test(t.text);
};

function hasOf(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(r, k, 'ofWords')) return true;
  return false;
}

/** "il presidente del Consiglio e segretario del Pd, Matteo Renzi": of two offices the second has no article, and both are the holder's. */
function holdsBoth(r: Reading, last: Mention, m: Mention): boolean {
  const joins = last.to === m.from - 1 && has(r, last.to, 'conjunctions');
  if (!joins || !(turnsRound(r.lexicon.pack) || r.lexicon.pack.verbSecond)) return false;
  const bare = m.type === 'person' && m.name !== null && m.role?.from === m.from;
  return bare && last.type === 'role' && last.name === null && last.definite && !last.plural && !last.quoted;
}

/** "komandan mereka, Hasan Lubis": the pronoun right behind an office says whose it is. */
const ownsOffice = (r: Reading, out: readonly Mention[], m: Mention): boolean => {
  const owner = out.at(-1);
  if (!r.lexicon.pack.officeChains || owner?.type !== 'pronoun' || !isComma(r, owner.to)) return false;
  const office = out.at(-2);
  return office?.to === owner.from && office.role !== null && office.name === null && m.from === owner.to + 1;
};

const isFullName = (m: Mention): boolean =>
  m.type === 'name' && m.name !== null && m.name.to - m.name.from > 1 && !m.governed;

/** "63-летняя", "63-year-old": tokens of an age before its name. */
function ageAt(r: Reading, i: number): number {
  if (r.tokens[i]?.kind !== 'number') return 0;
  let k = i + 1;
  while (k < i + AGE && (r.tokens[k]?.text === '-' || r.tokens[k]?.shape === 'lower')) k++;
  return k - i;
}
const AGE = 3;

/** 1 where the name ends on an abbreviation with its stop: "James Kennedy Jr., the attorney". */
const pastStop = (r: Reading, to: number): number =>
  r.tokens[to]?.text === '.' && has(r, to - 1, 'particles') ? 1 : 0;

/** Past the common nouns that finish an office: "sekretaris akademi, Dario Villanueva". */
function pastCommonNouns(r: Reading, m: Mention): number {
  let k = m.to;
  if (m.name || !(m.type === 'role' || (m.type === 'anonymous' && r.lexicon.pack.officeChains))) return k;
  // "peneliti studi, Lila Sari": a paper that somebody is the author of; "pemain tenis negara, Sari": a body.
  const isPlain = (at: number): boolean =>
    (r.tags[at]?.size ?? 0) === 0 ||
    (r.lexicon.pack.officeChains === true &&
      (has(r, at, 'documents') ||
        has(r, at, 'roleTails') ||
        (has(r, at, 'organisations') && isComma(r, at + 1))));
  while (k < m.to + 2 && r.tokens[k]?.shape === 'lower' && isPlain(k)) k++;
  // "komandan mereka, Hasan Lubis": whose they are, where that stands behind.
  if (r.lexicon.pack.officeChains && has(r, k, 'pronounsPerson')) k++;
  // "bos pabrik itu, Rina Salim": what points back closes the phrase.
  if (k > m.to && has(r, k, 'determinersAfter')) k++;
  k = pastOfNouns(r, k);
  return isComma(r, k) || matchAt(r, k, 'calledSo') > 0 ? k : m.to;
}

/** "the owner |of the small bakery|, Mary Holt": past what an office is of, where no list knows it; `at` where a comma does not follow. */
function pastOfNouns(r: Reading, at: number): number {
  if (!r.lexicon.pack.modifiersFirst || !has(r, at, 'ofWords')) return at;
  let k = at + 1;
  while (has(r, k, 'determiners')) k++;
  const first = k;
  while (k < first + OF_WORDS && r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 1) === 0) k++;
  return k > first && isComma(r, k) ? k : at;
}
/** Words of what an office is of: "small family bakery". */
const OF_WORDS = 3;

/** "Kepala Dinas Kesehatan Kota Banyu, dr. Retno Palupi": no office of its own but a form of address. */
function isTitled(r: Reading, m: Mention): boolean {
  if (m.type !== 'person' || !m.role || !m.name || m.role.from > m.name.from) return false;
  for (let k = m.role.from; k < m.role.to; k++)
    if (r.tokens[k]?.kind === 'word' && (!has(r, k, 'titles') || has(r, k, 'roles'))) return false;
  return true;
}

/** A rank or title stands right before its holder's name: "Brigjen Ahmad Ramadhan, Senin". */
const endsInRank = (r: Reading, role: { to: number }): boolean => has(r, role.to - 1, 'titles');

/** A name in apposition ends at a comma, a stop, a bracket, a preposition or its cue; a list goes on with "and". */
function closesName(r: Reading, to: number): boolean {
  const t = r.tokens[to];
  if (!t) return true;
  if (t.kind === 'mark') return true;
  return (
    has(r, to, 'prepositions') ||
    has(r, to, 'say') ||
    has(r, to, 'placePrepositions') ||
    matchAt(r, to, 'before') > 0 ||
    has(r, to, 'adverbs') ||
    has(r, to, 'relatives')
  );
}

function isOfficeBefore(mentions: readonly Mention[]): boolean {
  const office = mentions.at(-2);
  const org = mentions.at(-1);
  return office !== undefined && org !== undefined && office.type === 'role' && org.from - office.to <= 2;
}

/** An apposition after a name ends the phrase: at a comma, a stop, or a verb that takes the name as its subject. */
const closesApposition = (r: Reading, office: number): boolean => {
  let to = office;
  // "pedagang beras di Pasar Gandasari": what somebody deals in or makes.
  const isPlain = (at: number) => r.tokens[at]?.shape === 'lower' && (r.tags[at]?.size ?? 0) === 0;
  if (r.lexicon.pack.officeChains) while (to < office + 2 && isPlain(to)) to++;
  const t = r.tokens[to];
  return (
    !t ||
    t.kind === 'mark' ||
    has(r, to, 'say') ||
    has(r, to, 'prepositions') ||
    has(r, to, 'ofWords') ||
    (turnsRound(r.lexicon.pack) && (has(r, to, 'auxiliaries') || joinsOffice(r, to)))
  );
};
