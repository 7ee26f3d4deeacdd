/** Pages for the tests of this folder: invented news from the invented harbour town of Maren. */

export const PARAGRAPHS = [
  'MAREN — The ferry to Sundholm will not sail before Thursday, the harbour office said on Monday, after a storm damaged two of its three piers.',
  '“We cannot let anybody on board while the pier is moving,” harbour master Mira Lund told reporters, adding that tickets bought for the weekend remain valid until the end of the month.',
  'About 300 passengers had waited since Friday, according to a list that the office published. Most of them were given beds in the school of Maren, where the Red Cross served soup and bread.',
  'Shipping company Nordfaehre, which runs the line, said that it had asked for an inspection of the piers in March, and that nobody had answered its letters since then.',
] as const;

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly article?: string;
  readonly after?: string;
}

export function page({ head = '', before = '', article = paragraphs(), after = '' }: PageParts = {}): string {
  return `<!doctype html><html lang="en"><head><title>Ferry to Sundholm stays in port - Maren Post</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
${before}<main><article><h1>Ferry to Sundholm stays in port</h1>${article}</article></main>${after}
<footer><p>All rights reserved.</p></footer></body></html>`;
}

export function paragraphs(texts: readonly string[] = PARAGRAPHS): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
