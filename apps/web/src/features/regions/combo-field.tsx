import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { cx } from "../../ui/cx.ts";
import { controlClass, FieldFrame, type FieldProps, type FieldWidth } from "../../ui/field.tsx";
import { useField } from "../../ui/form-context.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import styles from "./combo-field.module.css";
import type { ComboOption } from "./find-options.ts";
import { regionMessages } from "./messages.ts";
import { useCombo } from "./use-combo.ts";

type ComboFieldProps = FieldProps & {
  /** Chosen value, or null when nothing is chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
  options: readonly ComboOption[];
  width?: FieldWidth;
  /** Empties the text after a choice, for a field that gathers several answers. */
  clearAfterChoice?: boolean;
};

/**
 * A text field that suggests answers while somebody types (ARIA 1.2 combobox). Arrows move, Enter
 * chooses, Escape closes the list; a whole name counts as chosen when the field is left. For lists
 * that are too long for `<Select>`.
 */
export function ComboField(props: ComboFieldProps) {
  const { name, label, hint, optional, isPrivate, value, onChange, options, width } = props;
  const m = useMessages(regionMessages).combo;
  const [hasLeft, setLeft] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const combo = useCombo({
    options,
    chosenText: props.clearAfterChoice ? "" : (chosen?.label ?? value ?? ""),
    onChoose: (option) => onChange(option.value),
    onClear: () => onChange(null),
  });
  const own = hasLeft && combo.isUnfinished ? m.notInList : undefined;
  const field = useField(name, own ?? props.error, Boolean(hint));
  const listId = `${field.id}-list`;
  const popup = useShown(combo.isOpen);
  const optionId = (place: number) => `${listId}-${place}`;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={cx(styles.combo, styles[width ?? "md"])}>
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          {...field.control}
          className={controlClass("full")}
          aria-expanded={combo.isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={combo.isOpen ? optionId(combo.active) : undefined}
          data-private={isPrivate ? "" : undefined}
          value={combo.text}
          onChange={(event) => {
            setLeft(false);
            combo.type(event.currentTarget.value);
          }}
          onKeyDown={combo.press}
          onBlur={() => {
            setLeft(true);
            combo.leave();
          }}
        />
        <div ref={popup} className={styles.popup} hidden={!combo.isOpen}>
          <div id={listId} role="listbox" aria-label={typeof label === "string" ? label : name}>
            {combo.matches.map((option, place) => (
              // The keyboard is handled by the input, which keeps the focus (ARIA 1.2 combobox).
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={option.value}
                id={optionId(place)}
                role="option"
                aria-selected={place === combo.active}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => combo.choose(option)}
              >
                {option.label}
                {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
              </div>
            ))}
          </div>
          {combo.hiddenCount > 0 ? (
            <p className={styles.more}>{m.more(combo.hiddenCount)}</p>
          ) : null}
        </div>
        <VisuallyHidden>
          <span role="status">{combo.hasTyped ? m.found(combo.foundCount) : ""}</span>
        </VisuallyHidden>
      </div>
    </FieldFrame>
  );
}

/** Keeps an open list out from under the bars at the edges of the screen. */
function useShown(isOpen: boolean) {
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) popup.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return popup;
}
