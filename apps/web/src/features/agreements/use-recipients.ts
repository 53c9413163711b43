import { useQuery } from "@tanstack/react-query";
import type { CaseDetail } from "../cases/index.ts";
import { invitableQuery } from "./queries.ts";

/** Organisations that a consent can be for: partners in the case, and who could be invited. */
export function useRecipients(
  file: CaseDetail,
): readonly { readonly value: string; readonly label: string }[] {
  const mayInvite = file.allowedActions.includes("invite-partner");
  const { data } = useQuery({ ...invitableQuery(file.id), enabled: mayInvite });
  const present = file.participants
    .filter((participant) => participant.until === null)
    .map((participant) => [participant.organisationId, participant.organisationName] as const);
  const invitable = (data ?? []).map(
    (partner) => [partner.organisationId, partner.organisationName] as const,
  );
  return [...new Map([...present, ...invitable])].map(([value, label]) => ({ value, label }));
}
