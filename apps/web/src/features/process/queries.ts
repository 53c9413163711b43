import { queryOptions } from "@tanstack/react-query";
import { dossierReading } from "../cases/index.ts";
import { getPlan, getTimeline } from "./process-api.ts";

/** Events and terms of a case. */
export function timelineQuery(caseId: string) {
  return queryOptions({
    queryKey: ["process", "timeline", caseId],
    queryFn: ({ signal }) => getTimeline(caseId, signal),
    ...dossierReading,
  });
}

/** Goals and tasks of a case. */
export function planQuery(caseId: string) {
  return queryOptions({
    queryKey: ["process", "plan", caseId],
    queryFn: ({ signal }) => getPlan(caseId, signal),
    ...dossierReading,
  });
}
