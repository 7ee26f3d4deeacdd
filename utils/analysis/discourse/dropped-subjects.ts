/** Who speaks where the cue holds its subject in itself ("katanya") or has none at all ("Añadió que …"). */

import { tellsOutlet } from '../carriers/outlet-near.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPluralVerb } from '../text/name-forms.ts';
import { has, isComma, type Reading, spanOf } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Antecedent } from './antecedents.ts';
import { commonOrganisationVoice } from './common-organisations.ts';
import type { Entity } from './entities.ts';
import { type Gender, genderOf } from './genders.ts';
import { stillNameless } from './nameless.ts';
import { holderOf } from './office-holders.ts';
import { officeVoice } from './offices.ts';
import type { Scene } from './scene.ts';
import { entityVoice, NO_VOICE, namedVoice, unnamedVoice, type Voice } from './voice.ts';

/** "katanya": whoever spoke or acted last. */
export function suffixVoice(scene: Scene, frame: Frame): Voice {
  const { r, antecedents } = scene;
  const { start, end, text } = spanOf(r, frame.cue.from, frame.cue.to);
  const at = beforeWords(r, frame);
  const { ownerEnding } = r.lexicon.pack;
  // "Ditegaskan, …": nothing in it tells of a person, so that whoever spoke last has the word, a body too.
  if (ownerEnding && !text.toLowerCase().endsWith(ownerEnding)) {
    const spoke = antecedents.lastSpeaker(at, BARE_REACH);
    return spoke?.speaker
      ? { ...spoke, speaker: { ...spoke.speaker, mention: text, start, end }, evidence: 'suffix' }
      : NO_VOICE;
  }
  const gender = suffixGender(r, text);
  const own = gender ? bodyOpening(scene, frame, gender) : null;
  if (own?.speaker)
    return { ...own, speaker: { ...own.speaker, mention: text, start, end }, evidence: 'suffix' };
  const holder = gender ? null : viewHolder(scene, frame);
  if (holder?.speaker && !holder.speaker.name) return holder;
  if (holder?.speaker)
    return { ...holder, speaker: { ...holder.speaker, mention: text, start, end }, evidence: 'suffix' };
  const person = antecedents.salient(at, gender);
  const last = antecedents.lastSpeaker(at, 3);
  // "Seorang pedagang mengaku … “…,” tuturnya": the nameless one who spoke last, unless somebody named came after.
  const nameless =
    !gender && last?.speaker && !last.entity ? antecedents.lastSpeaker(frame.cue.from, 1) : null;
  const still = gender && person ? stillNameless(scene, person, gender, frame.cue.from) : nameless;
  if (still?.speaker && !still.entity)
    return { ...still, speaker: { ...still.speaker, mention: text, start, end }, evidence: 'suffix' };
  // "…, сказал собеседник агентства. По его словам, …": the same where the pronoun tells a man or a woman, and nobody was named since.
  if (gender && last?.speaker && last.entity?.kind !== 'person' && isLatest(scene, frame, at))
    return { ...last, speaker: { ...last.speaker, mention: text, start, end }, evidence: 'suffix' };
  // Who spoke after the person was named last has the word still.
  if (last?.speaker && !gender && person && last.entity !== person && spokeSince(scene, person, at))
    return { ...last, speaker: { ...last.speaker, mention: text, start, end }, evidence: 'suffix' };
  if (
    last?.speaker &&
    !(gender && last.entity && last.entity !== person) &&
    (!person || last.entity === person || !last.entity)
  ) {
    if (last.entity || !person)
      return { ...last, speaker: { ...last.speaker, mention: text, start, end }, evidence: 'suffix' };
  }
  // "La CFDT a appelé à la grève. « … », a-t-elle lancé": where nobody is known, the body that acted or spoke.
  const acting = (x: Antecedent): boolean => x.back <= 1 && (x.spoke || x.subject);
  const body =
    person || !r.lexicon.pack.inverts
      ? undefined
      : antecedents.before(at).find((x) => x.entity.kind === 'organisation' && acting(x));
  if (body) {
    const { name, role } = body.entity;
    return {
      speaker: { name, mention: text, start, end, role, kind: 'organisation' },
      entity: body.entity,
      evidence: 'suffix',
    };
  }
  if (!person)
    return {
      speaker: { name: null, mention: text, start, end, role: null, kind: 'person' },
      entity: null,
      evidence: 'suffix',
    };
  return personVoice(r, frame, person);
}

/** Sentences back to who has the word still. */
const BARE_REACH = 3;

/** Who spoke last did so in the sentence before, of the same paragraph or not, and no person was named since. */
function isLatest({ r, registry, antecedents }: Scene, frame: Frame, at: number): boolean {
  const said = antecedents.lastSaid(at);
  if (!said || frame.sentence - said.sentence !== 1 || !r.lexicon.pack.articleless) return false;
  for (const m of antecedents.mentionsSince(said.token, at))
    if (registry.ofMention.get(m)?.kind === 'person') return false;
  return true;
}

