import { useLayoutEffect, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { SpeakerRecord } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/Field.tsx';
import { useChanges } from './use-changes.ts';

export interface RenameDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly speaker: SpeakerRecord;
}

/** Another name for a speaker; the old one stays as a spelling. */
export function RenameDialog({ open, onOpenChange, speaker }: RenameDialogProps) {
  const { change } = useChanges();
  const [name, setName] = useState(speaker.name);
  const [error, setError] = useState<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (!open) return;
    setName(speaker.name);
    setError(undefined);
  }, [open, speaker]);

  const save = async () => {
    setError(undefined);
    const done = await change(
      { change: 'rename-speaker', id: speaker.id, name },
      () => i18n.t('library.changed'),
      setError,
    );
    if (done) onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('speakers.rename')}
      description={i18n.t('speakers.renameText')}
      testId="rename-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button
            look="primary"
            disabled={name.trim() === '' || name.trim() === speaker.name}
            data-testid="rename-done"
            onClick={() => void save()}
          >
            {i18n.t('common.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={i18n.t('edit.speaker')}
        dir="auto"
        value={name}
        error={error}
        data-testid="rename-name"
        onChange={(event) => {
          setName(event.target.value);
          setError(undefined);
        }}
      />
    </Dialog>
  );
}
