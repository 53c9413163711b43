import { api, bodyOf, idempotent, ifMatch, resourceOf } from "../../api/client.ts";
import { withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** The head of a dossier, as the reader may see it. */
export type CaseDetail = AnswerOf<paths["/cases/{caseId}"]["get"]>;
/** A case as it stands in a list: pseudonym and codes, never a name. */
export type CaseSummary = AnswerOf<paths["/cases"]["get"]>["items"][number];
/** What may be done with a case now. */
export type CaseAction = CaseDetail["allowedActions"][number];
/** An organisation that sees part of a case, and on what basis. */
export type CaseViewer = CaseDetail["whoSees"][number];
/** A partner in a case. */
export type Participant = CaseDetail["participants"][number];
/** The client, for readers of the compartment «identity». */
export type Client = NonNullable<CaseDetail["client"]>;
/** How the client may be approached. */
export type SafeContact = NonNullable<CaseDetail["safeContact"]>;
export type ContactChannel = SafeContact["channels"][number];
export type Consent = CaseDetail["consents"][number];
export type TargetGroup = CaseDetail["targetGroup"];
export type OpenCaseBody = BodyOf<paths["/cases"]["post"]>;
export type ClientBody = BodyOf<paths["/cases/{caseId}/client"]["put"]>;
export type SafeContactBody = BodyOf<paths["/cases/{caseId}/safe-contact"]["put"]>;
export type ConsentBody = BodyOf<paths["/cases/{caseId}/consents"]["post"]>;
export type ClosureBody = BodyOf<paths["/cases/{caseId}/closure"]["post"]>;
export type LogLine = AnswerOf<paths["/cases/{caseId}/access-log"]["get"]>["items"][number];

/** Which cases, as the server asks for them. */
export type CaseListQuery = {
  readonly status: "open" | "closed";
  readonly form?: string;
  readonly municipality?: string;
  readonly mine?: "true";
};

/** A page of the cases of the own organisation, newest activity first. */
export function listCases(
  asked: CaseListQuery & { readonly after?: string; readonly limit?: number },
  signal?: AbortSignal,
) {
  return bodyOf(api.GET("/cases", { params: { query: asked }, ...withSignal(signal) }));
}

/** The head of a dossier, with the version that a change must send back. */
export function getCase(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  return resourceOf(api.GET("/cases/{caseId}", { params, ...withSignal(signal) }));
}

/** Opens a case. */
export function openCase(body: OpenCaseBody, key: string) {
  return bodyOf(api.POST("/cases", { body, headers: idempotent(key) }));
}

/** Writes down who the client is; the version is that of the case. */
export function reviseClient(caseId: string, etag: string, body: ClientBody) {
  const params = { path: { caseId }, header: ifMatch(etag) };
  return bodyOf(api.PUT("/cases/{caseId}/client", { params, body }));
}

/** Sets how the client may be approached; the version is that of the rules, 0 when there are none. */
export function setSafeContact(caseId: string, etag: string, body: SafeContactBody) {
  const params = { path: { caseId }, header: ifMatch(etag) };
  return bodyOf(api.PUT("/cases/{caseId}/safe-contact", { params, body }));
}

/** Records what the client agreed to. */
export function recordConsent(caseId: string, body: ConsentBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/consents", { params, body, headers: idempotent(key) }));
}

export type ObjectionBody = BodyOf<paths["/cases/{caseId}/objections"]["post"]>;
export type ObjectionDecision = BodyOf<
  paths["/cases/{caseId}/consents/{consentId}/decision"]["post"]
>;
type ConsentPrint = BodyOf<paths["/consent-texts/{textCode}/prints"]["post"]>;

/** Records what the client objects to. */
export function recordObjection(caseId: string, body: ObjectionBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/objections", { params, body, headers: idempotent(key) }));
}

/** Honours or refuses an objection. */
export function decideObjection(
  caseId: string,
  consentId: string,
  etag: string,
  body: ObjectionDecision,
) {
  const params = { path: { caseId, consentId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/cases/{caseId}/consents/{consentId}/decision", { params, body }));
}

/** A text to agree to, in large type, as a PDF. */
export function printConsentText(
  textCode: string,
  language: ConsentPrint["language"],
): Promise<Blob> {
  const params = { path: { textCode } };
  const body = { language };
  return bodyOf<Blob>(
    api.POST("/consent-texts/{textCode}/prints", { params, body, parseAs: "blob" }),
  );
}

/** Withdraws a consent; what needed it stops at once. */
export function withdrawConsent(caseId: string, consentId: string, etag: string) {
  const params = { path: { caseId, consentId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/cases/{caseId}/consents/{consentId}/withdrawal", { params }));
}

/** Hands a case to another coordinator. */
export function handOverCase(caseId: string, etag: string, body: { membershipId: string }) {
  const params = { path: { caseId }, header: ifMatch(etag) };
  return bodyOf(api.PUT("/cases/{caseId}/coordinator", { params, body }));
}

/** Closes a case with its outcomes. */
export function closeCase(caseId: string, etag: string, body: ClosureBody) {
  const params = { path: { caseId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/cases/{caseId}/closure", { params, body }));
}

/** Opens a closed case again. */
export function reopenCase(caseId: string, etag: string, reason: string) {
  const params = { path: { caseId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/cases/{caseId}/reopening", { params, body: { reason } }));
}

/** A page of who saw or changed a dossier. */
export function listCaseLog(caseId: string, after: string, signal?: AbortSignal) {
  const params = { path: { caseId }, query: after === "" ? {} : { after } };
  return bodyOf(api.GET("/cases/{caseId}/access-log", { params, ...withSignal(signal) }));
}

/** Who saw a dossier, in plain words for the client, as a PDF. */
export function printCaseLog(caseId: string): Promise<Blob> {
  const params = { path: { caseId } };
  return bodyOf<Blob>(api.POST("/cases/{caseId}/access-log/prints", { params, parseAs: "blob" }));
}

/** A colleague who may coordinate a case. */
export type Coordinator = AnswerOf<paths["/coordinators"]["get"]>["items"][number];

/** Colleagues of the own organisation who may coordinate a case. */
export async function listCoordinators(signal?: AbortSignal): Promise<readonly Coordinator[]> {
  const { items } = await bodyOf(api.GET("/coordinators", withSignal(signal)));
  return items;
}

export type PersonSearch = BodyOf<paths["/person-searches"]["post"]>;
/** A person who may be the one that was asked for, with the case. */
export type PersonHit = AnswerOf<paths["/person-searches"]["post"]>["items"][number];

/** Looks for a person; every hit is a line in the log of that dossier. */
export async function searchPersons(body: PersonSearch): Promise<readonly PersonHit[]> {
  const { items } = await bodyOf(api.POST("/person-searches", { body }));
  return items;
}
