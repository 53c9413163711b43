import { useMessages } from "../../i18n/messages.ts";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments, isCompartment } from "../../ui/compartment-tag.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToday } from "../accounts/index.ts";
import type { CaseDetail } from "./case-api.ts";
import type { EntryKind, EntrySource, OnwardUse } from "./entry-api.ts";
import type { EntryDraft } from "./entry-draft.ts";
import styles from "./entry-editor.module.css";
import { entryMessages } from "./entry-messages.ts";

const kinds: readonly EntryKind[] = [
  "note",
  "contact",
  "observation",
  "decision",
  "document",
  "measurement",
];
const sources: readonly EntrySource[] = ["own-observation", "client", "third-party", "document"];
const onwardUses: readonly OnwardUse[] = ["agreement", "coordination", "supplier"];

type EntryChoicesProps = {
  file: CaseDetail;
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
};

/** Compartment, kind, source and moment of a new entry. */
export function EntryChoices({ file, draft, change }: EntryChoicesProps) {
  const m = useMessages(entryMessages);
  const words = useMessages(compartmentMessages);
  const open = compartments.filter((each) => file.access.contributes.includes(each));
  return (
    <div className={styles.choices}>
      <Select
        name="compartment"
        label={m.editor.compartment}
        value={draft.compartment}
        onChange={(value) => change({ compartment: isCompartment(value) ? value : "" })}
        options={open.map((each) => ({ value: each, label: words[each] }))}
        width="full"
      />
      <Select
        name="kind"
        label={m.editor.kind}
        value={draft.kind}
        onChange={(value) => change({ kind: value as EntryKind })}
        options={kinds.map((kind) => ({ value: kind, label: m.kinds[kind] }))}
        width="full"
      />
      <Select
        name="source"
        label={m.editor.source}
        value={draft.source}
        onChange={(value) => change({ source: value as EntrySource })}
        options={sources.map((source) => ({ value: source, label: m.sources[source] }))}
        width="full"
      />
      <RadioGroup
        name="when"
        legend={m.editor.when}
        inline
        value={draft.when}
        onChange={(when) => change({ when })}
        choices={[
          { value: "now", label: m.editor.whens.now },
          { value: "other", label: m.editor.whens.other },
        ]}
      />
      {draft.when === "other" ? <OtherMoment draft={draft} change={change} /> : null}
      <OnwardUseChoice value={draft.onwardUse} onChange={(onwardUse) => change({ onwardUse })} />
    </div>
  );
}

type OnwardUseChoiceProps = { value: OnwardUse; onChange: (value: OnwardUse) => void };

/** How far a fact may go, in plain words; below it stands who reads it then. */
export function OnwardUseChoice({ value, onChange }: OnwardUseChoiceProps) {
  const m = useMessages(entryMessages);
  return (
    <Select
      name="onwardUse"
      label={m.editor.onwardUse}
      value={value}
      onChange={(next) => onChange(next as OnwardUse)}
      options={onwardUses.map((use) => ({ value: use, label: m.onwardUses[use] }))}
      width="full"
    />
  );
}

function OtherMoment({ draft, change }: Omit<EntryChoicesProps, "file">) {
  const m = useMessages(entryMessages).editor;
  return (
    <>
      <DateField
        name="day"
        label={m.day}
        value={draft.day}
        onChange={(day) => change({ day })}
        today={useToday()}
        past
      />
      <TextField
        name="time"
        label={m.time}
        hint={m.timeHint}
        optional
        width="sm"
        inputMode="numeric"
        autoComplete="off"
        value={draft.time}
        onChange={(time) => change({ time })}
      />
    </>
  );
}
