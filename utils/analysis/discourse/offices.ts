/** Who an office without a name is: "the minister said", "kata juru bicara itu". */

import type { Mention } from '../mentions/mention.ts';
import { nativesEnd } from '../mentions/named-phrases.ts';
import { tellsAgain } from '../mentions/phrase-context.ts';
import { cleanName } from '../names/name-words.ts';
import { has, isComma, isDash, matchAt, type Reading, spanOf } from '../text/reading.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Antecedent } from './antecedents.ts';
import { bodySpokenFor } from './bodies-spoken-for.ts';
import { commonOrganisationVoice } from './common-organisations.ts';
import type { Entity } from './entities.ts';
import { agrees, genderOf } from './genders.ts';
import { goesOnAs, ledBy } from './next-words.ts';
import { holderOf, isAnothers, wasHeld } from './office-holders.ts';
import { memberOf } from './parties.ts';
import {
  goesOn,
  isEpithet,
  isOwned,
  isPersonNoun,
  isWhole,
  listsEpithets,
  mayMean,
  redescribes,
} from './redescriptions.ts';
import { isIndefinite, type Scene } from './scene.ts';
import { entityVoice, speakerOf, underMention, unnamedVoice, type Voice } from './voice.ts';

/** Sentences back in which an office without a holder finds a person without an office. */
const OFFICE_REACH = 2;

/** The same where "pria asal Belimbing itu" is how most articles name again who speaks throughout. */
const FURTHER = 4;

/** @param at token of the cue */
export function officeVoice(scene: Scene, m: Mention, at: number): Voice {
  if (m.plural) return unnamedVoice(scene.r, m, 'anonymous');
  const last = scene.antecedents.lastSpeaker(at, scene.r.lexicon.pack.officeChains ? FURTHER : OFFICE_REACH);
  const carriesOn =
    goesOn(scene.r, at) && last?.entity?.kind === 'person' && mayMean(scene.r, m, last.entity);
  const known = holderOf(scene, m, at, !carriesOn);
  if (known) return entityVoice(scene.r, known, m, known.kind, 'role');
  if (isRelation(scene.r, m)) return unnamedVoice(scene.r, m, 'person');
  const member = subjectLeads(scene.r.lexicon.pack) ? null : memberOf(scene, m, at);
  if (member) return entityVoice(scene.r, member, m, 'person', 'role');
  if (wasNameless(scene, m, at)) return unnamedVoice(scene.r, m, 'anonymous');
  if (isNative(scene.r, m)) {
    // Where two are spoken of, who knows which of them is the Serb.
    const one = onlyPerson(scene, m, at);
    return one && !isOtherAge(scene.r, m, one)
      ? entityVoice(scene.r, one, m, 'person', 'carried')
      : unnamedVoice(scene.r, m, 'person');
  }
  // "Pejabat Kremlin itu", "the former banker": a description of the person who spoke in the sentence before.
  // "según el sitio": behind "according to" a noun that no list knows is as often a thing.
  const thing = m.role === null && has(scene.r, at, 'nominal') && !isPersonNoun(scene.r, m);
  const here = actingHere(scene, at);
  const newcomer = m.definite && newcomerHere(scene, m, at);
  const describes = m.definite && !newcomer && !isOwned(scene.r, m) && isWhole(scene.r, m) && !thing;
  if (describes && stillUnnamed(scene, m, at)) return unnamedVoice(scene.r, m, 'person');
  const lead = describes ? ledBy(scene, m, at) : null;
  if (lead) return entityVoice(scene.r, lead, m, 'person', 'carried');
  const actor =
    describes && m.role !== null && !wasIntroduced(scene, m, at) ? opensBefore(scene, m, at) : null;
  if (actor) return entityVoice(scene.r, actor, m, 'person', 'carried');
  if (
    describes &&
    last?.entity?.kind === 'person' &&
    last.speaker &&
    (!here || here === last.entity) &&
    !isAnothers(scene, m, last.entity, at) &&
    !holdsItNow(scene, m, last.entity) &&
    (redescribes(scene.r, m, last.entity) ||
      (goesOn(scene.r, at) && mayMean(scene.r, m, last.entity)) ||
      goesOnAs(scene, m, last.entity, at))
  ) {
    return underMention(scene.r, last, m, 'carried');
  }
  if (wasIntroduced(scene, m, at)) return unnamedVoice(scene.r, m, 'anonymous');
  const indefinite = !m.definite || isIndefinite(scene.r, m);
  // "disse o português": no office, but listed as a further word for somebody.
  const named =
    m.role !== null || scene.r.lexicon.word(m.head ?? '').has('epithets') || isPersonNoun(scene.r, m);
  const only = indefinite || m.plural || !named || !describes ? null : onlyPerson(scene, m, at, here);
  if (only) return entityVoice(scene.r, only, m, 'person', 'carried');
  // "Warga sekitar mengaku …": at the head of a sentence its capital names nobody.
  const { r } = scene;
  const opens = r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from && has(r, m.from, 'anonymous');
  const capital = isCapital(r, m) && !opens;
  return unnamedVoice(r, m, indefinite && !capital ? 'anonymous' : 'person');
}

