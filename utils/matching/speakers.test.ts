import { describe, expect, it } from 'vitest';
import { sameSpeaker } from './speakers.ts';

describe('sameSpeaker', () => {
  it.each([
    ['Sports minister Evander Pyle', 'Pyle'],
    ['Dr. Sinta Hadi, S.H., M.H.', 'Sinta Hadi'],
    ['J. R. Penhallow', 'James Penhallow'],
    ['Zdenka Horváthová', 'Zdenka Horvathova'],
    ['Kim Dae-sung', 'Kim Dae Sung'],
    ['Honey farmer Rosa Achter', 'Beekeeper Rosa Achter'],
    ['Menteri Luar Negeri Lev Danilov', 'Menlu Rusia Lev Danilov'],
    ['Sergey Malinin', 'Sergei Malinin'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Basil Crane', 'Mr Crane'],
    ['Colin Ashby', 'Мэр Колин Эшби'],
    ['Ruth Penn', 'Рут Пенн'],
    ['Tom Baker', 'Tom Baker'],
    ['Wolodymyr Selinskyj', 'Volodymyr Zelinsky'],
    ['Bob Kester', 'Robert Kester'],
    ['the mayor of Leith, Jo Rand', 'Jo Rand'],
    ['PM Havel', 'Anton Havel'],
    ['WHO', 'World Health Organization'],
  ])('takes %s and %s for one', (a, b) => {
    expect(sameSpeaker(a, b, ['en'])).toBe('same');
  });

  it.each([
    ['Marta Pell', 'Dr. Edmund Pell'],
    ['Anna Siregar', 'Maria Siregar'],
    ['Mayor Tilda Renshaw', 'Deputy mayor Pia Lind'],
    ['Petrov', 'Petrova'],
    ['Mr Havel', 'Mrs Havel'],
    ['Bob Kester', 'Rita Kester'],
    ['Hansen', 'Hanson'],
    ['Ivan Petrov', 'Иван Сидоров'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameSpeaker(a, b, ['en'])).toBe('different');
  });

  it('does not know where one is not named', () => {
    expect(sameSpeaker('the minister', 'Evander Pyle', ['en'])).toBe('unknown');
    expect(sameSpeaker(null, 'Evander Pyle', ['en'])).toBe('unknown');
  });
});
