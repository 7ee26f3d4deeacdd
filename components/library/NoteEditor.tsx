import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { useChanges } from './use-changes.ts';

export interface NoteEditorProps {
  readonly id: string;
  readonly note: string | null;
}

/**
 * A quote's note. It is saved by its button, and by leaving it in whatever way: for another quote, another view, or the
 * page as a whole. Nothing that was typed is lost but by Cancel.
 */
export function NoteEditor({ id, note }: NoteEditorProps) {
  const { change } = useChanges();
  const [typed, setTyped] = useState(note ?? '');
  const [shown, setShown] = useState(note);
  // Changed here or in another window. The field stays the same one, so that the keyboard stays in it.
  if (note !== shown) {
    setShown(note);
    if (typed === (shown ?? '')) setTyped(note ?? '');
  }
  const entered = typed.trim() === '' ? null : typed;
  const changed = entered !== note;

  /** What the library was told last: leaving the field and then the page tells it once. */
  const told = useRef(note);
  useEffect(() => {
    told.current = note;
  }, [note]);
  const save = async () => {
    if (entered === told.current) return;
    told.current = entered;
    const done = await change({ change: 'note', ids: [id], note: entered }, (count) =>
      i18n.t('library.noted', count, [String(count)]),
    );
    if (!done) told.current = note;
  };

  const latest = useRef(save);
  // At once: the last letter that was typed is part of what is kept when the field goes away right after it.
  useLayoutEffect(() => {
    latest.current = save;
  });
  useLayoutEffect(() => {
    const leave = () => void latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div className="note-editor">
      <TextArea
        label={i18n.t('library.note')}
        rows={3}
        value={typed}
        data-testid="detail-note"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={({ relatedTarget }) => {
          // Not on the way to Cancel.
          if (relatedTarget?.closest('.note-editor__actions') == null) void save();
        }}
      />
      {changed && (
        <span className="note-editor__actions">
          <Button
            // Some browsers give a pressed button no focus: the field would be left, and saved, on the way to Cancel.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setTyped(note ?? '')}
          >
            {i18n.t('common.cancel')}
          </Button>
          <Button look="primary" data-testid="detail-note-save" onClick={() => void save()}>
            {i18n.t('common.save')}
          </Button>
        </span>
      )}
    </div>
  );
}
