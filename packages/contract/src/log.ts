import { z } from "zod";
import { id, moment, page, paging } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "log";

/** A hash in base64, as in the signed notes. */
const hash = z.string();

const checkpoint = z.object({
  size: z.number(),
  root: hash,
  madeAt: moment,
  /** The signed note (C2SP tlog-checkpoint): what a witness keeps. */
  note: z.string(),
});

const eventId = z.string().regex(/^[1-9]\d{0,17}$/);
const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const witness = z.object({
  id: z.string(),
  address: z.string(),
  addedAt: moment,
  deliveredSize: z.number(),
  deliveredAt: moment.nullable(),
  /** How often delivery failed since it last succeeded. */
  failures: z.number(),
  lastFailure: z.string().nullable(),
});

export const logRoutes = {
  readLogState: defineRoute({
    operationId: "readLogState",
    method: "GET",
    path: "/log",
    summary: "How far the tree of the log is, its key, and its newest checkpoint",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({
        origin: z.string(),
        /** The key to check signed notes with. */
        verifierKey: z.string(),
        size: z.number(),
        checkpointCount: z.number(),
        latest: checkpoint.nullable(),
      }),
    },
  }),
  listCheckpoints: defineRoute({
    operationId: "listCheckpoints",
    method: "GET",
    path: "/log/checkpoints",
    summary: "Signed checkpoints of the log, newest first, to keep as a witness",
    tag,
    access: "actor",
    query: z.strictObject({ ...paging }),
    success: { status: 200, body: page(checkpoint) },
  }),
  getLatestCheckpoint: defineRoute({
    operationId: "getLatestCheckpoint",
    method: "GET",
    path: "/log/checkpoints/latest",
    summary: "The newest checkpoint as a signed note, to keep as a witness",
    tag,
    access: "actor",
    success: { status: 200 },
    mediaType: "text/plain; charset=utf-8",
  }),
  proveConsistency: defineRoute({
    operationId: "proveConsistency",
    method: "GET",
    path: "/log/consistency-proof",
    summary: "Proof that a larger tree begins with a smaller one (RFC 6962)",
    tag,
    access: "actor",
    query: z.strictObject({ from: size, to: size }),
    success: {
      status: 200,
      body: z.object({
        from: z.number(),
        fromRoot: hash,
        to: z.number(),
        toRoot: hash,
        hashes: z.array(hash),
      }),
    },
    refusals: ["no-such-log-size"],
  }),
  proveInclusion: defineRoute({
    operationId: "proveInclusion",
    method: "GET",
    path: "/log/inclusion-proofs/{eventId}",
    summary: "Proof that a line of my organisation is in the tree (RFC 6962)",
    tag,
    access: "actor",
    params: z.strictObject({ eventId }),
    query: z.strictObject({ size: size.optional() }),
    success: {
      status: 200,
      body: z.object({
        leafIndex: z.number(),
        leafHash: hash,
        size: z.number(),
        root: hash,
        hashes: z.array(hash),
        /** Null once the dossier was erased. */
        salt: hash.nullable(),
        /** The columns of the line as they stand in the leaf. */
        content: z.array(z.string().nullable()),
      }),
    },
    refusals: ["no-such-log-size", "line-not-in-tree"],
  }),
  checkRecentLog: defineRoute({
    operationId: "checkRecentLog",
    method: "POST",
    path: "/log/checks",
    summary: "Count the newest part of the tree anew and hold it against the checkpoints",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({
        isWhole: z.boolean(),
        fromLeaf: z.number(),
        toLeaf: z.number(),
        checkpointsCompared: z.number(),
        checkedAt: moment,
        firstBadLeaf: z.number().nullable(),
        firstBadEvent: z.string().nullable(),
      }),
    },
  }),
  listWitnesses: defineRoute({
    operationId: "listWitnesses",
    method: "GET",
    path: "/log/witnesses",
    summary: "Addresses of my organisation that get every checkpoint",
    tag,
    access: "actor",
    success: { status: 200, body: z.object({ items: z.array(witness) }) },
  }),
  addWitness: defineRoute({
    operationId: "addWitness",
    method: "POST",
    path: "/log/witnesses",
    summary: "Have every checkpoint sent to an address of my organisation",
    tag,
    access: "actor",
    body: z.strictObject({ address: z.url({ protocol: /^https?$/ }).max(500) }),
    success: { status: 201, body: witness },
    refusals: ["witness-address-not-allowed", "witness-known"],
    repeatable: true,
  }),
  endWitness: defineRoute({
    operationId: "endWitness",
    method: "DELETE",
    path: "/log/witnesses/{witnessId}",
    summary: "Send no more checkpoints to an address",
    tag,
    access: "actor",
    params: z.strictObject({ witnessId: id }),
    success: { status: 204 },
  }),
};
