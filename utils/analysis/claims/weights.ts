/**
 * What the signs of a claim are worth, in log-odds: a sign of 0.7 doubles the odds, one of -0.7 halves them. Set by hand and
 * held against a fit (`node scripts/fit-claims.ts`; docs/decisions/judging-a-claim.md says what came of it).
 */
import type { WorthSign } from './checkworthy.ts';
import type { FlagSign } from './flagging.ts';
import type { LeanSign } from './lean-signs.ts';

/** How far a sentence states something that can be checked. Most sentences of the news do; the bias is below that. */
export const WORTH: Readonly<Record<WorthSign, number>> = {
  // Low, so that a sentence without any sign is no flag: it may be true that it can be checked, but nothing shows it.
  bias: 0.5,
  number: 1,
  date: 0.4,
  name: 0.25,
  accusation: 0.5,
  harm: 0.45,
  cause: 0.5,
  comparison: 0.35,
  background: 0.5,
  opinion: -1.1,
  future: -0.1,
  // "I", "we": somebody's own view, or words that lost their marks.
  speech: -1,
  // What did not happen, nobody did or is not known is seldom what a reader would look up.
  negation: -0.25,
  // It opens with "if", "when", "although": half of it is a condition or a view.
  condition: -0.6,
  question: -4,
  exclaims: -1,
  // A line without a full stop is a heading, a caption or the rest of a list.
  unended: -0.8,
  short: -0.5,
  // A day of the week is all it says: "The trial resumes Monday."
  goesOn: -1,
  // "Anyone with information is asked to call …"
  contact: -3,
  long: 0.4,
  bare: -0.5,
};

/** How far a sentence without an attribution of its own is somebody's report around it. */
export const LEAN: Readonly<Record<LeanSign, number>> = {
  // More sentences stand alone than lean.
  bias: -1.1,
  // Times what the pack says of newswriting in its language.
  habit: 1,
  // The lead sums up what is attributed below it.
  lead: 0.4,
  sameBlock: 0.45,
  after: 0.4,
  farAfter: -0.3,
  // Behind a person's words stands the newsroom's own more often than behind a body's, where reports do not run on.
  person: -0.4,
  // "He was pleased. 'I …', he said": what a quotation bears out.
  quoteAfter: 0.5,
  // The paragraph goes on with somebody's words.
  goesOn: 0.8,
  between: 1,
  overlap: 1.5,
  carried: 0.8,
  // Shares, averages and participants below a study or poll.
  measured: 1,
  // Arrests, injuries and hospitals where the police speak.
  procedure: 1.8,
  // Revenue and earnings where the firm reports them.
  results: 1.8,
  // An item of the list under "According to the report:".
  listed: 4,
  // The next sentence says who said this one.
  pointedAt: 3,
  // Who has not been heard of is seldom what the speaker goes on about.
  newNames: -0.5,
  otherActor: -0.4,
  // "Musk was cross", "the union threatens": a word for speech or thought without its clause.
  cue: 0.8,
  passive: 0.8,
  // A fragment in marks is somebody's.
  marks: 1.1,
  connective: 0.85,
  pronoun: 0.4,
  // "Das Haus sei …", "по его словам": said in words or mood to be somebody's.
  continues: 1.5,
  // "The ministry had known of it", "it would close in May": told as what somebody said before.
  backshift: 0.3,
  background: -0.4,
  date: -0.4,
  afterAlone: -0.3,
  // Times the habit: where reports run on, the lead is their summary.
  leadHabit: 1.5,
  // What is planned is somebody's plan.
  future: 0.2,
  // Records and comparisons are the newsroom's own background.
  ranks: -0.2,
  // "In 1997, …", "Last month, …": a sentence that opens with its time tells what happened.
  timed: -0.6,
  // "We need no slogan": whoever writes "we" outside marks speaks for themselves.
  writer: -1.5,
  // "… bermula saat …": a chronicle is told to its end by whoever began it.
  story: 1,
  // "Marl scored twice in the second half": what anybody could see is told by the newsroom.
  game: -1,
  turn: -1.5,
  occurs: -0.6,
  leadNames: 0.35,
};

/** How far a sentence that names nobody is worth a flag; `worth` and `lean` are log-odds themselves. Near the fit to all sets. */
export const FLAG: Readonly<Record<FlagSign, number>> = {
  bias: 0.1,
  worth: 0.7,
  lean: -0.5,
  // Almost somebody's report: a reader would not be surprised to find it said.
  nearly: -0.5,
  // Words that name nobody are surer than silence.
  vague: 0.9,
  anonymous: 0.4,
  // "On condition of anonymity": hidden on purpose, not a speaker that was not recognised.
  hidden: 0.8,
  // The lead sums up what somebody says below it.
  lead: -1.2,
  // A quotation that follows bears it out.
  quoteAfter: -0.9,
  // A fragment in marks is somebody's; that it leans for it is in its leaning.
  marks: -0.3,
  // In one paragraph with somebody's words: more often theirs than its own words tell.
  paragraph: -0.3,
  // What happens in a match has no speaker anybody would miss hearing of.
  game: 0.6,
  // Somebody thinks, wants or says something of which nothing is reported.
  cue: -0.5,
  // A word of reporting whose speaker was not made out.
  said: -0.8,
  // "According to …": a source is named, if not one that was made out.
  credits: -4,
  // What is told as history is as often what everybody knows; that it may be checked is in its worth.
  history: -0.15,
  // Times how far the article reads as a comment.
  views: -0.6,
};
