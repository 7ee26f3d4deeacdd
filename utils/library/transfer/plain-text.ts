/** The words of a highlight that a tool stored as HTML or Markdown. A scanner, since the text may be hostile. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** Tags become nothing (line-breaking ones a space), entities their characters; white space is folded. */
export function plainText(markup: string): string {
  let text = '';
  for (let at = 0; at < markup.length; ) {
    const char = markup.charAt(at);
    const close = char === '<' && /[a-z/!]/i.test(markup.charAt(at + 1)) ? markup.indexOf('>', at) : -1;
    if (close > at) {
      if (/^<\/?(?:p|br|div|li|h\d|blockquote|tr)\b/i.test(markup.slice(at, at + 14))) text += ' ';
      at = close + 1;
      continue;
    }
    const entity = char === '&' ? /^&(#x?)?([a-z0-9]{1,8});/i.exec(markup.slice(at, at + 12)) : null;
    const decoded = entity ? decode(entity[1], entity[2] ?? '') : null;
    if (entity && decoded !== null) {
      text += decoded;
      at += entity[0].length;
      continue;
    }
    text += char;
    at++;
  }
  return text.split(/\s+/).join(' ').trim();
}

function decode(numeric: string | undefined, body: string): string | null {
  if (numeric === undefined) return ENTITIES[body.toLowerCase()] ?? null;
  const code = Number.parseInt(body, numeric.length > 1 ? 16 : 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Markdown's links, emphasis and images reduced to their words. */
export function withoutMarkdown(markdown: string): string {
  let text = '';
  for (let at = 0; at < markdown.length; at++) {
    const char = markdown.charAt(at);
    if (char === '\\' && /[\\`*_{}[\]()#+.!~=>-]/.test(markdown.charAt(at + 1))) {
      text += markdown.charAt(++at);
    } else if (char === '!' && markdown.charAt(at + 1) === '[') {
      at = endOfLink(markdown, at + 1) ?? at;
    } else if (char === '[') {
      const label = markdown.indexOf(']', at);
      const end = label > at ? endOfLink(markdown, at) : null;
      if (end === null) text += char;
      else {
        text += markdown.slice(at + 1, label);
        at = end;
      }
    } else if (char === '*' || char === '`' || (char === '=' && markdown.charAt(at + 1) === '=')) {
      if (char === '=') at++;
    } else text += char;
  }
  return plainText(text);
}

/** The place of the ")" of a link whose "[" is at `at`, or null. */
function endOfLink(markdown: string, at: number): number | null {
  const label = markdown.indexOf(']', at);
  if (label < 0 || markdown.charAt(label + 1) !== '(') return null;
  const end = markdown.indexOf(')', label);
  return end < 0 ? null : end;
}
