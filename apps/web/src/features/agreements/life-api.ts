import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

type One = paths["/agreements/{agreementId}"];
type Step = "offering" | "entry-into-force" | "amendment";

/** What an agreement says, as one form. */
export type AgreementContent = BodyOf<One["put"]>;
/** Who takes part, and who signs for each. */
export type PartiesInput = BodyOf<paths["/agreements/{agreementId}/parties"]["put"]>;
/** A clause as somebody fills it in. */
export type ClauseInput = BodyOf<paths["/agreements/{agreementId}/clauses"]["post"]>;
/** The text that was offered last. */
export type OfferedText = NonNullable<
  AnswerOf<paths["/agreements/{agreementId}/text"]["get"]>["offered"]
>;
export type Comparison = AnswerOf<paths["/agreements/{agreementId}/comparison"]["get"]>;
export type Simulation = AnswerOf<paths["/agreements/{agreementId}/simulations"]["post"]>;
export type SimulationInput = BodyOf<paths["/agreements/{agreementId}/simulations"]["post"]>;

/** An agreement with the version that was read. */
export type Versioned = { readonly id: string; readonly version: number };

/** Begins an agreement. */
export function draftAgreement(body: AgreementContent, key: string) {
  return bodyOf(api.POST("/agreements", { body, headers: idempotent(key) }));
}

/** Changes what a draft says. */
export function reviseAgreement({ id, version }: Versioned, body: AgreementContent) {
  const params = { path: { agreementId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.PUT("/agreements/{agreementId}", { params, body }));
}

/** Says who takes part and who signs. */
export function setParties({ id, version }: Versioned, body: PartiesInput) {
  const params = { path: { agreementId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.PUT("/agreements/{agreementId}/parties", { params, body }));
}

/** Takes a step that needs no more than the version. */
export function takeStep({ id, version }: Versioned, step: Step) {
  const params = { path: { agreementId: id }, header: ifMatch(etagOf(version)) };
  switch (step) {
    case "offering":
      return bodyOf(api.POST("/agreements/{agreementId}/offering", { params }));
    case "entry-into-force":
      return bodyOf(api.POST("/agreements/{agreementId}/entry-into-force", { params }));
    default:
      return bodyOf(api.POST("/agreements/{agreementId}/amendment", { params }));
  }
}

/** Ends an agreement. */
export function endAgreement({ id, version }: Versioned, reason: string) {
  const params = { path: { agreementId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/agreements/{agreementId}/ending", { params, body: { reason } }));
}

/** Signs the text that was read. */
export function signAgreement(agreementId: string, textHash: string) {
  const params = { path: { agreementId } };
  return bodyOf(api.POST("/agreements/{agreementId}/signatures", { params, body: { textHash } }));
}

/** The text that was offered last; null when none was. */
export async function getOfferedText(agreementId: string, signal?: AbortSignal) {
  const params = { path: { agreementId } };
  const answer = await bodyOf(
    api.GET("/agreements/{agreementId}/text", { params, ...withSignal(signal) }),
  );
  return answer.offered;
}

/** Adds a clause, or changes the one given. */
export async function saveClause(
  agreementId: string,
  clause: Versioned | undefined,
  body: ClauseInput,
  key: string,
): Promise<void> {
  if (!clause) {
    const params = { path: { agreementId } };
    await bodyOf(
      api.POST("/agreements/{agreementId}/clauses", { params, body, headers: idempotent(key) }),
    );
    return;
  }
  const params = {
    path: { agreementId, clauseId: clause.id },
    header: ifMatch(etagOf(clause.version)),
  };
  await bodyOf(api.PUT("/agreements/{agreementId}/clauses/{clauseId}", { params, body }));
}

/** Takes a clause out of a draft, or ends it in an agreement in force. */
export function endClause(agreementId: string, clause: Versioned) {
  const params = {
    path: { agreementId, clauseId: clause.id },
    header: ifMatch(etagOf(clause.version)),
  };
  return bodyOf(api.POST("/agreements/{agreementId}/clauses/{clauseId}/ending", { params }));
}

/** The sentence of a clause and what says the opposite, before saving. */
export function previewClause(agreementId: string, body: ClauseInput, signal?: AbortSignal) {
  const params = { path: { agreementId } };
  return bodyOf(
    api.POST("/agreements/{agreementId}/clause-previews", { params, body, ...withSignal(signal) }),
  );
}

/** What changed since another version. */
export function compareAgreements(agreementId: string, other: string, signal?: AbortSignal) {
  const params = { path: { agreementId }, query: { with: other } };
  return bodyOf(api.GET("/agreements/{agreementId}/comparison", { params, ...withSignal(signal) }));
}

/** What somebody would see. */
export function simulateAccess(agreementId: string, body: SimulationInput) {
  const params = { path: { agreementId } };
  return bodyOf(api.POST("/agreements/{agreementId}/simulations", { params, body }));
}

/** Colleagues of the parties who may sign. */
export async function listPossibleSignatories(agreementId: string, signal?: AbortSignal) {
  const params = { path: { agreementId } };
  const { items } = await bodyOf(
    api.GET("/agreements/{agreementId}/possible-signatories", { params, ...withSignal(signal) }),
  );
  return items;
}

type AdviceQuestion = {
  readonly groupSize: "small" | "large";
  readonly about: "whole-approach" | "specific-group" | "provision-or-task";
  readonly partners: number;
};

/** Which kind of agreement fits. */
export function adviseKind(query: AdviceQuestion, signal?: AbortSignal) {
  return bodyOf(api.GET("/agreement-advice", { params: { query }, ...withSignal(signal) }));
}

/** What agreements ask of me now. */
export function listDuties(signal?: AbortSignal) {
  return bodyOf(api.GET("/agreement-duties", withSignal(signal)));
}
