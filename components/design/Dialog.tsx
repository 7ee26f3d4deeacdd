import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { BaseUi } from './BaseUi.tsx';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string;
  readonly children?: ReactNode;
  /** Buttons, the safe one first. */
  readonly actions: ReactNode;
  readonly testId?: string;
}

/** A modal dialog: focus stays inside, Escape closes, focus goes back where it came from. */
export function Dialog({ open, onOpenChange, title, description, children, actions, testId }: DialogProps) {
  return (
    <BaseUi>
      <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
        <BaseDialog.Portal>
          <BaseDialog.Backdrop className="dialog__backdrop" />
          <BaseDialog.Popup className="dialog" data-testid={testId}>
            <BaseDialog.Title className="dialog__title">{title}</BaseDialog.Title>
            {description !== undefined && (
              <BaseDialog.Description className="dialog__description">{description}</BaseDialog.Description>
            )}
            {children}
            <div className="dialog__actions">{actions}</div>
          </BaseDialog.Popup>
        </BaseDialog.Portal>
      </BaseDialog.Root>
    </BaseUi>
  );
}