/** Names looked at for an age, and tokens from a name's first word to it. */
const NAMED = 12;
const TO_AGE = 5;

/** "the 35-year-old", where the article has said that the one named is 61: ", 61,". */
function isOtherAge(r: Reading, m: Mention, entity: Entity): boolean {
  const isAge = (k: number): boolean => /^\d{2}$/.test(r.tokens[k]?.text ?? '');
  let told = m.from;
  while (told < m.to && !isAge(told)) told++;
  if (told === m.to) return false;
  for (const at of entity.at.slice(0, NAMED))
    for (let k = at + 1; k <= at + TO_AGE; k++)
      if (isAge(k) && isComma(r, k - 1) && r.tokens[k + 1]?.kind === 'mark')
        return r.tokens[k]?.text !== r.tokens[told]?.text;
  return false;
}

/** A spokesperson speaks for who is named beside the office; without a name it is an office like others. @param at token of the cue */
export function spokespersonVoice(scene: Scene, m: Mention, at: number): Voice {
  const again = m.name && m.definite && !isIndefinite(scene.r, m) ? spokeFor(scene, at) : null;
  if (again) return underMention(scene.r, again, m, 'role');
  if (m.name) {
    // "eine Sprecherin des Unternehmens": a noun for a body is the body that the article has named.
    const common = scene.r.lexicon.pack.capitalisedNouns || scene.r.tokens[m.name.from]?.shape === 'lower';
    if (common && m.name.to - m.name.from === 1 && has(scene.r, m.name.from, 'organisations')) {
      const head = scene.r.tokens[m.name.from]?.lower ?? '';
      const body = commonOrganisationVoice(scene, { ...m, head, definite: true, from: m.name.from }, at);
      if (body.entity) return underMention(scene.r, body, m, 'role');
    }
    const entity = scene.registry.ofMention.get(m) ?? null;
    const name = entity?.name ?? cleanName(spanOf(scene.r, m.name.from, m.name.to).text);
    const kind = entity?.kind === 'person' && entity.words.size > 1 ? 'person' : 'organisation';
    return { speaker: speakerOf(scene.r, m, null, kind, name), entity, evidence: 'named' };
  }
  // "Her spokesman said": somebody, and not who was named last.
  const hers = has(scene.r, m.from, 'pronounsFemale') || has(scene.r, m.from, 'pronounsMale');
  if (hers && scene.r.lexicon.pack.modifiersFirst) return unnamedVoice(scene.r, m, 'anonymous');
  if (m.definite && !isIndefinite(scene.r, m)) {
    const known = holderOf(scene, m, at);
    if (known) return entityVoice(scene.r, known, m, 'person', 'role');
    const last = scene.antecedents.lastSpeaker(at, 3);
    if (last?.speaker && last.entity && mightSpeakFor(scene.r, last.entity))
      return underMention(scene.r, last, m, 'role');
  }
  // "eine DWD-Sprecherin": the letters before the hyphen.
  const letters = /(?:^|\s)(\p{Lu}{2,})-\p{L}+$/u.exec(spanOf(scene.r, m.from, m.to).text)?.[1];
  if (letters) {
    const body = scene.registry.aliases.get(letters.toLowerCase()) ?? null;
    const name = body?.name ?? letters;
    return { speaker: speakerOf(scene.r, m, null, 'organisation', name), entity: body, evidence: 'role' };
  }
  const body = isIndefinite(scene.r, m) ? bodySpokenFor(scene, at) : null;
  if (body) return entityVoice(scene.r, body, m, 'organisation', 'role');
  return unnamedVoice(scene.r, m, 'organisation');
}

