import type { Lexicon } from './types.ts';

/** What is known of a quote in any other language: digits, marks and common symbols. */
export const generic: Lexicon = {
  language: 'und',
  negators: '',
  deniers: '',
  negativePrefixes: '',
  modals: {},
  quantifiers: {},
  conditions: {},
  antonyms: '',
  numbers: { values: '', scales: '', ordinals: '', decimal: '.' },
  units:
    'percent: %; usd: $, us$; eur: €; gbp: £; jpy: ¥; km: km; kg: kg; m: m; cm: cm; mm: mm; ha: ha; mw: mw; gw: gw',
  months: '',
  weekdays: '',
  relativeDates: '',
  spellings: '',
  contractions: '',
  fillers: '',
  pronouns: {},
  stop: '',
  cues: '',
  stock: '',
  coordinators: '',
  contrasts: '',
  byWords: '',
  passives: '',
  suffixes: '',
  titles: '',
  falsehoods: '',
  truths: '',
};
