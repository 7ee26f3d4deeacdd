/** What a token is in its surroundings: a name, a date, a filler, or a word that may be missing. */
import type { CompiledLexicon, Feature } from '../lexicon/compile.ts';
import { isName } from './names.ts';
import { isOf, PER, type Token } from './token.ts';

export function settle(token: Token, i: number, tokens: readonly Token[], lexicon: CompiledLexicon): Token {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const unit = token.features.find((f) => f.kind === 'unit');
  const date = token.features.find((f) => f.kind === 'month' || f.kind === 'weekday' || f.kind === 'time');
  const monthBeside = [before, after].some((t) => t?.features.some((f) => f.kind === 'month'));
  const features =
    lasts(token, after, tokens[i + 2]) || during(token, after, tokens[i + 2], lexicon) || isClitic(token)
      ? withoutCondition(token)
      : token.features;
  const filler = token.features.find((f) => f.kind === 'filler');
  const plainPerson = token.features.some((f) => f.kind === 'person');
  const name =
    token.capital &&
    token.value === null &&
    !unit &&
    !date &&
    !plainPerson &&
    !token.stop &&
    isName(token, before, after, lexicon);
  // "December 21st" is "21 December".
  const isDay = token.value !== null && token.value <= 31;
  // "pc", "may": what is a unit or a month after all has its shared key, so that every spelling of it is one.
  const key =
    unit && unit.length === 1
      ? `u:${unit.value}`
      : date && date.length === 1
        ? date.value
        : isDay && monthBeside
          ? `#${token.value}`
          : token.key;
  const doubles = (other: Token | undefined) =>
    other !== undefined && other.key === token.key && token.stop && token.value === null;
  // "A menos que": the word that a phrase begins with is no echo of the one before it.
  const stutter =
    !token.features.some((f) => f.length > 1) &&
    ((doubles(before) && !token.hyphen) ||
      (doubles(after) && after?.hyphen === false) ||
      // "Masalahnya … masalahnya": broken off and begun again.
      (after?.ellipsis === true && after.key === token.key && token.value === null) ||
      (isHesitation(after) && doubles(tokens[i + 2])) ||
      restarts(i, tokens));
  const isFiller = filler !== undefined && isFreeFiller(token, filler, i, tokens);
  return {
    ...token,
    key,
    name,
    features,
    dated:
      token.value !== null &&
      (monthBeside
        ? token.value <= 31 || token.dated
        : token.dated && (token.value < 100 || isYear(token, before, after, lexicon))),
    free:
      token.free ||
      stutter ||
      (isOf(token) && before?.value != null && after?.features.some((f) => f.kind === 'unit') === true) ||
      isFiller ||
      fillerBefore(i, tokens) ||
      addressed(token, i, tokens, lexicon) ||
      expletive(i, tokens, lexicon) ||
      echoes(i, tokens, lexicon) ||
      classifies(token, before, after, lexicon) ||
      (PER.has(token.norm) && isRate(after, lexicon)) ||
      besideDate(token, i, tokens, lexicon),
    weight: unit || date ? 0.8 : token.weight,
  };
}

/** "Il" of "il n'y a", which speech leaves out. */
function expletive(i: number, tokens: readonly Token[], { expletives, optional }: CompiledLexicon): boolean {
  const before = expletives.get(tokens[i]?.norm ?? '');
  if (before === undefined) return false;
  const at = optional.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  return before.includes(tokens[at]?.norm ?? '');
}

/** "Não é brincadeira não": the negator that speech says once more where the clause ends. */
function echoes(i: number, tokens: readonly Token[], { echoed }: CompiledLexicon): boolean {
  const token = tokens[i];
  if (!token || !echoed.has(token.norm) || tokens[i + 1]?.clause === token.clause) return false;
  for (let at = i - 1; tokens[at]?.clause === token.clause; at--)
    if (tokens[at]?.norm === token.norm) return at < i - 1;
  return false;
}

