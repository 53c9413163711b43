import { useRef, useState } from "react";
import { useFormat, useMessages } from "../i18n/messages.ts";
import { Checkbox } from "./checkbox.tsx";
import { readDate, typedText, type DateValue } from "./date-answer.ts";
import styles from "./date-field.module.css";
import { controlClass, FieldFrame, type FieldProps } from "./field.tsx";
import { useField } from "./form-context.ts";
import { Icon } from "./icon/icon.tsx";
import { uiMessages } from "./messages.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

type DateFieldProps = FieldProps & {
  value: DateValue;
  onChange: (value: DateValue) => void;
  /** Today as `YYYY-MM-DD`, from the session. */
  today: string;
  /** The day lies in the past, as a birth date. */
  past?: boolean;
  allowUnknown?: boolean;
  allowEstimated?: boolean;
};

/**
 * A day, typed as 3-4-2026 or picked in the browser's calendar, with «Onbekend» and «Geschat» as
 * proper answers. A text that is no day comes out as `kind: "invalid"`, is explained when the field
 * is left, and stays as it was typed.
 */
export function DateField(props: DateFieldProps) {
  const { name, label, optional, error, value, onChange, today, past = false } = props;
  const m = useMessages(uiMessages).date;
  const [text, setText] = useState(() => typedText(value));
  const [isEstimated, setEstimated] = useState(value?.kind === "estimated");
  const [left, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (JSON.stringify(known) !== JSON.stringify(value)) {
    // A new value from outside (a loaded draft) replaces the text; our own change keeps it.
    setKnown(value);
    setText(typedText(value));
    setEstimated(value?.kind === "estimated");
  }
  const issue = left && value?.kind === "invalid" ? m.issues[value.issue] : undefined;
  const hint = props.hint ?? (props.allowEstimated ? m.hintEstimated : m.hint);
  const field = useField(name, issue ?? error, true);
  const isUnknown = value?.kind === "unknown";

  const change = (typed: string, estimated: boolean) => {
    const next = readDate(typed, { today, past, estimated });
    setText(typed);
    setEstimated(estimated);
    setKnown(next);
    onChange(next);
  };
  const toggleUnknown = (on: boolean) => {
    setText("");
    setKnown(on ? { kind: "unknown" } : null);
    onChange(on ? { kind: "unknown" } : null);
  };

  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={styles.row} data-private={props.isPrivate ? "" : undefined}>
        <div className={styles.box}>
          <input
            type="text"
            inputMode="text"
            autoComplete="off"
            {...field.control}
            className={controlClass("full", "tabular")}
            value={text}
            disabled={isUnknown}
            onBlur={() => setLeft(true)}
            onChange={(event) => change(event.currentTarget.value, isEstimated)}
          />
          <Picker value={value} onPick={(day) => change(typedDay(day), isEstimated)} />
        </div>
        {props.allowEstimated && !isUnknown ? (
          <Checkbox
            label={m.estimated}
            checked={isEstimated}
            onChange={(estimated) => change(text, estimated)}
          />
        ) : null}
        {props.allowUnknown ? (
          <Checkbox label={m.unknown} checked={isUnknown} onChange={toggleUnknown} />
        ) : null}
      </div>
      <ReadBack value={value} />
    </FieldFrame>
  );
}

/** Shows what was understood, so that a slip of the finger is seen at once. */
function ReadBack({ value }: { value: DateValue }) {
  const format = useFormat();
  const m = useMessages(uiMessages).date;
  const read = () => {
    if (value?.kind === "exact") return format.longDay(value.day);
    if (value?.kind !== "estimated") return "";
    if (value.precision === "day") return m.circa(format.longDay(value.day));
    return m.circa(value.precision === "month" ? format.month(value.day) : value.day.slice(0, 4));
  };
  return (
    <p className={styles.read} aria-live="polite">
      {read()}
    </p>
  );
}

/** Opens the browser's own calendar. */
function Picker({ value, onPick }: { value: DateValue; onPick: (day: string) => void }) {
  const m = useMessages(uiMessages).date;
  const ref = useRef<HTMLInputElement>(null);
  const day = value?.kind === "exact" || value?.kind === "estimated" ? value.day : "";
  return (
    <>
      <input
        ref={ref}
        type="date"
        className={styles.native}
        tabIndex={-1}
        aria-hidden="true"
        value={day}
        onChange={(event) => onPick(event.currentTarget.value)}
      />
      <button type="button" className={styles.pick} onClick={() => ref.current?.showPicker()}>
        <Icon name="calendar" />
        <VisuallyHidden>{m.pick}</VisuallyHidden>
      </button>
    </>
  );
}

function typedDay(day: string): string {
  return typedText(day === "" ? null : { kind: "exact", day });
}
