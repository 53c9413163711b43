import { api, bodyOf, idempotent, ifMatch, resourceOf } from "../../api/client.ts";
import { withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

type ViewingPath = paths["/cases/{caseId}/viewings"];
/** A line of «who saw what». */
export type Viewing = AnswerOf<ViewingPath["get"]>["items"][number];
/** Which lines; what is left out does not filter. */
export type ViewingFilter = Omit<
  BodyOf<paths["/cases/{caseId}/viewings/prints"]["post"]>,
  "language"
>;
export type ViewingChoices = AnswerOf<paths["/cases/{caseId}/viewing-choices"]["get"]>;
export type ClientLanguage = BodyOf<paths["/cases/{caseId}/viewings/prints"]["post"]>["language"];
/** A request as it stands in a list. */
export type RequestLine = AnswerOf<paths["/cases/{caseId}/requests"]["get"]>["items"][number];
/** A request with everything about it. */
export type RequestDetail = AnswerOf<paths["/requests/{requestId}"]["get"]>;
export type RequestBody = BodyOf<paths["/cases/{caseId}/requests"]["post"]>;
export type DecisionBody = BodyOf<paths["/requests/{requestId}/decision"]["post"]>;
export type JudgementBody = BodyOf<paths["/requests/{requestId}/judgements"]["put"]>;
export type Letter = RequestDetail["letters"][number];
/** A piece of the dossier, to say whether it goes into a copy. */
export type Entry = AnswerOf<paths["/cases/{caseId}/entries"]["get"]>["items"][number];

/** A page of who saw a dossier. */
export function listViewings(
  caseId: string,
  filter: ViewingFilter,
  after: string,
  signal?: AbortSignal,
) {
  const query = after === "" ? filter : { ...filter, after };
  const params = { path: { caseId }, query };
  return bodyOf(api.GET("/cases/{caseId}/viewings", { params, ...withSignal(signal) }));
}

/** What the filters can choose from. */
export function listViewingChoices(caseId: string, signal?: AbortSignal): Promise<ViewingChoices> {
  const params = { path: { caseId } };
  return bodyOf(api.GET("/cases/{caseId}/viewing-choices", { params, ...withSignal(signal) }));
}

/** Who saw a dossier on paper, in the client's language. */
export function printViewings(
  caseId: string,
  language: ClientLanguage,
  filter: ViewingFilter,
): Promise<Blob> {
  const params = { path: { caseId } };
  const body = { ...filter, language };
  return bodyOf<Blob>(
    api.POST("/cases/{caseId}/viewings/prints", { params, body, parseAs: "blob" }),
  );
}

/** Requests of the client in a case. */
export async function listRequests(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const call = api.GET("/cases/{caseId}/requests", { params, ...withSignal(signal) });
  return (await bodyOf(call)).items;
}

/** Notes what the client asks. */
export function recordRequest(caseId: string, body: RequestBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/requests", { params, body, headers: idempotent(key) }));
}

/** A request with everything about it and its version. */
export function getRequest(requestId: string, signal?: AbortSignal) {
  const params = { path: { requestId } };
  return resourceOf(api.GET("/requests/{requestId}", { params, ...withSignal(signal) }));
}

/** Takes more time for a request. */
export function extendRequest(requestId: string, etag: string, reason: string) {
  const params = { path: { requestId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/requests/{requestId}/extension", { params, body: { reason } }));
}

/** Says which pieces go into the copy. */
export function judgeEntries(requestId: string, etag: string, body: JudgementBody) {
  const params = { path: { requestId }, header: ifMatch(etag) };
  return bodyOf(api.PUT("/requests/{requestId}/judgements", { params, body }));
}

/** Decides on a request. */
export function decideRequest(requestId: string, etag: string, body: DecisionBody) {
  const params = { path: { requestId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/requests/{requestId}/decision", { params, body }));
}

/** The copy for the client, on paper or for machines. */
export function makeCopy(requestId: string, form: "pdf" | "json"): Promise<Blob> {
  const params = { path: { requestId } };
  return form === "pdf"
    ? bodyOf<Blob>(api.POST("/requests/{requestId}/copies/pdf", { params, parseAs: "blob" }))
    : bodyOf(api.POST("/requests/{requestId}/copies/json", { params, parseAs: "blob" }));
}

/** A letter about a request. */
export function printLetter(requestId: string, letter: Letter): Promise<Blob> {
  const params = { path: { requestId } };
  const body = { letter };
  return bodyOf<Blob>(api.POST("/requests/{requestId}/letters", { params, body, parseAs: "blob" }));
}

/** Pieces of a dossier, newest first. */
export async function listPieces(caseId: string, signal?: AbortSignal): Promise<readonly Entry[]> {
  const pieces: Entry[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? { limit: 100 } : { limit: 100, after };
    const params = { path: { caseId }, query };
    const page = await bodyOf(
      api.GET("/cases/{caseId}/entries", { params, ...withSignal(signal) }),
    );
    pieces.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return pieces;
}
