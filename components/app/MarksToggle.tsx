import { Highlighter } from 'lucide-react';
import { i18n } from '../../utils/i18n.ts';
import { sendMessage } from '../../utils/messaging.ts';
import { changeSettings } from '../../utils/settings.ts';
import { IconButton } from '../design/Button.tsx';

export interface MarksToggleProps {
  readonly place: { readonly tabId: number; readonly frameId: number };
  readonly shown: boolean;
}

/** Shows or hides the marks, in this page now and in others from now on. */
export function MarksToggle({ place, shown }: MarksToggleProps) {
  const toggle = async () => {
    const now = await sendMessage('toggleMarks', undefined, place);
    await changeSettings({ marks: now });
  };
  return (
    <IconButton
      data-testid="toggle-marks"
      label={i18n.t('app.marks')}
      aria-pressed={shown}
      icon={<Highlighter size={16} aria-hidden="true" />}
      onClick={() => void toggle().catch((error: unknown) => console.error(error))}
    />
  );
}
