import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { MAX_PASTED_LENGTH } from '../../utils/messages/limits.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { useKeptPlace } from '../report/kept-place.ts';
import { keepPaste, keptPaste } from './kept-paste.ts';

export interface PasteBoxProps {
  /** The tab that the text is pasted over: it is kept with it. */
  readonly tabId: number | null;
  readonly onText: (text: string) => void;
}

/** Where scripts may not run, the text itself can be pasted. */
export function PasteBox({ tabId, onText }: PasteBoxProps) {
  const place = useKeptPlace();
  // Of the tab that it was first drawn for, as the place is.
  const [tab] = useState(tabId);
  const [text, setText] = useState(place.typed ?? '');
  useEffect(() => {
    if (tab === null || place.typed !== undefined) return;
    keptPaste(tab)
      .then((kept) => {
        if (place.typed !== undefined) return; // she was quicker
        place.typed = kept;
        setText(kept);
      })
      .catch((error: unknown) => console.warn(error));
  }, [tab, place]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className="paste" onSubmit={submit} data-testid="paste">
      <TextArea
        label={i18n.t('paste.label')}
        value={text}
        rows={7}
        maxLength={MAX_PASTED_LENGTH}
        data-testid="paste-text"
        onChange={({ target }) => {
          place.typed = target.value;
          setText(target.value);
          if (tab !== null) keepPaste(tab, target.value);
        }}
      />
      <Button look="primary" type="submit" data-testid="paste-check" disabled={text.trim() === ''}>
        {i18n.t('paste.check')}
      </Button>
    </form>
  );
}
