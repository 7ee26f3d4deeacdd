import type { ReactNode } from 'react';
import type { Verdict } from '../../utils/report.ts';
import './chip.css';

export type ChipLook = Verdict | 'neutral' | 'outline' | 'warning' | 'accent';

export interface ChipProps {
  readonly look?: ChipLook;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly testId?: string;
  readonly title?: string;
}

/** A small label. Its meaning is always in its words; colour and icon only repeat it. */
export function Chip({ look = 'neutral', icon, children, testId, title }: ChipProps) {
  return (
    <span className={`chip chip--${look}`} data-testid={testId} title={title}>
      {icon !== undefined && <span aria-hidden="true">{icon}</span>}
      {children}
    </span>
  );
}
