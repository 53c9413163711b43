import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Fieldset } from "../../../ui/fieldset.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useToday } from "../../accounts/index.ts";
import { CountryField, LanguagesField } from "../../regions/index.ts";
import { personMessages } from "./person-messages.ts";
import type { PersonAnswers } from "./report-answers.ts";
import styles from "./steps.module.css";

type PersonFieldsProps = {
  place: number;
  person: PersonAnswers;
  onChange: (person: PersonAnswers) => void;
  onRemove: () => void;
};

const genders = ["woman", "man", "other", "unknown"] as const;

/** What is known of one person. Every field may stay empty. */
export function PersonFields({ place, person, onChange, onRemove }: PersonFieldsProps) {
  const m = useMessages(personMessages);
  const today = useToday();
  const set = (part: Partial<PersonAnswers>) => onChange({ ...person, ...part });
  const text = (name: "givenName" | "surname" | "alias") => ({
    name: `persons/${place}/${name}`,
    label: m[name],
    isPrivate: true,
    autoComplete: "off" as const,
    value: person[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <div className={styles.person}>
      <Fieldset name={`persons/${place}`} legend={m.person(place + 1)}>
        <div className={styles.names}>
          <TextField {...text("givenName")} />
          <TextField {...text("surname")} />
        </div>
        <TextField {...text("alias")} />
        <DateField
          name={`persons/${place}/birthDay`}
          label={m.birth}
          isPrivate
          past
          allowUnknown
          allowEstimated
          today={today}
          value={person.birth}
          onChange={(birth) => set({ birth })}
        />
        <RadioGroup
          name={`persons/${place}/gender`}
          legend={m.gender}
          inline
          value={person.gender}
          onChange={(gender) => set({ gender })}
          choices={genders.map((value) => ({ value, label: m.genders[value] }))}
        />
        <CountryField
          name={`persons/${place}/nationality`}
          label={m.nationality}
          isPrivate
          value={person.nationality}
          onChange={(nationality) => set({ nationality })}
        />
        <LanguagesField
          name={`persons/${place}/languages`}
          label={m.languages}
          value={person.languages}
          onChange={(languages) => set({ languages })}
        />
        <Checkbox
          label={m.interpreter}
          checked={person.needsInterpreter}
          onChange={(needsInterpreter) => set({ needsInterpreter })}
        />
        <NumberFields place={place} person={person} set={set} />
      </Fieldset>
      <Button
        variant="quiet"
        size="sm"
        icon="trash"
        className={styles.removePerson}
        onClick={onRemove}
      >
        {m.remove(place + 1)}
      </Button>
    </div>
  );
}

type NumberFieldsProps = {
  place: number;
  person: PersonAnswers;
  set: (part: Partial<PersonAnswers>) => void;
};

/** Phone, and what is seldom needed behind a fold. */
function NumberFields({ place, person, set }: NumberFieldsProps) {
  const m = useMessages(personMessages);
  const rare = ["email", "vNumber", "documentNumber", "bsn"] as const;
  const isOpen = rare.some((name) => person[name] !== "");
  return (
    <>
      <TextField
        name={`persons/${place}/phone`}
        label={m.phone}
        hint={m.phoneHint}
        type="tel"
        autoComplete="off"
        width="md"
        isPrivate
        value={person.phone}
        onChange={(phone) => set({ phone })}
      />
      <details className={styles.more} open={isOpen || undefined}>
        <summary>{m.more}</summary>
        <div className={styles.fields}>
          <p className={styles.quiet}>{m.moreHint}</p>
          {rare.map((name) => (
            <TextField
              key={name}
              name={`persons/${place}/${name}`}
              label={m[name]}
              type={name === "email" ? "email" : "text"}
              autoComplete="off"
              spellCheck={false}
              width={name === "email" ? "lg" : "md"}
              isPrivate
              value={person[name]}
              onChange={(value) => set({ [name]: value })}
            />
          ))}
        </div>
      </details>
    </>
  );
}
