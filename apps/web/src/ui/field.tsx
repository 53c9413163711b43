import type { ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";
import { cx } from "./cx.ts";
import { useField } from "./form-context.ts";
import styles from "./field.module.css";
import { Icon } from "./icon/icon.tsx";
import { uiMessages } from "./messages.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What every field has. */
export type FieldProps = {
  /** Path of the field in the body that is sent, such as `persons/0/birthDay`. */
  name: string;
  label: ReactNode;
  /** One sentence below the label. */
  hint?: ReactNode;
  /** Marks the field as not required; required fields carry no mark. */
  optional?: boolean | undefined;
  /** Own error; without it the form's error for this name is shown. */
  error?: string | undefined;
  /** Blurs the control in the meekijkstand: for names, places, numbers. */
  isPrivate?: boolean | undefined;
};

/** How wide a control is: as wide as the answer is long. */
export type FieldWidth = "sm" | "md" | "lg" | "full";

/** Class names of a text control. */
export function controlClass(width: FieldWidth, ...more: (string | undefined | false)[]): string {
  return cx(styles.control, styles[width], ...more);
}

type FrameProps = Pick<FieldProps, "label" | "hint" | "optional"> & {
  field: ReturnType<typeof useField>;
  children: ReactNode;
};

/** Label, hint, error and control of a field, one below the other. */
export function FieldFrame({ field, label, hint, optional, children }: FrameProps) {
  return (
    <div className={cx(styles.field, field.error && styles.hasError)}>
      <label htmlFor={field.id} className={styles.label}>
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <Hint id={field.hintId} text={hint} />
      <FieldError id={field.errorId} message={field.error} />
      {children}
    </div>
  );
}

/** «(niet verplicht)» after a label. */
export function OptionalMark() {
  const m = useMessages(uiMessages);
  return <span className={styles.optional}> ({m.optional})</span>;
}

/** The sentence below a label. */
export function Hint({ id, text }: { id: string; text: ReactNode }) {
  if (!text) return null;
  return (
    <p id={id} className={styles.hint}>
      {text}
    </p>
  );
}

/** The error beside a field, with an icon and the word «Fout» for screen readers. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  const m = useMessages(uiMessages);
  if (!message) return null;
  return (
    <p id={id} className={styles.error}>
      <Icon name="danger" size={16} />
      <span>
        <VisuallyHidden>{m.errorPrefix} </VisuallyHidden>
        {message}
      </span>
    </p>
  );
}
