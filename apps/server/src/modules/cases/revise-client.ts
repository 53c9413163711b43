import type { PersonInput } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, registerPerson, revisePerson } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase, touchCase } from "./case-store.ts";

/** Writes down or corrects who the client is; the version is that of the case. */
export async function reviseClient(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly version: number },
  person: PersonInput,
): Promise<{ personId: string; version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier, audience] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    audienceOf(tx, caseId, "identity"),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("identity")) return refuse("compartment-closed");
  if (file.version !== version) return refuse("stale-version", { current: file.version });
  const saved =
    file.client_person_id === null
      ? await registerPerson(tx, actor, platform, dossier, person)
      : await revisePerson(tx, actor, platform, dossier, file.client_person_id, person);
  if (isRefusal(saved)) return saved;
  if (!(await touchCase(tx, caseId, version, { client_person_id: saved.id })))
    return refuse("stale-version");
  tx.audit({
    event: "client.revise",
    action: file.client_person_id === null ? "C" : "U",
    dossierId: caseId,
    personId: saved.id,
    objectKind: "person",
    objectId: saved.id,
    relationHeld: true,
  });
  tx.announce({ event: "client.revised", dossierId: caseId, organisationKeys: audience });
  return { personId: saved.id, version: version + 1 };
}
