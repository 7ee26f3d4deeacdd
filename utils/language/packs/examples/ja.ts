import type { PackExample } from '../../pack.ts';

/** 日本語: own sentences about invented people. */
export const ja: readonly PackExample[] = [
  {
    text: '森川和葉市長は「橋は秋に再開します」と述べた。',
    quotes: [{ kind: 'direct', text: '橋は秋に再開します', speaker: '森川和葉' }],
  },
];
