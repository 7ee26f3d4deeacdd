import { Fragment } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { DiffPart } from '../../utils/report.ts';
import './diff.css';

export interface DiffViewProps {
  readonly parts: readonly DiffPart[];
  /** BCP 47 of the words, for screen readers and hyphenation. */
  readonly language?: string | null;
  /** What the two sides are called, where they are not a saved quote and the words here. */
  readonly sides?: { readonly label: string; readonly deleted: string; readonly inserted: string };
}

/** Saved words against the words here: struck out what only the saved quote has, underlined what only this one has. */
export function DiffView({ parts, language, sides }: DiffViewProps) {
  let offset = 0;
  return (
    <p className="diff" dir="auto" lang={language ?? undefined} data-testid="diff">
      <span className="visually-hidden">{sides?.label ?? i18n.t('quote.diffLabel')}: </span>
      {parts.map((part) => {
        const key = `${offset}${part.op}`;
        offset += part.text.length + 1;
        if (part.op === 'equal') return <span key={key}>{part.text}</span>;
        const Tag = part.op === 'insert' ? 'ins' : 'del';
        return (
          <Fragment key={key}>
            <span className="visually-hidden">
              {part.op === 'insert'
                ? (sides?.inserted ?? i18n.t('quote.diffInserted'))
                : (sides?.deleted ?? i18n.t('quote.diffDeleted'))}{' '}
            </span>
            <Tag>{part.text}</Tag>
          </Fragment>
        );
      })}
    </p>
  );
}
