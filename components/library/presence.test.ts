import { expect, test } from 'vitest';
import { presenceOf } from './presence.ts';

test.each([
  [[], { kind: 'always' }],
  [[true, true], { kind: 'always' }],
  [[false, false], { kind: 'never' }],
  [[false, true, true], { kind: 'new', before: 0, since: 1 }],
  [[false, false, true], { kind: 'new', before: 1, since: 2 }],
  [[true, true, false], { kind: 'gone', last: 1, after: 2 }],
  [[true, false, false], { kind: 'gone', last: 0, after: 1 }],
  [[true, false, true], { kind: 'back', away: 1, since: 2 }],
])('%j', (present, told) => expect(presenceOf(present)).toEqual(told));
