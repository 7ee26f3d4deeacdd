/**
 * Who a mention means at its place in the text: names through the registry, pronouns, offices and "the company" through
 * what was said before. Frames are resolved in the order of the text; the state is what a reader would have in mind.
 */

import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, type Reading } from '../text/reading.ts';
import { Antecedents } from './antecedents.ts';
import { commonOrganisationVoice } from './common-organisations.ts';
import { documentVoice } from './documents.ts';
import { droppedVoice, suffixVoice } from './dropped-subjects.ts';
import type { Registry } from './entities.ts';
import { officeHolders } from './office-holders.ts';
import { officeVoice, spokespersonVoice } from './offices.ts';
import { pronounVoice } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { NO_VOICE, namedVoice, unnamedVoice, type Voice } from './voice.ts';

export type { Voice } from './voice.ts';

/** Sentences back to the report that a sentence goes on with. */
const GOING_ON_REACH = 2;

/** Words before who a sentence speaks of, behind the comma that ends them: "Asked about the title race, Holt shrugged." */
const FRONTED = 10;

/** Kinds of mention by which another speaker comes in. */
const MIGHT_SPEAK: ReadonlySet<Mention['type']> = new Set(['person', 'name', 'anonymous', 'spokesperson']);

export class Discourse {
  readonly #scene: Scene;

