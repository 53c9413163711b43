import {
  useEffect,
  useId,
  useMemo,
  useRef,
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { useMessages } from "../i18n/messages.ts";
import { cx } from "./cx.ts";
import { controlId, FormContext } from "./form-context.ts";
import type { FormError } from "./form-errors.ts";
import styles from "./form.module.css";
import { Icon } from "./icon/icon.tsx";
import { uiMessages } from "./messages.ts";
import { useFocusReturn } from "./use-focus-return.ts";

type FormProps = Omit<ComponentProps<"form">, "onSubmit" | "ref"> & {
  ref?: RefObject<HTMLFormElement | null>;
  /** What must be corrected; fields find their own error by name. */
  errors?: readonly FormError[] | undefined;
  onSubmit: () => void;
  /** Escape inside the form closes it; what was typed is kept as a draft. */
  onCancel?: () => void;
};

const none: readonly FormError[] = [];

/**
 * One column of fields. Shows the summary of errors on top and gives it the focus when a new list
 * arrives; when it goes away, the focus stays near. The browser's own validation is off: our
 * messages say more.
 */
export function Form(props: FormProps) {
  const { errors = none, onSubmit, onCancel, className, children, ref, ...native } = props;
  const own = useRef<HTMLFormElement>(null);
  const place = ref ?? own;
  useFocusReturn(place);
  const formId = useId();
  const state = useMemo(() => ({ formId, errors }), [formId, errors]);
  return (
    <FormContext value={state}>
      {/* Keys bubble up from the fields inside; the form itself is no control. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        {...native}
        ref={place}
        className={cx(styles.form, className)}
        noValidate
        onKeyDown={(event) => {
          native.onKeyDown?.(event);
          if (onCancel && closes(event)) {
            event.preventDefault();
            onCancel();
          }
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <FormErrorSummary formId={formId} errors={errors} />
        {children}
      </form>
    </FormContext>
  );
}

/** Escape on the form itself; lists and calendars over it take their own. */
function closes(event: KeyboardEvent<HTMLFormElement>): boolean {
  const isOurs = !event.defaultPrevented && event.currentTarget.contains(event.target as Node);
  return event.key === "Escape" && isOurs;
}

/** The list of what must be corrected; each line brings the focus to its field. */
export function FormErrorSummary(props: { formId: string; errors: readonly FormError[] }) {
  const { formId, errors } = props;
  const m = useMessages(uiMessages).summary;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) ref.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const isWhole = errors.length === 1 && errors[0]?.name === "";
  return (
    <div ref={ref} className={styles.summary} tabIndex={-1} role="alert">
      <h2>
        <Icon name="danger" />
        {isWhole ? errors[0]?.message : m.title(errors.length)}
      </h2>
      {isWhole ? null : <ErrorList formId={formId} errors={errors} />}
      <p>{m.kept}</p>
    </div>
  );
}

function ErrorList({ formId, errors }: { formId: string; errors: readonly FormError[] }) {
  return (
    <ul>
      {errors.map((error) => (
        <li key={`${error.name} ${error.message}`}>
          {error.name ? (
            <a href={`#${controlId(formId, error.name)}`} onClick={focusTarget}>
              {error.message}
            </a>
          ) : (
            error.message
          )}
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus without leaving a trace in the address; a fieldset passes it to its first input. */
function focusTarget(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  const control = target instanceof HTMLFieldSetElement ? target.querySelector("input") : target;
  control?.focus();
  target?.scrollIntoView({ block: "center" });
}
