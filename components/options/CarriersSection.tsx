import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { sourceKindLabel, speakerKindLabel } from '../../utils/labels.ts';
import { outletByName } from '../../utils/language/outlets/index.ts';
import type { CarrierKind } from '../../utils/report.ts';
import { changeSettings, type OwnCarrier, type Settings } from '../../utils/settings.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { Field, TextField } from '../design/Field.tsx';
import { useNotice } from '../design/Notices.tsx';
import { readTags } from '../library/tag-list.ts';
import { Section } from './Section.tsx';

const KINDS: readonly CarrierKind[] = ['agency', 'publication', 'broadcaster', 'platform'];

function kindLabel(kind: CarrierKind): string {
  return kind === 'publication' ? speakerKindLabel(kind) : sourceKindLabel(kind);
}

/** Agencies and outlets that the built-in list lacks. */
export function CarriersSection({ settings }: { readonly settings: Settings }) {
  const tell = useNotice();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<CarrierKind>('agency');
  const [aliases, setAliases] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const known = name.trim() === '' ? null : outletByName(name);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const carrier: OwnCarrier = { name: name.trim(), kind, aliases: readTags(aliases) };
    if (carrier.name === '') return;
    const there = settings.ownCarriers.find((one) => one.name.toLowerCase() === carrier.name.toLowerCase());
    if (there !== undefined) {
      setError(i18n.t('options.alreadyThere', [there.name]));
      return;
    }
    setName('');
    setAliases('');
    void changeSettings(({ ownCarriers }) => ({
      ownCarriers: [...ownCarriers, carrier],
    }));
  };
  const remove = async (carrier: OwnCarrier) => {
    await changeSettings(({ ownCarriers }) => ({
      ownCarriers: ownCarriers.filter((one) => one.name !== carrier.name),
    }));
    tell({
      text: i18n.t('options.carrierRemoved', [carrier.name]),
      undo: () => void changeSettings(({ ownCarriers }) => ({ ownCarriers: [...ownCarriers, carrier] })),
    });
  };

  return (
    <Section title={i18n.t('options.carriers')} text={i18n.t('options.carriersText')} testId="carriers">
      {settings.ownCarriers.length > 0 && (
        <ul className="option-list">
          {settings.ownCarriers.map((carrier) => (
            <li key={carrier.name} className="option-list__item" data-testid="carrier">
              <span className="option-list__name" dir="auto">
                {carrier.name}
                <span className="option-list__facts">
                  {[kindLabel(carrier.kind), ...carrier.aliases].join(' · ')}
                </span>
              </span>
              <IconButton
                label={i18n.t('options.removeOne', [carrier.name])}
                icon={<X size={16} aria-hidden="true" />}
                data-testid="carrier-remove"
                onClick={() => void remove(carrier)}
              />
            </li>
          ))}
        </ul>
      )}
      <form className="option-form option-form--wide" onSubmit={add}>
        <TextField
          label={i18n.t('options.carrierName')}
          {...(known === null ? {} : { hint: i18n.t('options.carrierKnown', [known.name]) })}
          dir="auto"
          maxLength={200}
          value={name}
          error={error}
          data-testid="carrier-name"
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
        <Field label={i18n.t('options.carrierKind')}>
          {(ids) => (
            <select
              {...ids}
              className="select"
              value={kind}
              data-testid="carrier-kind"
              onChange={(event) => {
                const chosen = KINDS.find((one) => one === event.target.value);
                if (chosen) setKind(chosen);
              }}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {kindLabel(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={i18n.t('options.carrierAliases')}
          hint={i18n.t('tags.hint')}
          dir="auto"
          value={aliases}
          data-testid="carrier-aliases"
          onChange={(event) => setAliases(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''} data-testid="carrier-add">
          {i18n.t('options.add')}
        </Button>
      </form>
    </Section>
  );
}
