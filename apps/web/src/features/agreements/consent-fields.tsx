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
import { ConsentPaper } from "./consent-paper.tsx";
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
  return (
    <>
      <RadioGroup
        name="purpose"
        legend={m.purpose}
        value={draft.text === "" ? null : draft.text}
        onChange={(text) => change({ text })}
        choices={texts.map((text) => ({ value: text.code, label: text.label }))}
      />
      {chosen ? <ReadAloud text={chosen} first={file.client?.languages[0]} /> : null}
      <GivenFields
        file={file}
        draft={draft}
        change={change}
        signsFrom={chosen?.signsAloneFromAge ?? 16}
      />
    </>
  );
}

type GivenFieldsProps = Pick<ConsentFieldsProps, "file" | "draft" | "change"> & {
  /** From which age a client says it alone; an objection needs no age. */
  signsFrom: number | undefined;
};

/** For whom, how, in which language, by whom and when: of a consent and of an objection. */
export function GivenFields({ file, draft, change, signsFrom }: GivenFieldsProps) {
  const m = useMessages(consentMessages).form;
  const recipients = useRecipients(file);
  return (
    <>
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
        hint={signsFrom === undefined ? undefined : m.giversHint(signsFrom)}
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
      {signsFrom === undefined ? null : <ToldAge file={file} draft={draft} change={change} />}
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

/** Asked of a minor whose age nobody knows: below sixteen somebody else consents. */
function ToldAge({ file, draft, change }: LanguageProps) {
  const m = useMessages(consentMessages).form;
  const isKnown = Boolean(file.client?.birthDay) || !file.isMinor;
  if (isKnown || draft.givenBy !== "client") return null;
  return (
    <RadioGroup
      name="toldAge"
      legend={m.toldAge}
      inline
      value={draft.toldAge}
      onChange={(toldAge) => change({ toldAge })}
      choices={(["sixteen-or-older", "under-sixteen"] as const).map((value) => ({
        value,
        label: m.toldAges[value],
      }))}
    />
  );
}

/** The words to read to the client, with what taking it back means. */
function ReadAloud({ text, first }: { text: ConsentText; first: string | undefined }) {
  const m = useMessages(consentMessages).form;
  return (
    <figure className={styles.read}>
      <figcaption>
        <strong>{m.read}.</strong> {m.readHint}
      </figcaption>
      <ConsentPaper text={text} first={first} />
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
