import { api, bodyOf, idempotent, ifMatch, resourceOf } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A signal as it stands in a list. */
export type SignalSummary = AnswerOf<paths["/signals"]["get"]>["items"][number];
/** A signal with its evidence, decisions and feedback. */
export type SignalDetail = AnswerOf<paths["/signals/{signalId}"]["get"]>;
/** A person in a signal. */
export type SignalPerson = SignalDetail["persons"][number];
/** The signs of one dimension that were ticked. */
export type SignDimension = SignalDetail["dimensions"][number];
/** Dimensions that are read together. */
export type SignCombination = SignalDetail["combinations"][number];
/** A report that was not sent yet. */
export type SignalDraft = AnswerOf<paths["/signal-drafts"]["get"]>["items"][number];
/** A list of signs with its issuer, version and source. */
export type SignList = AnswerOf<paths["/sign-lists"]["get"]>["items"][number];
/** What is sent as a report. */
export type ReportBody = BodyOf<paths["/signals"]["post"]>;
/** A person as it is sent with a report. */
export type PersonBody = NonNullable<ReportBody["persons"]>[number];
/** What is sent as a decision. */
export type DecisionBody = BodyOf<paths["/signals/{signalId}/decisions"]["post"]>;

export type SignalKind = SignalSummary["kind"];
export type Urgency = SignalSummary["urgency"];
export type SignalStatus = SignalSummary["status"];
export type Decision = DecisionBody["decision"];

/** Which signals: the inbox of the desk or the own ones, and in which state. */
export type SignalFilter = {
  readonly view: "inbox" | "mine";
  readonly status: SignalStatus | "open" | "all";
};

/** A page of signals. */
export function listSignals(
  filter: SignalFilter & { readonly after?: string; readonly limit?: number },
  signal?: AbortSignal,
) {
  return bodyOf(api.GET("/signals", { params: { query: filter }, ...withSignal(signal) }));
}

/** One signal with the version that a change must send back. */
export function getSignal(signalId: string, signal?: AbortSignal) {
  const params = { path: { signalId } };
  return resourceOf(api.GET("/signals/{signalId}", { params, ...withSignal(signal) }));
}

/** Lists of signs for a form; without a form every list. */
export async function listSignLists(form: string | undefined, signal?: AbortSignal) {
  const query = form === undefined ? {} : { form };
  const { items } = await bodyOf(
    api.GET("/sign-lists", { params: { query }, ...withSignal(signal) }),
  );
  return items;
}

/** The own reports that were not sent yet. */
export async function listDrafts(signal?: AbortSignal): Promise<readonly SignalDraft[]> {
  const { items } = await bodyOf(api.GET("/signal-drafts", withSignal(signal)));
  return items;
}

/** One of the own reports that were not sent yet, as it was last saved. */
export function getDraft(draftId: string, signal?: AbortSignal): Promise<SignalDraft> {
  const params = { path: { draftId } };
  return bodyOf(api.GET("/signal-drafts/{draftId}", { params, ...withSignal(signal) }));
}

/** What is kept of a report while it is written. */
export type DraftBody = { readonly step: number; readonly answers: Record<string, unknown> };

/** A draft as the server keeps it. */
export type KeptDraft = { readonly id: string; readonly savedAt: string; readonly version: number };

/** Starts a draft; the same key gives the same draft again. */
export function startDraft(body: DraftBody, key: string): Promise<KeptDraft> {
  return bodyOf(api.POST("/signal-drafts", { body, headers: idempotent(key) }));
}

/** Saves a draft; rejects as «stale» when another window saved it in between. */
export function saveDraft(draftId: string, version: number, body: DraftBody): Promise<KeptDraft> {
  return bodyOf(
    api.PUT("/signal-drafts/{draftId}", {
      params: { path: { draftId }, header: ifMatch(etagOf(version)) },
      body,
    }),
  );
}

/** Throws a draft away. */
export async function discardDraft(draftId: string): Promise<void> {
  await api.DELETE("/signal-drafts/{draftId}", { params: { path: { draftId } } });
}

/** Sends a report; the same key and body give the first answer again. */
export function sendReport(body: ReportBody, key: string) {
  return bodyOf(api.POST("/signals", { body, headers: idempotent(key) }));
}

/** Takes a signal in hand. */
export function startTriage(signalId: string, etag: string) {
  const params = { path: { signalId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/signals/{signalId}/triage", { params }));
}

/** Decides on a signal. */
export function decide(signalId: string, etag: string, body: DecisionBody, key: string) {
  const params = { path: { signalId }, header: ifMatch(etag) };
  return bodyOf(
    api.POST("/signals/{signalId}/decisions", { params, body, headers: idempotent(key) }),
  );
}
