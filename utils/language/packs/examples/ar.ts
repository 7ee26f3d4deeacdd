import type { PackExample } from '../../pack.ts';

/** العربية: own sentences about invented people. */
export const ar: readonly PackExample[] = [
  {
    text: 'قال الرئيس سالم الدروبي: "سنعيد فتح الجسر في الخريف".',
    quotes: [{ kind: 'direct', text: 'سنعيد فتح الجسر في الخريف', speaker: 'سالم الدروبي' }],
  },
  {
    text: 'قال وزير الصحة المصري سالم الدروبي: "المستشفيات جاهزة تماما لاستقبال الجرحى".',
    quotes: [{ kind: 'direct', text: 'المستشفيات جاهزة تماما لاستقبال الجرحى', speaker: 'سالم الدروبي' }],
  },
  {
    text: 'قال وزير المياه سامر الحداد: "لن نقطع المياه عن أي بيت قبل نهاية الصيف".',
    quotes: [{ kind: 'direct', text: 'لن نقطع المياه عن أي بيت قبل نهاية الصيف', speaker: 'سامر الحداد' }],
  },
];