/** "«…», — добавил представитель Кремля" right after the press secretary spoke: the same person under another title. */
function spokeFor(scene: Scene, at: number): Voice | null {
  const last = scene.antecedents.lastSpeaker(at, SPOKE_REACH);
  return last?.entity?.kind === 'person' && last.entity.role && mightSpeakFor(scene.r, last.entity)
    ? last
    : null;
}

/** "… the judge said. The spokesman said": whoever has another office is somebody else. */
const mightSpeakFor = (r: Reading, { kind, role }: Entity): boolean =>
  kind !== 'person' ||
  role === null ||
  role
    .toLowerCase()
    .split(/\s+/)
    .some((w) => r.lexicon.word(w).has('spokespeople'));

/** Sentences back to the press secretary. */
const SPOKE_REACH = 2;

/** "l'ancien maire", where the article has a mayor. */
const holdsItNow = (scene: Scene, m: Mention, entity: Entity): boolean =>
  wasHeld(scene.r, m) && !entity.former && entity.roleWords.has(scene.registry.forms.one(m.head ?? ''));

/** "La madre racconta …": somebody's, and so somebody else than who is spoken of. */
const isRelation = (r: Reading, { role }: Mention): boolean =>
  role !== null && r.lexicon.pack.officeChains !== true && has(r, role.from, 'relations');

/** "the 22-year-old Dane", "the 22-year-old", "the former Rovers loanee": a description that needs no office to be somebody's. */
const isNative = (r: Reading, m: Mention): boolean =>
  m.role !== null &&
  ((r.tokens[m.role.from]?.shape === 'capital' && nativesEnd(r, m.role.from, m.role.to)) ||
    isAged(r, m) ||
    (subjectLeads(r.lexicon.pack) &&
      m.definite &&
      isPersonNoun(r, m) &&
      r.tokens[m.role.from]?.shape === 'capital'));

/** "the 22-year-old driver" */
function isAged(r: Reading, m: Mention): boolean {
  if (!m.definite || !subjectLeads(r.lexicon.pack)) return false;
  for (let k = m.from; k < m.to; k++)
    if (has(r, k, 'natives') && isDash(r, k - 1) && r.tokens[k - 2]?.kind === 'number') return true;
  return false;
}

