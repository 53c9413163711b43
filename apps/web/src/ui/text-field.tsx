import type { ComponentProps } from "react";
import { controlClass, FieldFrame, type FieldProps, type FieldWidth } from "./field.tsx";
import { useField } from "./form-context.ts";

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  width?: FieldWidth;
  type?: "text" | "email" | "tel" | "url" | "password" | "search";
} & Pick<
    ComponentProps<"input">,
    | "autoComplete"
    | "inputMode"
    | "maxLength"
    | "placeholder"
    | "onBlur"
    | "spellCheck"
    | "dir"
    | "autoFocus"
  >;

/** One line of text. `dir="auto"` is on, so that names from right to left stand well. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional, error, isPrivate, value, onChange, width, ...native } =
    props;
  const field = useField(name, error, Boolean(hint));
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        dir="auto"
        {...native}
        {...field.control}
        className={controlClass(width ?? "lg")}
        value={value}
        data-private={isPrivate ? "" : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
