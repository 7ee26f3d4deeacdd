import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { Draft, TypedDraft, WriteOutcome } from '../../utils/messages/outcomes.ts';
import { sendMessage } from '../../utils/messaging.ts';
import { Button } from '../design/Button.tsx';
import { TextArea, TextField } from '../design/Field.tsx';
import { formatNumber } from '../format.ts';
import { editDraft } from './edit-draft.ts';
import { dropDraft, keepTyped } from './kept-draft.ts';

export interface DraftFormProps {
  readonly draft: Draft;
  readonly onSaved: (outcome: Extract<WriteOutcome, { ok: true }>) => void;
  readonly onCancel: () => void;
}

/** The host of the frame that the words stand in, where it is not the one that the reader sees above the page. */
function otherHost({ article: { url }, pageUrl }: Draft): string | null {
  if (url === null || pageUrl === null) return null;
  const { host } = new URL(url);
  return host === '' || host === new URL(pageUrl).host ? null : host;
}

/** "Save this as a quote": what was guessed around the selection, to be corrected before it is saved. */
export function DraftForm({ draft, onSaved, onCancel }: DraftFormProps) {
  const { quote } = draft;
  const frameHost = otherHost(draft);
  const [typed, setTyped] = useState<TypedDraft>(
    draft.typed ?? {
      text: quote.text,
      speaker: quote.speaker?.name ?? quote.speaker?.mention ?? '',
      role: quote.speaker?.role ?? '',
      via: quote.via.map((carrier) => carrier.name).join(', '),
      note: '',
    },
  );
  const { text, note } = typed;
  const [keep, setKeep] = useState(!draft.fromPrivateWindow);
  const [error, setError] = useState<string | null>(null);
  const busy = useRef(false);
  const words = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => words.current?.focus(), []);

  /** A popup closes at any click beside it: what is typed is kept with each key. */
  const write =
    (field: keyof TypedDraft) =>
    ({ target }: { readonly target: { readonly value: string } }) => {
      const next = { ...typed, [field]: target.value };
      setTyped(next);
      keepTyped(draft, next);
    };
  const cancel = () => {
    dropDraft(draft);
    onCancel();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await sendMessage('save', {
        article: draft.article,
        quotes: [editDraft(quote, typed)],
        origin: 'selection',
        note: note.trim() === '' ? null : note.trim(),
        tags: [],
        fromPrivateWindow: draft.fromPrivateWindow,
        keepFromPrivateWindow: keep,
      });
      if (outcome.ok) {
        dropDraft(draft);
        onSaved(outcome);
      } else setError(outcome.message);
    } catch (failure) {
      console.error(failure);
      setError(i18n.t('error.worker'));
    }
    busy.current = false;
  };

  return (
    <form className="draft" onSubmit={(event) => void submit(event)} data-testid="draft">
      <h1 className="draft__title">{i18n.t('draft.title')}</h1>
      {frameHost !== null && (
        <p className="draft__frame" data-testid="draft-frame">
          {i18n.t('draft.frame', [frameHost])}
        </p>
      )}
      <TextArea
        label={i18n.t('draft.words')}
        value={text}
        rows={4}
        required
        hint={
          draft.quotes > 1 ? i18n.t('draft.several', [formatNumber(draft.quotes, uiLocale())]) : undefined
        }
        ref={words}
        lang={draft.article.language ?? undefined}
        data-testid="draft-words"
        onChange={write('text')}
      />
      <TextField
        label={i18n.t('draft.speaker')}
        hint={i18n.t('draft.speakerHint')}
        dir="auto"
        value={typed.speaker}
        data-testid="draft-speaker"
        onChange={write('speaker')}
      />
      <TextField
        label={i18n.t('draft.role')}
        dir="auto"
        value={typed.role}
        data-testid="draft-role"
        onChange={write('role')}
      />
      <TextField
        label={i18n.t('draft.via')}
        hint={i18n.t('draft.viaHint')}
        dir="auto"
        value={typed.via}
        data-testid="draft-via"
        onChange={write('via')}
      />
      <TextArea
        label={i18n.t('draft.note')}
        value={note}
        rows={2}
        data-testid="draft-note"
        onChange={write('note')}
      />
      {draft.fromPrivateWindow && (
        <label>
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />{' '}
          {i18n.t('private.keep')}
        </label>
      )}
      {error !== null && (
        <p className="field__error" role="alert">
          {error}
        </p>
      )}
      <div className="draft__actions">
        <Button data-testid="draft-cancel" onClick={cancel}>
          {i18n.t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" data-testid="draft-save" disabled={text.trim() === '' || !keep}>
          {i18n.t('common.save')}
        </Button>
      </div>
    </form>
  );
}
