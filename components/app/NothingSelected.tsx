import { TextSelect } from 'lucide-react';
import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';

/** "Save this as a quote" was asked for, and no words were chosen. */
export function NothingSelected({ checkPage }: { readonly checkPage: () => void }) {
  return (
    <EmptyState
      icon={<TextSelect size={22} />}
      title={i18n.t('draft.nothingTitle')}
      text={i18n.t('draft.nothingText')}
      testId="nothing-selected"
      actions={
        <Button data-testid="check-page" autoFocus onClick={checkPage}>
          {i18n.t('draft.checkPage')}
        </Button>
      }
    />
  );
}
