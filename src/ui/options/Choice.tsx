/** A setting with exactly one of several values. */
export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  /** Values with their words, in order of display. */
  readonly options: readonly (readonly [value: Value, words: string])[];
  onChange(value: Value): void;
}

export function Choice<Value extends string>({ name, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