const isRate = (t: Token | undefined, lexicon: CompiledLexicon): boolean =>
  t !== undefined && lexicon.phrases.get(t.norm)?.some((p) => p.feature.kind === 'unit') === true;

/** "On Monday", "14 de julio de 1889", "tahun 2019". */
function besideDate(token: Token, i: number, tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (token.value !== null || !lexicon.dateWords.has(token.norm)) return false;
  if (token.features.some((f) => f.kind !== 'case')) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (after === undefined || after.sentence !== token.sentence) return false;
  const next = tokens[i + 2];
  if (next !== undefined && lexicon.dateWords.has(after.norm) && after.stop && isDate(next)) return true;
  if (isDate(after)) return true;
  const month = next !== undefined && lexicon.dateWords.has(next.norm) ? tokens[i + 3] : next;
  if (after.value !== null && isMonth(month)) return true;
  return before !== undefined && before.clause === token.clause && isDate(before) && after.dated;
}

const isMonth = (t: Token | undefined): boolean => t?.features.some((f) => f.kind === 'month') === true;

const isDate = (t: Token): boolean =>
  t.dated || t.features.some((f) => f.kind === 'month' || f.kind === 'weekday');

/** "14 orang migran", "tiga buah rumah": a word that only joins the number to what it counts. */
const classifies = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  lexicon: CompiledLexicon,
): boolean =>
  lexicon.classifiers.has(token.norm) &&
  before?.value != null &&
  after !== undefined &&
  !after.stop &&
  after.clause === token.clause &&
  after.features.length === 0;

const isHesitation = (t: Token | undefined) =>
  t?.features.some((f) => f.kind === 'filler' && f.value === 'filler') === true && t.norm.length <= 3;

/** "We have, we have counted": two or three words that a mark parts from their repetition, begun anew. */
const LONGEST_RESTART = 3;
/** "У, э-э, у вокзала", "it was, you know, it was". */
const MOST_HESITATIONS = 3;

/** How many words of a filler stand here; 0 where none does. */
function fillerLength(at: number, tokens: readonly Token[]): number {
  const t = tokens[at];
  const filler = t?.features.find((f) => f.kind === 'filler');
  if (!t || !filler) return 0;
  if (filler.length === 1 && isHesitation(t)) return 1;
  return isFreeFiller(t, filler, at, tokens) ? filler.length : 0;
}

function restarts(i: number, tokens: readonly Token[]): boolean {
  for (let n = 1; n <= LONGEST_RESTART; n++)
    for (let from = Math.max(0, i - n + 1); from <= i; from++) {
      let again = from + n;
      while (again - from - n < MOST_HESITATIONS) {
        const filled = fillerLength(again, tokens);
        if (filled === 0) break;
        again += filled;
      }
      // One word alone begins anew only behind an "um": "we, we" is seen to elsewhere.
      if (n === 1 && again === from + 1) continue;
      const next = tokens[again];
      if (
        next === undefined ||
        next.clause === tokens[from]?.clause ||
        next.sentence !== tokens[from]?.sentence
      )
        continue;
      let k = 0;
      while (k < n && tokens[from + k]?.key === tokens[again + k]?.key) k++;
      // "We never lost it, not in, not in sixty winters": one word alone may be meant twice ("never, never").
      if (k === n && (n > 1 || tokens[from]?.stop)) return true;
    }
  return false;
}

/** Four digits are a year where nothing is counted by them. */
function isYear(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  { dateWords }: CompiledLexicon,
): boolean {
  if (after?.features.some((f) => f.kind === 'unit')) return false;
  // "1980-an": what is written on to it counts nothing.
  const counted =
    after !== undefined &&
    !after.stop &&
    !after.hyphen &&
    after.clause === token.clause &&
    after.value === null;
  const announced = before !== undefined && (before.stop || dateWords.has(before.norm));
  return !counted || ((token.value ?? 0) >= 1500 && announced);
}

/** What is no word of any language is a sound wherever it stands. */
const SOUNDS: ReadonlySet<string> = new Set(
  'uh uhm umm uhh ehm euh heu ah ahm hm hmm mm mmm mhm ee eee эээ ээ эм ммм'.split(' '),
);

