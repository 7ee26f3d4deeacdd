/** What is counted over a set of articles, and the shares that come of it. */
import type { Support } from '../../utils/report.ts';

export interface Found {
  hits: number;
  gold: number;
  reported: number;
}
export interface Speakers {
  right: number;
  /** Of the matched quotes. */
  matched: number;
  /** Of all. */
  gold: number;
}
export interface Share {
  right: number;
  of: number;
}

/** The edges of the confidence bands: the last one is closed. */
export const BAND_EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1] as const;
export const BANDS = BAND_EDGES.slice(1).map((to, i) => ({ from: BAND_EDGES[i] ?? 0, to }));

export const bandOf = (confidence: number): number => {
  const index = BANDS.findIndex(({ to }) => confidence < to);
  return index < 0 ? BANDS.length - 1 : index;
};

const found = (): Found => ({ hits: 0, gold: 0, reported: 0 });
const speakers = (): Speakers => ({ right: 0, matched: 0, gold: 0 });
const share = (): Share => ({ right: 0, of: 0 });

export interface Tally {
  articles: number;
  /** Precision of these is a lower bound where some articles are labelled incompletely. */
  incomplete: number;
  indirectIncomplete: number;
  quoted: Found;
  exact: Found;
  speaker: Speakers;
  speakerFull: Speakers;
  speakerIndirect: Speakers;
  /** Reported speakers that are somebody else. */
  wrong: Share;
  anonymous: Share;
  cue: Share;
  via: Found;
  indirect: Found;
  flags: Found;
  firstFive: Share;
  support: Share;
  sentences: number;
  /** Gold support to reported support to how often. */
  confusion: Partial<Record<Support, Partial<Record<Support, number>>>>;
  language: Share;
  /** Of the reported quotes that can be judged: right in span and speaker, by confidence. */
  bands: Share[];
}

export const emptyTally = (): Tally => ({
  articles: 0,
  incomplete: 0,
  indirectIncomplete: 0,
  quoted: found(),
  exact: found(),
  speaker: speakers(),
  speakerFull: speakers(),
  speakerIndirect: speakers(),
  wrong: share(),
  anonymous: share(),
  cue: share(),
  via: found(),
  indirect: found(),
  flags: found(),
  firstFive: share(),
  support: share(),
  sentences: 0,
  confusion: {},
  language: share(),
  bands: BANDS.map(share),
});

/** The sum of two countings. */
export function add(a: Tally, b: Tally): Tally {
  const sum = <T extends object>(x: T, y: T): T =>
    Object.fromEntries(
      [...new Set([...Object.keys(x), ...Object.keys(y)])].map((key) => {
        const left: unknown = Reflect.get(x, key) ?? 0;
        const right: unknown = Reflect.get(y, key) ?? 0;
        if (Array.isArray(left) && Array.isArray(right))
          return [key, left.map((one, i) => sum(one, right[i]))];
        if (typeof left === 'object' || typeof right === 'object')
          return [key, sum(Object(left), Object(right))];
        return [key, Number(left) + Number(right)];
      }),
    ) as T;
  return sum(a, b);
}

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
export const precision = ({ hits, reported }: Found): number | null => ratio(hits, reported);
export const recall = ({ hits, gold }: Found): number | null => ratio(hits, gold);
export const f1 = ({ hits, gold, reported }: Found): number | null => ratio(2 * hits, gold + reported);
