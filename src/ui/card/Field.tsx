/** A labelled part of a card. */
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
  /** Names the part for styles and tests: "attribution", "evidence", "currency" … */
  readonly part?: string;
  /** Leaves the label to those who have the card read out: what is in the field says enough to the eye. */
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
