import { describe, expect, it } from 'vitest';
import type { Copy } from './copies.ts';
import { commonCarrier, dependenceOf, independentSources, oneSource } from './independence.ts';

const copy = (more: Partial<Copy>): Copy => ({ via: [], agency: null, siteName: null, url: null, ...more });
const page = copy({ siteName: 'Harian Timur', url: 'https://timur.example/1' });

describe('independent sources', () => {
  it('count ten copies of one wire story as one', () => {
    const copies = Array.from({ length: 10 }, (_, i) =>
      copy({ via: ['Reuters'], siteName: `Site ${i}`, url: `https://site${i}.example/a` }),
    );
    expect(independentSources(page, copies)).toBe(1);
  });

  it('leave out what came to the page through the same carrier', () => {
    expect(independentSources({ ...page, agency: 'AFP' }, [copy({ via: ['the AFP news agency'] })])).toBe(0);
  });

  it('join a copy to the outlet it cites', () => {
    expect(oneSource(copy({ via: ['Kabar Laut'] }), copy({ siteName: 'Kabar Laut' }))).toBe(true);
  });

  it("join a site's own subdomains", () => {
    expect(
      oneSource(
        copy({ url: 'https://nasional.kabar.example/1' }),
        copy({ url: 'https://www.kabar.example/2' }),
      ),
    ).toBe(true);
    expect(oneSource(copy({ url: 'https://a.co.id/1' }), copy({ url: 'https://b.co.id/2' }))).toBe(false);
  });

  it('do not join addresses in numbers that begin or end alike', () => {
    const local = copy({ url: 'http://127.0.0.1/1' });
    expect(oneSource(local, copy({ url: 'http://10.9.0.1/2' }))).toBe(false);
    expect(oneSource(local, copy({ via: ['127'] }))).toBe(false);
    expect(oneSource(local, copy({ url: 'http://127.0.0.1/3' }))).toBe(true);
  });

  it('do not join everybody who quotes a post on one platform', () => {
    expect(oneSource(copy({ via: ['X'], siteName: 'A1' }), copy({ via: ['X'], siteName: 'B2' }))).toBe(false);
  });
});

describe('why a copy is no source of its own', () => {
  const barat = copy({ siteName: 'Harian Barat', via: ['Harian Timur'] });

  it('names who cites whom, as the reader of the first sees it', () => {
    expect(dependenceOf(page, barat)).toBe('cited');
    expect(dependenceOf(barat, page)).toBe('cites');
    expect(dependenceOf({ ...page, via: ['Harian Barat'] }, barat)).toBe('circular');
  });

  it('names one outlet, one carrier, and nothing where there is nothing', () => {
    expect(dependenceOf(page, { ...page, url: null })).toBe('outlet');
    expect(dependenceOf({ ...page, agency: 'AFP' }, copy({ siteName: 'Sore', via: ['AFP'] }))).toBe(
      'carrier',
    );
    expect(dependenceOf(page, copy({ siteName: 'Sore' }))).toBeNull();
  });
});

describe('the carrier that all copies go back to', () => {
  const wired = (siteName: string) => copy({ siteName, via: ['Antara', 'the AFP news agency'] });

  it('is the one where the chain begins, as the page writes it', () => {
    expect(commonCarrier([wired('A1'), copy({ siteName: 'B2', agency: 'AFP' })])).toBe('the AFP news agency');
  });

  it('is none where one copy comes from elsewhere', () => {
    expect(commonCarrier([wired('A1'), wired('B2'), copy({ siteName: 'C3' })])).toBeNull();
  });
});
