import type { AgreementClause, AgreementDetail } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import { mayRevise } from "./agreement.ts";
import type { AgreementRow } from "./agreement-store.ts";

type Acting = Pick<Actor, "permissions" | "regionId" | "accountId" | "organisationId">;
type Row = Pick<AgreementRow, "status" | "regionId" | "parties" | "amendedById">;

/** What somebody may do with an agreement now. The use cases check again; this is for the screen. */
export function allowedActions(actor: Acting, agreement: Row): AgreementDetail["allowedActions"] {
  const { status } = agreement;
  const manages = maintains(actor, agreement);
  const actions: [AgreementDetail["allowedActions"][number], boolean][] = [
    ["revise", manages && mayRevise(status)],
    ["offer", manages && status === "draft"],
    ["sign", canSign(actor, agreement)],
    ["put-in-force", manages && status === "offered"],
    ["amend", manages && status === "in-force" && agreement.amendedById === null],
    ["end", manages && status !== "ended" && status !== "amended"],
    ["simulate", actor.permissions.has("agreement.read")],
  ];
  return actions.filter(([, may]) => may).map(([action]) => action);
}

/** Whether somebody keeps the agreements of the region of this one. */
export function maintains(actor: Acting, agreement: Pick<Row, "regionId">): boolean {
  return actor.permissions.has("agreement.manage") && actor.regionId === agreement.regionId;
}

/** Whether somebody is named for a party that has not signed the text on offer yet. */
export function canSign(actor: Acting, agreement: Pick<Row, "status" | "parties">): boolean {
  return (
    agreement.status === "offered" &&
    actor.permissions.has("agreement.sign") &&
    agreement.parties.some(
      (party) =>
        party.organisationId === actor.organisationId &&
        party.signedOn === null &&
        party.signatories.some((signatory) => signatory.accountId === actor.accountId),
    )
  );
}

/** Clauses change while an agreement is made; in force one that allows can only end. */
export function allowedOnClause(
  actor: Acting,
  agreement: Row,
  clause: { readonly effect: "allow" | "deny"; readonly validUntil: string | null },
  today: Day,
): AgreementClause["allowedActions"] {
  if (!maintains(actor, agreement)) return [];
  if (mayRevise(agreement.status)) return ["change", "remove"];
  const isOver = clause.validUntil !== null && clause.validUntil <= today;
  return agreement.status === "in-force" && !isOver && clause.effect === "allow" ? ["end"] : [];
}
