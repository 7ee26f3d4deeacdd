import { expect, it } from 'vitest';
import { en } from '../../language/packs/en.ts';
import { ru } from '../../language/packs/ru.ts';
import { governsOwner, nominativeOf } from './nominative.ts';

it.each([
  ['Анны Кедровой', 'Анна Кедрова'],
  ['Марии Луговской', 'Мария Луговская'],
  ['Ольги Ивановны Лапиной', 'Ольга Ивановна Лапина'],
  ['Натальи Бондаренко', 'Наталья Бондаренко'],
  ['Ивана Крылова', 'Иван Крылов'],
  ['Сергея Петровича Луговского', 'Сергей Петрович Луговский'],
  ['Павла Ткача', 'Павел Ткач'],
  ['Юрия Кучмы', 'Юрий Кучма'],
  ['Никиты Быстрых', 'Никита Быстрых'],
])('%s is %s as a subject', (owner, subject) => {
  expect(nominativeOf(ru, owner)).toBe(subject);
});

it.each([['Льва Белого'], ['Анны Крылова'], ['Ли Ши'], ['Рио де ла Платы']])('%s stays open', (name) => {
  expect(nominativeOf(ru, name)).toBeNull();
});

it('a language whose names have no cases turns none', () => {
  expect(nominativeOf(en, 'Anna Holt')).toBeNull();
  expect(governsOwner(en, 'words')).toBe(false);
  expect(governsOwner(ru, 'словам')).toBe(true);
});
