/** RIS (the format of Zotero, EndNote and Mendeley): a NEWS record an article. Lines end in CRLF, as the format says. */
import type { AuthorName } from './author-names.ts';
import { type CslDate, type CslItem, cslItems } from './csl.ts';
import type { ExportWriter } from './format.ts';

/** "2024/06/19/": year, month, day and an empty "other". */
function risDate(value: CslDate | undefined): string | null {
  const parts = value?.['date-parts'][0];
  if (parts === undefined) return null;
  const padded = [0, 1, 2].map((index) => {
    const part = parts[index];
    return part === undefined ? '' : String(part).padStart(index === 0 ? 4 : 2, '0');
  });
  return `${padded.join('/')}/`;
}

/** "Dewi, Sari" or "Hale, Luther, Jr."; in what stays whole no comma may begin a given name. */
function author(name: AuthorName): string {
  if ('literal' in name) return name.literal.replaceAll(',', ';');
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

function record(item: CslItem): string {
  const year = item.issued?.['date-parts'][0][0];
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', author(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year === undefined ? null : String(year)],
    ['DA', risDate(item.issued)],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed)],
    ['LA', item.language],
    ...(item.keyword?.split(', ').map((keyword) => ['KW', keyword] as const) ?? []),
    // "DB" would make the wire a database or an archive: docs/decisions/bibliography-fields.md.
    ['N1', [item.source && `via ${item.source}`, item.note].filter(Boolean).join('; ')],
  ];
  return [
    ...lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`),
    'ER  - ',
    '',
  ].join('\r\n');
}

/** Every value is one line (the CSL items see to it), so nothing in it can begin a new tag. */
export const writeRis: ExportWriter = (quotes, { now }) => cslItems(quotes, now).map(record).join('\r\n');
