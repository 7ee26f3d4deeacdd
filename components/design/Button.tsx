import type { ComponentProps, ReactNode } from 'react';
import './button.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
}

/** A button with words in it. `icon` stands before the words and is hidden from screen readers. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button--${look} ${className ?? ''}`}>
      {icon !== undefined && <span aria-hidden="true">{icon}</span>}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does, in words: read out, and shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that shows only an icon; its label is its accessible name and its tooltip. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={`button button--icon ${className ?? ''}`}
    >
      {icon}
    </button>
  );
}
