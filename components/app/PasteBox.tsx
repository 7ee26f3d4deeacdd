import { type FormEvent, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { MAX_PASTED_LENGTH } from '../../utils/messages/limits.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { useKeptPlace } from '../report/kept-place.ts';

/** Where scripts may not run, the text itself can be pasted. */
export function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const place = useKeptPlace();
  const [text, setText] = useState(place.typed ?? '');
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
        }}
      />
      <Button look="primary" type="submit" data-testid="paste-check" disabled={text.trim() === ''}>
        {i18n.t('paste.check')}
      </Button>
    </form>
  );
}
