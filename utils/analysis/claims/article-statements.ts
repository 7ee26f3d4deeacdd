/** What somebody is made to say in an article, as its claims lean on it. */

import type { Quote, Speaker } from '../../report.ts';
import { firstTokenAt, type Reading } from '../text/reading.ts';
import { NO_TAGS, type Tags } from '../text/tags.ts';
import type { OwnSupport } from './direct.ts';
import { isDeed, isEnforcer, type Statement, speakerKey, supportOf } from './statements.ts';
import { holds, supportBy } from './supporters.ts';

const isOfBody = (own: OwnSupport | null | undefined): boolean =>
  own?.support === 'organisation' && !own.carried;

const isOfLaw = (r: Reading, { start, end }: Speaker): boolean =>
  start !== null && end !== null && holds(r, { start, end, text: '' }, 'laws');

/** What somebody is made to say: the quotes, and the sentences whose own words say who stands behind them. */
export function statementsOf(
  r: Reading,
  quotes: readonly Quote[],
  owns: ReadonlyMap<number, OwnSupport | null>,
  stems: readonly ReadonlySet<string>[],
  bodies: ReadonlySet<string>,
): Statement[] {
  const out: Statement[] = [];
  const tags = r.sentenceTags;
  const told = new Set<number>();
  for (const quote of quotes) {
    const sentence = r.sentenceOf[firstTokenAt(r, quote.start)] ?? 0;
    if (supportOf(quote, bodies) === 'none' || isDeed(r, quote)) continue;
    // "Officers said": nobody by name, and yet the institution that they are of. "Many media": nobody a reader could go back to.
    const [said] = supportBy(r, quote, bodies);
    const support = said === 'anonymous' && isOfBody(owns.get(sentence)) ? 'organisation' : said;
    if (support === 'vague') continue;
    told.add(sentence);
    out.push({
      words: { start: quote.start, end: quote.end, text: quote.text },
      direct: quote.kind === 'direct',
      // "According to a press release, …": read out like any other paper.
      carried:
        (quote.via.length > 0 && quote.speaker?.kind !== 'person') || quote.speaker?.kind === 'document',
      law: support === 'document' && quote.speaker !== null && isOfLaw(r, quote.speaker),
      tags: tags[sentence] ?? NO_TAGS,
      results: tags[sentence]?.has('results') || holds(r, quote, 'results'),
      story: quote.kind === 'indirect' && tellsStory(tags[sentence]),
      sentence,
      support,
      speaker: speakerKey(quote.speaker),
      enforced: isEnforcer(r, `${speakerKey(quote.speaker)} ${quote.speaker?.role?.toLowerCase() ?? ''}`),
      stems: stems[sentence] ?? new Set(),
    });
  }
  for (const [sentence, own] of owns) {
    const s = r.sentences[sentence];
    if (!s || !own || told.has(sentence) || own.support === 'vague' || own.support === 'linked' || own.silent)
      continue;
    out.push({
      words: { start: s.start, end: s.end, text: r.text.slice(s.start, s.end) },
      direct: false,
      carried: own.carried,
      law: own.evidence[0] !== undefined && holds(r, own.evidence[0], 'laws'),
      tags: tags[sentence] ?? NO_TAGS,
      results: tags[sentence]?.has('results') ?? false,
      story: tellsStory(tags[sentence]),
      sentence,
      support: own.support,
      speaker: own.speaker,
      enforced: isEnforcer(r, own.speaker),
      stems: stems[sentence] ?? new Set(),
    });
  }
  return out.sort((a, b) => a.sentence - b.sentence);
}

/** "Rano menjelaskan, kejadian itu bermula saat …": what follows is the rest of it. */
const tellsStory = (tags: Tags | undefined): boolean => tags?.has('story') ?? false;
