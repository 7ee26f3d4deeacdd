/** What a single line of text gives away about its kind. Conservative: in doubt a line is a paragraph. */

const SENTENCE_END = new Set('.!?…။།。！？｡؟۔।॥։።:;,،；，：');
const CLOSERS = new Set(`"'”’»«›‹“„)]}）」』】〉》`);
/** "1." and "12)" number a list; "2024." begins a sentence in many languages, so at most two digits. */
const NUMBERED = /^(?:\d{1,2}[.)]|[a-hA-H]\))\s+\S/u;
const BULLET = /^(?:[•‣▪●◦∙·○■►➤]|[*-]\s)\s*\S/u;
/** A credit is a short line; a caption with its credit in brackets is longer and ends with it. */
const LONGEST_CREDIT = 120;
const LONGEST_CAPTION = 300;

/**
 * "Photo: …", "(Sumber: …)", "Foto/Dok. …": words that begin a credit line, followed by a colon or a slash.
 * The list is closed and each word is unambiguous as a label, so language need not be known.
 */
const CREDIT_LABELS = [
  'photo',
  'photos',
  'photo credit',
  'photo by',
  'photograph',
  'photograph by',
  'picture',
  'image',
  'image credit',
  'image source',
  'credit',
  'source',
  'courtesy',
  'video',
  'graphic',
  'file photo',
  'foto',
  'fotos',
  'foto ilustrasi',
  'ilustrasi',
  'ilustrasi foto',
  'sumber',
  'sumber foto',
  'sumber gambar',
  'kredit',
  'kredit foto',
  'gambar',
  'dok',
  'dok.',
  'bild',
  'bildquelle',
  'quelle',
  'crédit',
  'crédit photo',
  'crédits',
  'fuente',
  'imagen',
  'imagem',
  'fonte',
  'crédito',
  'créditos',
  'fotografía',
  'bron',
  'beeld',
  'фото',
  'источник',
  'fotoğraf',
  'kaynak',
  'zdroj',
  'zdjęcie',
  'źródło',
  'bilde',
  'kilde',
  'källa',
  'kuva',
  'lähde',
  '写真',
  '사진',
  '图片',
  '来源',
  '圖片',
  '来源图片',
  'صورة',
  'المصدر',
];
const CREDIT_LABEL_SET = new Set(CREDIT_LABELS);
const LONGEST_LABEL = Math.max(...CREDIT_LABELS.map((label) => label.length));

/** True where the line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && CLOSERS.has(line.charAt(at))) at--;
  return at >= 0 && SENTENCE_END.has(line.charAt(at));
}

export function isListItem(line: string): boolean {
  return NUMBERED.test(line) || BULLET.test(line);
}

/** Length of the ">" markers with their spaces at the head of a quoted line, else 0. */
export function quoteMarkerLength(line: string): number {
  let at = 0;
  while (at < line.length && (line[at] === '>' || (at > 0 && line[at] === ' '))) at++;
  return at;
}

/** "(Sumber: NATO)", "Photo: A. Person", "[Foto: Dok. Pribadi]", or a caption that ends with such a bracket. */
export function isCreditLine(line: string): boolean {
  const bracket = trailingBracket(line);
  if (bracket !== null && startsWithLabel(bracket)) return line.length <= LONGEST_CAPTION;
  return line.length <= LONGEST_CREDIT && startsWithLabel(line);
}

/** The credit alone of a credit line: what its last bracket says, without the caption before it. */
export function creditOf(line: string): string {
  const bracket = trailingBracket(line);
  return bracket !== null && startsWithLabel(bracket) ? bracket : line;
}

function trailingBracket(line: string): string | null {
  const trimmed = line.endsWith('.') ? line.slice(0, -1) : line;
  const close = trimmed.at(-1);
  const open = close === ')' ? '(' : close === ']' ? '[' : close === '）' ? '（' : null;
  if (open === null) return null;
  const at = trimmed.lastIndexOf(open);
  return at < 0 ? null : trimmed.slice(at + 1, -1).trim();
}

function startsWithLabel(line: string): boolean {
  const head = line.slice(0, LONGEST_LABEL + 2);
  for (let at = 0; at < head.length; at++) {
    const c = head[at];
    if (c === ':' || c === '/' || c === '：' || c === '|') {
      return CREDIT_LABEL_SET.has(head.slice(0, at).trim().toLowerCase()) && line.length > at + 1;
    }
  }
  return false;
}
