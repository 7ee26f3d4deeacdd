/** What several rules ask of a language together: how its sentences are built, as its pack tells it. */
import type { LanguagePack } from '../../language/pack.ts';

/** Nouns have articles, and the subject may turn round its verb anywhere: "dijo el ministro", "explique la maire". */
export const turnsRound = ({ inverts, articleless }: LanguagePack): boolean =>
  inverts === true && articleless !== true;

/** Nouns have articles and what describes them in front of them, and the subject stands before its verb: "the campaign aide said". */
export const subjectLeads = ({ modifiersFirst, verbSecond, articleless }: LanguagePack): boolean =>
  modifiersFirst === true && verbSecond !== true && articleless !== true;
