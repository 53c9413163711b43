import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";
import { dossierReading } from "./queries.ts";

export type HelpPhase = BodyOf<paths["/cases/{caseId}/phase"]["put"]>["phase"];
export type InformationBody = BodyOf<paths["/cases/{caseId}/client-information"]["post"]>;
export type Told = AnswerOf<paths["/cases/{caseId}/client-information"]["get"]>["items"][number];
export type Flag = AnswerOf<paths["/cases/{caseId}/flags"]["get"]>["items"][number];
export type Involvements = AnswerOf<paths["/cases/{caseId}/involvements"]["get"]>;

/** Says in which step of the help the client is. */
export function movePhase(caseId: string, version: number, phase: HelpPhase) {
  const params = { path: { caseId }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.PUT("/cases/{caseId}/phase", { params, body: { phase } }));
}

/** What the client was told; each look is a line in the log. */
export function informationQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "information", caseId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/cases/{caseId}/client-information", {
          params: { path: { caseId } },
          ...withSignal(signal),
        }),
      ),
    ...dossierReading,
  });
}

/** Records that the client was told something. */
export function recordInformation(caseId: string, body: InformationBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(
    api.POST("/cases/{caseId}/client-information", { params, body, headers: idempotent(key) }),
  );
}

/** Flags that stand today. */
export function flagsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "flags", caseId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/cases/{caseId}/flags", { params: { path: { caseId } }, ...withSignal(signal) }),
      ),
    ...dossierReading,
  });
}

/** Puts a flag on a case. */
export function raiseFlag(
  caseId: string,
  body: BodyOf<paths["/cases/{caseId}/flags"]["post"]>,
  key: string,
) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/flags", { params, body, headers: idempotent(key) }));
}

/** Takes a flag away. */
export function lowerFlag(caseId: string, flag: Flag) {
  const params = { path: { caseId, flagId: flag.id }, header: ifMatch(etagOf(flag.version)) };
  return bodyOf(api.POST("/cases/{caseId}/flags/{flagId}/lowering", { params }));
}

/** Watches a case, or no longer. */
export function watchCase(caseId: string, watching: boolean) {
  const params = { path: { caseId } };
  return bodyOf(api.PUT("/cases/{caseId}/watch", { params, body: { watching } }));
}

/** That something changed in watched cases. */
export const noticesQuery = queryOptions({
  queryKey: ["cases", "notices"],
  queryFn: ({ signal }) =>
    bodyOf(api.GET("/notices", { params: { query: { limit: 100 } }, ...withSignal(signal) })),
});

/** Marks all notices as read. */
export function readNotices() {
  return bodyOf(api.POST("/notices/reading", { body: {} }));
}

/** Other parties that are involved with the client, and cases taken together with this one. */
export function involvementsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "involvements", caseId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/cases/{caseId}/involvements", {
          params: { path: { caseId } },
          ...withSignal(signal),
        }),
      ),
    ...dossierReading,
  });
}

/** Has the client compared with the clients of others; both sides of a hit are told. */
export function lookUpInvolvements(caseId: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/involvement-searches", { params }));
}

/** Takes two merged cases apart. */
export function undoMerger(caseId: string, merger: { id: string; version: number }) {
  const params = {
    path: { caseId, mergerId: merger.id },
    header: ifMatch(etagOf(merger.version)),
  };
  return bodyOf(api.POST("/cases/{caseId}/mergers/{mergerId}/undoing", { params }));
}
