import type { RequestDetail } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { renderPdf } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { getCodeList } from "../regions/index.ts";
import { lettersOf } from "./read-request.ts";
import { getRequest, requestPlace } from "./request-store.ts";
import { requestLetter } from "./request-letter.ts";

/** A letter about a request as a tagged PDF. Refuses one about what has not happened. Logged. */
export async function printLetter(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  requestId: string,
  letter: RequestDetail["letters"][number],
): Promise<Buffer | Refusal> {
  const row = await getRequest(tx, actor, requestId);
  if (!lettersOf(row).includes(letter)) return refuse("letter-not-due");
  const file = await getCase(tx, row.caseId);
  const dossier = await openDossier(tx, platform, row.caseId);
  const open = (column: "extension-reason" | "explanation", sealed: Buffer | null) =>
    sealed && dossier.open(requestPlace(row.id, column), sealed);
  const grounds = await getCodeList(tx, "refusal-ground", platform.clock.today());
  const ground = grounds.items.find((item) => item.code === row.ground);
  tx.audit({
    event: "request.print-letter",
    action: "E",
    dossierId: row.caseId,
    objectKind: "request",
    objectId: row.id,
    relationHeld: true,
    detail: { letter },
  });
  return renderPdf(
    requestLetter({
      letter,
      number: row.number,
      caseNumber: file.number,
      kind: row.kind,
      receivedOn: row.receivedOn,
      dueOn: row.dueOn,
      ruleSource: row.ruleSource,
      coordinator: file.coordinator_name,
      organisation: file.coordinator_organisation,
      controller: row.controller,
      extensionReason: open("extension-reason", row.sealed_extension_reason),
      status: row.status,
      ground: ground ? `${ground.label.nl} (${ground.explanation?.nl ?? ""})` : row.ground,
      explanation: open("explanation", row.sealed_explanation),
      madeAt: platform.clock.now(),
    }),
  );
}
