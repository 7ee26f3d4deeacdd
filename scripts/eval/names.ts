/** Whether a reported speaker is the one of the gold. */
import type { GoldSpeaker } from './gold.ts';
import { touches } from './spans.ts';

/** The reported side, as far as it is judged. */
export interface NamedSpeaker {
  readonly name: string | null;
  readonly mention: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface SpeakerJudgement {
  /** The same person, by any shared word of a name. */
  readonly lenient: boolean;
  /** The whole name too; null where the gold has none. */
  readonly full: boolean | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that tell nobody apart, folded as `fold` does. */
const PRONOUNS = words(`
  i me my he him his she her it its we us our they them their you one who which that himself herself themselves
  saya aku kami kita dia ia beliau mereka nya er sie es ich wir ihr man il elle on nous je ils elles el ella ellos
  ellas yo ele ela eles elas eu lui lei noi hij zij ze wij я он она оно они мы`);
const PARTICLES = words(`
  a an the of and in on at to from by for as yang dan di ke dari untuk si sang para itu ini bin binti al von van
  de del della der den dem die das des du da do dos das la le les el los las y e et o os um uma un une ein eine
  im am zu und в на и из`);
const TITLES = words(`
  mr mrs ms miss dr prof professor sir dame lord lady rev president vice prime minister secretary chancellor premier
  governor mayor senator congressman congresswoman representative rep sen gov judge justice chief chair chairman
  chairwoman director general spokesman spokeswoman spokesperson ambassador king queen prince princess pope bishop
  archbishop cardinal captain capt colonel col lieutenant lt major sergeant sgt gen attorney deputy acting former ex
  ceo head bapak pak bu ibu haji hajah kh kiai ustaz gus tuan nyonya presiden wakil menteri gubernur bupati walikota
  wali kota camat ketua kepala umum direktur utama sekretaris anggota juru bicara jubir jenderal jendral letnan
  mayor kolonel kapten sersan laksamana marsekal brigadir inspektur komisaris ajun besar polisi jaksa hakim mantan
  irjen brigjen komjen kombes akbp kompol akp iptu ipda aiptu aipda bripka letjen mayjen letkol drs dra ir hj
  herr frau prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin ministerprasident
  sprecher sprecherin monsieur madame mme mlle ministre presidente presidenta ministro ministra senor senora sr sra
  don dona senhor senhora meneer mevrouw signor signora президент министр премьер глава господин госпожа`);

/** Articles do not belong to a full name, in their own language alone: "un" and "yo" are parts of names elsewhere. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the a an'),
  id: words('para sang si'),
  ms: words('para sang si'),
  de: words('der die das dem den'),
  fr: words('le la les l'),
  es: words('el la los las'),
  pt: words('o a os as'),
  it: words('il lo la i gli le'),
  nl: words('de het'),
};

/** Lower case, no diacritics, cut at anything but letters and digits. */
const fold = (text: string | null): readonly string[] =>
  (text ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that tell the bearer apart; the titles come back where nothing else is left ("the President"). */
export function tellingWords(name: string | null): readonly string[] {
  const kept = fold(name).filter((word) => word.length > 1 && !PRONOUNS.has(word) && !PARTICLES.has(word));
  const untitled = kept.filter((word) => !TITLES.has(word));
  return untitled.length > 0 ? untitled : kept;
}

/** How many letters of a Cyrillic word its case ending may change, and how many must stay. */
const CASE_ENDING = 2;
const CASE_STEM = 3;
const CYRILLIC = /^\p{Script=Cyrillic}{4,}$/u;

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b)) return false;
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem += 1;
  return stem >= CASE_STEM && a.length - stem <= CASE_ENDING && b.length - stem <= CASE_ENDING;
}

export const shareWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => sameWord(one, other)));

export function judgeSpeaker(
  gold: GoldSpeaker,
  reported: NamedSpeaker | null,
  language: string,
): SpeakerJudgement {
  if (!reported) return { lenient: false, full: gold.name === null ? null : false };
  return { lenient: isLenient(gold, reported), full: isFull(gold, reported, language) };
}

function isLenient(gold: GoldSpeaker, reported: NamedSpeaker): boolean {
  const said = tellingWords(reported.name ?? reported.mention);
  const known = [gold.name, gold.mention, ...gold.aliases].map(tellingWords);
  if (gold.name !== null) return known.some((name) => shareWord(said, name));
  const samePlace =
    gold.start !== null &&
    gold.end !== null &&
    reported.start !== null &&
    reported.end !== null &&
    touches({ start: gold.start, end: gold.end }, { start: reported.start, end: reported.end });
  // A pronoun or a cue in -nya says who only by where it stands.
  const placeOnly = tellingWords(gold.mention).length === 0 || /^\p{L}+nya$/u.test(gold.mention ?? '');
  if (placeOnly) return samePlace;
  const mentioned = tellingWords(reported.mention);
  return samePlace || known.some((name) => shareWord(said, name) || shareWord(mentioned, name));
}

function isFull(gold: GoldSpeaker, reported: NamedSpeaker, language: string): boolean | null {
  if (gold.name === null) return null;
  const left = fold(reported.name);
  return fold(gold.name)
    .filter((word) => !TITLES.has(word) && !ARTICLES[language]?.has(word))
    .every((word) => left.some((other) => sameWord(word, other)));
}
