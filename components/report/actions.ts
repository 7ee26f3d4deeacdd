/** What the reader can do with a report; the surface that shows it supplies how. */
import { createContext, useContext } from 'react';
import type { Claim, Quote, Span } from '../../utils/report.ts';

export interface ReportActions {
  /** False for pasted text: there is no page to show words in. */
  readonly hasPage: boolean;
  readonly save: (quotes: readonly Quote[]) => void;
  /** Shows a saved quote in the library, by its id there. */
  readonly openSaved: (id: string) => void;
  readonly copy: (quote: Quote) => void;
  readonly copyLink: (span: Span) => void;
  readonly show: (span: Span) => void;
  readonly dismiss: (claim: Claim) => void;
  readonly ignorePhrase: (phrase: string) => void;
}

export const ReportActionsContext = createContext<ReportActions | null>(null);

export function useReportActions(): ReportActions {
  const actions = useContext(ReportActionsContext);
  if (actions === null) throw new Error('A report needs <ReportActionsContext> above it');
  return actions;
}
