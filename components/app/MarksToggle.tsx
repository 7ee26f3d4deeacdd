import { Highlighter } from 'lucide-react';
import { i18n } from '../../utils/i18n.ts';
import { IconButton } from '../design/Button.tsx';
import { changeSettings } from './settings.ts';

/** Shows or hides the marks, in this page and in all others: a setting like any other, so the worker sees to it. */
export function MarksToggle({ shown }: { readonly shown: boolean }) {
  return (
    <IconButton
      data-testid="toggle-marks"
      label={i18n.t('app.marks')}
      aria-pressed={shown}
      icon={<Highlighter size={16} aria-hidden="true" />}
      onClick={() => void changeSettings(({ marks }) => ({ marks: !marks }))}
    />
  );
}
