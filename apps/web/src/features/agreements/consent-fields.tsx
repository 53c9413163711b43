import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToday } from "../accounts/index.ts";
import type { CaseDetail } from "../cases/index.ts";
import { ComboField, languageOptions, nameOfCode } from "../regions/index.ts";
import type { ConsentDraft, ConsentText } from "./consent-draft.ts";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";
import { useRecipients } from "./use-recipients.ts";

type ConsentFieldsProps = {
  file: CaseDetail;
  texts: readonly ConsentText[];
  draft: ConsentDraft;
  change: (part: Partial<ConsentDraft>) => void;
};

/** The text that was read, for whom, how, in which language, by whom and when. */
export function ConsentFields({ file, texts, draft, change }: ConsentFieldsProps) {
  const m = useMessages(consentMessages).form;
  const chosen = texts.find((text) => text.code === draft.text);
  const recipients = useRecipients(file);
  return (
    <>
      <RadioGroup
        name="purpose"
        legend={m.purpose}
        value={draft.text === "" ? null : draft.text}
        onChange={(text) => change({ text })}
        choices={texts.map((text) => ({ value: text.code, label: text.label }))}
      />
      {chosen ? <ReadAloud text={chosen} /> : null}
      <Select
        name="recipientOrganisationId"
        label={m.recipient}
        value={draft.recipient === "" ? "all" : draft.recipient}
        onChange={(value) => change({ recipient: value === "all" ? "" : value })}
        options={[{ value: "all", label: m.everybody }, ...recipients]}
        width="lg"
      />
      <RadioGroup
        name="form"
        legend={m.how}
        inline
        value={draft.form}
        onChange={(form) => change({ form })}
        choices={[
          { value: "spoken", label: m.hows.spoken },
          { value: "written", label: m.hows.written },
        ]}
      />
      <LanguageOfConsent file={file} draft={draft} change={change} />
      <RadioGroup
        name="givenBy"
        legend={m.givenBy}
        hint={m.giversHint(chosen?.signsAloneFromAge ?? 16)}
        inline
        value={draft.givenBy}
        onChange={(givenBy) => change({ givenBy })}
        choices={[
          { value: "client", label: m.givers.client },
          { value: "representative", label: m.givers.representative },
        ]}
      />
      {draft.givenBy === "representative" ? (
        <TextField
          name="representative"
          label={m.representative}
          value={draft.representative}
          onChange={(representative) => change({ representative })}
          autoComplete="off"
          isPrivate
        />
      ) : null}
      <DateField
        name="givenOn"
        label={m.day}
        value={draft.day}
        onChange={(day) => change({ day })}
        today={useToday()}
        past
      />
    </>
  );
}

/** The words to read to the client, with what taking it back means. */
function ReadAloud({ text }: { text: ConsentText }) {
  const m = useMessages(consentMessages).form;
  return (
    <figure className={styles.read}>
      <figcaption>
        <strong>{m.read}.</strong> {m.readHint}
      </figcaption>
      <blockquote>
        <p>{text.text}</p>
        <p>{text.withdrawal}</p>
      </blockquote>
      <p className={styles.quiet}>
        {m.version(text.version)}{" "}
        <ConfidenceBadge confidence={text.confidence === "check" ? "check" : "verified"} />
      </p>
    </figure>
  );
}

type LanguageProps = Pick<ConsentFieldsProps, "file" | "draft" | "change">;

/** The client's own languages first; any other by typing. */
function LanguageOfConsent({ file, draft, change }: LanguageProps) {
  const m = useMessages(consentMessages).form;
  const language = useLanguage();
  const own = (file.client?.languages ?? []).map((value) => ({
    value,
    label: nameOfCode(language, "language", value),
  }));
  const options = languageOptions(language);
  const rest = options.filter((option) => own.every(({ value }) => value !== option.value));
  return (
    <ComboField
      name="language"
      label={m.language}
      hint={m.languageHint}
      value={draft.language}
      onChange={(next) => change({ language: next })}
      options={[...own, ...rest]}
    />
  );
}
