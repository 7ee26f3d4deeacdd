/** The gold: what a person says stands in an article. One article a line of JSON; offsets as in the report. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { QUOTE_KINDS, SPEAKER_KINDS, SUPPORTS } from '../../utils/report.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const goldSpeakerSchema = v.object({
  /** The fullest name in the article, or null where nobody is named. */
  name: v.nullable(v.string()),
  mention: v.nullable(v.string()),
  start: v.nullable(offset),
  end: v.nullable(offset),
  /** Other ways the article names the same speaker. */
  aliases: v.optional(v.array(v.string()), []),
  kind: v.optional(v.picklist(SPEAKER_KINDS)),
});

const goldQuoteSchema = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(QUOTE_KINDS),
  speaker: v.nullable(goldSpeakerSchema),
  cue: v.optional(v.nullable(v.object({ start: offset, end: offset })), null),
  /** Canonical names; absent where carriers are not labelled. */
  via: v.optional(v.array(v.string())),
  /** Neither a hit nor a miss: two careful people would disagree. */
  optional: v.optional(v.boolean(), false),
});

const goldSentenceSchema = v.object({
  start: offset,
  end: offset,
  support: v.picklist(SUPPORTS),
  checkworthy: v.boolean(),
});

export const goldSchema = v.object({
  id: v.string(),
  language: v.string(),
  text: v.string(),
  /** Every quoted passage is labelled, so that a reported one that is not in the gold is a false alarm. */
  complete: v.optional(v.boolean(), false),
  indirectComplete: v.optional(v.boolean(), false),
  /** Shorter quoted passages are not counted. */
  minWords: v.optional(v.number(), 0),
  quotes: v.array(goldQuoteSchema),
  /** The sentences in the article's own voice; absent where they are not labelled. */
  sentences: v.optional(v.array(goldSentenceSchema)),
});

export type Gold = v.InferOutput<typeof goldSchema>;
export type GoldQuote = v.InferOutput<typeof goldQuoteSchema>;
export type GoldSpeaker = v.InferOutput<typeof goldSpeakerSchema>;

/** A gold file that cannot be scored against; says every defect, each with its place. */
export class GoldDefect extends Error {
  readonly code = 'gold-defect';
  constructor(defects: readonly string[]) {
    super(defects.join('\n'));
    this.name = 'GoldDefect';
  }
}

/** Reads a file of gold articles and holds it to its own text. Throws `GoldDefect`. */
export function readGold(path: string): readonly Gold[] {
  return parseGold(readFileSync(path, 'utf8'), path);
}

export function parseGold(lines: string, where: string): readonly Gold[] {
  const defects: string[] = [];
  const articles: Gold[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${where}:${index + 1}`;
    const parsed = v.safeParse(goldSchema, json(line));
    if (!parsed.success) {
      const issue = parsed.issues[0];
      defects.push(`${place}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
      continue;
    }
    const gold = parsed.output;
    if (articles.some(({ id }) => id === gold.id)) defects.push(`${place}: the id ${gold.id} is used twice`);
    defects.push(...misplaced(gold).map((what) => `${place} ${gold.id}: ${what}`));
    articles.push(gold);
  }
  if (defects.length > 0) throw new GoldDefect(defects);
  return articles;
}

/** Every span that lies outside the text, and every mention that is not what the text says there. */
function misplaced({ text, quotes, sentences = [] }: Gold): readonly string[] {
  const defects: string[] = [];
  const outside = ({ start, end }: { start: number; end: number }) => start >= end || end > text.length;
  for (const [i, { speaker, cue, ...quote }] of quotes.entries()) {
    if (outside(quote)) defects.push(`quotes[${i}] is outside the text`);
    if (cue && outside(cue)) defects.push(`quotes[${i}].cue is outside the text`);
    if (!speaker || speaker.start === null || speaker.end === null) continue;
    const { start, end } = speaker;
    if (outside({ start, end })) defects.push(`quotes[${i}].speaker is outside the text`);
    else if (speaker.mention !== text.slice(start, end))
      defects.push(`quotes[${i}].speaker: “${speaker.mention}” is not “${text.slice(start, end)}”`);
  }
  for (const [i, sentence] of sentences.entries())
    if (outside(sentence)) defects.push(`sentences[${i}] is outside the text`);
  return defects;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
