/** Who "he", "she", "they" and "it" mean. */

import type { Mention } from '../mentions/mention.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { subjectLeads } from '../text/word-order.ts';
import type { Entity } from './entities.ts';
import { agrees, type Gender, genderOf } from './genders.ts';
import { stillNameless } from './nameless.ts';
import { holderOf } from './office-holders.ts';
import { isOwned, redescribes } from './redescriptions.ts';
import type { Scene } from './scene.ts';
import { entityVoice, underMention, unnamedVoice, type Voice } from './voice.ts';

/** Tokens between a colon and the tag of what it introduces. */
const COLON_REACH = 40;

/**
 * @param at token of the cue
 * @param actorOf who a sentence without speech begins with
 */
export function pronounVoice(
  scene: Scene,
  m: Mention,
  at: number,
  actorOf: (sentence: number) => Voice | null,
): Voice {
  const { r, antecedents } = scene;
  const latter = m.to - m.from > 1 ? latterOf(scene, m, at) : null;
  if (latter) return latter;
  // "Dieser sagte, …" with a nameless one nearest: whoever it is, it is not who was named before.
  if (!m.plural && has(r, m.from, 'demonstratives'))
    return nearestNamed(scene, m) ?? unnamedVoice(r, m, 'person');
  if (m.to - m.from === 1 && has(r, m.from, 'pronounsThing')) {
    const org = antecedents
      .before(at)
      .find((x) => x.entity.kind === 'organisation' && (x.spoke || x.subject));
    return org
      ? entityVoice(r, org.entity, m, 'organisation', 'pronoun')
      : unnamedVoice(r, m, 'organisation');
  }
  if (m.plural && !has(r, m.from, 'pronounsMale') && !has(r, m.from, 'pronounsFemale')) {
    const last = lastOfMany(scene, at);
    if (last) return underMention(r, last, m, 'pronoun');
    return unnamedVoice(r, m, 'anonymous');
  }
  // "Der Obmann sieht das anders: Man müsse handeln, sagte er": who stands before the colon.
  const lead = colonBefore(r, at) ? actorOf(r.sentenceOf[at] ?? 0) : null;
  if (lead?.speaker && !lead.entity?.gender) return underMention(r, lead, m, 'pronoun');
  const female = has(r, m.from, 'pronounsFemale');
  const male = has(r, m.from, 'pronounsMale');
  const gender = female === male ? null : female ? 'female' : 'male';
  const self = namelessSelf(scene, m, at);
  if (self) return underMention(r, self, m, 'pronoun');
  // "Simon Vale came to the town. He said …": who the sentence opens with is none of those named before.
  const person =
    (subjectLeads(r.lexicon.pack) ? antecedents.opener(m, at) : null) ?? antecedents.salient(at, gender);
  const nameless = person
    ? (namelessBefore(scene, person, at) ??
      stillNameless(scene, person, gender, at) ??
      namelessActor(scene, person, m, at))
    : null;
  if (person && gender && isNearerOffice(scene, person, gender, at)) return unnamedVoice(r, m, 'person');
  if (nameless) return underMention(r, nameless, m, 'pronoun');
  if (person) {
    if (gender && !person.gender) person.gender = gender;
    return entityVoice(r, person, m, 'person', 'pronoun');
  }
  // Nobody named: "a spokeswoman … she said" stays with the nameless speaker.
  const last = antecedents.lastSpeaker(at, 3);
  if (last?.speaker && (!last.entity || agrees(gender, last.entity)))
    return underMention(r, last, m, 'pronoun');
  const acted = actorOf((r.sentenceOf[at] ?? 0) - 1);
  if (acted?.speaker && (!acted.entity || agrees(gender, acted.entity)))
    return underMention(r, acted, m, 'pronoun');
  return unnamedVoice(r, m, 'person');
}

/** “…,” the official said of Holm. “…,” he added: somebody without a name spoke right before, and the person only mentioned has not. */
function namelessBefore({ r, antecedents }: Scene, person: Entity, at: number): Voice | null {
  const last = antecedents.lastSaid(at);
  const speaker = last?.voice.speaker;
  if (!last || speaker?.kind !== 'anonymous' || (r.sentenceOf[at] ?? 0) - last.sentence > 1) return null;
  const seen = antecedents.before(at).find((x) => x.entity === person);
  return seen && !seen.spoke && !seen.subject ? last.voice : null;
}

/** "The girl said |she| felt “trapped”": who opens what somebody without a name says is that one. */
function namelessSelf({ r, antecedents }: Scene, m: Mention, at: number): Voice | null {
  // "An aide recalled that he said …": what somebody else said.
  const last = subjectLeads(r.lexicon.pack) && !has(r, at, 'say') ? antecedents.lastSaid(at) : undefined;
  const kind = last?.voice.speaker?.kind;
  if (!last || last.voice.entity || (kind !== 'person' && kind !== 'anonymous')) return null;
  const opens =
    m.from - last.token === 1 || (m.from - last.token === 2 && has(r, m.from - 1, 'complementizers'));
  return opens && r.sentenceOf[m.from] === last.sentence ? last.voice : null;
}

