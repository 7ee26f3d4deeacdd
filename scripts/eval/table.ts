/** The figures as a person reads them. */
import {
  BANDS,
  type Found,
  f1,
  precision,
  ratio,
  recall,
  type Share,
  type Speakers,
  type Tally,
} from './tally.ts';

const LABEL_WIDTH = 18;
const number = (value: number | null) => (value === null ? '  –  ' : value.toFixed(3));
const line = (label: string, rest: string) => `  ${label.padEnd(LABEL_WIDTH)} ${rest}`;

function foundLine(label: string, found: Found, lowerBound = false): string {
  const mark = lowerBound ? '≥' : '';
  const shares = `P ${mark}${number(precision(found))}  R ${number(recall(found))}  F1 ${mark}${number(f1(found))}`;
  return line(label, `${shares}   hits ${found.hits}, gold ${found.gold}, reported ${found.reported}`);
}

const speakerLine = (label: string, { right, matched, gold }: Speakers) =>
  line(
    label,
    `of matched ${number(ratio(right, matched))} (${right}/${matched})  end to end ${number(ratio(right, gold))} (${right}/${gold})`,
  );

const shareLine = (label: string, { right, of }: Share) =>
  line(label, `${number(ratio(right, of))} (${right}/${of})`);

/** One set's block. Lines about what the gold does not label are left out. */
export function table(name: string, tally: Tally): string {
  const bands = BANDS.map(({ from, to }, i) => {
    const { right, of } = tally.bands[i] ?? { right: 0, of: 0 };
    return `${from}–${to}: ${number(ratio(right, of))} (${right}/${of})`;
  });
  const via = tally.via.gold + tally.via.reported > 0;
  const indirect = tally.indirect.gold + tally.indirect.reported > 0;
  return [
    `\n${name}  (${tally.articles} article${tally.articles === 1 ? '' : 's'})`,
    foundLine('quoted spans', tally.quoted, tally.incomplete > 0),
    foundLine('  exact span', tally.exact, tally.incomplete > 0),
    ...(tally.speaker.gold > 0 ? [speakerLine('speaker, lenient', tally.speaker)] : []),
    ...(tally.speakerFull.gold > 0 ? [speakerLine('speaker, full', tally.speakerFull)] : []),
    ...(tally.speakerIndirect.gold > 0 ? [speakerLine('speaker, indirect', tally.speakerIndirect)] : []),
    ...(tally.wrong.of > 0 ? [shareLine('speaker, wrong', tally.wrong)] : []),
    ...(tally.anonymous.of > 0 ? [shareLine('anonymous found', tally.anonymous)] : []),
    ...(tally.cue.of > 0 ? [shareLine('cue', tally.cue)] : []),
    ...(via ? [foundLine('via', tally.via)] : []),
    ...(indirect ? [foundLine('indirect', tally.indirect, tally.indirectIncomplete > 0)] : []),
    ...(tally.sentences > 0
      ? [
          foundLine('claims flagged', tally.flags),
          shareLine('  first five', tally.firstFive),
          shareLine('support', tally.support),
          line('  gold → got', JSON.stringify(tally.confusion)),
        ]
      : []),
    shareLine('language', tally.language),
    line('confidence', bands.join('   ')),
  ].join('\n');
}
