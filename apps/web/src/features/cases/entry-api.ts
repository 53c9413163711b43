import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";
import type { Compartment } from "../../ui/compartment-tag.tsx";

/** A fact in a dossier. */
export type CaseEntry = AnswerOf<paths["/cases/{caseId}/entries"]["get"]>["items"][number];
export type EntryKind = CaseEntry["kind"];
export type EntrySource = CaseEntry["source"];
/** How far the supplier lets a fact go. */
export type OnwardUse = CaseEntry["onwardUse"];
export type EntryBody = BodyOf<paths["/cases/{caseId}/entries"]["post"]>;
/** An earlier text of an entry. */
export type EntryVersion = AnswerOf<
  paths["/cases/{caseId}/entries/{entryId}/versions"]["get"]
>["items"][number];

/** Which entries of a dossier. */
export type EntryFilter = {
  readonly compartment?: Compartment;
  /** Id of the organisation that supplied them. */
  readonly origin?: string;
};

/** A page of the entries that the reader may see, newest event first. */
export function listEntries(
  caseId: string,
  asked: EntryFilter & { readonly after?: string; readonly limit?: number },
  signal?: AbortSignal,
) {
  const params = { path: { caseId }, query: asked };
  return bodyOf(api.GET("/cases/{caseId}/entries", { params, ...withSignal(signal) }));
}

/** Adds a fact. */
export function addEntry(caseId: string, body: EntryBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/entries", { params, body, headers: idempotent(key) }));
}

/** Replaces the text of an own entry; the earlier text stays readable for those who could read it. */
export function correctEntry(
  caseId: string,
  entry: { id: string; version: number },
  correction: { readonly text: string; readonly onwardUse: OnwardUse },
) {
  const params = {
    path: { caseId, entryId: entry.id },
    header: ifMatch(etagOf(entry.version)),
  };
  return bodyOf(api.PUT("/cases/{caseId}/entries/{entryId}", { params, body: correction }));
}

/** The earlier texts of an entry, latest first. */
export async function listEntryVersions(caseId: string, entryId: string, signal?: AbortSignal) {
  const params = { path: { caseId, entryId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/entries/{entryId}/versions", { params, ...withSignal(signal) }),
  );
  return items;
}
