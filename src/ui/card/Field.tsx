/** A labelled part of a card. */
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
  /** Names the part for styles and tests: "attribution", "evidence", "currency" … */
  readonly part?: string;
}

export function Field({ label, children, part }: FieldProps) {
  return (
    <section class="field" data-part={part} aria-label={label}>
      <h3 class="field-label">{label}</h3>
      <div class="field-body">{children}</div>
    </section>
  );
}
