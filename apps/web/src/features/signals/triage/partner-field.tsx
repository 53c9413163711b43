import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../../i18n/messages.ts";
import { ComboField, type ComboOption } from "../../regions/index.ts";
import { organisationsQuery } from "../call-section.tsx";
import type { DecisionFieldProps } from "./decision-form.tsx";
import { decisionMessages } from "./decision-messages.ts";

/** The partner to refer to, by name or kind. */
export function PartnerField({ answers, change }: DecisionFieldProps) {
  const m = useMessages(decisionMessages);
  const { data } = useQuery(organisationsQuery);
  const options = (data?.items ?? []).map(({ id, name, typeLabel }): ComboOption => ({
    value: id,
    label: name,
    detail: typeLabel,
    alsoCalled: [typeLabel],
  }));
  return (
    <ComboField
      name="referredToOrganisationId"
      label={m.organisation}
      hint={m.organisationHint}
      width="lg"
      value={answers.organisationId}
      onChange={(organisationId) => change({ organisationId })}
      options={options}
    />
  );
}