/** Fillers that are also plain words count only where marks set them off. */
function isFreeFiller(token: Token, filler: Feature, i: number, tokens: readonly Token[]): boolean {
  const after = afterFillers(i + filler.length, token.clause, tokens);
  const setOff = token.initial || onlyFillersBefore(i, tokens);
  const closed =
    after === undefined ||
    after.clause !== token.clause ||
    // "Bon ben ça fait …": two in a row at the head need no mark.
    (token.initial && after !== tokens[i + filler.length]) ||
    (tokens[i - 1]?.initial === true && setOff);
  return (closed && setOff) || filler.value === 'tag' || SOUNDS.has(token.norm)
    ? true
    : token.norm.length <= 3 && !token.stop && filler.length === 1 && (setOff || closed);
}

/** Fillers that follow one another without a mark at most ("pues mira, …"). */
const MOST_FILLERS = 3;

/** The word behind the fillers that stand here, within their clause. */
function afterFillers(from: number, clause: number, tokens: readonly Token[]): Token | undefined {
  let at = from;
  for (let n = 1; n < MOST_FILLERS; n++) {
    const filler = tokens[at]?.clause === clause ? fillerOf(tokens[at]) : undefined;
    if (!filler) break;
    at += filler.length;
  }
  return tokens[at];
}

/** Whether nothing but fillers stands between the beginning of the clause and the word. */
function onlyFillersBefore(i: number, tokens: readonly Token[]): boolean {
  const clause = tokens[i]?.clause;
  let from = i;
  while (from > 0 && i - from < MOST_FILLERS && tokens[from - 1]?.clause === clause) from--;
  if (from > 0 && tokens[from - 1]?.clause === clause) return false;
  while (from < i) {
    const filler = fillerOf(tokens[from]);
    if (!filler) return false;
    from += filler.length;
  }
  return true;
}

const fillerOf = (t: Token | undefined) => t?.features.find((f) => f.kind === 'filler');

/** "Begini ya, Mas, …", "look, sir, …": whom the speaker addresses, between marks and by no name. */
function addressed(
  token: Token,
  i: number,
  tokens: readonly Token[],
  { honorifics }: CompiledLexicon,
): boolean {
  if (!honorifics.has(token.norm) || i === 0) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return before?.clause !== token.clause && after !== undefined && after.clause !== token.clause;
}

function fillerBefore(i: number, tokens: readonly Token[]): boolean {
  for (let back = 1; back <= 3; back++) {
    const t = tokens[i - back];
    const filler = t?.features.find((f) => f.kind === 'filler' && f.length > back);
    if (t && filler && isFreeFiller(t, filler, i - back, tokens)) return true;
  }
  return false;
}

/** "Selama empat jam" is a time, "selama masih hujan" a condition: one word before a number and its unit. */
const lasts = (token: Token, after: Token | undefined, unit: Token | undefined) =>
  token.features.some((f) => f.kind === 'condition' && f.value === 'provided' && f.length === 1) &&
  after?.value != null &&
  unit?.features.some((f) => f.kind === 'unit') === true;

/** "Selama perang" is a time too: one noun, and then the clause ends or goes on with a small word. */
const during = (
  token: Token,
  noun: Token | undefined,
  next: Token | undefined,
  lexicon: CompiledLexicon,
): boolean =>
  lexicon.durations.has(token.norm) &&
  noun !== undefined &&
  !noun.stop &&
  noun.features.length === 0 &&
  // "Selama tetap di tengah": no noun at all.
  !lexicon.aspects.has(noun.norm) &&
  noun.clause === token.clause &&
  (next === undefined || next.clause !== noun.clause || (next.stop && !lexicon.aspects.has(next.norm)));

/** The Portuguese pronoun of "render-se" is no "if". */
const isClitic = (token: Token) => token.hyphen && token.norm.length === 2;

const withoutCondition = (token: Token) => token.features.filter((f) => f.kind !== 'condition');
