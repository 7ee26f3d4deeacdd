/** Reading a file: which kind it is, and its records one by one, each validated. */
import * as v from 'valibot';
import { LibraryError } from '../errors.ts';
import { readClipping } from './clippings.ts';
import {
  FILE_SCHEMA,
  FILE_SCHEMA_NAME,
  type FileItem,
  fileHeaderSchema,
  fileRecordSchema,
} from './format.ts';
import { readHypothesis } from './hypothesis.ts';
import { arrayElements, topMembers, valueAt } from './json-elements.ts';
import { readObsidianHighlights } from './obsidian-highlights.ts';
import { QUOTES_SCHEMA, QUOTES_SCHEMA_NAME, readQuotesExport } from './quotes-export.ts';
import { invalidFields, type RefusalReason, refusal } from './refusal.ts';
import { type FileSource, type Line, linesOf, textOf } from './source.ts';

/**
 * The records of a Verbatim library file, of a Hypothesis export (its own JSON, or the rows of its API), of Obsidian
 * Clipper's highlight export (JSON), of quotes exported as JSON, or of a Markdown clipping. A library file is read line by
 * line, whatever its size.
 * @param onExport told where it is such an export, which holds less than a library file
 * @throws LibraryError `not-a-library`, `empty-file`, `no-source`, `newer-version`
 */
export async function* readLibraryFile(
  source: FileSource,
  onExport: () => void = () => undefined,
): AsyncGenerator<FileItem> {
  const lines = linesOf(textOf(source));
  try {
    let first = await lines.next();
    while (!first.done && first.value.text.trim() === '') first = await lines.next();
    if (first.done) throw new LibraryError('empty-file');
    if (isHeader(first.value.text)) {
      yield* readLines(lines);
      return;
    }
    let text = '\n'.repeat(first.value.number - 1) + first.value.text;
    const rest: string[] = [text];
    for await (const line of lines) rest.push(line.text);
    text = rest.join('\n');
    yield* readWhole(text, onExport);
  } finally {
    await lines.return(undefined);
  }
}

/** Whether the line opens a library file. @throws LibraryError `newer-version` */
function isHeader(line: string): boolean {
  const opening = line.trimEnd();
  if (!opening.startsWith('{') || !opening.endsWith('[')) return false;
  const header = parseJson(`${opening}]}`);
  return isLibrary(header);
}

function isLibrary(header: unknown): boolean {
  const parsed = v.safeParse(fileHeaderSchema, header);
  if (!parsed.success || !parsed.output.schema.startsWith(FILE_SCHEMA_NAME)) return false;
  if (parsed.output.schema !== FILE_SCHEMA) throw new LibraryError('newer-version', parsed.output.schema);
  return true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const endSchema = v.object({ end: v.object({ records: v.number() }) });

async function* readLines(lines: AsyncGenerator<Line>): AsyncGenerator<FileItem> {
  let seen = 0;
  let number = 1;
  for await (const line of lines) {
    number = line.number;
    const text = line.text.trim();
    if (text === '') continue;
    if (text.startsWith(']')) {
      const end = v.safeParse(endSchema, parseJson(`{"records":[${text}`));
      if (end.success && end.output.end.records === seen) return;
      yield { line: line.number, refused: miscounted(end.success ? end.output.end.records : null, seen) };
      return;
    }
    seen++;
    yield readRecord(line.number, text.endsWith(',') ? text.slice(0, -1) : text);
  }
  yield { line: number, refused: refusal('ends-early') };
}

function miscounted(announced: number | null, seen: number): RefusalReason {
  return announced === null ? refusal('no-count', seen) : refusal('miscounted', announced, seen);
}

function readRecord(line: number, text: string): FileItem {
  const json = parseJson(text);
  if (json === undefined) return { line, refused: refusal('not-json') };
  const parsed = v.safeParse(fileRecordSchema, json);
  return parsed.success ? { line, record: parsed.output } : { line, refused: invalidFields(parsed.issues) };
}

/** What no text in UTF-8 has: a NUL, or what stands for bytes that are no letters. */
const BINARY = /[\0\ufffd]/;
/** Characters looked at for it. */
const SNIFFED = 4096;
/** The string that stands at this place of a JSON text, or null where there is none. */
function stringAt(text: string, at: number | undefined): string | null {
  return at === undefined ? null : (/^"([^"\\]*)"/.exec(text.slice(at, at + SNIFFED))?.[1] ?? null);
}

/** Files that have to be read as a whole: a library file laid out differently, and other tools' exports. */
function* readWhole(text: string, onExport: () => void): Generator<FileItem> {
  const start = text.trimStart().charAt(0);
  if (start !== '{' && start !== '[') {
    // A picture or a text in another encoding is no clipping that lacks something.
    if (BINARY.test(text.slice(0, SNIFFED))) throw new LibraryError('not-a-library');
    yield* readClipping(text);
    return;
  }
  const members = topMembers(text);
  const quotes = members.get('quotes');
  const schema = stringAt(text, members.get('schema'));
  if (quotes !== undefined && schema?.startsWith(QUOTES_SCHEMA_NAME)) {
    if (schema !== QUOTES_SCHEMA) throw new LibraryError('newer-version', schema);
    onExport();
    yield* readQuotesExport(text, quotes, stringAt(text, members.get('exportedAt')));
    return;
  }
  const records = members.get('records');
  if (records !== undefined) {
    // The members may stand in any order: a tool that lays JSON out anew may sort them.
    if (!isLibrary({ schema })) throw new LibraryError('not-a-library');
    let seen = 0;
    let line = 1;
    for (const element of arrayElements(text, records)) {
      seen++;
      line = element.line;
      yield element.whole ? readRecord(line, element.text) : { line, refused: refusal('ends-inside') };
    }
    const end = members.get('end');
    if (end === undefined) yield { line, refused: refusal('ends-early') };
    else {
      const parsed = v.safeParse(endSchema, parseJson(`{"end":${valueAt(text, end)}}`));
      const announced = parsed.success ? parsed.output.end.records : null;
      if (announced !== seen) yield { line, refused: miscounted(announced, seen) };
    }
    return;
  }
  const elements = [...arrayElements(text, members.get('annotations') ?? members.get('rows') ?? 0)];
  const parsed = elements.map((element) => ({ line: element.line, value: parseJson(element.text) }));
  const exporter = v.safeParse(v.string(), Reflect.get(Object(parseJson(text)), 'export_userid'));
  const foreign =
    readHypothesis(parsed, exporter.success ? exporter.output : null) ?? readObsidianHighlights(parsed);
  if (!foreign) throw new LibraryError('not-a-library');
  yield* foreign;
}
