/**
 * Who spoke before, told again by a description that points back: "kata ayah dua anak itu", "pria kelahiran Belimbing, 4 Mei 1970 itu
 * mengaku …". What stands between the noun and the word that points back describes, where nothing in it may be what is pointed at instead.
 */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { isNameWord } from '../names/names.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Cue } from './cue.ts';
import { verbStart } from './subject-scores.ts';

/** Words of such a description: "wanita yang juga guru di SD Belimbing, Kabupaten Melati, ini". */
const WORDS = 16;
const PEOPLE = tagSet(['roles', 'titles', 'anonymous', 'tellsAgain', 'callings']);
const SEXES = tagSet(['men', 'women']);
/** What leads on to another noun: "kata warga di lokasi itu", "kata Ketua soal rapat itu". */
const LEADS = tagSet(['prepositions', 'placePrepositions', 'relatives']);
/** What no description has outside a relative, and what none has at all. */
const ENDS = tagSet(['complementizers', 'auxiliaries']);
const OFFICE: ReadonlySet<Mention['type']> = new Set(['role', 'person', 'spokesperson']);
const AFTER: ReadonlySet<Cue['kind']> = new Set(['sayFirst', 'nominal']);
const BEFORE: ReadonlySet<Cue['kind']> = new Set(['say', 'think', 'describe']);

export function retoldDescription(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.officeChains) return null;
  if (AFTER.has(cue.kind)) {
    const to = isNobody(r, cue.to) ? -1 : closing(r, cue.to);
    // One noun and what points back is an office like others; "bos pabrik itu, Rina Salim" names its holder.
    const named = isComma(r, to + 1) && isNameWord(r, to + 2);
    return to > cue.to + 1 && !named ? described(r, cue.to, to) : null;
  }
  return BEFORE.has(cue.kind) ? subjectDescribed(r, cue, mentions) : null;
}

/** "|Peraih Piala Melati untuk pemeran terbaik itu| menegaskan": from where its clause begins up to the verb. */
function subjectDescribed(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const to = verbStart(r, cue) - 1;
  if (matchAt(r, to, 'demonstratives') === 0) return null;
  const first = r.sentences[r.sentenceOf[to] ?? 0]?.from ?? 0;
  for (let from = Math.max(first, to - WORDS); from < to - 1; from++) {
    if (
      !opensClause(r, from, first) ||
      has(r, from - 1, 'plurals') ||
      !isAgain(r, from) ||
      closing(r, from) !== to
    )
      continue;
    // An office that was read as one keeps its head.
    const read = mentions.some((m) => m.from === from && m.to > to && m.definite && OFFICE.has(m.type));
    return read ? null : described(r, from, to);
  }
  return null;
}

const opensClause = (r: Reading, k: number, first: number): boolean =>
  k === first || isComma(r, k - 1) || has(r, k - 1, 'starters') || has(r, k - 1, 'conjunctions');

/**
 * "Pria 45 tahun itu", "perwira polisi itu", "ibu dua anak itu" is whoever was spoken of; "pemilik toko itu", "ibu korban itu" is as likely
 * somebody else.
 */
const isAgain = (r: Reading, from: number): boolean =>
  isCalling(r, from) ||
  (isAny(r, from, SEXES) && (!has(r, from, 'relations') || has(r, from + 1, 'determiners')));

const isCalling = (r: Reading, from: number): boolean =>
  matchAt(r, from, 'callings') > 0 || matchAt(r, from, 'tellsAgain') > 0 || has(r, from, 'formerly');

/** Whether a description begins with no noun for people: nobody in particular, or none at all. */
const isNobody = (r: Reading, from: number): boolean =>
  !isAny(r, from, PEOPLE)
    ? matchAt(r, from, 'roles') === 0 && !isCalling(r, from)
    : has(r, from, 'anonymous') && !has(r, from, 'roles');

/** The word that points back to what stands from `from` on, or -1. */
function closing(r: Reading, from: number): number {
  const sentence = r.sentenceOf[from];
  const again = isCalling(r, from);
  const person = again || isAny(r, from, SEXES);
  let leads = false;
  for (let k = from + 1; k < from + WORDS && r.sentenceOf[k] === sentence; k++) {
    const t = r.tokens[k];
    if (!t || r.quoteAt[k] || has(r, k, 'say')) return -1;
    // "dokter yang menangani pasien itu": the patient is pointed at; "pelatih yang lahir di Belimbing itu" is not Belimbing.
    if (matchAt(r, k, 'demonstratives') > 0) return !leads || again || isSettled(r, k - 1) ? k : -1;
    if (t.kind === 'mark') {
      if (!person || !isComma(r, k) || r.tokens[k + 1]?.shape === 'lower') return -1;
    } else if (isAny(r, k, LEADS) && matchAt(r, k, 'ofWords') === 0) leads = true;
    else if (!leads && (isAny(r, k, ENDS) || (has(r, k, 'conjunctions') && !isAny(r, k + 1, PEOPLE))))
      return -1;
  }
  return -1;
}

/** A name, a year or an office: not what "itu" points at, so that it points at the whole. */
const isSettled = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape !== 'lower' ||
  r.tokens[k]?.kind === 'number' ||
  isAny(r, k, OFFICES) ||
  matchAt(r, k - 1, 'roles') === 2 ||
  matchAt(r, k - 1, 'titles') === 2;
const OFFICES = tagSet(['roles', 'titles', 'roleTails']);

const described = (r: Reading, from: number, to: number): Mention =>
  mentionOf({
    from,
    to: to + 1,
    type: 'role',
    role: { from, to },
    head: r.tokens[from]?.lower ?? null,
    definite: true,
  });
