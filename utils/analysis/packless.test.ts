/** Languages without a pack: quotations by their marks, and no name rather than a wrong one. */
import { describe, expect, it } from 'vitest';
import { fromText } from '../article/from-text.ts';
import { analyse } from './analyse.ts';

const quotesOf = (text: string, language: string) => analyse(fromText(text, language), { language }).quotes;

describe('in a language without a pack', () => {
  it.each([
    ['pl', 'Rzecznik rządu stwierdził, że „umowa jest bliska i nikt jej nie zatrzyma”.'],
    ['cs', 'Dodal, že „dohoda je velmi blízko a nic jí nebrání“.'],
    ['hu', 'Hozzátette: „a megállapodás nagyon közel van”.'],
    ['ro', 'El a adăugat că „acordul este foarte aproape”.'],
    ['vi', 'Ông nhấn mạnh “kết quả rất khả quan và sẽ được công bố”.'],
    ['cs', 'Server Denní Zápisky napsal: „Dohoda se hroutí ze všech stran.“'],
  ])('%s: nobody is named by a word that opens its sentence: %s', (language, text) => {
    expect(quotesOf(text, language).map((q) => q.speaker?.name ?? null)).toEqual([null]);
  });

  it('a full name and a colon before the marks is who speaks', () => {
    expect(quotesOf('Petr Dvořák: „Nesouhlasíme s tím v žádném případě.“', 'cs')[0]?.speaker?.name).toBe(
      'Petr Dvořák',
    );
  });

  it.each([
    ['bn', 'মন্ত্রী রহিম খান বলেন, ‘আমরা সব পক্ষের সঙ্গে আলোচনা চালিয়ে যাব।’', 'আমরা সব পক্ষের সঙ্গে আলোচনা চালিয়ে যাব।'],
    [
      'hi',
      "मंत्री राजेश शर्मा ने कहा, 'हम सभी पक्षों के साथ बातचीत जारी रखेंगे।'",
      'हम सभी पक्षों के साथ बातचीत जारी रखेंगे।',
    ],
    [
      'ur',
      'وزیر احمد خان نے کہا کہ ’ہم تمام فریقوں سے بات چیت جاری رکھیں گے۔‘',
      'ہم تمام فریقوں سے بات چیت جاری رکھیں گے۔',
    ],
    [
      'sw',
      'Waziri Juma Ali alisema, ‘Tutaendelea na mazungumzo na pande zote.’',
      'Tutaendelea na mazungumzo na pande zote.',
    ],
  ])('%s: single marks quote where no double ones do', (language, text, quote) => {
    expect(quotesOf(text, language).map((q) => q.text)).toEqual([quote]);
  });

  it.each([
    ['km', 'រដ្ឋមន្ត្រី បាននិយាយថា៖ «យើងនឹងបន្តការចរចាជាមួយភាគីទាំងអស់»។', 'យើងនឹងបន្តការចរចាជាមួយភាគីទាំងអស់'],
    ['my', '“ကျွန်တော်တို့ ဆွေးနွေးမှုတွေ ဆက်လုပ်မယ်” လို့ ဝန်ကြီးက ပြောပါတယ်။', 'ကျွန်တော်တို့ ဆွေးနွေးမှုတွေ ဆက်လုပ်မယ်'],
    ['lo', 'ລັດຖະມົນຕີ ກ່າວວ່າ: “ພວກເຮົາຈະສືບຕໍ່ການເຈລະຈາກັບທຸກຝ່າຍ”.', 'ພວກເຮົາຈະສືບຕໍ່ການເຈລະຈາກັບທຸກຝ່າຍ'],
  ])('%s: letters that stand unspaced count as words', (language, text, quote) => {
    expect(quotesOf(text, language).map((q) => q.text)).toEqual([quote]);
  });

  it.each([
    ['pl', '„Jesteśmy dobrej myśli i liczymy na porozumienie” – powiedział PAP Jan Wierzba.', ['PAP']],
    ['cs', '„Dohoda je velmi blízko a nic jí nebrání,“ řekl ČTK ministr Dvořák.', ['ČTK']],
    ['hu', '„Folytatjuk a tárgyalásokat minden féllel” – mondta az MTI-nek Kárász János.', ['MTI']],
    ['sv', '– Vi har inget annat val i dag. Vi måste tala, säger Lind till TT.', ['TT']],
    ['th', '"เราจะเจรจาต่อไปกับทุกฝ่าย" รัฐมนตรีกล่าวกับสำนักข่าวรอยเตอร์', ['Reuters']],
    ['cs', '„Dohoda je velmi blízko a nic jí nebrání,“ napsal Dvořák na Facebooku.', []],
  ])('%s: an agency that the sentence names carries: %s', (language, text, names) => {
    expect(quotesOf(text, language)[0]?.via.map((v) => v.name)).toEqual(names);
  });
});
