import { useMessages } from "../../i18n/messages.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToday } from "../accounts/index.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import { pick, type ClauseDraft } from "./clause-draft.ts";
import { clauseMessages } from "./clause-messages.ts";

const tracks = ["care", "criminal-justice", "aliens"] as const;
const phases = ["noticing", "referral", "shelter", "guidance", "return", "monitoring"] as const;

type ConditionsProps = {
  draft: ClauseDraft;
  onChange: (changes: Partial<ClauseDraft>) => void;
};

/** Under which conditions, on which days. */
export function ClauseConditions({ draft, onChange }: ConditionsProps) {
  const m = useMessages(clauseMessages);
  const types = useCodeList("organisation-type");
  const today = useToday();
  return (
    <Fieldset name="conditions" legend={m.edit.conditions}>
      {(["needsConsent", "needsSecondPerson", "emergencyOnly"] as const).map((name) => (
        <Checkbox
          key={name}
          name={name}
          label={m.edit[name]}
          checked={draft[name]}
          onChange={(checked) => onChange({ [name]: checked })}
        />
      ))}
      <Select
        name="phases"
        label={m.edit.phase}
        optional
        value={draft.phases?.[0] ?? ""}
        onChange={(value) => {
          const phase = pick(phases, value);
          onChange({ phases: phase ? [phase] : null });
        }}
        options={phases.map((value) => ({ value, label: m.phases[value] }))}
      />
      <Select
        name="track"
        label={m.edit.track}
        optional
        value={draft.track ?? ""}
        onChange={(value) => onChange({ track: pick(tracks, value) ?? null })}
        options={tracks.map((value) => ({ value, label: m.tracks[value] }))}
      />
      <Select
        name="originType"
        label={m.edit.origin}
        optional
        value={draft.originType ?? ""}
        onChange={(value) => onChange({ originType: value || null })}
        options={choicesOf(types.items)}
      />
      <TextField
        name="afterDays"
        label={m.edit.afterDays}
        inputMode="numeric"
        width="sm"
        value={draft.afterDays}
        onChange={(afterDays) => onChange({ afterDays })}
      />
      <DateField
        name="validFrom"
        label={m.edit.validFrom}
        optional
        today={today}
        value={draft.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <DateField
        name="validUntil"
        label={m.edit.validUntil}
        optional
        today={today}
        value={draft.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
      />
    </Fieldset>
  );
}
