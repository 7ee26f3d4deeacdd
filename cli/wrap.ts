/** Lines for a terminal. Width is counted in code points: near enough for wrapping, with colour codes left out. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a colour code is.
const COLOUR = /\u001B\[\d+m/g;

export function indent(text: string, by: number, width: number): string[] {
  const margin = ' '.repeat(by);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    const wordLength = [...word.replace(COLOUR, '')].length;
    if (length > 0 && by + length + 1 + wordLength > width) {
      lines.push(margin + line);
      line = word;
      length = wordLength;
    } else {
      line = length > 0 ? `${line} ${word}` : word;
      length += wordLength + (length > 0 ? 1 : 0);
    }
  }
  lines.push(margin + line);
  return lines;
}

/** At most `longest` code units, cut between words where there are any. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest)} …`;
}
