import { type ComponentProps, type ReactNode, type RefObject, useCallback, useId } from 'react';
import './field.css';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean | undefined;
  }) => ReactNode;
}

/** Label above, hint and error below, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldFrameProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className={error === undefined ? 'field__hint' : 'field__error'}
          role={error === undefined ? undefined : 'alert'}
        >
          {note}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

export function TextField({ label, hint, error, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => <input {...rest} {...ids} className={`input ${className ?? ''}`} />}
    </Field>
  );
}

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'ref'> {
  readonly ref?: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export function TextArea({ ref, label, hint, error, className, ...rest }: TextAreaProps) {
  // Setting its text leaves the caret at the end: a long text would be shown from there.
  const begin = useCallback(
    (field: HTMLTextAreaElement | null) => {
      field?.setSelectionRange(0, 0);
      if (ref) ref.current = field;
    },
    [ref],
  );
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => <textarea dir="auto" {...rest} {...ids} ref={begin} className={`input ${className ?? ''}`} />}
    </Field>
  );
}

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
}

/** The browser's own select, its label read out but not shown: it sits in filter bars where room is short. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  testId,
}: SelectProps<Value>) {
  return (
    <select
      className="select"
      aria-label={label}
      title={label}
      value={value}
      data-testid={testId}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
