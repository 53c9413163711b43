import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** How a case stands, with every turn. */
export type Turns = AnswerOf<paths["/cases/{caseId}/turns"]["get"]>;
export type TurnKind = Turns["items"][number]["kind"];
/** A form about breaking secrecy. */
export type SecrecyForm = AnswerOf<paths["/secrecy-forms"]["get"]>["items"][number];
export type SecrecySteps = SecrecyForm["steps"];
export type SecrecyBody = BodyOf<paths["/cases/{caseId}/secrecy-forms"]["post"]>;
export type SecrecyDecision = BodyOf<paths["/secrecy-forms/{formId}/decision"]["post"]>;

/** The level of a case, whether it is a crisis, and every turn. */
export function listTurns(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  return bodyOf(api.GET("/cases/{caseId}/turns", { params, ...withSignal(signal) }));
}

/** Scales up or down, begins or ends a crisis; the version is that of the case. */
export function takeTurn(caseId: string, etag: string, body: { kind: TurnKind; reason: string }) {
  const params = { path: { caseId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/cases/{caseId}/turns", { params, body }));
}

/** Forms that I wrote, or that wait for me. */
export async function listSecrecyForms(
  caseId: string | undefined,
  signal?: AbortSignal,
): Promise<readonly SecrecyForm[]> {
  const params = { query: caseId === undefined ? {} : { caseId } };
  const { items } = await bodyOf(api.GET("/secrecy-forms", { params, ...withSignal(signal) }));
  return items;
}

/** Colleagues who can be the second person. */
export async function listSecondPersons(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/second-persons", { params, ...withSignal(signal) }),
  );
  return items;
}

/** Writes a form and asks the second person. */
export function writeSecrecyForm(caseId: string, body: SecrecyBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(
    api.POST("/cases/{caseId}/secrecy-forms", { params, body, headers: idempotent(key) }),
  );
}

/** Confirms a form, does not, or takes the own one back. */
export function settleSecrecyForm(
  { id, version }: { readonly id: string; readonly version: number },
  body: SecrecyDecision,
) {
  const params = { path: { formId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/secrecy-forms/{formId}/decision", { params, body }));
}

/** A form as a PDF. */
export function printSecrecyForm(formId: string): Promise<Blob> {
  const params = { path: { formId } };
  return bodyOf<Blob>(api.POST("/secrecy-forms/{formId}/prints", { params, parseAs: "blob" }));
}
