/**
 * Highlights from Hypothesis: the client's own export (`{ export_date, export_userid, client_version, annotations }`)
 * and the rows of its API (`{ total, rows }`); an annotation is described at https://h.readthedocs.io/en/latest/api/.
 */
import * as v from 'valibot';
import { type ForeignHighlight, fromHighlights } from './foreign.ts';
import type { FileItem, Refused } from './format.ts';
import { refusal } from './refusal.ts';

/** What an annotation may go without is null in some of its rows: a highlight with its words is one all the same. */
const words = v.optional(v.nullable(v.string()));

const selectorSchema = v.object({ type: v.string(), exact: words, prefix: words, suffix: words });
const targetSchema = v.object({ selector: v.optional(v.nullable(v.array(selectorSchema))) });

const annotationSchema = v.object({
  id: words,
  uri: v.string(),
  created: words,
  user: words,
  text: words,
  tags: v.optional(v.nullable(v.array(v.string()))),
  document: v.optional(
    v.nullable(
      v.object({ title: v.optional(v.nullable(v.union([v.array(v.nullable(v.string())), v.string()]))) }),
    ),
  ),
  target: v.optional(v.nullable(v.array(targetSchema))),
});

type Annotation = v.InferOutput<typeof annotationSchema>;

/**
 * @param exportUser whose export it is (`export_userid`); notes of others keep their name.
 * @returns null where none of it looks like an annotation.
 */
export function readHypothesis(
  elements: readonly { readonly line: number; readonly value: unknown }[],
  exportUser: string | null,
): Generator<FileItem> | null {
  const read = elements.map(({ line, value }) => ({ line, parsed: v.safeParse(annotationSchema, value) }));
  if (!read.some(({ parsed }) => parsed.success)) return null;
  return fromHighlights(
    read.map(({ line, parsed }) =>
      parsed.success
        ? toHighlight(line, parsed.output, exportUser)
        : { line, refused: refusal('no-annotation') },
    ),
    'hypothesis',
  );
}

function toHighlight(
  line: number,
  annotation: Annotation,
  exportUser: string | null,
): ForeignHighlight | Refused {
  const selectors = (annotation.target ?? []).flatMap((target) => target.selector ?? []);
  const quoted = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quoted?.exact) return { line, refused: refusal('page-note') };
  const title = annotation.document?.title;
  const text = annotation.text ?? '';
  const { user } = annotation;
  const foreign = exportUser !== null && user != null && user !== exportUser;
  return {
    line,
    id: annotation.id ?? null,
    url: annotation.uri,
    title: (typeof title === 'string' ? title : title?.[0]) ?? null,
    text: quoted.exact,
    prefix: quoted.prefix ?? '',
    suffix: quoted.suffix ?? '',
    note: text.trim() === '' ? null : foreign ? `${userName(user)}: ${text}` : text,
    tags: annotation.tags ?? [],
    created: annotation.created ?? null,
  };
}

/** "acct:mira@hypothes.is" → "mira" */
function userName(user: string): string {
  const name = user.startsWith('acct:') ? user.slice('acct:'.length) : user;
  return name.split('@')[0] ?? name;
}
