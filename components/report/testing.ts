/** Small reports for the components' tests: an invented statement with whatever the test is about. */
import type { Claim, Match, Quote, Report, Speaker } from '../../utils/report.ts';

export function aSpeaker(name: string | null, change: Partial<Speaker> = {}): Speaker {
  return { name, mention: name, start: null, end: null, role: null, kind: 'person', ...change };
}

export function aQuote(id: string, change: Partial<Quote> = {}): Quote {
  return {
    id,
    kind: 'direct',
    start: 0,
    end: 17,
    text: 'The ferry is safe',
    speaker: aSpeaker('Mira Tanaka'),
    cue: null,
    via: [],
    occasion: null,
    continues: null,
    confidence: 0.9,
    check: null,
    ...change,
  };
}

export function aMatch(change: Partial<Match> = {}): Match {
  return {
    verdict: 'confirmed',
    quoteId: 'saved-1',
    url: 'https://tide.example/ferry',
    title: 'The ferry is back',
    siteName: 'Tide Times',
    speaker: 'Mira Tanaka',
    via: [],
    savedAt: '2031-05-01T08:00:00.000Z',
    similarity: 1,
    independent: change.dependence === undefined || change.dependence === null,
    dependence: null,
    diff: [],
    meaning: [],
    finding: null,
    ...change,
  };
}

export function aClaim(change: Partial<Claim> = {}): Claim {
  return {
    start: 0,
    end: 30,
    text: 'The ferry carried 400 people.',
    support: 'none',
    checkworthy: 0.8,
    flagged: true,
    reasons: ['names no source'],
    evidence: [],
    ...change,
  };
}

export function aReport(change: Partial<Report> = {}): Report {
  return {
    schema: 'verbatim-report/1',
    id: null,
    article: {
      url: 'https://harbour.example/ferry',
      canonicalUrl: null,
      title: 'Ferry back in service',
      siteName: 'Harbour Post',
      byline: null,
      publishedTime: '2031-05-04',
      modifiedTime: null,
      language: 'en',
      dir: 'ltr',
      agency: null,
      text: 'The ferry is safe, she said.',
      declared: [],
    },
    quotes: [],
    claims: [],
    sources: [],
    changes: null,
    warnings: [],
    ...change,
  };
}

export function aCarrier(name: string): Quote['via'][number] {
  return { name, kind: 'agency', start: 0, end: 0, text: name };
}
