import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
  readonly testId: string;
}

/** A group of options with its heading and what it is about. */
export function Section({ title, text, children, testId }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id} data-testid={testId}>
      <div className="section__head">
        <h2 className="section__title" id={id}>
          {title}
        </h2>
        {text !== undefined && <p className="section__text">{text}</p>}
      </div>
      <div className="section__body">{children}</div>
    </section>
  );
}
