/** Accounts that say something: "tulis akun @kabar_senja", "komentar @rano.salim": a handle is the name of whoever writes under it. */

import { has, type Reading, tokenAt } from '../text/reading.ts';
import { type Mention, mentionOf } from './mention.ts';

/** @returns the account that the cue before token `i` has for its subject, or null. */
export function accountAt(r: Reading, i: number): Mention | null {
  const { tokens, quoteAt } = r;
  // Looked at first, since most words are neither.
  if (tokenAt(r, i)?.text !== '@' && !has(r, i, 'sites')) return null;
  if (quoteAt[i] || (!has(r, i - 1, 'sayFirst') && !has(r, i - 1, 'say'))) return null;
  // "tulis akun Instagram |@kabar_senja"
  let first = i;
  if (has(r, first, 'sites')) first++;
  if (first > i && r.outletAt[first]?.outlet.kind === 'platform') first++;
  const handle = tokenAt(r, first)?.text === '@';
  const word = tokens[handle ? first + 1 : first];
  if (word?.kind !== 'word' || (handle && word.start !== tokens[first]?.end)) return null;
  if (!handle && (first === i || !/[_\d]/.test(word.text))) return null;
  let to = handle ? first + 2 : first + 1;
  while (tokens[to]?.text === '.' && joins(r, to) && joins(r, to + 1) && tokens[to + 1]?.kind === 'word')
    to += 2;
  const name = { from: first, to };
  return { ...mentionOf({ from: i, to, type: 'name', head: null, plural: false }), name };
}

const joins = ({ tokens }: Reading, k: number): boolean => tokens[k]?.start === tokens[k - 1]?.end;
