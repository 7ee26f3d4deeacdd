/**
 * Whom a reader has in mind at a place in the text: who was mentioned before it and who spoke, the latest first. Frames are
 * resolved in the order of the text, each speaker found being remembered for those after it.
 */
import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { afterDateline } from '../text/dateline.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Entity, Registry } from './entities.ts';
import { agrees, type Gender } from './genders.ts';
import type { Voice } from './voice.ts';

const CLAUSE = tagSet(['say', 'think', 'describe', 'auxiliaries', 'relatives', 'complementizers']);

const FRONTING = tagSet(['prepositions', 'placePrepositions', 'timePrepositions']);
const OFFICE = tagSet(['determiners', 'roles', 'roleTails', 'organisations']);

const TOLD_AGAIN: ReadonlySet<Mention['type']> = new Set(['pronoun', 'role']);

/** Sentences back to which a pronoun may reach. */
export const REACH = 8;
/** Mentions and speakers looked at for an antecedent: bounds the work on text without sentences. */
const MAX_MENTIONS = 80;
/** Mentions of one name beyond which it is one. */
const MOST_OPENERS = 3;
/** Mentions looked at for a place. */
const MANY = 12;
/** Tokens into its sentence at which a mention is still its subject. */
const SUBJECT_REACH = 8;
/** Salience: who spoke last outweighs who was merely mentioned; each sentence back costs one. */
const SALIENCE = {
  spoke: 5,
  subject: 3,
  justIntroduced: 2,
  // "Ihr Kollege Ben Haas widerspricht. … er": named for the first time in the sentence before.
  firstNamed: 3,
  about: 2,
  mentioned: 0,
  perSentence: 1,
  sameSentence: 1,
  // "Amazon said …. He said": one word that no title, office or second name shows to be a person.
  bare: -3,
} as const;

export interface Said {
  readonly voice: Voice;
  readonly sentence: number;
  readonly token: number;
}

export interface Antecedent {
  readonly entity: Entity;
  /** Sentences since. */
  back: number;
  spoke: boolean;
  subject: boolean;
  /** The sentence begins with it. */
  readonly opens: boolean;
  /** Named for the first time in this very sentence, behind a preposition. */
  readonly inPassing: boolean;
}

export class Antecedents {
  readonly #r: Reading;
  readonly #registry: Registry;
  readonly #mentions: readonly Mention[];
  /** In the order of the text. */
  readonly #said: Said[] = [];
  /** The last answer of `before`, which one voice asks for several times. */
  #lastBefore: { at: number; said: number; found: readonly Antecedent[] } | null = null;

  readonly #holderOf: (m: Mention) => Entity | null;
  /** Whom the pronouns and offices mean that open a sentence without speech. */
  readonly #told = new Map<Mention, Entity>();
  /** Mentions up to which those were found. */
  #readTo = 0;

  readonly #agents: ReadonlySet<Mention>;
  readonly #heads: ReadonlySet<Mention>;
  /** Sentences that say by whom something was said. */
  readonly #spoken = new Set<number>();

  /**
   * @param mentions in the order of the text
   * @param agents those of passive cues: "Hal senada disampaikan Rano." has him speak
   * @param holderOf who an office means
   * @param heads those that a verb has for its subject, wherever they stand: "Após a prisão, a Câmara emitiu nota."
   */
  constructor(
    r: Reading,
    registry: Registry,
    mentions: readonly Mention[],
    agents: ReadonlySet<Mention> = new Set(),
    heads: ReadonlySet<Mention> = new Set(),
    holderOf: (m: Mention) => Entity | null = () => null,
  ) {
    this.#holderOf = holderOf;
    this.#agents = agents;
    for (const m of agents) this.#spoken.add(r.sentenceOf[m.from] ?? -1);
    this.#heads = heads;
    this.#r = r;
    this.#registry = registry;
    this.#mentions = mentions;
  }

