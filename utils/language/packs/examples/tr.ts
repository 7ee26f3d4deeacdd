import type { PackExample } from '../../pack.ts';

/** Türkçe: own sentences about invented people. */
export const tr: readonly PackExample[] = [
  {
    text: 'Belediye Başkanı Leyla Serim, “Köprüyü sonbaharda yeniden açacağız” dedi.',
    quotes: [{ kind: 'direct', text: 'Köprüyü sonbaharda yeniden açacağız', speaker: 'Leyla Serim' }],
  },
  {
    text: 'Mühendis Tarık Lunacı şunları söyledi: “Üçüncü ayak çatlamıştı.”',
    quotes: [{ kind: 'direct', text: 'Üçüncü ayak çatlamıştı.', speaker: 'Tarık Lunacı' }],
  },
  {
    text: 'Maliye Bakanı Halit Fidancı’nın açıklamasına göre bütçe hazır. Fidancı, "Tasarruf sürecek" ifadelerini kullandı.',
    quotes: [
      { kind: 'indirect', text: 'bütçe hazır', speaker: 'Halit Fidancı' },
      { kind: 'direct', text: 'Tasarruf sürecek', speaker: 'Halit Fidancı' },
    ],
  },
  {
    text: 'Altyapının Türkiye genelinde güçlendiğini vurgulayan Bakan Kemal Uralcı, şunları kaydetti: "Bu yıl istasyon sayısı çok arttı."',
    quotes: [{ kind: 'direct', text: 'Bu yıl istasyon sayısı çok arttı.', speaker: 'Kemal Uralcı' }],
  },
  {
    text: 'Ulaştırma Bakanı Halit Fidancı toplantıda konuştu. Fidancı, Reuters’a yaptığı açıklamada, "Köprü yakında açılacak" dedi. Fidancı, NTV canlı yayınında "Her şey hazır, bekliyoruz" dedi.',
    quotes: [
      { kind: 'direct', text: 'Köprü yakında açılacak', speaker: 'Halit Fidancı', via: ['Reuters'] },
      { kind: 'direct', text: 'Her şey hazır, bekliyoruz', speaker: 'Halit Fidancı' },
    ],
  },
  {
    text: "Anadolu Ajansı'nın haberine göre köprü önümüzdeki hafta açılacak.",
    quotes: [{ kind: 'indirect', text: 'köprü önümüzdeki hafta açılacak', speaker: 'Anadolu Ajansı' }],
  },
];
