import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Option } from './select';

interface ComboboxProps {
  readonly id: string;
  readonly options: readonly Option<string>[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly describedBy?: string | undefined;
  /** What is said where no option fits what is typed. */
  readonly noMatch: string;
}

/**
 * A list to choose from by typing: arrows, Enter and Escape work as in the ARIA Authoring Practices' editable
 * combobox.
 */
export function Combobox({ id, options, value, onChoose, describedBy, noMatch }: ComboboxProps): VNode {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [active, setActive] = useState(-1);
  const chosen = options.find((option) => option.value === value)?.text ?? '';
  const isOpen = typed !== undefined;
  const wanted = (typed ?? '').trim().toLowerCase();
  const shown = isOpen ? options.filter(({ text }) => text.toLowerCase().includes(wanted)) : [];
  const close = (): void => {
    setTyped(undefined);
    setActive(-1);
  };
  const take = (option: Option<string> | undefined): void => {
    if (option) onChoose(option.value);
    close();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) {
        setTyped('');
        setActive(
          Math.max(
            0,
            options.findIndex((option) => option.value === value)
          )
        );
      } else if (shown.length > 0) {
        const step = key === 'ArrowDown' ? 1 : -1;
        setActive((active + step + shown.length) % shown.length);
      }
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault();
      take(shown[active] ?? (shown.length === 1 ? shown[0] : undefined));
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const activeId = isOpen && active >= 0 && active < shown.length ? `${id}-option-${active}` : undefined;
  return (
    <div class="combobox">
      <input
        id={id}
        type="text"
        class="select combobox-input"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        aria-describedby={describedBy}
        value={typed ?? chosen}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(0);
        }}
        onClick={() => {
          if (!isOpen) setTyped('');
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul
        id={`${id}-list`}
        class="combobox-list"
        role="listbox"
        aria-labelledby={`${id}-label`}
        hidden={!isOpen}
      >
        {shown.map((option, place) => (
          <li
            key={option.value}
            id={`${id}-option-${place}`}
            role="option"
            aria-selected={place === active}
            ref={(element: HTMLElement | null) => {
              if (place === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            onMouseDown={(event) => {
              // The input keeps the focus: it would close before the click.
              event.preventDefault();
              take(option);
            }}
          >
            {option.text}
          </li>
        ))}
        {isOpen && shown.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled="true" class="muted">
            {noMatch}
          </li>
        )}
      </ul>
    </div>
  );
}
