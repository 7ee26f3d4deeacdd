import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { useId } from 'react';
import { BaseUi } from './BaseUi.tsx';
import './switch.css';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly testId?: string;
}

/** An on/off setting with its label beside it. */
export function Switch({ label, checked, onChange, testId }: SwitchProps) {
  const id = useId();
  return (
    <span className="switch-row">
      <BaseUi>
        <BaseSwitch.Root
          className="switch"
          checked={checked}
          onCheckedChange={(next) => onChange(next)}
          aria-labelledby={id}
          data-testid={testId}
        >
          <BaseSwitch.Thumb className="switch__thumb" />
        </BaseSwitch.Root>
      </BaseUi>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a bigger target for the pointer; the switch itself takes the keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <span id={id} onClick={() => onChange(!checked)}>
        {label}
      </span>
    </span>
  );
}
