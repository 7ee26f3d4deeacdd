/** Indirect speech: of the clauses that frames report, those that hold; where two claim the same words, the outer one. */
import type { Frame } from '../frames/frame.ts';
import { pastListener } from '../frames/listeners.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { isComma, outletWithin, type Reading } from '../text/reading.ts';
import { pointsBack } from './back-reports.ts';
import { joinedBehind } from './clause-before.ts';
import { sentenceEnd } from './clause-borders.ts';
import { reportedClause } from './reported-clause.ts';
import { after, type Reported } from './reported-span.ts';

/** Characters of a complementizer that one of two cues may leave to the clause. */
const COMPLEMENTIZER = 6;

/** @returns what the frames report, in order */
export function findReported(
  r: Reading,
  frames: readonly Frame[],
  quotations: readonly Quotation[],
): Reported[] {
  const out: Reported[] = [];
  const touching = new Map<Frame, Quotation>();
  const quoting = new Set(quotations.map((q) => q.frame));
  for (const q of quotations)
    if (q.frame && q.link !== 'embedded' && q.link !== 'continued' && !touching.has(q.frame))
      touching.set(q.frame, q);
  const cited = new Set(frames.map((f) => f.cites));
  for (const [k, frame] of frames.entries()) {
    // "Reuters meldet unter Berufung auf zwei Insider, …": the verb reports it, and its outlet names whose words they are.
    if (frame.cue.kind === 'nominal' && frame.subject && cited.has(frame.subject)) continue;
    const clause = reportedClause(r, frame, touching.get(frame) ?? null, nextOf(r, frames, k));
    if (!clause) continue;
    const earlier = frames[k - 1];
    if (pointsBack(r, frame, clause.start, [earlier, frames[k + 1]])) continue;
    const carried = frame.cue.kind === 'nominal' || outletWithin(r, frame.subject?.name) !== null;
    // "“…,” Holt said, according to Reuters": what is carried is a quotation with a speaker of its own.
    if (
      carried &&
      earlier?.sentence === frame.sentence &&
      clause.start <= (r.tokens[earlier.from]?.start ?? 0) &&
      (frame.cue.kind === 'nominal' ? touching.has(earlier) : quoting.has(earlier))
    )
      continue;
    // "Der Fahrer habe getrunken, erklärte Holm laut dpa": the outlet has what somebody's own verb reports already.
    if (
      frame.cue.kind === 'nominal' &&
      earlier !== undefined &&
      out.at(-1)?.frame === earlier &&
      speaksWithin(r, earlier, clause, frame)
    )
      continue;
    // "Как сообщает БЕЛТА, министр заявил: «…»", "…, министр заявил, что …": the same, the other way round.
    // "Der Präsident erklärte laut seinem Büro, er bleibe": right behind a verb it tells through whom that is known.
    const adjunct =
      frame.cue.kind === 'nominal' &&
      earlier?.cue.to === frame.cue.from &&
      earlier.subject !== null &&
      earlier.cue.kind === 'say' &&
      clause.start < (r.tokens[earlier.cue.from]?.start ?? 0);
    if (adjunct) continue;
    const later = frames[k + 1];
    if (carried && frame.cue.kind === 'nominal' && later && speaksWithin(r, later, clause, frame)) continue;
    const last = out.at(-1);
    // "…, citing two officials, reported that the plan …": one clause of two cues.
    const twice =
      last !== undefined && clause.end === last.end && Math.abs(clause.start - last.start) <= COMPLEMENTIZER;
    const nobody = frame.cue.kind === 'impersonal' && frame.subject === null;
    // "X sagte, es sei bekannt, dass …": what is known to nobody in particular is part of what somebody says.
    // What a court heard has nobody who says it, and is no part of what another says.
    const heard = frame.from < frame.cue.from;
    if (nobody && !heard && last && clause.start < last.end) continue;
    if (twice) out.pop();
    const same = twice && clause.start > (r.tokens[frame.cue.from]?.start ?? 0);
    const outer =
      last?.frame.sentence === frame.sentence && clause.start < last.start && clause.end >= last.end;
    // Two cues may claim the same words ("X said he believed that …"): the outer one has them.
    if (last && !same && !outer && clause.start < last.end && clause.end <= last.end && !clause.marked)
      continue;
    // "The man told officers he was armed, police said": the outer one again; an outlet only carries what another says.
    if (outer && outletWithin(r, frame.subject?.name)) continue;
    while (outer && (out.at(-1)?.start ?? -1) >= clause.start) out.pop();
    out.push(clause);
    const rest = restBehind(r, frame, clause, nextOf(r, frames, k));
    if (rest) out.push(rest);
  }
  return out;
}

/** "The road is shut, the mayor said, |and will be opened on Friday|": what goes on behind the tag. */
function restBehind(r: Reading, frame: Frame, clause: Reported, next: Frame | null): Reported | null {
  if (clause.end > (r.tokens[frame.cue.from]?.start ?? 0)) return null;
  const sentence = r.sentences[frame.sentence];
  if (!sentence) return null;
  const end = sentenceEnd(r, sentence.to);
  const to = joinedBehind(r, pastListener(r, frame.to, end));
  return to < 0 ? null : after(r, frame, to, end, next, false);
}

/**
 * The frame after the one at `k`. Where clauses need no conjunction, one of an everyday verb or of thought that no comma parts from the cue
 * stands inside what is said: "mengatakan kesepakatan itu harus mengakhiri perang, sementara Lila menyebut …".
 */
function nextOf(r: Reading, frames: readonly Frame[], k: number): Frame | null {
  const frame = frames[k];
  let next = frames[k + 1];
  if (!frame || !next || !r.lexicon.pack.bareClauses) return next ?? null;
  let at = frame.cue.to;
  for (
    let j = k + 1;
    next?.sentence === frame.sentence && isInside(next) && j <= k + INSIDE;
    next = frames[++j]
  )
    for (; at < next.cue.from; at++) if (isComma(r, at)) return next;
  return next?.sentence === frame.sentence ? next : (frames[k + 1] ?? null);
}
const isInside = ({ cue, inherits }: Frame): boolean => (cue.weak || cue.kind === 'think') && !inherits;
/** Such frames looked past. */
const INSIDE = 4;

/** A cue inside the clause that an outlet is said to report has a subject of its own, who is no outlet. */
function speaksWithin(r: Reading, later: Frame, clause: Reported, frame: Frame): boolean {
  const cueAt = r.tokens[later.cue.from]?.start ?? 0;
  return (
    later.sentence === frame.sentence &&
    later.cue.kind === 'say' &&
    !later.cue.weak &&
    later.subject !== null &&
    cueAt >= clause.start &&
    cueAt < clause.end &&
    outletWithin(r, frame.subject?.name) !== null &&
    outletWithin(r, later.subject.name) === null
  );
}
