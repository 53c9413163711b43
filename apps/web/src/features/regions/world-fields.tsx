import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import type { FieldProps } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { ComboField } from "./combo-field.tsx";
import styles from "./combo-field.module.css";
import { regionMessages } from "./messages.ts";
import { countryOptions, languageOptions, nameOfCode } from "./world.ts";

type CountryFieldProps = Omit<FieldProps, "label"> & {
  label?: string;
  /** ISO 3166 code of two letters, or null. */
  value: string | null;
  onChange: (code: string | null) => void;
};

/** A nationality, by typing the country. */
export function CountryField({ label, ...field }: CountryFieldProps) {
  const m = useMessages(regionMessages).country;
  const options = countryOptions(useLanguage());
  return <ComboField hint={m.hint} {...field} label={label ?? m.label} options={options} />;
}

type LanguagesFieldProps = Omit<FieldProps, "label"> & {
  label?: string;
  /** ISO 639 codes of two letters. */
  value: readonly string[];
  onChange: (codes: readonly string[]) => void;
};

/** The languages that somebody speaks, one after the other; each can be taken away again. */
export function LanguagesField({ label, value, onChange, ...field }: LanguagesFieldProps) {
  const m = useMessages(regionMessages);
  const language = useLanguage();
  const options = languageOptions(language).filter((option) => !value.includes(option.value));
  const name = label ?? m.languages.label;
  return (
    <div className={styles.group}>
      <ComboField
        hint={m.languages.hint}
        {...field}
        label={name}
        value={null}
        clearAfterChoice
        onChange={(code) => code && onChange([...value, code])}
        options={options}
      />
      {value.length === 0 ? null : (
        <div className={styles.chosen} role="group" aria-label={`${name}: ${m.combo.chosen}`}>
          {value.map((code) => (
            <button
              key={code}
              type="button"
              onClick={() => onChange(value.filter((other) => other !== code))}
            >
              <span aria-hidden="true">{nameOfCode(language, "language", code)}</span>
              <VisuallyHidden>
                {m.combo.remove(nameOfCode(language, "language", code))}
              </VisuallyHidden>
              <Icon name="cross" size={16} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
