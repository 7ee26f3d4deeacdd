/** What the worker answers. Plain data, one kind per situation that a surface words differently. */
import type { LibraryErrorCode } from '../library/errors.ts';
import type { Quote, Report } from '../report.ts';

/** A report with what the reader can do with it. */
export interface CheckedReport {
  readonly status: 'report';
  readonly report: Report;
  /** Report quote id → id in the library. */
  readonly saved: Readonly<Record<string, string>>;
  /** Where the words stand; null for pasted text, which no page shows. */
  readonly place: { readonly tabId: number; readonly frameId: number } | null;
  /** Read in a private window: saving asks first. */
  readonly fromPrivateWindow: boolean;
  /** Flagged sentences that the reader dismissed, by their text. */
  readonly dismissed: readonly string[];
}

/** Where scripts may not run, and why as far as the browser tells. */
export type Blocked = 'browser-page' | 'store' | 'pdf' | 'file' | 'refused';

export type CheckOutcome =
  | CheckedReport
  | {
      readonly status: 'no-article';
      readonly selectedText: string | null;
      /** The address, since the site's other pages may well be articles. */
      readonly url: string | null;
      /** The host of a big frame that may be the article, and cannot be read before its host is granted. */
      readonly frameHost: string | null;
    }
  | { readonly status: 'blocked'; readonly reason: Blocked }
  /** The side panel on a tab that was not clicked; the address is known only where the browser tells it. */
  | { readonly status: 'not-granted'; readonly url: string | null }
  | { readonly status: 'failed'; readonly message: string };

export type Saved = Readonly<Record<string, string>>;

/** A change of the library: what came of it, and the number that takes it back (null where nothing changed). */
export type WriteOutcome =
  | { readonly ok: true; readonly undo: number | null; readonly saved: Saved; readonly count: number }
  | {
      readonly ok: false;
      readonly code: LibraryErrorCode | 'private-window';
      readonly message: string;
    };

/** A quote made of the reader's selection, to be looked over before it is saved. */
export interface Draft {
  readonly article: Report['article'];
  readonly quote: Quote;
  /** How many quotes the selection covers: this is the first of them. */
  readonly quotes: number;
  readonly tabId: number;
  /** The tab's address, where the browser tells it: at another one the draft is over. */
  readonly pageUrl: string | null;
  readonly fromPrivateWindow: boolean;
  /** What the reader has written into it so far. */
  readonly typed?: TypedDraft;
}

export interface TypedDraft {
  readonly text: string;
  readonly speaker: string;
  readonly role: string;
  /** Carriers' names, comma-separated, nearest the article first. */
  readonly via: string;
  readonly note: string;
}

export type DraftOutcome =
  | { readonly status: 'draft'; readonly draft: Draft }
  | { readonly status: 'preparing' }
  | { readonly status: 'nothing-selected' }
  | { readonly status: 'blocked'; readonly reason: Blocked };
