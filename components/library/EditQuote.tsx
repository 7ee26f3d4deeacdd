import { useLayoutEffect, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { outletByName } from '../../utils/language/outlets/index.ts';
import type { QuoteRecord } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextArea, TextField } from '../design/Field.tsx';
import { readTags } from './tag-list.ts';
import { useChanges } from './use-changes.ts';

export interface EditQuoteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly quote: QuoteRecord;
  /** The library's name for the speaker. */
  readonly name: string | null;
}

/** Carriers as typed, separated by commas; the kind is known from the list of outlets, else kept, else an agency. */
function readCarriers(typed: string, before: QuoteRecord['via']): QuoteRecord['via'] {
  return readTags(typed).map((name) => {
    const known = before.find((carrier) => carrier.name === name);
    return known ?? { name, kind: outletByName(name)?.kind ?? 'agency' };
  });
}

/** Corrects the words, the speaker, the role and the carriers. What the page said is kept beside it. */
export function EditQuote({ open, onOpenChange, quote, name }: EditQuoteProps) {
  const { change } = useChanges();
  const [text, setText] = useState('');
  const [speaker, setSpeaker] = useState('');
  const [role, setRole] = useState('');
  const [via, setVia] = useState('');

  useLayoutEffect(() => {
    if (!open) return;
    setText(quote.text);
    setSpeaker(name ?? '');
    setRole(quote.speaker?.role ?? '');
    setVia(quote.via.map((carrier) => carrier.name).join(', '));
  }, [open, quote, name]);

  const save = async () => {
    const entered = speaker.trim();
    const sameSpeaker = entered === (name ?? '') && role.trim() === (quote.speaker?.role ?? '');
    const edited = {
      name: entered || null,
      mention: quote.speaker?.mention ?? null,
      role: role.trim() || null,
      kind: quote.speaker?.kind ?? ('person' as const),
    };
    const done = await change(
      {
        change: 'edit',
        id: quote.id,
        edit: {
          text,
          via: readCarriers(via, quote.via),
          ...(sameSpeaker ? {} : { speaker: entered === '' && role.trim() === '' ? null : edited }),
        },
      },
      () => i18n.t('library.changed'),
    );
    if (done) onOpenChange(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('edit.title')}
      description={i18n.t('edit.text')}
      testId="edit-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button
            look="primary"
            disabled={text.trim() === ''}
            data-testid="edit-done"
            onClick={() => void save()}
          >
            {i18n.t('common.save')}
          </Button>
        </>
      }
    >
      <TextArea
        label={i18n.t('edit.words')}
        value={text}
        data-testid="edit-words"
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label={i18n.t('edit.speaker')}
        dir="auto"
        value={speaker}
        data-testid="edit-speaker"
        onChange={(event) => setSpeaker(event.target.value)}
      />
      <TextField
        label={i18n.t('edit.role')}
        dir="auto"
        value={role}
        data-testid="edit-role"
        onChange={(event) => setRole(event.target.value)}
      />
      <TextField
        label={i18n.t('edit.via')}
        hint={i18n.t('edit.viaHint')}
        dir="auto"
        value={via}
        data-testid="edit-via"
        onChange={(event) => setVia(event.target.value)}
      />
    </Dialog>
  );
}
