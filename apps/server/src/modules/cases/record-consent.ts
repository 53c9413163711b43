import { ageOn, day, newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, readPerson } from "../identity/index.ts";
import { canConsent, canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase } from "./case-store.ts";
import { representativePlace } from "./consent-store.ts";

export type NewConsent = {
  readonly purpose: string;
  readonly recipientOrganisationId?: string | undefined;
  readonly form: "spoken" | "written";
  readonly language: string;
  readonly givenBy: "client" | "representative";
  readonly representative?: string | undefined;
  readonly givenOn: Day;
};

/**
 * Records what the client agreed to: for what, to whom, how, in which language. Clauses that wait
 * for it give access from the next statement on. Refuses a consent of a child without representative.
 */
export async function recordConsent(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  consent: NewConsent,
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("coordination-notes")) return refuse("compartment-closed");
  if (consent.givenOn > platform.clock.today()) return refuse("event-in-future");
  const client =
    file.client_person_id === null
      ? null
      : await readPerson(tx, actor, platform, dossier, file.client_person_id);
  const age = client?.birthDay ? ageOn(day(client.birthDay), consent.givenOn) : undefined;
  const child = canConsent(consent.givenBy, age);
  if (child) return child;
  if (consent.givenBy === "representative" && consent.representative === undefined) {
    return refuse("representative-needed");
  }
  const id = newId();
  await tx
    .insertInto("cases.consents")
    .values({
      id,
      case_id: caseId,
      purpose: consent.purpose,
      recipient_organisation_id: consent.recipientOrganisationId ?? null,
      form: consent.form,
      language: consent.language,
      given_by: consent.givenBy,
      sealed_representative:
        consent.givenBy === "representative"
          ? dossier.seal(representativePlace(id), consent.representative ?? "")
          : null,
      given_on: consent.givenOn,
      recorded_by: actor.accountId,
    })
    .execute();
  const audience = await audienceOf(tx, caseId, null);
  tx.audit({
    event: "consent.record",
    action: "C",
    dossierId: caseId,
    objectKind: "consent",
    objectId: id,
    relationHeld: true,
    detail: { purpose: consent.purpose },
  });
  tx.announce({ event: "access.changed", dossierId: caseId, organisationKeys: audience });
  return { id, version: 1 };
}
