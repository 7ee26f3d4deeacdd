/**
 * Many search rows as one buffer: the browser takes as long over one record of four thousand rows as over a few sheets.
 * Words that rows share (speaker, outlet, dates) are written once and are one string in memory again.
 */
import * as v from 'valibot';
import type { SearchRow } from './row.ts';

/**
 * The layout, checked as far as it can be without looking at each of a hundred thousand rows: what stands in a buffer
 * that its seal vouches for was written by `packRows`.
 */
const packedSchema = v.object({ strings: v.array(v.string()), rows: v.array(v.unknown()) });

/** Places in `strings`, but for the number, the haystack and the finding. */
type Packed = readonly [
  seq: number,
  haystack: string,
  articleId: number,
  speakerId: number | null,
  speaker: number | null,
  speakerHaystack: number,
  via: readonly number[],
  viaHaystack: number,
  site: number | null,
  siteHaystack: number,
  tags: readonly number[],
  foldedTags: readonly number[],
  finding: SearchRow['finding'],
  date: number | null,
  savedAt: number,
  articleHaystack: number,
];

/** Rows → UTF-8 bytes. */
export function packRows(rows: readonly SearchRow[]): Uint8Array {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const at = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const orNull = (text: string | null) => (text === null ? null : at(text));
  const packed = rows.map(
    (row): Packed => [
      row.seq,
      row.haystack,
      at(row.articleId),
      orNull(row.speakerId),
      orNull(row.speaker),
      at(row.speakerHaystack),
      row.via.map(at),
      at(row.viaHaystack),
      orNull(row.site),
      at(row.siteHaystack),
      row.tags.map(at),
      row.foldedTags.map(at),
      row.finding,
      orNull(row.date),
      at(row.savedAt),
      at(row.articleHaystack),
    ],
  );
  return new TextEncoder().encode(JSON.stringify({ strings, rows: packed }));
}

/** @throws where the bytes are not of `packRows`. */
export function unpackRows(bytes: Uint8Array): SearchRow[] {
  const { strings, rows } = v.parse(packedSchema, JSON.parse(new TextDecoder().decode(bytes)));
  const text = (at: number) => {
    const found = strings[at];
    if (found === undefined) throw new Error('A packed row refers to a word that is not there.');
    return found;
  };
  const orNull = (at: number | null) => (at === null ? null : text(at));
  return (rows as readonly Packed[]).map((row) => ({
    seq: row[0],
    haystack: row[1],
    articleId: text(row[2]),
    speakerId: orNull(row[3]),
    speaker: orNull(row[4]),
    speakerHaystack: text(row[5]),
    via: row[6].map(text),
    viaHaystack: text(row[7]),
    site: orNull(row[8]),
    siteHaystack: text(row[9]),
    tags: row[10].map(text),
    foldedTags: row[11].map(text),
    finding: row[12],
    date: orNull(row[13]),
    savedAt: text(row[14]),
    articleHaystack: text(row[15]),
  }));
}
