import { isRefusal, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { renderPdf } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCodeList } from "../regions/index.ts";
import { makeClientCopy, type ClientCopy } from "./client-copy.ts";
import { copyDocument, type CopyLabels } from "./copy-document.ts";
import { getRequest } from "./request-store.ts";

/** The copy for the client as a tagged PDF (PDF/UA-1). Logged as an export. */
export async function printCopy(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  requestId: string,
): Promise<Buffer | Refusal> {
  const copy = await exportCopy(tx, actor, platform, requestId);
  if (isRefusal(copy)) return copy;
  return renderPdf(copyDocument(copy, await labelsOf(tx, platform)));
}

/** The same copy for machines (GDPR articles 15(3) and 20). Logged as an export. */
export async function exportCopy(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  requestId: string,
): Promise<ClientCopy | Refusal> {
  const row = await getRequest(tx, actor, requestId);
  const copy = await makeClientCopy(tx, actor, platform, row);
  if (isRefusal(copy)) return copy;
  tx.audit({
    event: "request.print-copy",
    action: "E",
    dossierId: row.caseId,
    objectKind: "request",
    objectId: row.id,
    relationHeld: true,
    detail: { entries: copy.entries.length, withheld: copy.withheld.length },
  });
  return copy;
}

async function labelsOf(tx: Tx, platform: Platform): Promise<CopyLabels> {
  const today = platform.clock.today();
  const labelIn = async (listId: string) => {
    const { items } = await getCodeList(tx, listId, today);
    const labels = new Map(items.map((item) => [item.code, item.label.nl]));
    return (code: string): string => labels.get(code) ?? code;
  };
  return {
    compartment: await labelIn("compartment"),
    purpose: await labelIn("purpose"),
    ground: await labelIn("refusal-ground"),
  };
}
