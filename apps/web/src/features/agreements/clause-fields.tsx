import { useMessages } from "../../i18n/messages.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments } from "../../ui/compartment-tag.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToday } from "../accounts/index.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import type { ClauseDraft } from "./clause-draft.ts";
import { clauseMessages } from "./clause-messages.ts";
import { lifeMessages } from "./life-messages.ts";

type FieldsProps = {
  draft: ClauseDraft;
  parties: AgreementDetail["parties"];
  onChange: (changes: Partial<ClauseDraft>) => void;
};

const actions = ["read", "contribute", "be-notified"] as const;
const tracks = ["care", "criminal-justice", "aliens"] as const;
const phases = ["noticing", "referral", "shelter", "guidance", "return", "monitoring"] as const;

/** Who may do what with which compartment, for which purpose and on which ground. */
export function ClauseRule({ draft, parties, onChange }: FieldsProps) {
  const m = useMessages(clauseMessages);
  const words = useMessages(compartmentMessages);
  const purposes = useCodeList("purpose");
  return (
    <>
      <RadioGroup
        name="effect"
        legend={m.edit.effect}
        hint={m.edit.denyHint}
        inline
        value={draft.effect}
        onChange={(effect) => onChange({ effect })}
        choices={(["allow", "deny"] as const).map((value) => ({
          value,
          label: m.edit.effects[value],
        }))}
      />
      <Recipient draft={draft} parties={parties} onChange={onChange} />
      <Select
        name="action"
        label={m.edit.action}
        value={draft.action}
        onChange={(value) => onChange({ action: pick(actions, value) ?? "read" })}
        options={actions.map((value) => ({ value, label: m.actions[value] }))}
      />
      <Select
        name="compartment"
        label={m.edit.compartment}
        value={draft.compartment}
        onChange={(value) => onChange({ compartment: pick(compartments, value) ?? "identity" })}
        options={compartments.map((value) => ({ value, label: words[value] }))}
      />
      <Select
        name="purpose"
        label={m.edit.purpose}
        optional={draft.effect === "deny"}
        width="lg"
        value={draft.purpose ?? ""}
        onChange={(value) => onChange({ purpose: value || null })}
        options={choicesOf(purposes.items)}
      />
      <Ground draft={draft} onChange={onChange} />
    </>
  );
}

function Recipient({ draft, parties, onChange }: FieldsProps) {
  const m = useMessages(clauseMessages).edit;
  const types = useCodeList("organisation-type");
  const roles = useCodeList("role");
  const kinds = new Set(parties.map((party) => party.organisationType));
  const known = types.items.filter(({ code }) => kinds.size === 0 || kinds.has(code));
  return (
    <Fieldset name="recipient" legend={m.recipient}>
      <Select
        name="recipientType"
        label={m.recipientType}
        optional
        value={draft.recipientType ?? ""}
        onChange={(value) => onChange({ recipientType: value || null })}
        options={choicesOf(known)}
      />
      <Select
        name="recipientOrganisationId"
        label={m.recipientOrganisation}
        optional
        width="lg"
        value={draft.recipientOrganisationId ?? ""}
        onChange={(value) => onChange({ recipientOrganisationId: value || null })}
        options={parties.map((party) => ({
          value: party.organisationId,
          label: party.organisationName,
        }))}
      />
      <Select
        name="recipientRole"
        label={m.recipientRole}
        optional
        value={draft.recipientRole ?? ""}
        onChange={(value) => onChange({ recipientRole: value || null })}
        options={choicesOf(roles.items)}
      />
    </Fieldset>
  );
}

function Ground({ draft, onChange }: Omit<FieldsProps, "parties">) {
  const m = useMessages(clauseMessages).edit;
  const regimes = useMessages(lifeMessages).decision.regimes;
  return (
    <>
      <TextField
        name="legalGround"
        label={m.ground}
        hint={m.groundHint}
        optional
        value={draft.legalGround ?? ""}
        onChange={(legalGround) => onChange({ legalGround })}
      />
      <Select
        name="regime"
        label={m.regime}
        hint={m.regimeHint}
        optional
        value={draft.regime ?? ""}
        onChange={(value) => onChange({ regime: pick(["wpg-20", "wgs"] as const, value) ?? null })}
        options={(["wpg-20", "wgs"] as const).map((value) => ({ value, label: regimes[value] }))}
      />
    </>
  );
}

/** Under which conditions, on which days. */
export function ClauseConditions({ draft, onChange }: FieldsProps) {
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

function pick<T extends string>(from: readonly T[], value: string): T | undefined {
  return from.find((each) => each === value);
}
