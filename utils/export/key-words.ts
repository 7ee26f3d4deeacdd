/** The words that a citation key is made of. */

/** Words that say nothing of what an article is about, in the languages of most articles. */
const EMPTY_WORDS = new Set(
  (
    'the a an of and or in on at to for from with by as is are was were be how why what when who which that this it its ' +
    'yang dan atau di ke dari untuk dengan pada oleh ini itu akan jadi para soal usai saat tak ' +
    'der die das den dem des ein eine einen und oder im in am zu zur zum von vom mit auf fur wie warum was ist ' +
    'le la les l un une des du de d et ou en au aux pour par sur dans ce cette qui que est ' +
    'el los las una unos y o del al por para con se su como ' +
    'il lo i gli uno e da dal della dello dei degli delle per che si ' +
    'os as um uma dos das na nas nos no em com ' +
    'het een van voor op met aan bij te naar door'
  ).split(' '),
);
/** Letters without their marks, and digits: in the keys of BibTeX nothing else is safe. */
const KEY_PART = /[a-z0-9]+/g;

/** The text's words as a key may hold them; letters of other scripts are left out. */
export function wordsOfKey(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}’']/gu, '')
      .toLowerCase()
      .match(KEY_PART) ?? []
  );
}

/** The first word that says something, else the first word; '' where there is none in Latin letters. */
export function significantWord(text: string): string {
  const words = wordsOfKey(text);
  return words.find((word) => word.length > 1 && !EMPTY_WORDS.has(word)) ?? words[0] ?? '';
}
