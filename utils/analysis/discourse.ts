/**
 * Who a mention means at its place in the text: names through the registry, pronouns, offices and "the company" through
 * what was said before. Frames are resolved in the order of the text; the state is what a reader would have in mind.
 */
import { entriesOf } from '../language/words.ts';
import type { Speaker, SpeakerKind } from '../report.ts';
import { cleanName, type Entity, isAbbreviationOf, type Registry } from './entities.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { has, matchAt, type Reading, spanOf } from './reading.ts';

/** How a speaker was found; `confidence` is read off it. */
export type Evidence = 'named' | 'surname' | 'role' | 'pronoun' | 'suffix' | 'carried' | 'unnamed' | 'none';

export interface Voice {
  readonly speaker: Speaker | null;
  readonly entity: Entity | null;
  readonly evidence: Evidence;
}

export const NO_VOICE: Voice = { speaker: null, entity: null, evidence: 'none' };

interface Said {
  readonly voice: Voice;
  readonly sentence: number;
  readonly token: number;
}

/** Tokens between a colon and the tag of what it introduces. */
const COLON_REACH = 40;
/** Sentences back to the report that a sentence goes on with. */
const GOING_ON_REACH = 2;
/** Sentences back in which an office without a holder finds a person without an office. */
const OFFICE_REACH = 2;
/** Sentences back to which a pronoun may reach. */
const REACH = 8;
/** Mentions and speakers looked at for an antecedent, and holders of one office: bounds the work on text without sentences. */
const MAX_MENTIONS = 80;
/** Tokens into its sentence at which a mention is still its subject. */
const SUBJECT_REACH = 8;
/** Sentences back to which "the statement" may point. */
const DOCUMENT_REACH = 3;
/** Salience: who spoke last outweighs who was merely mentioned; each sentence back costs one. */
const SALIENCE = {
  spoke: 5,
  subject: 3,
  justIntroduced: 2,
  mentioned: 0,
  perSentence: 1,
  sameSentence: 1,
  // "Amazon said …. He said": one word that no title, office or second name shows to be a person.
  bare: -3,
} as const;

interface Antecedent {
  readonly entity: Entity;
  /** Sentences since. */
  back: number;
  spoke: boolean;
  subject: boolean;
}

export class Discourse {
  readonly #r: Reading;
  readonly #registry: Registry;
  readonly #mentions: readonly Mention[];
  /** In the order of the text. */
  readonly #said: Said[] = [];
  /** Who holds an office, by each word of it. */
  readonly #holders = new Map<string, Entity[]>();
  /** The last answer of `#before`, which one voice asks for several times. */
  #lastBefore: { at: number; said: number; found: readonly Antecedent[] } | null = null;

  constructor(r: Reading, registry: Registry, mentions: readonly Mention[]) {
    this.#r = r;
    this.#registry = registry;
    this.#mentions = mentions;
    for (const e of registry.entities) {
      for (const w of e.roleWords) {
        const list = this.#holders.get(w);
        if (!list) this.#holders.set(w, [e]);
        else if (list.length < MAX_MENTIONS) list.push(e);
      }
    }
  }

  /** The voice of a frame; remembered as having spoken. */
  voiceOf(frame: Frame): Voice {
    const voice = this.#resolve(frame);
    if (voice.speaker) this.#said.push({ voice, sentence: frame.sentence, token: frame.cue.from });
    return voice;
  }

  /**
   * The voice of a sentence that goes on with a report: of who is the subject of the sentence before, where that is somebody else
   * than spoke last, else of who spoke last. Remembered as having spoken.
   * @param afterColon what goes on stands after a colon in the sentence, so that its own subject may be who speaks.
   */
  voiceGoingOn(sentence: number, afterColon: boolean): Voice {
    const at = this.#r.sentences[sentence]?.from ?? 0;
    const lead = afterColon ? this.#actor(sentence) : null;
    if (lead?.speaker) {
      this.#said.push({ voice: lead, sentence, token: at });
      return { ...lead, evidence: 'carried' };
    }
    const last = this.#said[this.#lastSaidBefore(at)];
    const back = last ? sentence - last.sentence : GOING_ON_REACH + 1;
    const acted = back > 1 ? this.#actor(sentence - 1) : null;
    const voice = acted ?? (last && back <= GOING_ON_REACH ? last.voice : NO_VOICE);
    if (!voice.speaker) return NO_VOICE;
    const found: Voice = { ...voice, evidence: 'carried' };
    this.#said.push({ voice: found, sentence, token: at });
    return found;
  }

