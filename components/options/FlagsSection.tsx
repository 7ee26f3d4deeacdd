import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { changeSettings, type Sensitivity, type Settings } from '../../utils/settings.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import { useNotice } from '../design/Notices.tsx';
import { Choices } from './Choices.tsx';
import { DismissedList } from './DismissedList.tsx';
import { Section } from './Section.tsx';

/** How readily sentences are flagged, and the phrases that never are. */
export function FlagsSection({ settings }: { readonly settings: Settings }) {
  const tell = useNotice();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const phrase = typed.trim();
    if (phrase === '') return;
    const there = settings.ignoredPhrases.find((one) => one.toLowerCase() === phrase.toLowerCase());
    if (there !== undefined) {
      setError(i18n.t('options.alreadyThere', [there]));
      return;
    }
    setTyped('');
    void changeSettings(({ ignoredPhrases }) => ({
      ignoredPhrases: [...new Set([...ignoredPhrases, phrase])],
    }));
  };
  const remove = async (phrase: string) => {
    const at = settings.ignoredPhrases.indexOf(phrase);
    await changeSettings(({ ignoredPhrases }) => ({
      ignoredPhrases: ignoredPhrases.filter((one) => one !== phrase),
    }));
    tell({
      text: i18n.t('options.phraseRemoved', [phrase]),
      undo: () =>
        void changeSettings(({ ignoredPhrases }) => ({
          ignoredPhrases: ignoredPhrases.toSpliced(at, 0, phrase),
        })),
    });
  };

  return (
    <Section title={i18n.t('options.flags')} text={i18n.t('options.flagsText')} testId="flags">
      <Choices<Sensitivity>
        legend={i18n.t('sensitivity.label')}
        name="sensitivity"
        value={settings.sensitivity}
        onChange={(sensitivity) => void changeSettings({ sensitivity })}
        options={[
          { value: 'strict', label: i18n.t('sensitivity.strict'), hint: i18n.t('options.strictHint') },
          { value: 'balanced', label: i18n.t('sensitivity.balanced'), hint: i18n.t('options.balancedHint') },
          { value: 'quiet', label: i18n.t('sensitivity.quiet'), hint: i18n.t('options.quietHint') },
        ]}
      />
      <h3 className="section__sub">{i18n.t('options.phrases')}</h3>
      <p className="section__text">{i18n.t('options.phrasesText')}</p>
      <div className="option-group">
        {settings.ignoredPhrases.length > 0 && (
          <ul className="option-list">
            {settings.ignoredPhrases.map((phrase) => (
              <li key={phrase} className="option-list__item" data-testid="phrase">
                <span className="option-list__name" dir="auto">
                  {phrase}
                </span>
                <IconButton
                  label={i18n.t('options.removeOne', [phrase])}
                  icon={<X size={16} aria-hidden="true" />}
                  data-testid="phrase-remove"
                  onClick={() => void remove(phrase)}
                />
              </li>
            ))}
          </ul>
        )}
        <form className="option-form" onSubmit={add}>
          <TextField
            label={i18n.t('options.phraseAdd')}
            dir="auto"
            maxLength={200}
            value={typed}
            error={error}
            data-testid="phrase-text"
            onChange={(event) => {
              setTyped(event.target.value);
              setError(undefined);
            }}
          />
          <Button type="submit" aria-disabled={typed.trim() === ''} data-testid="phrase-add">
            {i18n.t('options.add')}
          </Button>
        </form>
      </div>
      <DismissedList />
    </Section>
  );
}
