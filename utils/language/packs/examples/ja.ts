import type { PackExample } from '../../pack.ts';

/** 日本語: own sentences about invented people. */
export const ja: readonly PackExample[] = [
  {
    text: '森川和葉市長は「橋は秋に再開します」と述べた。',
    quotes: [{ kind: 'direct', text: '橋は秋に再開します', speaker: '森川和葉' }],
  },
  {
    text: '「本当に怖かった」。近くに住む森川和葉さん（45）はそう振り返る。',
    quotes: [{ kind: 'direct', text: '本当に怖かった', speaker: '森川和葉' }],
  },
  {
    text: '「橋が落ちると聞いて、すぐに外へ逃げました」と近くに住む森川和葉さん（45）は話す。',
    quotes: [{ kind: 'direct', text: '橋が落ちると聞いて、すぐに外へ逃げました', speaker: '森川和葉' }],
  },
];
