import type { VNode } from 'preact';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface SelectProps<Value extends string> {
  readonly id: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** The id of an element that says more about it. */
  readonly describedBy?: string | undefined;
  /** What a screen reader calls it where nothing else does. */
  readonly label?: string;
}

/** A drop-down list; its label stands elsewhere. */
export const Select = <Value extends string>({
  id,
  options,
  value,
  onChoose,
  describedBy,
  label
}: SelectProps<Value>): VNode => (
  <select
    id={id}
    class="select"
    value={value}
    aria-describedby={describedBy}
    aria-label={label}
    onChange={({ currentTarget }) => {
      const chosen = options[currentTarget.selectedIndex];
      if (chosen) onChoose(chosen.value);
    }}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ))}
  </select>
);

/** A drop-down list below its label. */
export const SelectField = <Value extends string>({
  label,
  ...select
}: Omit<SelectProps<Value>, 'label'> & { readonly label: string }): VNode => (
  <div class="field">
    <label for={select.id} class="field-label">
      {label}
    </label>
    <Select {...select} />
  </div>
);
