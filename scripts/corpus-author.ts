/**
 * Writes tests/corpus/LANG.jsonl from the annotated articles in tests/corpus/src/LANG.txt, so that every offset is right by
 * construction: `node scripts/corpus-author.ts`. With --check nothing is written and a stale file is an error.
 *
 * A source holds articles one after the other. An article begins with `# id`, then people and other speakers, one a line:
 *   @A Till Brandhofer = person = Brandhofer, der Bürgermeister        (key, name or -, kind, aliases)
 * then the text, with marks that may nest:
 *   {q1 d @A|words}          a quote: its key, kind (d direct, p partial, i indirect; "?" after it: optional), speaker (@- nobody),
 *                            and carriers: {q1 i @A via dpa > Reuters|words}
 *   {c q1 q2|sagte}          the cue of these quotes
 *   {s q1|Brandhofer}        the mention of their speaker
 *   {n1|A sentence.}         a sentence in the article's own voice: support (n named, o organisation, d document, a anonymous,
 *                            v vague, l linked, x none) and 1 where it is worth checking, else 0
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', 'tests', 'corpus');
const KINDS = { d: 'direct', p: 'partial', i: 'indirect' } as const;
const SUPPORTS = {
  n: 'named',
  o: 'organisation',
  d: 'document',
  a: 'anonymous',
  v: 'vague',
  l: 'linked',
  x: 'none',
} as const;

interface Span {
  start: number;
  end: number;
}
interface Person {
  readonly name: string | null;
  readonly kind: string;
  readonly aliases: readonly string[];
}
interface Mark extends Span {
  readonly head: string;
}

class SourceError extends Error {
  constructor(article: string, message: string) {
    super(`${article}: ${message}`);
    this.name = 'SourceError';
  }
}

/** Takes the marks out of an annotated text and says where each stood. */
function parseMarks(article: string, marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { head: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const c = marked.charAt(i);
    if (c === '{') {
      const bar = marked.indexOf('|', i);
      if (bar < 0) throw new SourceError(article, `a mark without "|" after "${text.slice(-30)}"`);
      open.push({ head: marked.slice(i + 1, bar), start: text.length });
      i = bar;
    } else if (c === '}') {
      const top = open.pop();
      if (!top) throw new SourceError(article, `"}" without "{" after "${text.slice(-30)}"`);
      marks.push({ head: top.head.trim(), start: top.start, end: text.length });
    } else text += c;
  }
  if (open.length > 0) throw new SourceError(article, `"{${open[0]?.head}" is never closed`);
  return { text, marks };
}

function parsePeople(article: string, lines: readonly string[]): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const line of lines) {
    const [left = '', kind = 'person', aliases = ''] = line.split('=').map((part) => part.trim());
    const [key, ...name] = left.split(/\s+/);
    if (!key) throw new SourceError(article, `a speaker without a key: ${line}`);
    const full = name.join(' ');
    people.set(key, {
      name: full === '-' || full === '' ? null : full,
      kind,
      aliases: aliases === '' ? [] : aliases.split(',').map((a) => a.trim()),
    });
  }
  return people;
}

function toArticle(source: string, language: string): unknown {
  const lines = source.trim().split('\n');
  const id = (lines.shift() ?? '').replace(/^#\s*/, '').trim();
  const speakers: string[] = [];
  while (lines[0]?.startsWith('@')) speakers.push(lines.shift() ?? '');
  const people = parsePeople(id, speakers);
  const { text, marks } = parseMarks(id, lines.join('\n').trim());
  const at = (letter: string, key: string): Mark | undefined =>
    marks.find((m) => m.head.startsWith(`${letter} `) && m.head.split(/\s+/).slice(1).includes(key));
  const quotes = marks
    .filter((m) => /^q\d/.test(m.head))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((m) => {
      const match = /^(q\d+)\s+([dpi])(\?)?\s+(@\S+)(?:\s+via\s+(.+))?$/.exec(m.head);
      const [, key = '', kind, optional, who = '', via] = match ?? [];
      if (!match || !(kind === 'd' || kind === 'p' || kind === 'i'))
        throw new SourceError(id, `cannot read {${m.head}|`);
      const person = who === '@-' ? null : people.get(who);
      if (person === undefined) throw new SourceError(id, `nobody is ${who}`);
      const mention = at('s', key);
      const cue = at('c', key);
      return {
        start: m.start,
        end: m.end,
        kind: KINDS[kind],
        text: text.slice(m.start, m.end),
        speaker: person && {
          name: person.name,
          mention: mention ? text.slice(mention.start, mention.end) : null,
          start: mention?.start ?? null,
          end: mention?.end ?? null,
          aliases: person.aliases,
          kind: person.kind,
        },
        cue: cue ? { start: cue.start, end: cue.end } : null,
        via: via ? via.split('>').map((v) => v.trim()) : [],
        ...(optional ? { optional: true } : {}),
      };
    });
  const sentences = marks
    .filter((m) => /^[nodavlx][01]$/.test(m.head))
    .sort((a, b) => a.start - b.start)
    .map((m) => ({
      start: m.start,
      end: m.end,
      text: text.slice(m.start, m.end),
      support: SUPPORTS[m.head.charAt(0) as keyof typeof SUPPORTS],
      checkworthy: m.head.endsWith('1'),
    }));
  return {
    id,
    language,
    source: 'written for this project; people and events are invented',
    licence: 'MIT',
    text,
    complete: true,
    // Chinese and Japanese words are not spaced: a statement counts as one.
    minWords: language === 'zh' || language === 'ja' ? 1 : 3,
    indirectComplete: true,
    quotes,
    sentences,
  };
}

const check = process.argv.includes('--check');
for (const file of readdirSync(join(ROOT, 'src'))
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const name = basename(file, '.txt');
  // "en-opinion.txt": the language comes first.
  const language = name.split('-')[0] ?? name;
  const articles = readFileSync(join(ROOT, 'src', file), 'utf8')
    .split(/^(?=# )/m)
    .filter((part) => part.trim() !== '');
  const output = `${articles.map((a) => JSON.stringify(toArticle(a, language))).join('\n')}\n`;
  const target = join(ROOT, `${name}.jsonl`);
  if (check) {
    if (readFileSync(target, 'utf8') !== output) {
      console.error(`${name}.jsonl is older than its source: run node scripts/corpus-author.ts`);
      process.exitCode = 1;
    }
  } else writeFileSync(target, output);
}
