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
];
