import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { foldWords, type SpeakerRecord } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/Field.tsx';
import { useLibrary } from './library-context.ts';
import { useChanges } from './use-changes.ts';

export interface MergeDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly speaker: SpeakerRecord;
}

/** Makes one speaker of two spellings: this one keeps its name and takes the other's quotes. */
export function MergeDialog({ open, onOpenChange, speaker }: MergeDialogProps) {
  const library = useLibrary();
  const { change } = useChanges();
  const list = useId();
  const [typed, setTyped] = useState('');
  const speakers = useLiveQuery(() => (open ? library.listSpeakers() : []), [library, open]) ?? [];
  const others = speakers.filter(({ id }) => id !== speaker.id);
  const begun = foldWords(typed);
  const spellings = ({ name, aliases }: SpeakerRecord) => [name, ...aliases];
  const other =
    others.find((each) => spellings(each).includes(typed.trim())) ??
    others.find((each) => begun !== '' && spellings(each).some((spelling) => foldWords(spelling) === begun));
  const unknown =
    others.length > 0 &&
    !others.some((each) => spellings(each).some((spelling) => foldWords(spelling).includes(begun)));

  const itself = other === undefined && spellings(speaker).some((spelling) => foldWords(spelling) === begun);

  const save = async () => {
    if (other === undefined) return;
    const done = await change({ change: 'merge-speakers', keep: speaker.id, other: other.id }, () =>
      i18n.t('speakers.merged', [other.name, speaker.name]),
    );
    if (done) {
      setTyped('');
      onOpenChange(false);
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('speakers.merge')}
      description={i18n.t('speakers.mergeText', [speaker.name])}
      testId="merge-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button
            look="primary"
            disabled={other === undefined}
            data-testid="merge-done"
            onClick={() => void save()}
          >
            {i18n.t('speakers.mergeDo')}
          </Button>
        </>
      }
    >
      <TextField
        label={i18n.t('speakers.mergeOther')}
        list={list}
        dir="auto"
        value={typed}
        error={
          itself ? i18n.t('speakers.mergeItself') : unknown ? i18n.t('speakers.mergeUnknown') : undefined
        }
        data-testid="merge-other"
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={list}>
        {others.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </Dialog>
  );
}
