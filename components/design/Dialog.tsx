import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
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

/** Fields in which Enter writes nothing. */
const ONE_LINE = 'input:not([type="radio"], [type="checkbox"], [type="file"])';

/** Enter in a field of one line, or with Ctrl in one of several, does what the dialog's main button does. */
function confirm(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, nativeEvent } = event;
  // While a word is composed (Chinese, Japanese, Korean), Enter only ends it.
  if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
  const whole = event.ctrlKey || event.metaKey;
  if (!target.matches(ONE_LINE) && !(whole && target.matches('textarea'))) return;
  event.preventDefault();
  currentTarget.querySelector<HTMLElement>('.dialog__actions .button--primary:not(:disabled)')?.click();
}

/**
 * A modal dialog: focus stays inside, Escape closes, focus goes back where it came from. A click beside it closes it
 * too, unless something was entered: that is not lost by a slip of the hand.
 */
export function Dialog({ open, onOpenChange, title, description, children, actions, testId }: DialogProps) {
  const entered = useRef(false);
  useEffect(() => {
    if (open) entered.current = false;
  }, [open]);
  return (
    <BaseUi>
      <BaseDialog.Root
        open={open}
        onOpenChange={(next, { reason }) => {
          if (reason !== 'outside-press' || !entered.current) onOpenChange(next);
        }}
      >
        <BaseDialog.Portal>
          <BaseDialog.Backdrop className="dialog__backdrop" />
          <BaseDialog.Popup
            className="dialog"
            data-testid={testId}
            onKeyDown={confirm}
            onInput={() => {
              entered.current = true;
            }}
          >
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
