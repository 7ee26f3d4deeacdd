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
  {
    text: '기상청은 "내일 많은 비가 내리겠다"고 예보했다.',
    quotes: [{ kind: 'direct', text: '내일 많은 비가 내리겠다', speaker: '기상청' }],
  },
  {
    text: '서울대 한서윤 교수는 "대책을 서둘러야 한다"고 지적했다.',
    quotes: [{ kind: 'direct', text: '대책을 서둘러야 한다', speaker: '한서윤' }],
  },
  {
    text: '한서윤은 경기 후 인터뷰에서 "동료들 덕분이다"라고 말했다.',
    quotes: [{ kind: 'partial', text: '동료들 덕분이다', speaker: '한서윤' }],
  },
  {
    text: '로이드 베넷 미국 대통령은 "합의가 임박했다"고 밝혔다.',
    quotes: [{ kind: 'partial', text: '합의가 임박했다', speaker: '로이드 베넷' }],
  },
  {
    text: '"정말 무서웠어요." 주민 한서윤(45) 씨는 그날을 이렇게 떠올렸다.',
    quotes: [{ kind: 'direct', text: '정말 무서웠어요.', speaker: '한서윤' }],
  },
  {
    text: '한서윤 가람구청장은 "주민과 소통하는 행정을 이어 가겠다"고 말했다.',
    quotes: [{ kind: 'direct', text: '주민과 소통하는 행정을 이어 가겠다', speaker: '한서윤' }],
  },
];
