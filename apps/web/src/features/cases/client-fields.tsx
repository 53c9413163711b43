import { useMessages } from "../../i18n/messages.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToday } from "../accounts/index.ts";
import { CountryField, LanguagesField } from "../regions/index.ts";
import { genders, type ClientDraft, type ClientLine } from "./client-draft.ts";
import styles from "./client-fields.module.css";
import { clientMessages } from "./client-messages.ts";

type ClientFieldsProps = {
  draft: ClientDraft;
  change: (part: Partial<ClientDraft>) => void;
  /** Before the names of the fields in the body that is sent, such as `client/`. */
  prefix?: string;
};

/** What is known of the client. Every field may stay empty. */
export function ClientFields({ draft, change, prefix = "" }: ClientFieldsProps) {
  const m = useMessages(clientMessages);
  return (
    <>
      <div className={styles.pair}>
        <Line name="givenName" draft={draft} change={change} prefix={prefix} />
        <Line name="surname" draft={draft} change={change} prefix={prefix} />
      </div>
      <Line name="alias" draft={draft} change={change} prefix={prefix} />
      <DateField
        name={`${prefix}birthDay`}
        label={m.fields.birthDay}
        isPrivate
        past
        allowUnknown
        allowEstimated
        today={useToday()}
        value={draft.birth}
        onChange={(birth) => change({ birth })}
      />
      <RadioGroup
        name={`${prefix}gender`}
        legend={m.fields.gender}
        inline
        value={draft.gender}
        onChange={(gender) => change({ gender })}
        choices={genders.map((value) => ({ value, label: m.genders[value] }))}
      />
      <div className={styles.pair}>
        <CountryField
          name={`${prefix}nationality`}
          label={m.fields.nationality}
          isPrivate
          value={draft.nationality}
          onChange={(nationality) => change({ nationality })}
        />
        <LanguagesField
          name={`${prefix}languages`}
          label={m.fields.languages}
          value={draft.languages}
          onChange={(languages) => change({ languages })}
        />
      </div>
      <Checkbox
        label={m.fields.interpreter}
        checked={draft.needsInterpreter}
        onChange={(needsInterpreter) => change({ needsInterpreter })}
      />
      <Reach draft={draft} change={change} prefix={prefix} />
    </>
  );
}

/** How to reach the client, and numbers of papers behind a fold: they are seldom needed. */
function Reach({ draft, change, prefix }: Required<ClientFieldsProps>) {
  const m = useMessages(clientMessages);
  const papers = ["vNumber", "documentNumber", "bsn"] as const;
  const isOpen = papers.some((name) => draft[name] !== "");
  return (
    <>
      <div className={styles.pair}>
        <Line name="phone" type="tel" draft={draft} change={change} prefix={prefix} />
        <Line name="email" type="email" draft={draft} change={change} prefix={prefix} />
      </div>
      <details className={styles.more} open={isOpen || undefined}>
        <summary>{m.numbers}</summary>
        <p className={styles.hint}>{m.numbersHint}</p>
        <div className={styles.pair}>
          {papers.map((name) => (
            <Line key={name} name={name} draft={draft} change={change} prefix={prefix} />
          ))}
        </div>
      </details>
    </>
  );
}

type LineProps = Required<ClientFieldsProps> & {
  name: ClientLine;
  type?: "tel" | "email" | "text";
};

function Line({ name, type = "text", draft, change, prefix }: LineProps) {
  const m = useMessages(clientMessages);
  return (
    <TextField
      name={`${prefix}${name}`}
      label={m.fields[name]}
      type={type}
      autoComplete="off"
      spellCheck={false}
      isPrivate
      width="full"
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
}
