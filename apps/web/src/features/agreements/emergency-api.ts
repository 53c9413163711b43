import { api, bodyOf, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** Access in an emergency. */
export type Emergency = AnswerOf<paths["/emergency-accesses"]["get"]>["items"][number];
export type EmergencyInput = BodyOf<paths["/emergency-accesses"]["post"]>;
export type ReviewInput = BodyOf<paths["/emergency-accesses/{emergencyId}/review"]["post"]>;
type Versioned = { readonly id: string; readonly version: number };

/** Emergencies that concern me. */
export async function listEmergencies(signal?: AbortSignal) {
  const { items } = await bodyOf(api.GET("/emergency-accesses", withSignal(signal)));
  return items;
}

/** Opens a case in an emergency. */
export function openEmergency(body: EmergencyInput) {
  return bodyOf(api.POST("/emergency-accesses", { body }));
}

/** Ends the access now. */
export function stopEmergency({ id, version }: Versioned) {
  const params = { path: { emergencyId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/emergency-accesses/{emergencyId}/ending", { params }));
}

/** Says whether it was justified. */
export function reviewEmergency({ id, version }: Versioned, body: ReviewInput) {
  const params = { path: { emergencyId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/emergency-accesses/{emergencyId}/review", { params, body }));
}
