/** The article's sources: everybody and everything that its quotes go back to, with their places. */
import type { Quote, Source, Span } from '../report.ts';

export function collectSources(quotes: readonly Quote[]): Source[] {
  const byKey = new Map<string, { source: Source; first: number; starts: Set<number> }>();
  const note = (
    key: string,
    make: () => Source,
    mention: Span | null,
    quoteId: string,
    first: number,
  ): void => {
    let entry = byKey.get(key);
    if (!entry) {
      entry = { source: make(), first, starts: new Set() };
      byKey.set(key, entry);
    }
    const { source, starts } = entry;
    if (mention && !starts.has(mention.start)) source.mentions.push(mention);
    if (mention) starts.add(mention.start);
    if (source.quotes.at(-1) !== quoteId) source.quotes.push(quoteId);
  };
  for (const q of quotes) {
    const s = q.speaker;
    const name = s?.name ?? s?.mention;
    if (s && name) {
      const span = s.start !== null && s.end !== null ? { start: s.start, end: s.end } : null;
      note(
        `${s.name ? 'name' : s.kind}:${name.toLowerCase()}`,
        () => ({ name, kind: s.kind, role: s.role, mentions: [], quotes: [] }),
        span,
        q.id,
        span?.start ?? q.start,
      );
    }
    for (const v of q.via) {
      note(
        `via:${v.name.toLowerCase()}`,
        () => ({ name: v.name, kind: v.kind, role: null, mentions: [], quotes: [] }),
        { start: v.start, end: v.end },
        q.id,
        v.start,
      );
    }
  }
  const sources = [...byKey.values()];
  for (const { source } of sources) source.mentions.sort((a, b) => a.start - b.start);
  return sources
    .sort((a, b) => (a.source.mentions[0]?.start ?? a.first) - (b.source.mentions[0]?.start ?? b.first))
    .map((x) => x.source);
}