  /** Who a sentence without speech begins with: "Der Verband wies das zurück." */
  #actor(sentence: number, pronouns = true): Voice | null {
    const s = this.#r.sentences[sentence];
    if (!s) return null;
    for (let k = this.#lastMentionBefore(s.to); k >= 0; k--) {
      const m = this.#mentions[k];
      if (!m || m.from < s.from) return null;
      if (m.from > s.from + 1 || m.governed || m.possessive || m.quoted || m.type === 'document') continue;
      if (m.type === 'pronoun' && !pronouns) continue;
      const voice = this.voiceOfMention(m, m.from);
      return voice.speaker?.name ? voice : null;
    }
    return null;
  }

  /** Who spoke last before token `at`, within `reach` sentences; null where nobody did. */
  lastSpeaker(at: number, reach: number): Voice | null {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    const last = this.#said[this.#lastSaidBefore(at)];
    return last && sentence - last.sentence <= reach ? last.voice : null;
  }

  #resolve(frame: Frame): Voice {
    if (frame.cue.kind === 'saySuffixed') return this.#suffix(frame);
    if (frame.dropped) return this.#dropped(frame);
    const m = frame.cites ?? frame.subject;
    // "…, katanya, seraya menambahkan, …": the speaker of the cue before.
    if (!m && frame.inherits) return this.lastSpeaker(frame.cue.from, 0) ?? NO_VOICE;
    return m ? this.voiceOfMention(m, frame.cue.from) : NO_VOICE;
  }

  /** @param at token of the cue: mentions after it do not count as antecedents. */
  voiceOfMention(m: Mention, at: number): Voice {
    switch (m.type) {
      case 'person':
      case 'name':
        return this.#named(m);
      case 'organisation':
        return m.name ? this.#named(m) : this.#commonOrganisation(m, at);
      case 'spokesperson':
        return this.#spokesperson(m, at);
      case 'role':
        return this.#office(m, at);
      case 'document':
        return this.#document(m, at);
      case 'anonymous':
        return this.#unnamed(m, 'anonymous');
      case 'pronoun':
        return this.#pronoun(m, at);
    }
  }

  #speaker(m: Mention, entity: Entity | null, kind: SpeakerKind, name: string | null): Speaker {
    const span = this.#mentionSpan(m);
    return {
      name,
      mention: span.text,
      start: span.start,
      end: span.end,
      role: entity?.role ?? this.#roleText(m),
      kind,
    };
  }

  #roleText(m: Mention): string | null {
    if (!m.role || !m.name) return null;
    const text = spanOf(this.#r, m.role.from, m.role.to).text.trim();
    return text === '' ? null : text;
  }

  /** The name where there is one, else the whole phrase; of an outlet the name without its article and marks. */
  #mentionSpan(m: Mention): { start: number; end: number; text: string } {
    const outlet = m.name !== null && this.#r.outletAt[m.name.from] !== null;
    if (m.name && (outlet || m.type !== 'organisation') && m.type !== 'spokesperson') {
      const full = spanOf(this.#r, m.name.from, m.name.to);
      const clean = full.text.replace(/['’]s$/u, '');
      return { start: full.start, end: full.start + clean.length, text: clean };
    }
    return spanOf(this.#r, m.from, m.to);
  }

  #named(m: Mention): Voice {
    const entity = this.#registry.ofMention.get(m) ?? null;
    const own = m.name ? cleanName(spanOf(this.#r, m.name.from, m.name.to).text) : '';
    const name = entity?.name ?? own;
    const outlet = m.name ? this.#r.outletAt[m.name.from] : null;
    const kind = outlet
      ? outlet.outlet.kind === 'platform'
        ? 'organisation'
        : 'publication'
      : (entity?.kind ?? (m.type === 'organisation' ? 'organisation' : 'person'));
    const evidence: Evidence = name === own || m.type === 'person' ? 'named' : 'surname';
    return { speaker: this.#speaker(m, entity, kind, name === '' ? null : name), entity, evidence };
  }

  #unnamed(m: Mention, kind: SpeakerKind): Voice {
    return { speaker: this.#speaker(m, null, kind, null), entity: null, evidence: 'unnamed' };
  }

  #commonOrganisation(m: Mention, at: number): Voice {
    if (m.plural || this.#isIndefinite(m)) return this.#unnamed(m, 'anonymous');
    const alias = this.#registry.aliases.get(m.head ?? '');
    const head = this.#registry.forms.one(m.head ?? '');
    const organisations = this.#before(at).filter((x) => x.entity.kind === 'organisation');
    const entity =
      alias ??
      organisations.find(
        (x) =>
          x.entity.words.has(head) ||
          [...x.entity.words].some((w) => (w.startsWith(head) && head.length > 4) || this.#sameLast(w, head)),
      )?.entity ??
      (m.definite
        ? organisations.find((x) => x.spoke && !this.#isTyped(x.entity) && !this.#isOutlet(x.entity))?.entity
        : undefined) ??
      null;
    if (!entity) return this.#unnamed(m, 'organisation');
    return { speaker: this.#speaker(m, entity, 'organisation', entity.name), entity, evidence: 'role' };
  }

  /** "het techbedrijf" for "het bedrijf Nexora": the last part of a compound. */
  #sameLast(word: string, head: string): boolean {
    return (
      this.#r.lexicon.pack.compounds === true &&
      word.length >= MIN_ENDING &&
      head.length >= MIN_ENDING &&
      (head.endsWith(word) || word.endsWith(head))
    );
  }

  /** A paper that was quoted is no company that the article speaks of. */
  #isOutlet(entity: Entity): boolean {
    return this.#r.outletAt[entity.at[0] ?? -1] != null;
  }

  /** "the Scottish government" says what it is; "the company" cannot mean it. */
  #isTyped(entity: Entity): boolean {
    return [...entity.words].some((w) => this.#r.lexicon.word(w).has('organisations'));
  }

  #spokesperson(m: Mention, at: number): Voice {
    if (m.name) {
      const entity = this.#registry.ofMention.get(m) ?? null;
      const name = entity?.name ?? cleanName(spanOf(this.#r, m.name.from, m.name.to).text);
      const kind = entity?.kind === 'person' && entity.words.size > 1 ? 'person' : 'organisation';
      return { speaker: this.#speaker(m, null, kind, name), entity, evidence: 'named' };
    }
    if (m.definite && !this.#isIndefinite(m)) {
      const known = this.#byRole(m, at);
      if (known)
        return { speaker: this.#speaker(m, known, 'person', known.name), entity: known, evidence: 'role' };
      const last = this.lastSpeaker(at, 3);
      if (last?.speaker && last.entity)
        return { ...last, speaker: { ...last.speaker, ...this.#place(m) }, evidence: 'role' };
    }
    return this.#unnamed(m, 'anonymous');
  }

  #place(m: Mention): { mention: string; start: number; end: number } {
    const span = this.#mentionSpan(m);
    return { mention: span.text, start: span.start, end: span.end };
  }

  #office(m: Mention, at: number): Voice {
    if (m.plural) return this.#unnamed(m, 'anonymous');
    const known = this.#byRole(m, at);
    if (known)
      return { speaker: this.#speaker(m, known, known.kind, known.name), entity: known, evidence: 'role' };
    const member = this.#ofParty(m, at);
    if (member)
      return { speaker: this.#speaker(m, member, 'person', member.name), entity: member, evidence: 'role' };
    if (this.#wasNameless(m, at)) return this.#unnamed(m, 'anonymous');
    // "Pejabat Kremlin itu", "the former banker": a description of the person who spoke in the sentence before.
    const last = this.lastSpeaker(at, 2);
    const describes = m.definite && !this.#isOwned(m) && this.#isWhole(m);
    if (
      describes &&
      last?.entity?.kind === 'person' &&
      last.speaker &&
      !this.#otherHas(m, last.entity) &&
      this.#redescribes(m, last.entity)
    ) {
      return { speaker: { ...last.speaker, ...this.#place(m) }, entity: last.entity, evidence: 'carried' };
    }
    const indefinite = !m.definite || this.#isIndefinite(m);
    const only = indefinite || m.plural || m.role === null || !describes ? null : this.#onlyPerson(m, at);
    if (only)
      return { speaker: this.#speaker(m, only, 'person', only.name), entity: only, evidence: 'carried' };
    return this.#unnamed(m, indefinite && !this.#isCapital(m) ? 'anonymous' : 'person');
  }

  /** "Der CDU-Politiker": whoever the article gives that party, unless the sentence before is about somebody without one. */
  #ofParty(m: Mention, at: number): Entity | null {
    const head = m.head ?? '';
    if (!m.definite || head.indexOf('-') < MIN_PARTY) return null;
    const people = this.#before(at).filter((x) => x.entity.kind === 'person' && agrees(head, x.entity));
    const member = people.find((x) => isOfParty(head, x.entity));
    const near = people.find((x) => x.subject || x.spoke);
    const isNearer = near && near.back <= 1 && near.back < (member?.back ?? REACH) && !hasParty(near.entity);
    return isNearer ? near.entity : (member?.entity ?? null);
  }

  /** "Rufino Altabella llegó tarde. «…», dijo el senador": the one person without an office that the sentences before are about. */
  #onlyPerson(m: Mention, at: number): Entity | null {
    const listed = this.#r.lexicon.pack.nouns.epithets !== undefined;
    const near = this.#before(at).filter(
      (x) =>
        x.entity.kind === 'person' && x.back <= OFFICE_REACH && (listed || x.entity.roleWords.size === 0),
    );
    const first = near[0];
    if (listed && first && !this.#redescribes(m, first.entity)) return null;
    return first && near.length === 1 && (first.subject || first.spoke) && first.entity.words.size > 1
      ? first.entity
      : null;
  }

  /** "zijn vriendin", "her lawyer", "её соседка", "сам подсудимый": somebody beside the one spoken of. */
  #isOwned(m: Mention): boolean {
    const r = this.#r;
    if (has(r, m.from, 'determiners') && (has(r, m.from, 'pronounsMale') || has(r, m.from, 'pronounsFemale')))
      return true;
    if (!r.lexicon.pack.articleless) return false;
    for (let k = m.from; k < (m.role?.from ?? m.from); k++)
      if (has(r, k, 'determiners') && !DEMONSTRATIVE.has(r.tokens[k]?.lower ?? '')) return true;
    return false;
  }

  /** "начальник части": without articles an office with something behind it that we cannot read is somebody new. */
  #isWhole(m: Mention): boolean {
    if (!this.#r.lexicon.pack.articleless) return true;
    const next = this.#r.tokens[m.to];
    return !next || next.kind === 'mark' || next.tags.size > 0;
  }

  /** "a senior diplomat … the diplomat": the same nameless speaker. */
  #wasNameless(m: Mention, at: number): boolean {
    const head = m.head;
    if (!head || !m.definite) return false;
    const sentence = this.#r.sentenceOf[at] ?? 0;
    for (let k = this.#lastSaidBefore(at), looked = 0; k >= 0 && looked < MAX_MENTIONS; k--, looked++) {
      const s = this.#said[k];
      if (!s || sentence - s.sentence > REACH) return false;
      const speaker = s.voice.speaker;
      if (speaker?.kind === 'anonymous' && speaker.mention?.toLowerCase().includes(head)) return true;
    }
    return false;
  }

  /**
   * Whether an office may be another word for a person whose own is known. Where the language lists such words, "el
   * mandatario" may and "el abogado" is somebody else; what the office is of must be theirs too.
   */
  #redescribes(m: Mention, entity: Entity): boolean {
    // A noun that no list knows may be a port or a choir as well as a person: it stays unnamed, unless its gender says that it may be.
    if (!this.#r.lexicon.pack.nouns.epithets) return m.role !== null;
    const gender = has(this.#r, m.from, 'articlesFemale')
      ? 'female'
      : has(this.#r, m.from, 'articlesMale')
        ? 'male'
        : null;
    if (gender && entity.gender && gender !== entity.gender) return false;
    if (m.role === null) return gender !== null && gender === entity.gender;
    if (entity.roleWords.size === 0) return true;
    const sameHead = entity.roleWords.has(m.head ?? '');
    let epithet = sameHead;
    for (let k = m.from; k < m.to; k++) {
      const length = matchAt(this.#r, k, 'epithets');
      if (length > 0) {
        epithet = true;
        k += length - 1;
        continue;
      }
      const t = this.#r.tokens[k];
      if (t && t.shape !== 'lower' && k > m.from && !sameHead && !entity.roleWords.has(t.lower)) return false;
    }
    return epithet;
  }

  #isCapital(m: Mention): boolean {
    return this.#r.tokens[m.from]?.shape !== 'lower';
  }

  #isIndefinite(m: Mention): boolean {
    const first = this.#r.tokens[m.from]?.lower ?? '';
    return (
      first === 'a' ||
      first === 'an' ||
      first === 'seorang' ||
      first === 'sebuah' ||
      first === 'ein' ||
      first === 'eine' ||
      first === 'un' ||
      first === 'une' ||
      first === 'una' ||
      first === 'um' ||
      first === 'uma' ||
      first === 'een'
    );
  }

  #otherHas(m: Mention, entity: Entity): boolean {
    const head = this.#registry.forms.one(m.head ?? '');
    return (
      entity.roleWords.size > 0 &&
      !entity.roleWords.has(head) &&
      (this.#holders.get(head) ?? []).some((e) => e !== entity)
    );
  }

  /** The person most recently mentioned whose role has the head of this office, or whose office it abbreviates. */
  #byRole(m: Mention, at: number): Entity | null {
    const form = (w: string): string => this.#registry.forms.one(w);
    const heads = (m.head ?? '').split(' ').map(form);
    const alias = this.#registry.aliases.get(m.head ?? '');
    if (alias) return alias;
    const words = m.role
      ? spanOf(this.#r, m.role.from, m.role.to).text.toLowerCase().split(/\s+/).map(form)
      : heads;
    const fits = (e: Entity): boolean =>
      heads.every(
        (h) =>
          h !== '' &&
          (e.roleWords.has(h) ||
            this.#endsRole(h, e) ||
            (h.length >= 4 && e.role !== null && isShortRole(h, e.role))),
      ) ||
      (e.role !== null && words.length === 1 && isShortRole(words[0] ?? '', e.role));
    const pool = this.#before(at).filter((x) => x.entity.kind === 'person' && fits(x.entity));
    const exact = pool.filter((x) => words.every((w) => w.length < 4 || x.entity.roleWords.has(w)));
    const loose = words.length <= heads.length + 1 ? pool : [];
    const best = exact[0] ?? loose.find((x) => !this.#isElsewhere(m, x.entity, heads));
    if (best) return best.entity;
    // A headline or a lead may name the office before the person.
    return (
      (this.#holders.get(heads[0] ?? '') ?? []).find(
        (e) =>
          e.kind === 'person' &&
          e.at.length > 0 &&
          words.every((w) => w.length < 4 || e.roleWords.has(w)) &&
          heads.every((h) => e.roleWords.has(h)),
      ) ?? null
    );
  }

  /** "Wali Kota Bandung" is not the "Wali Kota Solo": both offices name where they are held, and not the same place. */
  #isElsewhere(m: Mention, e: Entity, heads: readonly string[]): boolean {
    if (!m.role || !e.role) return false;
    const fields = (role: string): string[] =>
      role
        .split(/\s+/)
        .filter(
          (w) =>
            /^\p{Lu}/u.test(w) && w.length >= 4 && !heads.includes(this.#registry.forms.one(w.toLowerCase())),
        );
    const own = fields(spanOf(this.#r, m.role.from, m.role.to).text);
    return (
      own.length > 0 &&
      fields(e.role).length > 0 &&
      !own.some((w) => e.roleWords.has(this.#registry.forms.one(w.toLowerCase())))
    );
  }

  /** "die Ministerin" for "Bauministerin Geywein", where nouns are written together. */
  #endsRole(head: string, e: Entity): boolean {
    if (!this.#r.lexicon.pack.compounds || head.length < MIN_ENDING) return false;
    for (const w of e.roleWords) if (w.endsWith(head)) return true;
    return false;
  }

  #document(m: Mention, at: number): Voice {
    const own = this.#documentName(m);
    if (own) return { speaker: this.#speaker(m, null, 'document', own), entity: null, evidence: 'named' };
    // "the statement": the words of whoever spoke in it in the sentences before ("…, the ministry said in a statement").
    const last = this.#said[this.#lastSaidBefore(at)];
    const near = last && (this.#r.sentenceOf[at] ?? 0) - last.sentence <= DOCUMENT_REACH ? last : null;
    if (
      m.definite &&
      !this.#isIndefinite(m) &&
      near?.voice.speaker?.name &&
      this.#mentionsWord(near.sentence, m.head)
    ) {
      return {
        speaker: { ...near.voice.speaker, ...this.#place(m) },
        entity: near.voice.entity,
        evidence: 'carried',
      };
    }
    return this.#unnamed(m, 'document');
  }

  /** A document's own name: "the IMF report", "an October 11 presentation"; null for "the report". */
  #documentName(m: Mention): string | null {
    let from = m.from;
    while (from < m.to && has(this.#r, from, 'determiners')) from++;
    const proper = this.#r.tokens
      .slice(from, m.to)
      .some(
        (t, k) =>
          t.shape === 'upper' || (t.shape === 'capital' && (k > 0 || from > m.from)) || t.kind === 'number',
      );
    return proper ? cleanName(spanOf(this.#r, from, m.to).text) : null;
  }

  #mentionsWord(sentence: number, word: string | null): boolean {
    const s = this.#r.sentences[sentence];
    if (!s || !word) return false;
    for (let k = s.from; k < s.to; k++) if (this.#r.tokens[k]?.lower === word) return true;
    return false;
  }

  #pronoun(m: Mention, at: number): Voice {
    const r = this.#r;
    if (has(r, m.from, 'pronounsThing')) {
      const org = this.#before(at).find((x) => x.entity.kind === 'organisation' && (x.spoke || x.subject));
      return org
        ? {
            speaker: this.#speaker(m, org.entity, 'organisation', org.entity.name),
            entity: org.entity,
            evidence: 'pronoun',
          }
        : this.#unnamed(m, 'organisation');
    }
    if (m.plural && !has(r, m.from, 'pronounsMale') && !has(r, m.from, 'pronounsFemale')) {
      const last = this.lastSpeaker(at, 2);
      if (last?.speaker && last.speaker.kind !== 'person')
        return { ...last, speaker: { ...last.speaker, ...this.#place(m) }, evidence: 'pronoun' };
      return this.#unnamed(m, 'anonymous');
    }
    // "Der Obmann sieht das anders: Man müsse handeln, sagte er": who stands before the colon.
    const lead = this.#colonBefore(at) ? this.#actor(r.sentenceOf[at] ?? 0, false) : null;
    if (lead?.speaker && !lead.entity?.gender)
      return { ...lead, speaker: { ...lead.speaker, ...this.#place(m) }, evidence: 'pronoun' };
    const female = has(r, m.from, 'pronounsFemale');
    const male = has(r, m.from, 'pronounsMale');
    const gender = female === male ? null : female ? 'female' : 'male';
    const person = this.#salient(at, gender);
    if (person) {
      if (gender && !person.gender) person.gender = gender;
      return {
        speaker: this.#speaker(m, person, 'person', person.name),
        entity: person,
        evidence: 'pronoun',
      };
    }
    // Nobody named: "a spokeswoman … she said" stays with the nameless speaker.
    const last = this.lastSpeaker(at, 3);
    if (last?.speaker)
      return { ...last, speaker: { ...last.speaker, ...this.#place(m) }, evidence: 'pronoun' };
    const acted = this.#actor((r.sentenceOf[at] ?? 0) - 1, false);
    if (acted?.speaker)
      return { ...acted, speaker: { ...acted.speaker, ...this.#place(m) }, evidence: 'pronoun' };
    return this.#unnamed(m, 'person');
  }

  #colonBefore(at: number): boolean {
    const start = this.#r.sentences[this.#r.sentenceOf[at] ?? 0]?.from ?? at;
    for (let k = at - 1; k > start && k > at - COLON_REACH; k--)
      if (this.#r.tokens[k]?.text === ':' && !this.#r.quoteAt[k]) return true;
    return false;
  }

  /** "katanya": whoever spoke or acted last. */
  #suffix(frame: Frame): Voice {
    const { start, end, text } = spanOf(this.#r, frame.cue.from, frame.cue.to);
    const gender = this.#suffixGender(text);
    const at = this.#beforeWords(frame);
    const person = this.#salient(at, gender);
    const last = this.lastSpeaker(at, 3);
    // "Seorang pedagang mengaku … “…,” tuturnya": the nameless one who spoke last, unless somebody named came after.
    const nameless = !gender && last?.speaker && !last.entity ? this.lastSpeaker(frame.cue.from, 1) : null;
    if (nameless?.speaker && !nameless.entity)
      return { ...nameless, speaker: { ...nameless.speaker, mention: text, start, end }, evidence: 'suffix' };
    // Who spoke after the person was named last has the word still.
    if (last?.speaker && !gender && person && last.entity !== person && this.#spokeSince(person, at))
      return { ...last, speaker: { ...last.speaker, mention: text, start, end }, evidence: 'suffix' };
    if (
      last?.speaker &&
      !(gender && last.entity && last.entity !== person) &&
      (!person || last.entity === person || !last.entity)
    ) {
      if (last.entity || !person)
        return { ...last, speaker: { ...last.speaker, mention: text, start, end }, evidence: 'suffix' };
    }
    if (!person)
      return {
        speaker: { name: null, mention: text, start, end, role: null, kind: 'person' },
        entity: null,
        evidence: 'suffix',
      };
    return {
      speaker: { name: person.name, mention: text, start, end, role: person.role, kind: person.kind },
      entity: person,
      evidence: 'suffix',
    };
  }

  /** Whether somebody spoke, at most a sentence ago, after the last mention of a person. */
  #spokeSince(person: Entity, at: number): boolean {
    const said = this.#said[this.#lastSaidBefore(at)];
    if (!said || (this.#r.sentenceOf[at] ?? 0) - said.sentence > 1) return false;
    return (person.at.findLast((k) => k < at) ?? -1) < said.token;
  }

  /** "Hujan turun di Norwana, katanya": who stands in the words reported is not who said them; the antecedent comes before. */
  #beforeWords(frame: Frame): number {
    const first = this.#r.sentences[frame.sentence]?.from ?? frame.cue.from;
    for (let k = first; k < frame.cue.from; k++) if (this.#r.quoteAt[k]) return frame.cue.from;
    return first;
  }

  /** "Añadió que …": like "katanya", but a verb in the plural tells of several, and where nobody is known it names nobody. */
  #dropped(frame: Frame): Voice {
    const last = this.lastSpeaker(frame.cue.from, 3);
    if (this.#isPluralVerb(frame))
      return last?.speaker && last.speaker.kind !== 'person'
        ? { ...last, evidence: 'suffix' as const }
        : NO_VOICE;
    const person = this.#salient(frame.cue.from, null);
    if (last?.speaker && (!person || last.entity === person || !last.entity))
      return { ...last, evidence: 'suffix' as const };
    const voice = this.#suffix(frame);
    return voice.entity ? voice : NO_VOICE;
  }

  #isPluralVerb(frame: Frame): boolean {
    const endings = entriesOf(this.#r.lexicon.pack.pluralVerbs ?? '');
    const first = this.#r.tokens[frame.cue.from]?.lower ?? '';
    const helper = has(this.#r, frame.cue.from - 1, 'auxiliaries')
      ? (this.#r.tokens[frame.cue.from - 1]?.lower ?? '')
      : first;
    return endings.some((e) => first.endsWith(e) || helper.endsWith(e));
  }

  /** "affirme-t-elle", "по её словам": the pronoun tells a gender; "katanya" tells none. */
  #suffixGender(cue: string): 'female' | 'male' | null {
    for (const word of cue
      .slice(cue.lastIndexOf('-') + 1)
      .toLowerCase()
      .split(' ')) {
      const tags = this.#r.lexicon.word(word);
      if (tags.has('pronounsFemale') !== tags.has('pronounsMale'))
        return tags.has('pronounsFemale') ? 'female' : 'male';
    }
    return null;
  }

  /** Whether the sentence before that of token `at` stands in its paragraph. */
  #sameBlock(at: number): boolean {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    return this.#r.sentences[sentence]?.block === this.#r.sentences[sentence - 1]?.block;
  }

  /** The person a pronoun at token `at` means: by who spoke, who was subject, how long ago. */
  #salient(at: number, gender: 'female' | 'male' | null): Entity | null {
    let best: { entity: Entity; score: number } | null = null;
    for (const x of this.#before(at)) {
      if (x.entity.kind !== 'person') continue;
      if (gender && x.entity.gender && x.entity.gender !== gender) continue;
      const score =
        (x.spoke ? SALIENCE.spoke : 0) +
        (x.subject ? SALIENCE.subject : SALIENCE.mentioned) +
        (x.subject && x.back === 1 && !x.spoke && this.#sameBlock(at) ? SALIENCE.justIntroduced : 0) -
        x.back * SALIENCE.perSentence -
        (x.back === 0 ? SALIENCE.sameSentence : 0) +
        (this.#isBare(x.entity) ? SALIENCE.bare : 0);
      if (!best || score > best.score) best = { entity: x.entity, score };
    }
    return best?.entity ?? null;
  }

  #isBare(e: Entity): boolean {
    return !this.#r.lexicon.pack.mononyms && e.words.size === 1 && !e.role && !e.gender;
  }

  /** Entities mentioned before token `at`, latest first, with how they were mentioned; kept until somebody else speaks. */
  #before(at: number): readonly Antecedent[] {
    const last = this.#lastBefore;
    if (last && last.at === at && last.said === this.#said.length) return last.found;
    const found = this.#antecedents(at);
    this.#lastBefore = { at, said: this.#said.length, found };
    return found;
  }

  #antecedents(at: number): Antecedent[] {
    const sentence = this.#r.sentenceOf[at] ?? 0;
    const out = new Map<Entity, Antecedent>();
    let looked = 0;
    for (let k = this.#lastMentionBefore(at); k >= 0; k--) {
      const m = this.#mentions[k];
      if (!m) break;
      const back = sentence - (this.#r.sentenceOf[m.from] ?? 0);
      if (back > REACH || looked++ > MAX_MENTIONS) break;
      if (m.quoted || m.bracketed) continue;
      const entity = this.#registry.ofMention.get(m);
      if (!entity) continue;
      const first = this.#r.sentences[this.#r.sentenceOf[m.from] ?? 0]?.from ?? 0;
      const subject = !m.governed && !m.possessive && this.#reachOf(first, m.from) <= SUBJECT_REACH;
      const seen = out.get(entity);
      if (!seen) out.set(entity, { entity, back, spoke: false, subject });
      else if (subject && !seen.subject && back - seen.back <= 1) seen.subject = true;
    }
    for (let k = this.#lastSaidBefore(at), looked = 0; k >= 0 && looked < MAX_MENTIONS; k--, looked++) {
      const s = this.#said[k];
      if (!s || sentence - s.sentence > REACH) break;
      const entity = s.voice.entity;
      if (!entity) continue;
      const seen = out.get(entity);
      if (seen) {
        seen.spoke = true;
        seen.back = Math.min(seen.back, sentence - s.sentence);
      } else out.set(entity, { entity, back: sentence - s.sentence, spoke: true, subject: true });
    }
    return [...out.values()].sort((a, b) => a.back - b.back);
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
    let low = 0;
    let high = this.#said.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#said[mid]?.token ?? 0) < at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  #lastMentionBefore(at: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#mentions[mid]?.from ?? 0) < at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }
}

/** "Der CDU-Politiker" for "Peter Beyer (CDU)" and "CDU-Landeschef Beyer". */
function isOfParty(head: string, e: Entity): boolean {
  const at = head.indexOf('-');
  if (at < MIN_PARTY) return false;
  const party = head.slice(0, at);
  for (const w of e.roleWords)
    if (w.length >= MIN_PARTY && (party.startsWith(w) || w.startsWith(`${party}-`))) return true;
  return false;
}
/** Whether the article gives the person a party or body: "(CDU)", "CDU-Chefin". */
function hasParty(e: Entity): boolean {
  for (const w of e.roleWords) if (w.includes('-')) return true;
  return e.inBrackets;
}

/** "Politikerin" is said of women. */
const agrees = (head: string, e: Entity): boolean =>
  e.gender === null || (e.gender === 'female') === head.endsWith('in');

/** Letters of the shortest office that ends another: "rektor". */
const MIN_ENDING = 6;

/** Letters of the shortest party name: "CDU", "SPD", "D66". */
const MIN_PARTY = 3;

/** "Menhub" for "Menteri Perhubungan": the same beginning, its letters in order. */
function isShortRole(short: string, role: string): boolean {
  if (short.length < 4 || short.length > 10) return false;
  const long = role.toLowerCase();
  return long.startsWith(short.slice(0, 3)) && isAbbreviationOf(short, long) && !long.startsWith(short);
}

/** "этот чиновник", "тот же источник": the one spoken of, where there are no articles. */
const DEMONSTRATIVE = new Set(['этот', 'эта', 'тот', 'та']);
