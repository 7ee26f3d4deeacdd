/** BibTeX: an `@article` an article. Read as it stands by biber and by every BibTeX that takes UTF-8. */
import type { AuthorName } from './author-names.ts';
import { type CslDate, type CslItem, cslItems } from './csl.ts';
import { isoDate } from './dates.ts';
import type { ExportWriter } from './format.ts';

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** The macros that every bibliography style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * LaTeX's ten special characters. Braces are escaped one by one *and* must balance for BibTeX's own scanner, which
 * knows no escape; where they do not, they are written as commands.
 */
function escapeLatex(text: string): string {
  const balanced = bracesBalance(text);
  return text.replace(/[\\{}~^#$%&_]/g, (character) => {
    if (character === '{' && !balanced) return '\\textbraceleft ';
    if (character === '}' && !balanced) return '\\textbraceright ';
    return LATEX[character] ?? `\\${character}`;
  });
}

function bracesBalance(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    else if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** An address in `\url{…}` style: percent-encoded where TeX would stumble, else as it is. */
function escapeAddress(address: string): string {
  return address.replace(
    /[{}\\^~\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function date(value: CslDate | undefined): { year?: number; month?: number; iso?: string } {
  const [year, month, day] = value?.['date-parts'][0] ?? [];
  if (year === undefined) return {};
  return {
    year,
    ...(month === undefined ? {} : { month }),
    iso: isoDate({ year, month: month ?? null, day: day ?? null }),
  };
}

/** "indonesian" for "id": the names of babel and polyglossia, which are nearly all the English ones; else the tag. */
function babelName(tag: string): string {
  const [language = tag] = tag.split('-');
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
      .of(language)
      ?.toLowerCase();
    return name !== undefined && /^[a-z]+$/.test(name) ? name : tag;
  } catch {
    return tag; // pages declare languages that are no BCP 47 tags
  }
}

/** BibTeX's three forms: "{Tim Redaksi}", "Dewi, Sari", "Hale, Jr., Luther". Braces keep a name whole. */
function author(name: AuthorName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`;
  return [name.family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map((part) => escapeLatex(part))
    .join(', ');
}

function entry(item: CslItem): string {
  const { year, month, iso } = date(item.issued);
  const braced = (text: string | undefined) => (text === undefined ? null : `{${escapeLatex(text)}}`);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', item.author === undefined ? null : `{${item.author.map(author).join(' and ')}}`],
    ['title', `{{${escapeLatex(item.title)}}}`],
    ['journal', braced(item['container-title'])],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['date', iso === undefined ? null : `{${iso}}`],
    ['url', item.URL === undefined ? null : `{${escapeAddress(item.URL)}}`],
    ['urldate', item.accessed === undefined ? null : `{${date(item.accessed).iso ?? ''}}`],
    ['langid', braced(item.language && babelName(item.language))],
    ['keywords', braced(item.keyword)],
    // What programs read into which field: docs/decisions/bibliography-fields.md.
    ['note', braced(item.source && `via ${item.source}`)],
    ['annote', braced(item.note)],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = ${value},`);
  return `@article{${item.id},\n  entrysubtype = {newspaper},\n${lines.join('\n')}\n}\n`;
}

/** One entry an article, its wire in `note`, which bibliographies print, its quotes in `annote`, which they do not. */
export const writeBibtex: ExportWriter = (quotes, { now }) => cslItems(quotes, now).map(entry).join('\n');