  /**
   * @param agents those of passive cues, who speak there too
   * @param heads subjects that are sure
   */
  constructor(
    r: Reading,
    registry: Registry,
    mentions: readonly Mention[],
    agents: ReadonlySet<Mention> = new Set(),
    heads: ReadonlySet<Mention> = new Set(),
  ) {
    const antecedents = new Antecedents(r, registry, mentions, agents, heads, (m) => {
      const { entity } = officeVoice(this.#scene, m, m.from);
      return entity?.kind === 'person' ? entity : null;
    });
    this.#scene = { r, registry, antecedents, holders: officeHolders(registry.entities) };
  }

  /** The voice of a frame; remembered as having spoken. */
  voiceOf(frame: Frame): Voice {
    const voice = this.#resolve(frame);
    if (voice.speaker) this.#scene.antecedents.remember(voice, frame.sentence, frame.cue.from);
    return voice;
  }

  /**
   * The voice of a sentence that goes on with a report: of who is the subject of the sentence before, where that is somebody else
   * than spoke last, else of who spoke last. Remembered as having spoken.
   * @param afterColon what goes on stands after a colon in the sentence, so that its own subject may be who speaks.
   * @param doubtful its mood alone does not tell a report: only what goes on with the sentence before is one.
   */
  voiceGoingOn(sentence: number, afterColon: boolean, doubtful: boolean): Voice {
    const { r, antecedents } = this.#scene;
    const at = r.sentences[sentence]?.from ?? 0;
    const lead = afterColon ? this.#actor(sentence) : null;
    if (lead?.speaker) {
      antecedents.remember(lead, sentence, at);
      return { ...lead, evidence: 'carried' };
    }
    const last = antecedents.lastSaid(at);
    const back = last ? sentence - last.sentence : GOING_ON_REACH + 1;
    if (doubtful && (back !== 1 || r.sentences[sentence]?.block !== r.sentences[sentence - 1]?.block))
      return NO_VOICE;
    const acted = back > 1 ? this.#actor(sentence - 1) : null;
    const voice = acted ?? (last && back <= GOING_ON_REACH ? last.voice : NO_VOICE);
    if (!voice.speaker) return NO_VOICE;
    const found: Voice = { ...voice, evidence: 'carried' };
    antecedents.remember(found, sentence, at);
    return found;
  }

  /** Remembers that a voice had the word at token `at`; in the order of the text. */
  remember(voice: Voice, at: number): void {
    this.#scene.antecedents.remember(voice, this.#scene.r.sentenceOf[at] ?? 0, at);
  }

  /**
   * The one person that the sentence begins with and speaks of: "Holm is boos. ,,Niemand luistert''", "Asked about it, Holt shrugged. “Nobody
   * listens”"; null where there are more.
   */
  personIn(sentence: number): Voice | null {
    const { registry, antecedents } = this.#scene;
    const voice = this.#actor(sentence) ?? this.#actor(sentence, true, FRONTED);
    if (voice?.entity?.kind !== 'person' || voice.entity.words.size < 2) return null;
    for (const m of antecedents.mentionsIn(sentence)) {
      const other = registry.ofMention.get(m);
      if (other && other !== voice.entity && other.kind === 'person') return null;
      if (m.type === 'role' || m.type === 'anonymous' || m.type === 'spokesperson') return null;
    }
    return { ...voice, evidence: 'carried' };
  }

  /** Who spoke last before token `at`, within `reach` sentences; null where nobody did. */
  lastSpeaker(at: number, reach: number): Voice | null {
    return this.#scene.antecedents.lastSpeaker(at, reach);
  }

  /** Who spoke last before token `at`, where nobody else who might speak was named since. */
  stillSpeaking(at: number, reach: number): Voice | null {
    const { registry, antecedents } = this.#scene;
    const said = antecedents.lastSaid(at);
    const voice = antecedents.lastSpeaker(at, reach);
    if (!said || !voice?.speaker || voice.speaker.kind === 'document') return null;
    for (const m of antecedents.mentionsSince(said.token, at)) {
      if (!MIGHT_SPEAK.has(m.type) || m.quoted || m.bracketed) continue;
      // "…, Cook said on Channel Five.", "…, Cook said of Holt.": where, to whom and of whom it was said.
      if (m.governed && this.#scene.r.sentenceOf[m.from] === said.sentence) continue;
      const entity = registry.ofMention.get(m) ?? null;
      const { start } = voice.speaker;
      const same = entity ? entity === voice.entity : this.#scene.r.tokens[m.from]?.start === start;
      if (!same) return null;
    }
    return voice;
  }

  /** @param at token of the cue: mentions after it do not count as antecedents. */
  voiceOfMention(m: Mention, at: number): Voice {
    const { r, registry } = this.#scene;
    switch (m.type) {
      case 'person':
      case 'name':
        return namedVoice(r, registry, m);
      case 'organisation':
        return m.name ? namedVoice(r, registry, m) : commonOrganisationVoice(this.#scene, m, at);
      case 'spokesperson':
        return spokespersonVoice(this.#scene, m, at);
      case 'role':
        return officeVoice(this.#scene, m, at);
      case 'document':
        return documentVoice(this.#scene, m, at);
      case 'anonymous':
        return unnamedVoice(r, m, 'anonymous');
      case 'pronoun':
        return pronounVoice(this.#scene, m, at, (sentence) => this.#actor(sentence, false));
    }
  }

  /** The voice of a name that stands by itself, at tokens `from` to `to`; null where it was taken for none. */
  voiceOfName(from: number, to: number): Voice | null {
    const { r, antecedents } = this.#scene;
    const m = antecedents
      .mentionsIn(r.sentenceOf[from] ?? 0)
      .find(({ name, type }) => name !== null && type !== 'document' && name.from >= from && name.to <= to);
    const voice = m ? this.voiceOfMention(m, m.from) : null;
    return voice?.speaker?.name ? voice : null;
  }

  #resolve(frame: Frame): Voice {
    if (frame.cue.kind === 'saySuffixed') return suffixVoice(this.#scene, frame);
    if (frame.dropped) return droppedVoice(this.#scene, frame);
    const m = frame.cites ?? frame.subject;
    // "…, katanya, seraya menambahkan, …": the speaker of the cue before.
    if (!m && frame.inherits) return this.lastSpeaker(frame.cue.from, 0) ?? NO_VOICE;
    return m ? this.voiceOfMention(m, frame.cue.from) : NO_VOICE;
  }

  /** Who a sentence without speech begins with: "Der Verband wies das zurück." */
  #actor(sentence: number, pronouns = true, fronted = 1): Voice | null {
    const { r, antecedents } = this.#scene;
    const from = r.sentences[sentence]?.from ?? 0;
    for (const m of antecedents.mentionsIn(sentence)) {
      if (m.from > from + fronted || (m.from > from + 1 && !isComma(r, m.from - 1))) continue;
      if (m.governed || m.possessive || m.quoted || m.type === 'document') continue;
      if (m.type === 'pronoun' && !pronouns) continue;
      const voice = this.voiceOfMention(m, m.from);
      // "Die Ministerin wies das zurück. Sie habe …": whoever acts need have no name, but must be known.
      return voice.speaker &&
        (voice.speaker.name || (pronouns && m.from === from && m.definite && m.type !== 'pronoun'))
        ? voice
        : null;
    }
    return null;
  }
}
