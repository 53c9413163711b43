import { useId, type ReactNode } from "react";
import styles from "./choice.module.css";

type CheckboxProps = {
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  value?: string;
  isPrivate?: boolean;
};

/** One box to tick. Put several in `<Fieldset kind="choices">`. */
export function Checkbox({
  name,
  label,
  hint,
  checked,
  onChange,
  value,
  isPrivate,
}: CheckboxProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <label className={styles.choice} data-private={isPrivate ? "" : undefined}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        aria-labelledby={labelId}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span id={labelId}>{label}</span>
      {hint ? (
        <span id={hintId} className={styles.choiceHint}>
          {hint}
        </span>
      ) : null}
    </label>
  );
}
