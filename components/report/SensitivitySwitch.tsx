import { i18n } from '../../utils/i18n.ts';
import { SENSITIVITIES, type Sensitivity } from '../../utils/settings.ts';

function labelOf(sensitivity: Sensitivity): string {
  switch (sensitivity) {
    case 'strict':
      return i18n.t('sensitivity.strict');
    case 'balanced':
      return i18n.t('sensitivity.balanced');
    case 'quiet':
      return i18n.t('sensitivity.quiet');
  }
}

export interface SensitivitySwitchProps {
  readonly value: Sensitivity;
  readonly onChange: (value: Sensitivity) => void;
}

/** How readily sentences are flagged: native radio buttons, shown as one row. */
export function SensitivitySwitch({ value, onChange }: SensitivitySwitchProps) {
  return (
    <fieldset className="segmented" data-testid="sensitivity">
      <legend className="visually-hidden">{i18n.t('sensitivity.label')}</legend>
      {SENSITIVITIES.map((sensitivity) => (
        <label key={sensitivity} className="segmented__option">
          <input
            type="radio"
            name="sensitivity"
            value={sensitivity}
            checked={sensitivity === value}
            onChange={() => onChange(sensitivity)}
          />
          {labelOf(sensitivity)}
        </label>
      ))}
    </fieldset>
  );
}
