import { beforeEach, expect, test } from 'vitest';
import { createPainter } from './highlights.ts';

/** A registry as Firefox shows it to content scripts: it answers by name, and cannot be walked. */
class Registry {
  readonly #kept = new Map<string, Highlighted>();
  get = (name: string) => this.#kept.get(name);
  set = (name: string, highlight: Highlighted) => this.#kept.set(name, highlight);
  delete = (name: string) => this.#kept.delete(name);
  get names() {
    return [...this.#kept.keys()];
  }
  keys(): never {
    throw new Error('Xray wrapping of iterators not supported.');
  }
}

class Highlighted {
  priority = 0;
  readonly ranges: unknown[] = [];
  add(range: unknown) {
    this.ranges.push(range);
  }
}

let registry: Registry;
let range: Range;

beforeEach(() => {
  registry = new Registry();
  const defaultView = { CSS: { highlights: registry }, Highlight: Highlighted };
  range = { startContainer: { ownerDocument: { defaultView } } } as unknown as Range;
});

test('ranges are gathered under their name', () => {
  const painter = createPainter(new Set());
  painter.add('verbatim-direct', [range, range]);
  expect(registry.get('verbatim-direct')?.ranges).toHaveLength(2);
});

test('what was painted is taken away without walking the page’s registry', () => {
  const painter = createPainter(new Set());
  painter.add('verbatim-direct', [range]);
  painter.add('verbatim-flag', [range]);
  registry.set('of-the-page', new Highlighted());
  painter.clear();
  expect(registry.names).toEqual(['of-the-page']);
});

test('one highlight can be taken away alone, and painted again', () => {
  const painter = createPainter(new Set(['verbatim-current']));
  painter.add('verbatim-direct', [range]);
  painter.add('verbatim-current', [range]);
  painter.clear('verbatim-current');
  expect(registry.names).toEqual(['verbatim-direct']);
  painter.add('verbatim-current', [range]);
  expect(registry.get('verbatim-current')?.priority).toBe(1);
});
