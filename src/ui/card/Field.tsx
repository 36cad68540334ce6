/** A labelled part of a card. */
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
  /** Names the part for styles and tests: "attribution", "evidence", "currency" … */
  readonly part?: string;
  /** Hides the label from the eye but not from screen readers, if the content says enough. */
  readonly plain?: boolean;
}

export function Field({ label, children, part, plain = false }: FieldProps) {
  return (
    <section class={plain ? 'field is-plain' : 'field'} data-part={part} aria-label={label}>
      {!plain && <h3 class="field-label">{label}</h3>}
      <div class="field-body">{children}</div>
    </section>
  );
}
