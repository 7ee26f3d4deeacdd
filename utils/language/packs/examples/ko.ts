import type { PackExample } from '../../pack.ts';

/** 한국어: own sentences about invented people. */
export const ko: readonly PackExample[] = [
  {
    text: '한서윤 시장은 “다리를 가을에 다시 열겠다”고 말했다.',
    quotes: [{ kind: 'direct', text: '다리를 가을에 다시 열겠다', speaker: '한서윤' }],
  },
  {
    text: '박영호 보건복지부 장관은 국회에서 "연금 개혁을 미룰 수 없다"고 밝혔다. 그러면서 "국민이 기다리고 있다"며 고개를 숙였다.',
    quotes: [
      { kind: 'direct', text: '연금 개혁을 미룰 수 없다', speaker: '박영호' },
      { kind: 'direct', text: '국민이 기다리고 있다', speaker: '박영호' },
    ],
  },
  {
    text: '한 관계자는 “현장 조사를 계속하고 있다”고 말했다.',
    quotes: [{ kind: 'direct', text: '현장 조사를 계속하고 있다', speaker: null }],
  },
  {
    text: '박영호 장관이 회견했다. 박 장관은 로이터통신에 "연금 개혁을 미룰 수 없다"고 말했다. AFP통신은 "합의가 매우 임박했다"고 보도했다.',
    quotes: [
      { kind: 'direct', text: '연금 개혁을 미룰 수 없다', speaker: '박영호', via: ['로이터통신'] },
      { kind: 'direct', text: '합의가 매우 임박했다', speaker: null, via: ['AFP'] },
    ],
  },
];