  /** Remembers who spoke, at token `token`; in the order of the text. */
  remember(voice: Voice, sentence: number, token: number): void {
    this.#said.push({ voice, sentence, token });
  }

  /** Entities mentioned before token `at`, latest first, with how they were mentioned; kept until somebody else speaks. */
  before(at: number): readonly Antecedent[] {
    this.#readOn(at);
    return this.#before(at);
  }

  #before(at: number): readonly Antecedent[] {
    const last = this.#lastBefore;
    if (last && last.at === at && last.said === this.#said.length) return last.found;
    const found = this.#find(at);
    this.#lastBefore = { at, said: this.#said.length, found };
    return found;
  }

  /** Who spoke before token `at`, within reach, the latest first. */
  *saidBefore(at: number): Generator<Said> {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    for (let k = this.#lastSaidBefore(at), looked = 0; k >= 0 && looked < MAX_MENTIONS; k--, looked++) {
      const s = this.#said[k];
      if (!s || sentence - s.sentence > REACH) return;
      yield s;
    }
  }

  /** The last who spoke before token `at`, however long ago. */
  lastSaid(at: number): Said | undefined {
    return this.#said[this.#lastSaidBefore(at)];
  }

  /** Who spoke last before token `at`, within `reach` sentences; null where nobody did. */
  lastSpeaker(at: number, reach: number): Voice | null {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    const last = this.lastSaid(at);
    return last && sentence - last.sentence <= reach ? last.voice : null;
  }

  /** Mentions from the start of a sentence on, before its end, the latest first. */
  *mentionsIn(sentence: number): Generator<Mention> {
    const s = this.#r.sentences[sentence];
    if (!s) return;
    for (let k = this.#lastMentionBefore(s.to); k >= 0; k--) {
      const m = this.#mentions[k];
      if (!m || m.from < s.from) return;
      yield m;
    }
  }

  /** Mentions after token `from` and before token `at`, the latest first; the last few of many. */
  *mentionsSince(from: number, at: number): Generator<Mention> {
    for (let k = this.#lastMentionBefore(at), looked = 0; k >= 0 && looked < MAX_MENTIONS; k--, looked++) {
      const m = this.#mentions[k];
      if (!m || m.from <= from) return;
      yield m;
    }
  }

  /**
   * The person a pronoun at token `at` means: by who spoke, who was subject, how long ago.
   * @param others who it is not
   */
  salient(at: number, gender: Gender | null, others?: ReadonlySet<Entity>): Entity | null {
    this.#readOn(at);
    return this.#mostSalient(at, gender, others);
  }

  /** Whom a pronoun means that opens its sentence, by what stands before that. */
  opener(m: Mention, at: number): Entity | null {
    this.#readOn(at);
    return this.#told.get(m) ?? null;
  }

