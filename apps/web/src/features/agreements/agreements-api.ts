import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** An agreement of the region. */
export type AgreementSummary = AnswerOf<paths["/agreements"]["get"]>["items"][number];
/** An agreement with its parties and clauses. */
export type AgreementDetail = AnswerOf<paths["/agreements/{agreementId}"]["get"]>;
/** A partner that an agreement lets into a case. */
export type Invitable = AnswerOf<
  paths["/cases/{caseId}/invitable-partners"]["get"]
>["items"][number];
/** What a partner would see, and by which clauses. */
export type SharingPreview = AnswerOf<paths["/cases/{caseId}/sharing-preview"]["get"]>;

/** A partner with the agreement under which it would join. */
export type Choice = { readonly organisationId: string; readonly agreementId: string };

/** Agreements of the region. */
export async function listAgreements(signal?: AbortSignal) {
  const { items } = await bodyOf(api.GET("/agreements", withSignal(signal)));
  return items;
}

/** One agreement. */
export function getAgreement(agreementId: string, signal?: AbortSignal) {
  const params = { path: { agreementId } };
  return bodyOf(api.GET("/agreements/{agreementId}", { params, ...withSignal(signal) }));
}

/** Partners that an agreement in force lets into this case. */
export async function listInvitable(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/invitable-partners", { params, ...withSignal(signal) }),
  );
  return items;
}

/** What a partner would see in this case, by the same function that will decide it. */
export function previewSharing(caseId: string, choice: Choice, signal?: AbortSignal) {
  const params = { path: { caseId }, query: choice };
  return bodyOf(api.GET("/cases/{caseId}/sharing-preview", { params, ...withSignal(signal) }));
}

/** Lets a partner into a case. */
export function invitePartner(caseId: string, body: Choice & { part: string }, key: string) {
  const params = { path: { caseId } };
  return bodyOf(
    api.POST("/cases/{caseId}/participants", { params, body, headers: idempotent(key) }),
  );
}

/** Ends a partner's part in a case; its access stops at once. */
export function endParticipation(
  caseId: string,
  participation: { readonly id: string; readonly version: number },
  reason: string,
) {
  const params = {
    path: { caseId, participationId: participation.id },
    header: ifMatch(etagOf(participation.version)),
  };
  return bodyOf(
    api.POST("/cases/{caseId}/participants/{participationId}/ending", { params, body: { reason } }),
  );
}
