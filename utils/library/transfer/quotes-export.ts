/**
 * Quotes that were exported as JSON (`utils/export/json.ts`): a library can be brought back from them too, without what
 * such a file does not hold: the articles' texts, other spellings of speakers, dismissed flags and the trash.
 */
import * as v from 'valibot';
import { articleAddress, siteHost } from '../address.ts';
import { speakerKey } from '../fold.ts';
import { findingSchema, quoteFields, savedSpeakerSchema } from '../records.ts';
import { instantOf, UNKNOWN_TIME } from './foreign.ts';
import type { FileItem } from './format.ts';
import { arrayElements } from './json-elements.ts';
import { invalidFields, refusal } from './refusal.ts';

/** How the schema of such a file begins. */
export const QUOTES_SCHEMA_NAME = 'verbatim-quotes/';
export const QUOTES_SCHEMA = 'verbatim-quotes/1';

const nullable = v.nullable(v.string());

const { id, kind, text, start, end, prefix, suffix, language, via, occasion, tags, note, seen } = quoteFields;
const exportedSchema = v.object({
  ...{ id, kind, text, start, end, prefix, suffix, language, via, occasion, tags, note },
  speaker: v.nullable(savedSpeakerSchema),
  savedAt: nullable,
  finding: v.nullable(v.omit(findingSchema, ['at'])),
  seen: v.optional(seen, null),
  article: v.object({
    address: v.optional(nullable, null),
    url: nullable,
    title: nullable,
    siteName: nullable,
    byline: nullable,
    publishedTime: nullable,
    language: nullable,
    agency: nullable,
  }),
});
type Exported = v.InferOutput<typeof exportedSchema>;

/**
 * The articles, speakers (each once) and quotes of such a file.
 *
 * @param at where in the text the array of quotes begins
 * @param exportedAt as the file gives it
 */
export function* readQuotesExport(text: string, at: number, exportedAt: string | null): Generator<FileItem> {
  const articles = new Map<string, string>();
  const speakers = new Map<string, string>();
  const exported = instantOf(exportedAt) ?? UNKNOWN_TIME;
  let last = 1;
  for (const { line, text: json, whole } of arrayElements(text, at)) {
    last = line;
    if (!whole) {
      yield { line, refused: refusal('ends-inside') };
      continue;
    }
    const value = parseJson(json);
    const parsed = v.safeParse(exportedSchema, value);
    if (!parsed.success) {
      yield { line, refused: value === undefined ? refusal('not-json') : invalidFields(parsed.issues) };
      continue;
    }
    const quote = parsed.output;
    const address = addressOf(quote.article);
    if (address === null) {
      yield { line, refused: refusal('no-address') };
      continue;
    }
    const savedAt = instantOf(quote.savedAt) ?? exported;
    let articleId = articles.get(address);
    if (articleId === undefined) {
      articleId = `verbatim-file-article-${articles.size + 1}`;
      articles.set(address, articleId);
      yield { line, record: { type: 'article', ...articleOf(quote.article, articleId, address, savedAt) } };
    }
    const name = quote.speaker?.name ?? null;
    let speakerId = name === null ? null : (speakers.get(speakerKey(name)) ?? null);
    if (name !== null && speakerId === null) {
      speakerId = `verbatim-file-speaker-${speakers.size + 1}`;
      speakers.set(speakerKey(name), speakerId);
      const spelling = { name, keys: [speakerKey(name)], aliases: [] };
      const speakerKind = quote.speaker?.kind ?? 'person';
      yield {
        line,
        record: { type: 'speaker', id: speakerId, kind: speakerKind, ...spelling, savedAt },
      };
    }
    const { article: _, ...fields } = quote;
    yield {
      line,
      record: {
        type: 'quote',
        ...fields,
        articleId,
        speakerId,
        readingId: null,
        cue: null,
        confidence: null,
        savedAt,
        origin: 'verbatim-file',
        // Other words than the page's are the reader's; another name may only be another spelling of the speaker's.
        editedAt: quote.seen && quote.seen.text !== quote.text ? exported : null,
        finding: fields.finding && { ...fields.finding, at: exported },
      },
    };
  }
  if (!text.trimEnd().endsWith('}')) yield { line: last, refused: refusal('ends-early') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address that the library had it under, where the file says so; pasted text has no other. */
function addressOf({ address, url }: Exported['article']): string | null {
  if (address !== null && /^text:[0-9a-f]{64}$/.test(address)) return address;
  return articleAddress(address ?? url, null);
}

function articleOf(article: Exported['article'], articleId: string, address: string, savedAt: string) {
  return {
    ...article,
    id: articleId,
    address,
    canonicalUrl: null,
    host: siteHost(address),
    modifiedTime: null,
    dir: null,
    savedAt,
    lastReadAt: savedAt,
  };
}
