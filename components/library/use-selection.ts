import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  readonly seqs: ReadonlySet<number>;
  /** Ticks or unticks one; with `range`, everything from the one ticked before to this one. */
  readonly toggle: (seq: number, range?: boolean) => void;
  readonly set: (seqs: Iterable<number>) => void;
  readonly clear: () => void;
}

/** What is ticked. Quotes that the search no longer shows are dropped from it, so that nothing unseen is changed. */
export function useSelection(shown: readonly number[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  const seqs = useMemo(() => {
    if (ticked.size === 0) return ticked;
    const visible = new Set(shown);
    return new Set([...ticked].filter((seq) => visible.has(seq)));
  }, [ticked, shown]);

  const toggle = useCallback(
    (seq: number, range = false) => {
      const from = range && anchor !== null ? shown.indexOf(anchor) : -1;
      const to = shown.indexOf(seq);
      setAnchor(seq);
      setTicked((before) => {
        const next = new Set(before);
        if (from >= 0 && to >= 0) {
          for (const each of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
        } else if (!next.delete(seq)) next.add(seq);
        return next;
      });
    },
    [anchor, shown],
  );
  const set = useCallback((all: Iterable<number>) => setTicked(new Set(all)), []);
  const clear = useCallback(() => setTicked(new Set()), []);
  return useMemo(() => ({ seqs, toggle, set, clear }), [seqs, toggle, set, clear]);
}