/** "Rufino Altabella llegó tarde. «…», dijo el senador": the one person without an office that the sentences before are about. */
function onlyPerson(scene: Scene, m: Mention, at: number, here = actingHere(scene, at)): Entity | null {
  const listed = listsEpithets(scene.r);
  const gender = genderOf(scene.r, m);
  // "pria kelahiran Belimbing itu": a description, and no office that somebody with one would not have besides.
  const further = scene.r.lexicon.word(m.head ?? '').has('epithets');
  const anyOffice = listed || further || tellsAgain(scene.r, m.from) || isNative(scene.r, m);
  const everybody = scene.antecedents.before(at).filter(
    (x) =>
      x.entity.kind === 'person' &&
      !isInPassing(scene, x) &&
      // "pria yang akrab disapa Rano itu": who is named in the description alone is no second person.
      (x.entity.at[0] ?? 0) < m.from &&
      agrees(gender, x.entity) &&
      !holdsItNow(scene, m, x.entity),
  );
  const without = anyOffice ? everybody : everybody.filter((x) => x.entity.roleWords.size === 0);
  const people = without.length === 0 && isCalling(scene.r, m) ? everybody : without;
  const beside = people.filter((x) => x.back <= OFFICE_REACH);
  const all = beside.length === 0 && listed ? people : beside;
  // Clubs and places in passing are taken for people: who acts or holds an office is not told as one of many.
  const acting = all.filter((x) => x.subject || x.spoke || x.entity.role !== null);
  const near = listed && acting.length === 1 ? acting : here ? all.filter((x) => x.entity === here) : all;
  const first = near[0];
  if (listed && first && !isNative(scene.r, m) && !redescribes(scene.r, m, first.entity)) return null;
  return first && near.length === 1 && (first.subject || first.spoke) && first.entity.words.size > 1
    ? first.entity
    : null;
}

/** "politikus Golkar itu", "pemain kelahiran Melati itu": what somebody with an office is besides. */
const isCalling = (r: Reading, m: Mention): boolean =>
  r.lexicon.pack.officeChains === true &&
  matchAt(r, m.role?.from ?? m.from, 'callings') > 0 &&
  has(r, m.to - 1, 'determinersAfter');

/** "Holt scored as Rovers beat Town": where offices are told by their articles alone, one word that neither acts nor has a title is as often a club. */
const isInPassing = ({ r }: Scene, { entity, spoke, opens }: Antecedent): boolean =>
  subjectLeads(r.lexicon.pack) && entity.words.size === 1 && entity.role === null && !spoke && !opens;

/**
 * "Holt zeigte sich enttäuscht. „…“, sagte der 48-Jährige": the one person that the sentences of this paragraph before token `at` are
 * about; null where there are more or none.
 */
function actingHere({ r, antecedents }: Scene, at: number): Entity | null {
  // "Peraih Piala Kenanga itu": where nouns stand in a row, what the description is of counts as acting.
  if (r.lexicon.pack.officeChains) return null;
  const sentence = r.sentenceOf[at] ?? 0;
  let found: Entity | null = null;
  for (const x of antecedents.before(at)) {
    if (x.back > sentence - firstOfBlock(r, sentence)) break;
    if (x.entity.kind !== 'person' || !(x.subject || x.spoke)) continue;
    if (found) return null;
    found = x.entity;
  }
  return found;
}

/** "Eine Anwohnerin sah den Rauch. „…“, sagte die 37-Jährige": somebody without a name opens a sentence of this paragraph, behind whom nobody is named. */
function newcomerHere(scene: Scene, m: Mention, at: number): boolean {
  const { r, antecedents } = scene;
  // "Peraih Piala … itu": where what somebody is stands in a long row of nouns, the description itself opens the sentence.
  if (r.lexicon.pack.officeChains) return false;
  const sentence = r.sentenceOf[at] ?? 0;
  let looked = 0;
  for (let s = sentence, first = firstOfBlock(r, sentence); s >= first; s--)
    for (const x of antecedents.mentionsIn(s)) {
      if (looked++ > MAX_LOOKED) return false;
      if (x.from >= m.from || x.quoted || x.governed || x.possessive) continue;
      if (x.type === 'person' || x.type === 'name') return false;
      if (x.from !== r.sentences[s]?.from || x.plural) continue;
      if (x.type === 'anonymous' || (x.type === 'role' && x.role !== null))
        return holderOf(scene, x, x.from) === null;
    }
  return false;
}

