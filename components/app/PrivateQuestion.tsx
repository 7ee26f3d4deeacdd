import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';

/** Words from a private window would outlive it: that is asked first. */
export function PrivateQuestion({ onAnswer }: { readonly onAnswer: (keep: boolean) => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onAnswer(false);
      }}
      title={i18n.t('private.title')}
      description={i18n.t('private.text')}
      testId="private-question"
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{i18n.t('common.cancel')}</Button>
          <Button look="primary" data-testid="private-keep" onClick={() => onAnswer(true)}>
            {i18n.t('private.save')}
          </Button>
        </>
      }
    />
  );
}
