import { expect, test } from 'vitest';
import { fromText } from '../../article/from-text.ts';
import { analyse } from '../analyse.ts';

const supportOf = (text: string, language: string) =>
  analyse(fromText(text, language), { language }).claims[0]?.support;

test.each([
  ['en', 'Some 40 people are feared dead in Marl.'],
  ['en', 'There are reports that Orvo paid bribes in 2019.'],
  ['en', 'Unofficial figures put the number of dead at 40.'],
  ['en', 'Many fear the dock at Marl will close.'],
  ['de', 'Die Werft soll 3 Millionen Euro gezahlt haben.'],
  ['de', 'Als Ursache wird ein technischer Defekt vermutet.'],
  ['de', 'Nach ersten Erkenntnissen starben 40 Menschen.'],
  ['de', 'Viele fürchten die Schließung der Werft.'],
  ['fr', 'Selon les premiers éléments, 40 personnes sont mortes.'],
  ['fr', 'On estime que 40 personnes sont mortes.'],
  ['es', 'Según las primeras estimaciones, los daños alcanzan 3 millones de euros.'],
  ['es', 'Se teme que haya 40 muertos en el puerto.'],
  ['es', 'Muchos temen un cierre del puerto.'],
  ['pt', 'Segundo as primeiras informações, 40 pessoas morreram.'],
  ['pt', 'Suspeita-se que a Orvo pagou 3 milhões.'],
  ['it', 'Si ipotizza un guasto alla pompa.'],
  ['it', 'Da quanto appreso tre carabinieri sono finiti in carcere.'],
  ['nl', 'Volgens de eerste schattingen bedraagt de schade 3 miljoen euro.'],
  ['nl', 'Als oorzaak wordt een defect vermoed.'],
  ['ru', 'По первым оценкам, ущерб составил 3 миллиона рублей.'],
  ['ms', 'Kira-kira 40 orang dikhuatiri terkorban.'],
])('%s: “%s” names nobody in so many words', (language, text) => {
  expect(supportOf(text, language)).toBe('vague');
});

test.each([
  ['es', 'Según informaciones de la policía, 40 personas murieron.'],
  ['it', 'Secondo le prime informazioni dei carabinieri, 40 persone sono morte.'],
  ['pt', 'Segundo informações da Polícia Militar, 40 pessoas morreram.'],
  ['de', 'Nach ersten Erkenntnissen der Polizei starben 40 Menschen.'],
  ['de', 'Der Täter soll laut Polizei 3 Millionen Euro gestohlen haben.'],
  ['nl', 'Volgens de eerste schattingen van de gemeente bedraagt de schade 3 miljoen euro.'],
])('%s: “%s” names the body whose words they are', (language, text) => {
  expect(supportOf(text, language)).toBe('organisation');
});

test.each([
  ['de', 'Die Halle soll 300 Plätze haben.'],
  ['de', 'Die Halle wird von der Stadt gebaut, ein Fehler wurde nicht vermutet und sie ist teuer.'],
  ['fr', 'Sur place, les secours cherchent 40 disparus.'],
  ['nl', 'De vier gewonden zijn ter plaatse nagekeken.'],
])('%s: “%s” is the newsroom’s own', (language, text) => {
  expect(supportOf(text, language)).toBe('none');
});

test.each([
  ['es', 'El puerto es considerado el mayor de la región.'],
  ['es', 'Fue anunciado el alcalde Juan Pardo.'],
])('%s: in “%s” what a participle is said of does not speak', (language, text) => {
  expect(analyse(fromText(text, language), { language }).quotes.filter((q) => q.speaker)).toEqual([]);
  expect(supportOf(text, language)).not.toBe('named');
});

test.each([
  ['de', 'Hafenministerin Karla Brehm attackierte die Reederei.', 'named'],
  ['de', 'Hafenministerin Karla Brehm verurteilte den Angriff.', 'named'],
  ['de', 'Weil sie 12 Boote stahl, wurde Hafenministerin Karla Brehm nun verurteilt.', 'none'],
  ['es', 'La ministra Clara Montes ha rechazado el proyecto.', 'named'],
  ['es', 'La ministra Clara Montes, acusada de fraude, viajó a Marlo.', 'none'],
  ['fr', "La ministre Claire Dumont a condamné l'attaque.", 'named'],
  ['it', "La ministra Clara Monti ha condannato l'attacco.", 'named'],
  ['it', 'La ministra Clara Monti è stata condannata.', 'none'],
  ['nl', 'Havenminister Klara Brem veroordeelde de aanval.', 'named'],
  ['pt', 'A ministra Clara Montes rejeitou o projeto.', 'named'],
  ['ru', 'Министр Анна Карелина отвергла план.', 'named'],
  ['ms', 'Menteri Pelabuhan Aisyah Karim mengecam serangan itu.', 'named'],
  ['en', 'Harbour minister Mary Holt called for an inquiry.', 'named'],
  ['de', 'Hafenministerin Karla Brehm warnte vor Verzögerungen.', 'named'],
  ['de', 'Hafenministerin Karla Brehm begrüßte die Pläne.', 'named'],
  ['de', 'Hafenministerin Karla Brehm wird von allen begrüßt.', 'none'],
  ['nl', 'Havenminister Klara Brem heeft de aanval veroordeeld.', 'named'],
  ['nl', 'Havenminister Klara Brem neemt afstand van het plan.', 'named'],
  ['pt', 'A ministra Clara Montes rechaçou o projeto.', 'named'],
  ['ru', 'Министр Анна Карелина выступает против плана.', 'named'],
])('%s: “%s”: what is done by speaking is its speaker’s', (language, text, support) => {
  expect(supportOf(text, language)).toBe(support);
});
