import { useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextArea } from '../design/Field.tsx';

export interface NoteDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Null takes the notes away. */
  readonly onDone: (note: string | null) => void;
}

/** One note for all ticked quotes, in place of the notes they have. */
export function NoteDialog({ open, onOpenChange, onDone }: NoteDialogProps) {
  const [note, setNote] = useState('');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('note.title')}
      description={i18n.t('note.replaces')}
      testId="note-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button
            look="primary"
            data-testid="note-done"
            onClick={() => {
              onDone(note.trim() === '' ? null : note);
              setNote('');
            }}
          >
            {i18n.t('common.save')}
          </Button>
        </>
      }
    >
      <TextArea
        label={i18n.t('library.note')}
        value={note}
        data-testid="note-text"
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
