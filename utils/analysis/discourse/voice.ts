/** A voice: who speaks in a report, and how that was found. */
import { lowerBound } from '../../lower-bound.ts';
import type { Speaker, SpeakerKind } from '../../report.ts';
import type { Mention } from '../mentions/mention.ts';
import { cleanName } from '../names/name-words.ts';
import { has, type Reading, spanOf } from '../text/reading.ts';
import { type Entity, entityOf, type Registry } from './entities.ts';
import { ownSpan } from './own-names.ts';

/** How a speaker was found; `confidence` is read off it. */
export type Evidence = 'named' | 'surname' | 'role' | 'pronoun' | 'suffix' | 'carried' | 'unnamed' | 'none';

export interface Voice {
  readonly speaker: Speaker | null;
  readonly entity: Entity | null;
  readonly evidence: Evidence;
}

export const NO_VOICE: Voice = { speaker: null, entity: null, evidence: 'none' };

/** The words of a mention as a speaker's, under the name and kind that were found for it. */
export function speakerOf(
  r: Reading,
  m: Mention,
  entity: Entity | null,
  kind: SpeakerKind,
  name: string | null,
): Speaker {
  const span = mentionSpan(r, m);
  return {
    name,
    mention: span.text,
    start: span.start,
    end: span.end,
    role: entity?.role ?? roleText(r, m),
    kind,
  };
}

function roleText(r: Reading, m: Mention): string | null {
  if (!m.role || !m.name) return null;
  const text = spanOf(r, m.role.from, m.role.to).text.trim();
  return text === '' ? null : text;
}

/** The name where there is one, else the whole phrase; of an outlet the name without its article and marks. */
function mentionSpan(r: Reading, m: Mention): { start: number; end: number; text: string } {
  const outlet = m.name !== null && r.outletAt[m.name.from] !== null;
  if (m.name && (outlet || m.type !== 'organisation') && m.type !== 'spokesperson') {
    const full = ownSpan(r, m, m.name.from, m.name.to);
    const start = ownArticle(r, m.name) ?? full.start;
    const clean = r.text.slice(start, full.end).replace(/['’]s$/u, '');
    return { start, end: start + clean.length, text: clean };
  }
  return ownSpan(r, m, m.from, m.to);
}

/** "rapporte |Le| Monde": where the article begins that is part of an outlet's name, else null. */
function ownArticle(r: Reading, name: Mention['name']): number | null {
  const article = name ? r.tokens[name.from - 1] : undefined;
  if (!name || article?.shape !== 'capital' || !has(r, name.from - 1, 'determiners')) return null;
  const hit = r.outlets[lowerBound(r.outlets, (h) => h.end <= article.start)];
  return hit?.start === article.start && hit.end === r.tokens[name.to - 1]?.end ? hit.start : null;
}

/** The voice of a mention by its own name: as the article gives it in full, where it does. */
export function namedVoice(r: Reading, registry: Registry, m: Mention): Voice {
  const entity = entityOf(registry, m);
  const own = m.name ? cleanName(ownSpan(r, m, m.name.from, m.name.to).text) : '';
  const article = ownArticle(r, m.name);
  const name = article === null ? (entity?.name ?? own) : mentionSpan(r, m).text;
  const outlet = m.name ? r.outletAt[m.name.from] : null;
  const kind =
    outlet || article !== null
      ? outlet?.outlet.kind === 'platform'
        ? 'organisation'
        : 'publication'
      : (entity?.kind ?? (m.type === 'organisation' ? 'organisation' : 'person'));
  const evidence: Evidence = name === own || m.type === 'person' ? 'named' : 'surname';
  return { speaker: speakerOf(r, m, entity, kind, name === '' ? null : name), entity, evidence };
}

/** Somebody or something that the article gives no name. */
export function unnamedVoice(r: Reading, m: Mention, kind: SpeakerKind): Voice {
  return { speaker: speakerOf(r, m, null, kind, null), entity: null, evidence: 'unnamed' };
}

/** A voice already known, spoken of by another mention: "she", "the minister". */
export function underMention(r: Reading, voice: Voice, m: Mention, evidence: Evidence): Voice {
  if (!voice.speaker) return { ...voice, evidence };
  const { text: mention, start, end } = mentionSpan(r, m);
  return { ...voice, speaker: { ...voice.speaker, mention, start, end }, evidence };
}

/** An entity already known, spoken of by a mention. */
export function entityVoice(
  r: Reading,
  entity: Entity,
  m: Mention,
  kind: SpeakerKind,
  evidence: Evidence,
): Voice {
  return { speaker: speakerOf(r, m, entity, kind, entity.name), entity, evidence };
}
