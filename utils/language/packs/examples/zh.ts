import type { PackExample } from '../../pack.ts';

/** 中文: own sentences about invented people. */
export const zh: readonly PackExample[] = [
  {
    text: '市长林若岚说：“大桥将在秋天重新开放。”',
    quotes: [{ kind: 'direct', text: '大桥将在秋天重新开放。', speaker: '林若岚' }],
  },
  {
    text: '外交部发言人林若岚12日在例行记者会上表示：“我们敦促有关各方保持克制。”',
    quotes: [{ kind: 'direct', text: '我们敦促有关各方保持克制。', speaker: '林若岚' }],
  },
  {
    text: '卫生部长林若岚周三表示：“今年我们将新建三家医院。”',
    quotes: [{ kind: 'direct', text: '今年我们将新建三家医院。', speaker: '林若岚' }],
  },
  {
    text: '国家桥梁管理局在公告中警告：“大桥可能再次关闭。”',
    quotes: [{ kind: 'direct', text: '大桥可能再次关闭。', speaker: '国家桥梁管理局' }],
  },
  {
    text: '赵若岚说，她将在下个月辞职。“我需要好好休息一段时间，”她说。',
    quotes: [{ kind: 'direct', text: '我需要好好休息一段时间', speaker: '赵若岚' }],
  },
  {
    text: '遇难者家属张若岚哭着说：“我只想知道事情的真相。”',
    quotes: [{ kind: 'direct', text: '我只想知道事情的真相。', speaker: '张若岚' }],
  },
  {
    text: '“这是我们最好的一场比赛，”主教练周若岚赛后表示，“球员们很努力。”',
    quotes: [
      { kind: 'direct', text: '这是我们最好的一场比赛', speaker: '周若岚' },
      { kind: 'direct', text: '球员们很努力。', speaker: '周若岚' },
    ],
  },
];
