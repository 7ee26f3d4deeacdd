import type { PackExample } from '../../pack.ts';

/** 中文: own sentences about invented people. */
export const zh: readonly PackExample[] = [
  {
    text: '市长林若岚说：“大桥将在秋天重新开放。”',
    quotes: [{ kind: 'direct', text: '大桥将在秋天重新开放。', speaker: '林若岚' }],
  },
];
