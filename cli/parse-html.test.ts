import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

describe('parseHtml', () => {
  it('builds the tree that browsers build where tags are missing or misplaced', () => {
    const document = parseHtml(
      '<!doctype html><head><title>A</title></head><body class=x><p>One<p>Two<table><tr><td>3</table>',
    );
    expect(document.title).toBe('A');
    expect(document.body.className).toBe('x');
    expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['One', 'Two']);
    expect(document.querySelector('tbody td')?.textContent).toBe('3');
  });

  it('keeps the content of templates apart, as browsers do', () => {
    const document = parseHtml('<x-a><template shadowrootmode="open"><p>in</p></template></x-a>');
    expect(document.querySelectorAll('p')).toHaveLength(0);
    expect(document.querySelector('template')?.content.firstChild?.textContent).toBe('in');
  });

  it.each(['', '<', '<!doctype', '<html><frameset><frame></frameset></html>', '\0\uFFFF<p>'])(
    'gives some document for %j',
    (html) => {
      expect(parseHtml(html).documentElement).not.toBeNull();
    },
  );

  it('is not stopped by depth', () => {
    expect(parseHtml('<div>'.repeat(20_000)).querySelectorAll('div').length).toBeGreaterThan(500);
  });
});
