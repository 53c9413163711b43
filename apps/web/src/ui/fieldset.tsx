import type { ReactNode } from "react";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";
import { FieldError, Hint, OptionalMark, type FieldProps } from "./field.tsx";
import { useField } from "./form-context.ts";

type FieldsetProps = Omit<FieldProps, "label" | "isPrivate"> & {
  legend: ReactNode;
  /** A group of fields («Persoon 1») or of choices (radio buttons, checkboxes). */
  kind?: "fields" | "choices" | "inline";
  children: ReactNode;
};

/** Fields or choices that belong together, with one name, hint and error. */
export function Fieldset(props: FieldsetProps) {
  const { name, legend, hint, optional, error, kind = "fields", children } = props;
  const field = useField(name, error, Boolean(hint));
  const { name: _, "aria-invalid": __, ...links } = field.control;
  return (
    <fieldset {...links} className={cx(styles.group, field.error && styles.hasError)}>
      <legend className={cx(styles.legend, kind === "fields" && styles.large)}>
        {legend}
        {optional ? <OptionalMark /> : null}
      </legend>
      <div className={styles.rest}>
        <Hint id={field.hintId} text={hint} />
        <FieldError id={field.errorId} message={field.error} />
        <div className={styles[kind]}>{children}</div>
      </div>
    </fieldset>
  );
}