/**
 * "Lewat Instagram, Bagas meminta maaf. “…,” tulis pemain itu": where nouns stand in a row, who opens the sentence before in the same
 * paragraph, in which nobody has spoken.
 */
function opensBefore({ r, antecedents }: Scene, m: Mention, at: number): Entity | null {
  const sentence = r.sentenceOf[at] ?? 0;
  const block = r.sentences[sentence]?.block;
  if (!r.lexicon.pack.officeChains || r.sentences[sentence - 1]?.block !== block) return null;
  const said = antecedents.lastSaid(at);
  if (!said || r.sentences[said.sentence]?.block === block) return null;
  const found = antecedents.before(at).filter((x) => x.entity.kind === 'person' && x.back === 1);
  const opener = found.find((x) => x.opens && x.subject && !x.spoke);
  const only = opener !== undefined && found.length === 1 && (opener.entity.at[0] ?? 0) < m.from;
  return only && agrees(genderOf(r, m), opener.entity) ? opener.entity : null;
}

/** Mentions looked at for somebody new: bounds the work on text without sentences. */
const MAX_LOOKED = 80;

/** The first sentence of the paragraph of this one, as far back as a description reaches. */
function firstOfBlock(r: Reading, sentence: number): number {
  let first = sentence;
  while (
    first > sentence - FURTHER &&
    first > 0 &&
    r.sentences[first - 1]?.block === r.sentences[sentence]?.block
  )
    first--;
  return first;
}

/** "a senior diplomat … the diplomat": the same nameless speaker. */
function wasNameless(scene: Scene, m: Mention, at: number): boolean {
  const head = m.head;
  if (!head || !m.definite) return false;
  for (const { voice } of scene.antecedents.saidBefore(at)) {
    const { speaker } = voice;
    if (speaker?.kind === 'anonymous' && speaker.mention?.toLowerCase().includes(head)) return true;
  }
  return false;
}

/** "…, ha detto il padre della vittima. L'uomo ha aggiunto …": right behind somebody without a name a word for anybody means them. */
function stillUnnamed(scene: Scene, m: Mention, at: number): boolean {
  const { r, antecedents } = scene;
  const said = antecedents.lastSaid(at);
  const speaker = said?.voice.speaker;
  if (!said || !turnsRound(r.lexicon.pack) || said.voice.entity || speaker?.kind !== 'person' || speaker.name)
    return false;
  if ((r.sentenceOf[at] ?? 0) - said.sentence > 1 || !isEpithet(r, m)) return false;
  for (const x of antecedents.mentionsSince(said.token, m.from))
    if (x.name !== null && !x.governed && !x.quoted) return false;
  return true;
}

/** Sentences back to "una vecina", whom "esta vecina" means. */
const INTRODUCED = 4;

/** "una vecina … esta vecina", "um militar … o militar": somebody nameless is spoken of again. */
function wasIntroduced(scene: Scene, m: Mention, at: number): boolean {
  const { r, antecedents } = scene;
  if (!m.head || !m.definite || m.role === null) return false;
  const sentence = r.sentenceOf[at] ?? 0;
  for (let s = sentence; s >= 0 && s >= sentence - INTRODUCED; s--)
    for (const x of antecedents.mentionsIn(s))
      if (x.from < m.from && x.type === 'anonymous' && !x.quoted && isCalled(x, m.head)) return true;
  return false;
}

/** Whether the mention is of this noun: "seorang pria", which is listed whole, is of "pria". */
const isCalled = ({ head }: Mention, noun: string): boolean =>
  head !== null && (head === noun || head.endsWith(` ${noun}`));

function isCapital(r: Reading, m: Mention): boolean {
  // "Moradores dizem …": several, at the head of a sentence.
  const opens = r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from;
  if (opens && r.lexicon.pack.inverts && m.head?.endsWith('s') && m.to - m.from === 1) return false;
  return r.tokens[m.from]?.shape !== 'lower';
}