/** Tokens of an adverb before who opens a sentence, with its comma. */
const FRONTED = 3;

/** "Her neighbour nodded. “…,” he said.": somebody without a name is what the sentence before is about, and nobody named stands in it. */
function namelessActor({ r, antecedents }: Scene, person: Entity, m: Mention, at: number): Voice | null {
  const sentence = r.sentenceOf[at] ?? 0;
  const before = r.sentences[sentence - 1];
  const here = r.sentences[sentence];
  if (!subjectLeads(r.lexicon.pack) || !before || !here) return null;
  // "Nearby, a student held a sign.\n\n“…,” she said.": in the paragraph before, somebody brought in there by "a".
  const apart = before.block !== here.block;
  if (apart && !(r.lexicon.pack.plainEndings && r.quoteAt[here.from + 1] !== null)) return null;
  // "His passenger was flown out. She was stable, he said.": where no quotation opens the sentence, whoever told of it goes on.
  if (m.from !== here.from && r.quoteAt[here.from + 1] === null) return null;
  if (person.at.some((k) => k >= before.from && k < m.from)) return null;
  for (const x of antecedents.mentionsIn(sentence - 1)) {
    const opens = x.from === before.from || (isComma(r, x.from - 1) && x.from - before.from <= FRONTED);
    if (!opens || x.plural || x.governed || x.possessive) continue;
    if (apart && (x.type !== 'anonymous' || !has(r, x.from, 'indefinites'))) continue;
    if (x.type !== 'anonymous' && !(x.type === 'role' && isOwned(r, x))) continue;
    return underMention(r, unnamedVoice(r, x, 'anonymous'), x, 'unnamed');
  }
  return null;
}

/**
 * "Rueda criticó a la ministra. … dijo ella": an office without a name, whose article has the pronoun's gender, stands nearer than the
 * one named, of whom nothing tells whether a man or a woman.
 */
function isNearerOffice(scene: Scene, person: Entity, gender: Gender, at: number): boolean {
  const { r, antecedents } = scene;
  if ((person.gender ?? person.likely) === gender) return false;
  const named = person.at.findLast((k) => k < at) ?? 0;
  for (const x of antecedents.mentionsSince(named, at)) {
    if (x.type !== 'role' || x.quoted || x.plural || x.role === null || genderOf(r, x) !== gender) continue;
    if (holderOf(scene, x, at) !== person && !redescribes(r, x, person)) return true;
  }
  return false;
}

/** Sentences back to who "they" are. */
const MANY_REACH = 3;

/** Who "they" are: the body or the nameless who spoke last, past the papers that said something ("Their report showed …. They said"). */
function lastOfMany({ r, antecedents }: Scene, at: number): Voice | null {
  for (const { voice, sentence } of antecedents.saidBefore(at)) {
    if ((r.sentenceOf[at] ?? 0) - sentence > MANY_REACH || voice.speaker?.kind === 'person') return null;
    if (voice.speaker && voice.speaker.kind !== 'document') return voice;
  }
  return null;
}

/** "ce dernier", "esta última", "quest'ultimo": of the persons named, the one named last. */
function latterOf(scene: Scene, m: Mention, at: number): Voice | null {
  const { r, antecedents } = scene;
  const female = matchAt(r, m.from, 'pronounsFemale') > 1;
  if (!female && matchAt(r, m.from, 'pronounsMale') <= 1) return null;
  const gender = female ? 'female' : 'male';
  const named = antecedents
    .before(at)
    .find((x) => x.entity.kind === 'person' && x.back <= LATTER_REACH && agrees(gender, x.entity));
  return named ? entityVoice(r, named.entity, m, 'person', 'pronoun') : null;
}
/** "Dieser": who was mentioned last, where that one has a name. */
function nearestNamed({ r, antecedents }: Scene, m: Mention): Voice | null {
  const male = has(r, m.from, 'pronounsMale');
  const person = antecedents
    .before(m.from)
    .find(
      (x) => x.entity.kind === 'person' && x.back <= LATTER_REACH && (!male || agrees('male', x.entity)),
    )?.entity;
  if (!person) return null;
  const named = person.at.findLast((k) => k < m.from) ?? 0;
  for (const x of antecedents.mentionsSince(named, m.from))
    if (
      (x.type === 'role' || x.type === 'anonymous' || x.type === 'spokesperson') &&
      x.name === null &&
      !x.quoted
    )
      return null;
  return entityVoice(r, person, m, 'person', 'pronoun');
}

/** Sentences back to who "the latter" is. */
const LATTER_REACH = 1;

/** Whether a colon outside quotations stands in the sentence before token `at`. */
function colonBefore(r: Reading, at: number): boolean {
  const start = r.sentences[r.sentenceOf[at] ?? 0]?.from ?? at;
  for (let k = at - 1; k > start && k > at - COLON_REACH; k--)
    if (r.tokens[k]?.text === ':' && !r.quoteAt[k]) return true;
  return false;
}
