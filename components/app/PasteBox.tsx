import { type FormEvent, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { MAX_PASTED_LENGTH } from '../../utils/messages/limits.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';

/** Where scripts may not run, the text itself can be pasted. */
export function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('');
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
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="primary" type="submit" data-testid="paste-check" disabled={text.trim() === ''}>
        {i18n.t('paste.check')}
      </Button>
    </form>
  );
}
