/**
 * `Article → Report`: pure and synchronous. No browser, no DOM, no clock, no store; the same input gives the same report.
 *
 * The steps, each a file: tokens and marks → sentences → mentions and cues → frames (cue with subject) → quotations and
 * reported clauses → who each speaker is → who carried the words → claims and their support → sources.
 */
import type { Article } from '../article/article.ts';
import { detectLanguage } from '../language/detect.ts';
import { packFor } from '../language/packs/index.ts';
import type { Quote, Report, Warning } from '../report.ts';
import { assembleQuotes } from './assemble.ts';
import { findAgency } from './carriers/agency.ts';
import { findCarriers } from './carriers/carriers.ts';
import type { ClaimInput, Sensitivity } from './claims/claim-input.ts';
import { findClaims } from './claims/claims.ts';
import { Discourse } from './discourse/discourse.ts';
import { buildRegistry } from './discourse/registry.ts';
import { NO_VOICE } from './discourse/voice.ts';
import { agentsOf } from './frames/agents.ts';
import { findCues } from './frames/cues.ts';
import { buildFrames } from './frames/frames.ts';
import { WEIGHT } from './frames/subject-scores.ts';
import { findMentions } from './mentions/mentions.ts';
import { findQuotations } from './quotations/quotations.ts';
import { findBackReports } from './reported/back-reports.ts';
import { findGoingOn } from './reported/going-on.ts';
import { findReported } from './reported/indirect.ts';
import { collectSources } from './sources.ts';
import type { OwnCarrier } from './text/carrier-names.ts';
import { lexiconOf } from './text/lexicon.ts';
import { type Reading, read } from './text/reading.ts';

export interface AnalyseOptions {
  /** The input's id, carried into the report. */
  readonly id?: string | null;
  /** How readily claims are flagged. Default: balanced. */
  readonly sensitivity?: Sensitivity;
  /** BCP 47; overrides what the article declares. */
  readonly language?: string | null;
  /** Phrases whose sentences are never flagged. */
  readonly ignoredPhrases?: readonly string[];
  /** Told what the claims are judged from; for `scripts/fit-claims.ts`. */
  readonly onClaimInput?: (reading: Reading, input: ClaimInput) => void;
  /** Carriers of the reader's own list. */
  readonly ownCarriers?: readonly OwnCarrier[];
}

export type { OwnCarrier, Sensitivity };

/** Code units beyond which an input is cut before analysis: about a thousand pages, far beyond any article. */
export const MAX_TEXT = 2_000_000;

/**
 * @param article offsets in UTF-16 code units; kept as it is.
 * @returns a report that follows the contract in `utils/report.ts`; `quotes[].check` and `changes` are null.
 */
export function analyse(article: Article, options: AnalyseOptions = {}): Report {
  const warnings: Warning[] = [...article.warnings];
  const language = languageOf(article, options.language ?? null);
  const lexicon = lexiconOf(packFor(language));
  const bounded = bound(article, warnings);
  const reading = read(bounded, lexicon, options.ownCarriers ?? []);
  const mentions = findMentions(reading);
  const frames = buildFrames(reading, findCues(reading), mentions);
  const quotations = findQuotations(reading, frames, mentions);
  const own = findReported(reading, frames, quotations);
  const spoken = quotations.map((q) => q.span);
  const reported = [...own, ...findBackReports(reading, frames, own, spoken)];
  const carriers = findCarriers(reading, mentions, frames);
  const registry = buildRegistry(
    reading,
    mentions,
    new Set(frames.flatMap((f) => (f.subject ? [f.subject] : []))),
  );
  const agents = agentsOf(frames);
  const heads = new Set(
    frames.flatMap(({ cue, subject, score }) =>
      cue.kind === 'say' && subject && subject.to <= cue.from && score >= WEIGHT.base ? [subject] : [],
    ),
  );
  const discourse = new Discourse(reading, registry, mentions, agents, heads);
  const { quotes, voices } = assembleQuotes(reading, {
    frames,
    quotations,
    reported,
    goingOn: findGoingOn(reading, reported, quotations),
    carriers,
    discourse,
    mentions,
  });
  const agency = findAgency(bounded);
  const input: ClaimInput = {
    quotes,
    frames,
    voices,
    voiceOf: (frame) => (frame.subject ? discourse.voiceOfMention(frame.subject, frame.cue.from) : NO_VOICE),
    carriers,
    mentions,
    speakerOf: (mention) => discourse.voiceOfMention(mention, mention.from).speaker,
    sensitivity: options.sensitivity ?? 'balanced',
    ignoredPhrases: options.ignoredPhrases ?? [],
  };
  options.onClaimInput?.(reading, input);
  const claims = findClaims(reading, input);
  return {
    schema: 'verbatim-report/1',
    id: options.id ?? null,
    article: {
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      title: article.title,
      siteName: article.siteName,
      byline: article.byline,
      publishedTime: article.publishedTime,
      modifiedTime: article.modifiedTime,
      language,
      dir: article.dir,
      agency,
      text: article.text,
      declared: [...article.declared],
    },
    quotes: quotes as Quote[],
    claims,
    sources: collectSources(quotes),
    changes: null,
    warnings,
  };
}

/** What the caller says, else what the text says with the page's own word as a hint. */
function languageOf(article: Article, given: string | null): string | null {
  if (given) return given;
  return detectLanguage(article.text, article.language).language ?? article.language;
}

function bound(article: Article, warnings: Warning[]): Article {
  if (article.text.length <= MAX_TEXT) return article;
  warnings.push({ code: 'text-cut', message: `Only the first ${MAX_TEXT} characters were checked.` });
  const inside = (s: { start: number; end: number }): boolean => s.end <= MAX_TEXT;
  return {
    ...article,
    text: article.text.slice(0, MAX_TEXT),
    blocks: article.blocks
      .filter((b) => b.start < MAX_TEXT)
      .map((b) => ({ ...b, end: Math.min(b.end, MAX_TEXT) })),
    links: article.links.filter(inside),
    inlineQuotes: article.inlineQuotes.filter(inside),
  };
}
