import { createHash } from "node:crypto";
import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { listItemRows, type ItemRow } from "./destruction-store.ts";
import { getRun } from "./list-destructions.ts";

export type SignedProof = {
  readonly text: string;
  readonly algorithm: "Ed25519";
  readonly signature: string;
  readonly publicKey: string;
};

/**
 * The signed proof of a finished run: when, on what ground, by which rules, how many rows of each
 * kind. It names nobody: a dossier stands in it as the SHA-256 of its id, so that whoever still has
 * the id on paper can find it, and nobody else. Always the same text, so always the same signature.
 */
export async function readProof(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  destructionId: string,
): Promise<SignedProof | Refusal> {
  const run = await getRun(tx, actor, destructionId);
  if (run.status !== "done") return refuse("run-not-done");
  const erased = (await listItemRows(tx, destructionId)).filter((item) => item.state === "erased");
  const text = JSON.stringify({
    type: "schakel-destruction-proof-1",
    destruction: destructionId,
    organisation: run.organisationId,
    ground: run.ground,
    preparedAt: run.preparedAt,
    approvedAt: run.approvedAt,
    finishedAt: run.finishedAt,
    approvedBySecondPerson: true,
    dossiers: erased.map(dossierOf).sort((one, other) => (one.id < other.id ? -1 : 1)),
    total: totalOf(erased),
  });
  tx.audit({
    event: "destruction.read-proof",
    action: "R",
    objectKind: "destruction",
    objectId: destructionId,
  });
  const { logSigner } = platform.keyring;
  return {
    text,
    algorithm: "Ed25519",
    signature: logSigner.sign(Buffer.from(text, "utf8")).toString("base64"),
    publicKey: logSigner.publicKey.toString("base64"),
  };
}

function dossierOf({ caseId, ruleIds, keepUntil }: ItemRow) {
  return { id: createHash("sha256").update(caseId).digest("hex"), rules: ruleIds, keepUntil };
}

function totalOf(items: readonly ItemRow[]): Record<string, number> {
  const total = new Map<string, number>();
  for (const { counts } of items) {
    for (const [kind, count] of Object.entries(counts)) {
      total.set(kind, (total.get(kind) ?? 0) + count);
    }
  }
  return Object.fromEntries([...total].sort(([one], [other]) => (one < other ? -1 : 1)));
}
