/** A switch with its words beside it. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  readonly name: string;
  onChange(on: boolean): void;
}

export function Switch({ on, children, disabled = false, name, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        name={name}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-words">{children}</span>
    </label>
  );
}
