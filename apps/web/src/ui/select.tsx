import { useMessages } from "../i18n/messages.ts";
import { cx } from "./cx.ts";
import { controlClass, FieldFrame, type FieldProps, type FieldWidth } from "./field.tsx";
import styles from "./field.module.css";
import { useField } from "./form-context.ts";
import { Icon } from "./icon/icon.tsx";
import { uiMessages } from "./messages.ts";

/** One choice of a list. */
export type Option = { readonly value: string; readonly label: string };
/** Choices under a heading. */
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type SelectProps = FieldProps & {
  /** Chosen value, or `""` when nothing is chosen yet. */
  value: string;
  onChange: (value: string) => void;
  options: readonly (Option | OptionGroup)[];
  width?: FieldWidth;
};

/** The browser's own list, which works well on every device. For at most about 30 choices. */
export function Select(props: SelectProps) {
  const m = useMessages(uiMessages);
  const { name, label, hint, optional, error, isPrivate, value, onChange, options, width } = props;
  const field = useField(name, error, Boolean(hint));
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={cx(styles.select, styles[width ?? "md"])}>
        <select
          {...field.control}
          className={controlClass("full")}
          value={value}
          data-private={isPrivate ? "" : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {optional || value === "" ? <option value="">{m.choose}</option> : null}
          {options.map(renderOption)}
        </select>
        <Icon name="chevron-down" />
      </div>
    </FieldFrame>
  );
}

function renderOption(option: Option | OptionGroup) {
  if ("options" in option) {
    return (
      <optgroup key={option.label} label={option.label}>
        {option.options.map(renderOption)}
      </optgroup>
    );
  }
  return (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
}
