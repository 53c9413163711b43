import { useMessages } from "../../i18n/messages.ts";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments } from "../../ui/compartment-tag.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { choicesOf, useCodeList } from "../regions/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import { pick, type ClauseDraft } from "./clause-draft.ts";
import { clauseMessages } from "./clause-messages.ts";
import { lifeMessages } from "./life-messages.ts";

type FieldsProps = {
  draft: ClauseDraft;
  parties: AgreementDetail["parties"];
  onChange: (changes: Partial<ClauseDraft>) => void;
};

const actions = ["read", "contribute", "be-notified"] as const;

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
