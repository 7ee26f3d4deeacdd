import type { ReactNode } from 'react';
import './empty.css';

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly look?: 'plain' | 'error';
  /** What the reader can do about it. */
  readonly actions?: ReactNode;
  readonly testId?: string;
}

/** Said instead of a list: what is (not) here, why, and what can be done. */
export function EmptyState({ icon, title, text, look = 'plain', actions, testId }: EmptyStateProps) {
  return (
    <div
      className={`empty empty--${look}`}
      role={look === 'error' ? 'alert' : undefined}
      data-testid={testId}
    >
      <span className="empty__icon" aria-hidden="true">
        {icon}
      </span>
      <h2 className="empty__title">{title}</h2>
      {text !== undefined && <p className="empty__text">{text}</p>}
      {actions !== undefined && <div className="empty__actions">{actions}</div>}
    </div>
  );
}
