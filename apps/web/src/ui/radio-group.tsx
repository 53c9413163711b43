import { useId, type ReactNode } from "react";
import styles from "./choice.module.css";
import { Fieldset } from "./fieldset.tsx";

/** One answer of a radio group. */
export type Choice<V extends string = string> = {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

type RadioGroupProps<V extends string> = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  error?: string;
  /** Chosen answer; null when nothing is chosen: nothing is chosen for the user. */
  value: V | null;
  onChange: (value: V) => void;
  choices: readonly Choice<V>[];
  /** Beside each other, for two or three short answers. */
  inline?: boolean;
};

/** One answer out of a few. For more than seven answers take `<Select>`. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { value, onChange, choices, inline, ...fieldset } = props;
  const groupName = useId();
  return (
    <Fieldset {...fieldset} kind={inline ? "inline" : "choices"}>
      {choices.map((choice) => (
        <RadioChoice
          key={choice.value}
          choice={choice}
          groupName={groupName}
          checked={choice.value === value}
          onChoose={() => onChange(choice.value)}
        />
      ))}
    </Fieldset>
  );
}

type RadioChoiceProps = {
  choice: Choice;
  groupName: string;
  checked: boolean;
  onChoose: () => void;
};

function RadioChoice({ choice, groupName, checked, onChoose }: RadioChoiceProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={groupName}
        value={choice.value}
        checked={checked}
        aria-labelledby={labelId}
        aria-describedby={choice.hint ? hintId : undefined}
        onChange={onChoose}
      />
      <span id={labelId}>{choice.label}</span>
      {choice.hint ? (
        <span id={hintId} className={styles.choiceHint}>
          {choice.hint}
        </span>
      ) : null}
    </label>
  );
}