function personVoice(r: Reading, frame: Frame, person: Entity): Voice {
  const { start, end, text } = spanOf(r, frame.cue.from, frame.cue.to);
  const { name, role, kind } = person;
  return { speaker: { name, mention: text, start, end, role, kind }, entity: person, evidence: 'suffix' };
}

/** "La alcaldesa se mostró dolida porque, en su opinión, …": behind what opens an inner clause a view is that of who opens the sentence. */
function viewHolder(scene: Scene, frame: Frame): Voice | null {
  const { r, registry, antecedents } = scene;
  let k = frame.cue.from - 1;
  if (isComma(r, k)) k--;
  if (!has(r, k, 'subordinators') && !has(r, k, 'complementizers')) return null;
  const first = r.sentences[frame.sentence]?.from ?? -1;
  for (const m of antecedents.mentionsIn(frame.sentence)) {
    if (m.from !== first || m.governed || m.quoted || m.plural || m.to >= k) continue;
    if (m.type === 'person' || m.type === 'name') return namedVoice(r, registry, m);
    if (m.type === 'role') return officeVoice(scene, m, m.from);
  }
  return null;
}

/** "La direction « regrette la grève », a-t-elle annoncé": the body that opens the sentence and is what the pronoun says. */
function bodyOpening(scene: Scene, frame: Frame, gender: Gender): Voice | null {
  const { r, antecedents } = scene;
  const first = r.sentences[frame.sentence]?.from ?? -1;
  for (const m of antecedents.mentionsIn(frame.sentence)) {
    if (m.from !== first || m.type !== 'organisation' || m.quoted || genderOf(r, m) !== gender) continue;
    return m.name ? namedVoice(r, scene.registry, m) : commonOrganisationVoice(scene, m, frame.cue.from);
  }
  return null;
}

/** "Añadió que …": like "katanya", but a verb in the plural tells of several, and where nobody is known it names nobody. */
export function droppedVoice(scene: Scene, frame: Frame): Voice {
  const { r, antecedents } = scene;
  if (tellsOutlet(r, frame.cue.from)) return NO_VOICE;
  const last = antecedents.lastSpeaker(frame.cue.from, 3);
  if (tellsOfSeveral(r, frame.cue.from)) return severalVoice(scene, frame, last);
  const person = antecedents.salient(frame.cue.from, null, governedHere(scene, frame));
  const body = actingBody(scene, frame, person) ?? actingRelation(scene, frame) ?? actingOffice(scene, frame);
  if (body) return body;
  if (last?.speaker && !last.entity && wereSeveral(scene, last, frame))
    return person ? personVoice(r, frame, person) : NO_VOICE;
  if (last?.speaker && (!person || last.entity === person || !last.entity))
    return { ...last, evidence: 'suffix' as const };
  const voice = suffixVoice(scene, frame);
  return voice.entity ? voice : NO_VOICE;
}

/**
 * "Greenpeace presentó su informe. «…», denuncian.": a verb of several tells of the body that opens the sentence before, else of who spoke
 * last, where these were several and nobody else opens a sentence since.
 */
function severalVoice(scene: Scene, frame: Frame, last: Voice | null): Voice {
  const { antecedents } = scene;
  const said = antecedents.lastSaid(frame.cue.from);
  const opener = antecedents.before(frame.cue.from).find((x) => x.back === 1 && x.opens);
  const still = last?.speaker && last.speaker.kind !== 'person' ? last : null;
  const since = opener && opener.entity !== last?.entity && said && frame.sentence - said.sentence > 1;
  if (still && !since) return { ...still, evidence: 'suffix' as const };
  if (opener?.entity.kind !== 'organisation' || (said && frame.sentence - said.sentence <= 1))
    return NO_VOICE;
  return bodyVoice(scene, frame, opener.entity);
}

/** "Apuntando contra Prado, afirmó …": who stands behind a preposition in the verb's own sentence is not its subject, but for who spoke in it. */
function governedHere({ registry, antecedents }: Scene, frame: Frame): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const m of antecedents.mentionsIn(frame.sentence)) {
    const entity = m.from < frame.cue.from && m.governed && !m.quoted ? registry.ofMention.get(m) : undefined;
    if (entity) found.add(entity);
  }
  const last = antecedents.lastSaid(frame.cue.from);
  if (last?.sentence === frame.sentence && last.voice.entity) found.delete(last.voice.entity);
  return found;
}

