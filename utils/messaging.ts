/**
 * The typed protocol: who may ask whom for what. Data are checked against their schemas where they arrive (`listen` in
 * messages/listen.ts), and so is the sender. What a web page's script is asked goes through `askPage`
 * (messages/ask-page.ts): that page may be gone at any moment.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { InferOutput } from 'valibot';
import type { ReadPage } from './article/from-snapshot.ts';
import type { Snapshot } from './article/snapshot-schema.ts';
import type {
  Answer,
  CommitAnswer,
  housekeepingSchema,
  importAddSchema,
  importCommitSchema,
  importIdSchema,
  libraryChangeSchema,
  PreviewAnswer,
} from './messages/library-changes.ts';
import type { CheckOutcome, DraftOutcome, WriteOutcome } from './messages/outcomes.ts';
import type {
  Extracted,
  Found,
  KeptReport,
  Mark,
  PageSelection,
  Words,
  WordsLink,
} from './messages/to-page.ts';
import type {
  checkTabSchema,
  checkTextSchema,
  contentReadySchema,
  dismissFlagSchema,
  markChosenSchema,
  PageChange,
  pageChangedSchema,
  recheckSchema,
  saveSchema,
  tabOnlySchema,
  undoSchema,
} from './messages/to-worker.ts';

export interface ProtocolMap {
  // Extension pages → worker
  /** Starts it ahead of the first question. */
  wake(): void;
  checkTab(data: InferOutput<typeof checkTabSchema>): CheckOutcome;
  checkText(data: InferOutput<typeof checkTextSchema>): CheckOutcome;
  recheck(data: InferOutput<typeof recheckSchema>): CheckOutcome;
  save(data: InferOutput<typeof saveSchema>): WriteOutcome;
  dismissFlag(data: InferOutput<typeof dismissFlagSchema>): WriteOutcome;
  undo(data: InferOutput<typeof undoSchema>): WriteOutcome;
  /** The draft that "save this as a quote" left for this tab, if any. */
  takeDraft(data: InferOutput<typeof tabOnlySchema>): DraftOutcome | null;

  // Library page and options → worker
  changeLibrary(data: InferOutput<typeof libraryChangeSchema>): WriteOutcome;
  housekeeping(data: InferOutput<typeof housekeepingSchema>): Answer<number>;
  importAdd(data: InferOutput<typeof importAddSchema>): Answer<null>;
  importPreview(data: InferOutput<typeof importIdSchema>): PreviewAnswer;
  importCommit(data: InferOutput<typeof importCommitSchema>): CommitAnswer;
  importCancel(data: InferOutput<typeof importIdSchema>): Answer<null>;

  // Script in the page → worker
  readPage(data: Snapshot): ReadPage;

  // Script in the page → worker and open panels
  contentReady(data: InferOutput<typeof contentReadySchema>): void;
  pageChanged(data: InferOutput<typeof pageChangedSchema>): void;
  /** A mark in the page was clicked. */
  markChosen(data: InferOutput<typeof markChosenSchema>): void;

  // Worker → open pages
  libraryChanged(): void;
  importProgress(data: { readonly importId: string; readonly done: number }): void;
}

/** Extension pages or worker → script in a web page. */
export interface PageProtocol {
  extract(): Extracted;
  /** Reads the page again at once; says what changed, to every open surface too. */
  lookAgain(): PageChange | null;
  selection(): PageSelection;
  /** Keeps a report for the next time that the same reading is asked about. */
  keepReport(data: KeptReport & { readonly reading: number }): void;
  setMarks(data: { readonly marks: readonly Mark[]; readonly shown: boolean; readonly text: string }): void;
  showWords(data: Words): Found;
  /** Scrolls back to where the reader was before words were shown. */
  goBack(): void;
  stepMark(data: { readonly direction: 'next' | 'previous' }): string | null;
  showMarks(data: { readonly shown: boolean }): void;
  linkTo(data: Words): WordsLink;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** Answers in a web page; nothing but `askPage` asks there. */
export const { onMessage: onPageMessage } = defineExtensionMessaging<PageProtocol>();
