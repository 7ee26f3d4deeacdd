import { useId } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with what it means. Test hooks: `<name>-<value>`. */
export function Choices<Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className="radio-cards">
      <legend className="section__sub">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="radio-card" data-chosen={option.value === value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}`}
            data-testid={`${name}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span className="radio-card__label">{option.label}</span>
          {option.hint !== undefined && (
            <span className="radio-card__hint" id={`${id}-${option.value}`}>
              {option.hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
