/**
 * Words too frequent to tell one quote from another, of all full languages in one set: a fingerprint must not
 * depend on which language a page claims to be in, or a saved quote would be lost when the page's guess changes.
 * Folded as `fingerprint.ts` folds (lower case, no diacritics, no apostrophes). Changing this list changes every
 * fingerprint: raise FINGERPRINT_VERSION with it.
 */
export const FREQUENT_WORDS: ReadonlySet<string> = new Set(
  [
    // Indonesian, Malay
    'yang dan di ke dari untuk dengan pada ini itu akan tidak tak ada adalah saya kami kita anda mereka dia ia juga sudah telah oleh dalam bisa atau karena sebagai bahwa tapi tetapi lebih harus dapat bukan belum para saat agar hanya lagi masih seperti jadi kalau jika maka serta bagi tersebut boleh ialah daripada kepada telah sangat namun secara hal orang satu semua pun lah kah',
    // English
    'the of and to a in that is was for on with as it be are by at this from have has had not we i you he she they his her their our my your its or an which will would can could there been were what when who if but so no do does did all more about one out up them us me than then into just also because how should very said',
    // German
    'der die das und in zu den von mit ist des auf fur nicht ein eine dem sich im als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber so zum haben nur oder aber vor zur bis mehr durch man sein wurde wir ich ihr uns war einen kann wenn habe haben diese dieser dieses da muss mussen',
    // French
    'le la les de du des et a en un une que qui dans est pour pas sur au ce il plus par ne se avec son nous vous ils elle sont cette aux ont mais ou comme ses on je tout leur si y etre avoir fait ete sa meme sans nos notre votre cest nest quil quon cela',
    // Spanish, Portuguese, Italian
    'el los las y del en una por con no para es al lo como mas pero sus le ya este si porque esta entre cuando muy sin sobre ser tiene tambien me hay fue son han ha yo eso nos todo',
    'o os as e do da em um uma nao com por mais dos das foi ao ele tem seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre era depois mesmo aos seus quem nas esse eles voce na no que se',
    'il lo gli di che e un per non sono si da come anche ma piu del della dei delle nel nella alla ai al ha ho io ci questo questa quando se tutto siamo abbiamo stato essere hanno i le una con',
    // Dutch
    'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar heeft hebben ze hij we wij dit die wordt worden door over zo kan deze of wat was geen je ik u hun zal moet meer',
    // Russian
    'и в не на что с по как это он она они мы я вы но а к у из за от о же то для бы был была было быть так все его ее их еще уже или если только до при когда нет есть мне нас нам этот эта эти том',
  ]
    .join(' ')
    .split(' '),
);
