import { useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/Field.tsx';
import { readTags } from './tag-list.ts';

export interface TagDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDone: (add: readonly string[], remove: readonly string[]) => void;
}

/** Adds tags to all ticked quotes, or takes some away. */
export function TagDialog({ open, onOpenChange, onDone }: TagDialogProps) {
  const [add, setAdd] = useState('');
  const [remove, setRemove] = useState('');
  const nothing = readTags(add).length + readTags(remove).length === 0;
  const done = () => {
    if (nothing) return;
    onDone(readTags(add), readTags(remove));
    setAdd('');
    setRemove('');
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('tags.title')}
      testId="tag-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button look="primary" disabled={nothing} data-testid="tag-done" onClick={done}>
            {i18n.t('common.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={i18n.t('tags.add')}
        hint={i18n.t('tags.hint')}
        dir="auto"
        value={add}
        data-testid="tag-add"
        onChange={(event) => setAdd(event.target.value)}
      />
      <TextField
        label={i18n.t('tags.remove')}
        dir="auto"
        value={remove}
        data-testid="tag-remove"
        onChange={(event) => setRemove(event.target.value)}
      />
    </Dialog>
  );
}
