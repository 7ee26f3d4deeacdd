import { useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { useChanges } from './use-changes.ts';

export interface NoteEditorProps {
  readonly id: string;
  readonly note: string | null;
}

/** A quote's note. The button comes once something was changed, so that nothing is saved unasked. */
export function NoteEditor({ id, note }: NoteEditorProps) {
  const { change } = useChanges();
  const [typed, setTyped] = useState(note ?? '');
  const [shown, setShown] = useState(note);
  // Changed here or in another window. The field stays the same one, so that the keyboard stays in it.
  if (note !== shown) {
    setShown(note);
    setTyped(note ?? '');
  }
  const changed = typed !== (note ?? '');
  return (
    <div className="note-editor">
      <TextArea
        label={i18n.t('library.note')}
        rows={3}
        value={typed}
        data-testid="detail-note"
        onChange={(event) => setTyped(event.target.value)}
      />
      {changed && (
        <span className="note-editor__actions">
          <Button onClick={() => setTyped(note ?? '')}>{i18n.t('common.cancel')}</Button>
          <Button
            look="primary"
            data-testid="detail-note-save"
            onClick={() =>
              void change({ change: 'note', ids: [id], note: typed.trim() === '' ? null : typed }, (count) =>
                i18n.t('library.noted', count, [String(count)]),
              )
            }
          >
            {i18n.t('common.save')}
          </Button>
        </span>
      )}
    </div>
  );
}
