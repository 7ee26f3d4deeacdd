import { useLayoutEffect, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { Finding } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextArea, TextField } from '../design/Field.tsx';

type Entered = Omit<Finding, 'at'>;
type Choice = 'verified' | 'disputed' | 'none';

export interface FindingDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly finding: Entered | null;
  readonly onDone: (finding: Entered | null) => void;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** The reader's own finding: verified or disputed, with the primary source it rests on. Nothing is chosen for her. */
export function FindingDialog({ open, onOpenChange, finding, onDone }: FindingDialogProps) {
  const [status, setStatus] = useState<Choice | null>(null);
  const [url, setUrl] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);

  useLayoutEffect(() => {
    if (!open) return;
    setStatus(finding?.status ?? null);
    setUrl(finding?.url ?? '');
    setNote(finding?.note ?? '');
    setError(undefined);
  }, [open, finding]);

  const done = () => {
    if (status === null) return;
    const address = url.trim();
    if (status !== 'none' && address !== '' && !isWebAddress(address)) {
      setError(i18n.t('finding.urlError'));
      return;
    }
    onDone(status === 'none' ? null : { status, url: address || null, note: note.trim() || null });
  };

  const choices: readonly (readonly [Choice, string])[] = [
    ['verified', i18n.t('finding.verified')],
    ['disputed', i18n.t('finding.disputed')],
    ['none', i18n.t('finding.none')],
  ];
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('finding.title')}
      description={i18n.t('finding.text')}
      testId="finding-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button look="primary" disabled={status === null} data-testid="finding-done" onClick={done}>
            {i18n.t('common.save')}
          </Button>
        </>
      }
    >
      <fieldset className="choices">
        <legend className="visually-hidden">{i18n.t('finding.title')}</legend>
        {choices.map(([value, label]) => (
          <label key={value} className="choices__one">
            <input
              type="radio"
              name="finding"
              value={value}
              checked={status === value}
              data-testid={`finding-${value}`}
              onChange={() => setStatus(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {status !== 'none' && (
        <>
          <TextField
            label={i18n.t('finding.url')}
            hint={i18n.t('finding.urlHint')}
            type="url"
            placeholder="https://"
            value={url}
            error={error}
            data-testid="finding-url"
            onChange={(event) => setUrl(event.target.value)}
          />
          <TextArea
            label={i18n.t('library.note')}
            value={note}
            data-testid="finding-note"
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </Dialog>
  );
}
