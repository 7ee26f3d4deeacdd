import type { PackExample } from '../../pack.ts';

/** 한국어: own sentences about invented people. */
export const ko: readonly PackExample[] = [
  {
    text: '한서윤 시장은 “다리를 가을에 다시 열겠다”고 말했다.',
    quotes: [{ kind: 'direct', text: '다리를 가을에 다시 열겠다', speaker: '한서윤' }],
  },
];