/** "La alcaldía publicó una nota. Sostiene que …": the body that the sentence before is about, where nobody else is or spoke since. */
function actingBody(scene: Scene, frame: Frame, person: Entity | null): Voice | null {
  const { antecedents } = scene;
  const near = antecedents.before(frame.cue.from).filter((x) => x.back === 1);
  const body = near.find((x) => x.entity.kind === 'organisation' && x.subject);
  const rival = near.some((x) => x.entity === person && (x.subject || x.spoke)) || near.some((x) => x.spoke);
  return !body || rival ? null : bodyVoice(scene, frame, body.entity);
}

function bodyVoice({ r }: Scene, frame: Frame, entity: Entity): Voice {
  const { start, end, text } = spanOf(r, frame.cue.from, frame.cue.to);
  const { name, role } = entity;
  const speaker = { name, mention: text, start, end, role, kind: 'organisation' as const };
  return { speaker, entity, evidence: 'suffix' };
}

/** "Su hija, en cambio, fue más directa. «…», dijo.": somebody's relative opens the sentence before, in which nobody speaks. */
function actingRelation(scene: Scene, frame: Frame): Voice | null {
  const { r, antecedents } = scene;
  const before = r.sentences[frame.sentence - 1];
  const said = antecedents.lastSaid(frame.cue.from);
  if (!before || before.block !== r.sentences[frame.sentence]?.block || said?.sentence === frame.sentence - 1)
    return null;
  for (const m of antecedents.mentionsIn(frame.sentence - 1))
    if (
      m.from === before.from &&
      m.type === 'role' &&
      m.role &&
      has(r, m.role.from, 'relations') &&
      !m.plural
    )
      return officeVoice(scene, m, m.from);
  return null;
}

/** "La magistrada resolverá el miércoles. «…», adelantó.": whoever holds the office that opens the sentence before, in which nobody else is named and nobody speaks. */
function actingOffice(scene: Scene, frame: Frame): Voice | null {
  const { r, antecedents } = scene;
  const before = r.sentences[frame.sentence - 1];
  const said = antecedents.lastSaid(frame.cue.from);
  if (
    !before ||
    before.block !== r.sentences[frame.sentence]?.block ||
    (said && said.sentence >= frame.sentence - 1)
  )
    return null;
  if (!turnsRound(r.lexicon.pack)) return null;
  let opener: Mention | null = null;
  for (const m of antecedents.mentionsIn(frame.sentence - 1)) {
    if (m.quoted) return null;
    if (m.from === before.from) opener = m;
    else if (m.name !== null && !m.governed) return null;
  }
  if (opener?.type !== 'role' || !opener.definite || opener.plural) return null;
  const holder = holderOf(scene, opener, frame.cue.from, true);
  return holder ? entityVoice(r, holder, opener, holder.kind, 'role') : unnamedVoice(r, opener, 'person');
}

/** Whether somebody spoke, at most a sentence ago, after the last mention of a person. */
function spokeSince(scene: Scene, person: Entity, at: number): boolean {
  const said = scene.antecedents.lastSaid(at);
  if (!said || (scene.r.sentenceOf[at] ?? 0) - said.sentence > 1) return false;
  return (person.at.findLast((k) => k < at) ?? -1) < said.token;
}

/** "Hujan turun di Norwana, katanya": who stands in the words reported is not who said them; the antecedent comes before. */
function beforeWords(r: Reading, frame: Frame): number {
  const first = r.sentences[frame.sentence]?.from ?? frame.cue.from;
  for (let k = first; k < frame.cue.from; k++) if (r.quoteAt[k]) return frame.cue.from;
  return first;
}

/** "Fuentes de Interior aseguran …" before "ha recalcado": several spoke last, and the verb tells of one. */
function wereSeveral({ r, antecedents }: Scene, last: Voice, frame: Frame): boolean {
  const said = antecedents.lastSaid(frame.cue.from);
  return said?.voice === last && tellsOfSeveral(r, said.token);
}

/** Whether the verb at token `at`, or its auxiliary, is in the plural. */
function tellsOfSeveral(r: Reading, at: number): boolean {
  const { pack } = r.lexicon;
  const first = r.tokens[at]?.lower ?? '';
  const helper = has(r, at - 1, 'auxiliaries') ? (r.tokens[at - 1]?.lower ?? '') : first;
  return isPluralVerb(pack, first) || isPluralVerb(pack, helper);
}

/** "affirme-t-elle", "по её словам": the pronoun tells a gender; "katanya" tells none. */
function suffixGender(r: Reading, cue: string): 'female' | 'male' | null {
  for (const word of cue
    .slice(cue.lastIndexOf('-') + 1)
    .toLowerCase()
    .split(' ')) {
    const tags = r.lexicon.word(word);
    if (tags.has('pronounsFemale') !== tags.has('pronounsMale'))
      return tags.has('pronounsFemale') ? 'female' : 'male';
  }
  return null;
}