  #mostSalient(at: number, gender: Gender | null, others?: ReadonlySet<Entity>): Entity | null {
    let best: { entity: Entity; score: number } | null = null;
    const found = this.#before(at);
    /** Somebody is named in the sentence before. */
    let near = false;
    for (const x of found) {
      if (x.entity.kind !== 'person' || (!x.spoke && this.#onlyOpens(x.entity))) continue;
      if (!x.spoke && (x.inPassing || this.#isPlace(x.entity))) continue;
      if (!agrees(gender, x.entity) || others?.has(x.entity)) continue;
      // "Das wirft Fragen auf. Er …": where every noun has a capital, one alone that never spoke is as likely a thing.
      if (this.#r.lexicon.pack.capitalisedNouns && !x.spoke && this.#isBare(x.entity)) continue;
      const subject = x.subject && !this.#isObject(x, found);
      const score =
        (x.spoke ? SALIENCE.spoke : 0) +
        (subject && !(near && !x.spoke && x.back > 1) ? SALIENCE.subject : SALIENCE.mentioned) +
        (subject && x.back === 1 && !x.spoke ? this.#introduced(x, at) : 0) -
        x.back * SALIENCE.perSentence -
        (x.back === 0 ? SALIENCE.sameSentence : 0) +
        (this.#isBare(x.entity) ? SALIENCE.bare : 0);
      // "… called for Holt's arrest. He fled.": not whom a sentence further back is about, and who said nothing.
      if (x.back === 1 && subjectLeads(this.#r.lexicon.pack) && !this.#isBare(x.entity)) near = true;
      if (!best || score > best.score) best = { entity: x.entity, score };
    }
    return best?.entity ?? null;
  }

  /** "Rano bertemu Lila. Ia …": where the subject comes first, somebody named behind the one who opens the sentence is not its subject. */
  #isObject(x: Antecedent, found: readonly Antecedent[]): boolean {
    if (x.opens || x.spoke || !this.#r.lexicon.pack.officeChains) return false;
    return found.some(
      (o) =>
        o !== x &&
        o.back === x.back &&
        o.opens &&
        o.subject &&
        o.entity.kind === 'person' &&
        !this.#onlyOpens(o.entity),
    );
  }

  /**
   * Finds whom the pronouns and offices mean that open a sentence before token `at`, in their order: "Ann Holt was asleep. She ran. “…,”
   * she said.", "The singer is on tour. She said …"
   */
  #readOn(at: number): void {
    for (; (this.#mentions[this.#readTo]?.from ?? at) < at; this.#readTo++) {
      const m = this.#mentions[this.#readTo];
      if (!m || m.plural || m.quoted || !TOLD_AGAIN.has(m.type)) continue;
      if (this.#r.sentences[this.#r.sentenceOf[m.from] ?? 0]?.from !== m.from) continue;
      if (m.type === 'role') {
        const holder = subjectLeads(this.#r.lexicon.pack) && m.definite ? this.#holderOf(m) : null;
        if (holder) this.#told.set(m, holder);
        continue;
      }
      if (m.to - m.from > 1) continue;
      const female = has(this.#r, m.from, 'pronounsFemale');
      if (female === has(this.#r, m.from, 'pronounsMale')) continue;
      const entity = this.#mostSalient(m.from, female ? 'female' : 'male');
      if (entity) this.#told.set(m, entity);
    }
  }

  /** What somebody has who is the subject of the sentence before and has not spoken; more where it is the first that names them. */
  #introduced({ entity, opens }: Antecedent, at: number): number {
    const first = entity.at[0] ?? at;
    const before = (this.#r.sentenceOf[at] ?? 0) - 1;
    // "Holt said |Tarrant| had been ill. “…,” she said.": who is only spoken of there is not who goes on.
    const told = !opens && subjectLeads(this.#r.lexicon.pack) && this.lastSaid(at)?.sentence === before;
    if (told && this.lastSaid(at)?.voice.entity?.kind === 'person') return 0;
    const sinceSaid = opens && first > (this.lastSaid(at)?.token ?? -1);
    // "Su mujer, Pilar, …": one name with what she is.
    const whole = entity.words.size > 1 || (entity.role !== null && turnsRound(this.#r.lexicon.pack));
    const isNew = whole && (sinceSaid || this.#r.sentenceOf[first] === before);
    // "… menjadi pelaksana tugas. “…,” ujarnya": where one word says who goes on speaking, who is told of between does not take it.
    const goesOn = this.#r.lexicon.pack.mononyms === true;
    const about = this.#r.lexicon.pack.order === 'subject-verb' && !goesOn ? SALIENCE.about : 0;
    // "… said Holt. ¶ The mayor opened the bridge. ¶ “…,” he said.": in the next paragraph too, unless it is who has just spoken.
    if (!this.#sameBlock(at) && (goesOn || !(isNew && opens))) return opens ? about : 0;
    if (isNew) return SALIENCE.justIntroduced + SALIENCE.firstNamed;
    // "Crane used the church's cards. … he told investigators": whoever a sentence is about is who the next one in its paragraph goes on with.
    return SALIENCE.justIntroduced + about;
  }

  /** Whether the sentence before that of token `at` stands in its paragraph. */
  #sameBlock(at: number): boolean {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    return this.#r.sentences[sentence]?.block === this.#r.sentences[sentence - 1]?.block;
  }

  /** "en Ukraine", "in Liguria": one word that stands behind a preposition of nothing but place is nobody. */
  #isPlace(e: Entity): boolean {
    const r = this.#r;
    const { pack } = r.lexicon;
    // "near Fort Holt", "the Old Bridge": two words that nothing but a place's preposition or an article ever stands before are nobody.
    if (e.words.size > 1 && !e.role && pack.modifiersFirst === true)
      return e.at
        .slice(0, MANY)
        .every(
          (k) =>
            has(r, k, 'determiners') ||
            has(r, k - 1, 'determiners') ||
            (has(r, k - 1, 'placePrepositions') && !has(r, k - 1, 'affiliation')),
        );
    if (!(turnsRound(pack) || pack.officeChains) || e.role) return false;
    if (e.words.size > 1 && !turnsRound(pack)) return false;
    const places = e.at.slice(0, MANY);
    const isAt = (k: number): boolean => {
      // "di Kulim, Kedah": what the place is in.
      const before = pack.officeChains && isComma(r, k - 1) ? k - 3 : k - 1;
      return (
        has(r, before, 'placePrepositions') && !has(r, before, 'addressee') && !has(r, before, 'ofWords')
      );
    };
    // "no Sul de Santa Catarina": of several words, wherever it stands.
    return e.words.size > 1 ? places.every(isAt) : places.some(isAt);
  }

  #isBare(e: Entity): boolean {
    if (this.#r.lexicon.pack.mononyms || e.words.size !== 1 || e.role || e.gender) return false;
    // "王小明": a whole name, in signs that are not spaced.
    return e.name.toLowerCase() !== e.name.toUpperCase();
  }

  /** "Angka ini lebih tinggi": a word that opens its sentence and is pointed back at is a thing, not somebody. */
  #isPointedAt(m: Mention): boolean {
    if (m.type !== 'name' || !this.#r.lexicon.pack.officeChains) return false;
    const opens = this.#r.sentences[this.#r.sentenceOf[m.from] ?? 0]?.from === m.from;
    return opens && m.to - m.from === 2 && has(this.#r, m.to - 1, 'determinersAfter');
  }

  /** "Terutama soal dana.": where people may have one name, a word that only ever opens sentences shows by nothing that it is one. */
  #onlyOpens(e: Entity): boolean {
    // "URK (ANP) - Uitermate triest.": nor does it, named once, where people have two.
    if (e.at.length === 1 && this.#isBare(e)) return this.#isFirst(e.at[0] ?? -1);
    if (!this.#r.lexicon.pack.mononyms || e.words.size > 1 || e.role || e.at.length > MOST_OPENERS)
      return false;
    return e.at.every((k) => this.#isFirst(k));
  }

  /** Right at the start of its sentence, or behind the dateline there. */
  #isFirst(at: number): boolean {
    const first = this.#r.sentences[this.#r.sentenceOf[at] ?? 0]?.from ?? at;
    return first === at || afterDateline(this.#r, first) === at;
  }

  #find(at: number): Antecedent[] {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    const out = new Map<Entity, Antecedent>();
    let looked = 0;
    for (let k = this.#lastMentionBefore(at); k >= 0; k--) {
      const m = this.#mentions[k];
      if (!m) break;
      const back = sentence - (this.#r.sentenceOf[m.from] ?? 0);
      if (back > REACH || looked++ > MAX_MENTIONS) break;
      if (m.quoted || m.bracketed || this.#isPointedAt(m)) continue;
      const entity = this.#registry.ofMention.get(m) ?? this.#told.get(m);
      if (!entity) continue;
      const first = this.#r.sentences[this.#r.sentenceOf[m.from] ?? 0]?.from ?? 0;
      // "… porque recentemente Tite foi questionado": right before a passive.
      const asked = this.#r.lexicon.pack.inverts === true && has(this.#r, m.to, 'passiveAuxiliaries');
      // "Quem também explicou a saída foi o técnico Sérgio Cosme."
      const last =
        this.#r.lexicon.pack.dropsSubject === true &&
        this.#r.tokens[m.from - 1]?.shape === 'lower' &&
        has(this.#r, m.from - 1, 'passiveAuxiliaries');
      // "Hal itu dibenarkan Rano saat mendampingi Sari.": whoever else is named there is not what the sentence is about.
      const beside = this.#spoken.has(this.#r.sentenceOf[m.from] ?? -1) && !this.#agents.has(m);
      const near = asked || last || this.#heads.has(m) || this.#reachOf(first, m.from) <= SUBJECT_REACH;
      const subject = !m.governed && !m.possessive && near && !beside;
      const seen = out.get(entity);
      const agent = this.#agents.has(m);
      // "En compagnie d'Arnaud Pelard, il …": somebody else.
      const inPassing = back === 0 && m.governed && entity.at[0] === m.from && this.#isFronted(first, m.from);
      if (!seen)
        out.set(entity, {
          entity,
          back,
          spoke: agent,
          subject: subject || agent,
          opens: this.#opens(first, m),
          inPassing,
        });
      else if (subject && !seen.subject && back - seen.back <= 1) seen.subject = true;
    }
    for (const s of this.saidBefore(at)) {
      const entity = s.voice.entity;
      if (!entity) continue;
      const seen = out.get(entity);
      if (seen) {
        // “…,” said Holt: whose verb it is is its subject, however long the words before it.
        seen.spoke = true;
        if (seen.back === sentence - s.sentence) seen.subject = true;
        seen.back = Math.min(seen.back, sentence - s.sentence);
      } else
        out.set(entity, {
          entity,
          back: sentence - s.sentence,
          spoke: true,
          subject: true,
          opens: false,
          inPassing: false,
        });
    }
    return [...out.values()].sort((a, b) => a.back - b.back);
  }

  /** No verb and no clause stand between the start of a sentence and what it names. */
  #isFronted(first: number, at: number): boolean {
    for (let k = first + 1; k < at; k++)
      if (isAny(this.#r, k, CLAUSE) && !has(this.#r, k, 'determiners')) return false;
    return true;
  }

  /** Whether a sentence begins with a mention, behind no more than a fronted phrase or its office: "The town's head teacher Ann Holt". */
  #opens(first: number, m: Mention): boolean {
    const r = this.#r;
    // "Kenmore district councillor Ann Holt": what the office is of opens for her.
    if (isAny(r, m.to, OFFICE)) return false;
    const fronted = isAny(r, first, FRONTING) && isComma(r, m.from - 1);
    for (let k = fronted ? m.from : first; k < m.from; k++) {
      const t = r.tokens[k];
      if (t?.kind !== 'word' || (t.shape === 'lower' && !isAny(r, k, OFFICE))) return false;
    }
    return true;
  }

  /** Tokens from a sentence's start to a mention; where subjects are dropped what is quoted is left out: 'Dal «sì, …» Meloni parte per …'. */
  #reachOf(first: number, at: number): number {
    if (!this.#r.lexicon.pack.dropsSubject) return at - first;
    let words = 0;
    for (let k = first; k < at && words <= SUBJECT_REACH; k++) if (!this.#r.quoteAt[k]) words++;
    return words;
  }

  /** Index of the last who spoke before token `at`, or -1. */
  #lastSaidBefore(at: number): number {
    return lowerBound(this.#said, (said) => said.token < at) - 1;
  }

  #lastMentionBefore(at: number): number {
    return lowerBound(this.#mentions, (mention) => mention.from < at) - 1;
  }
}
