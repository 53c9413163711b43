import { useLayoutEffect, useRef, type ComponentProps, type RefObject } from "react";
import { useMessages } from "../i18n/messages.ts";
import { controlClass, FieldFrame, type FieldProps } from "./field.tsx";
import styles from "./field.module.css";
import { useField } from "./form-context.ts";
import { uiMessages } from "./messages.ts";

type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** Most characters that the server takes; the count shows when one fifth is left. */
  maxChars?: number;
} & Pick<ComponentProps<"textarea">, "rows" | "placeholder" | "onBlur" | "spellCheck">;

/** A passage of text that grows with what is typed. Never cuts off what is pasted. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, error, isPrivate, value, onChange, maxChars, ...native } =
    props;
  const field = useField(name, error, Boolean(hint));
  const ref = useRef<HTMLTextAreaElement>(null);
  useGrowing(ref);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <textarea
        rows={4}
        dir="auto"
        {...native}
        {...field.control}
        ref={ref}
        className={controlClass("full", styles.area)}
        value={value}
        data-private={isPrivate ? "" : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {maxChars ? <CharacterCount length={value.length} max={maxChars} /> : null}
    </FieldFrame>
  );
}

function CharacterCount({ length, max }: { length: number; max: number }) {
  const m = useMessages(uiMessages);
  const left = max - length;
  const text = left < 0 ? m.charactersOver(-left) : m.charactersLeft(left);
  return (
    <p className={styles.count} role="status">
      {left < max / 5 ? text : null}
    </p>
  );
}

/** Grows the field by script where the browser does not know `field-sizing`. */
function useGrowing(ref: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  });
}
