import type { PoolClient } from "pg";
import { expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, shelter } = world.persons;
const sql: typeof world.sql = async (text, values) => world.sql(text, values);

/** A few in the tests of every day; `npm run soak` asks for ten thousand. */
const revocations = Number(process.env["SCHAKEL_SOAK_REVOCATIONS"] ?? 80);

async function openShared(): Promise<string> {
  const opened = await coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Vera", surname: "Waterman" },
    firstEntries: [{ kind: "note", compartment: "care-health", text: "Gezondheid" }],
  });
  const caseId: string = opened.body.id;
  const path = `/cases/${caseId}`;
  await coordinator.api("POST", `${path}/participants`, {
    organisationId: shelter.organisationId,
    agreementId: world.agreementId,
    part: "Opvang",
  });
  const consent = await coordinator.api("POST", `${path}/consents`, {
    purpose: "support-and-shelter",
    form: "spoken",
    language: "nl",
    givenBy: "client",
    givenOn: "2026-11-22",
  });
  expect(consent.status, JSON.stringify(consent.body)).toBe(201);
  return caseId;
}

/** Ways in which access stops, each with the way back. */
function switches(caseId: string): readonly (readonly [string, string])[] {
  const clause = "where compartment = 'care-health' and recipient_type = 'shelter'";
  return [
    [
      `update agreements.clauses set valid = '[,2026-11-01]' ${clause}`,
      `update agreements.clauses set valid = '(,)' ${clause}`,
    ],
    [
      `update cases.consents set withdrawn_on = given_on where case_id = '${caseId}'`,
      `update cases.consents set withdrawn_on = null where case_id = '${caseId}'`,
    ],
    [
      `update cases.participations set ended_at = now(), ended_on = '2026-11-22', sealed_ended_reason = '\\x00' where case_id = '${caseId}'`,
      `update cases.participations set ended_at = null, ended_on = null, sealed_ended_reason = null where case_id = '${caseId}'`,
    ],
    [
      `update agreements.clauses set effect = 'deny', needs_consent = false ${clause}`,
      `update agreements.clauses set effect = 'allow', needs_consent = true ${clause}`,
    ],
  ];
}

type Reader = { readonly client: PoolClient; reads: number; seen: number; late: number };

/** A session of the shelter that stays open: who acts is set once, for a transaction that goes on. */
async function openSession(): Promise<Reader> {
  const client = await world.database.app.connect();
  await client.query("begin");
  await client.query("select accounts.enter('membership', null, $1, '2026-11-22', now())", [
    shelter.membershipId,
  ]);
  return { client, reads: 0, seen: 0, late: 0 };
}

test(`nobody reads after a revocation was acknowledged, in sessions that were open already [R432]`, async () => {
  const caseId = await openShared();
  const readers = await Promise.all([openSession(), openSession(), openSession()]);
  // What a read may rely on: the state that was acknowledged before it was sent.
  let revokedAt = 0;
  let isRevoked = false;
  let isDone = false;
  const waiting = new Set<() => void>();

  async function keepReading(reader: Reader): Promise<void> {
    while (!isDone) {
      const [sentAt, afterRevocation] = [performance.now(), isRevoked];
      const { rows } = await reader.client.query(
        "select id from cases.entries where case_id = $1 and compartment = 'care-health'",
        [caseId],
      );
      reader.reads += 1;
      if (rows.length > 0) reader.seen += 1;
      if (rows.length > 0 && afterRevocation && sentAt > revokedAt && isRevoked) reader.late += 1;
      for (const wake of waiting) wake();
    }
  }

  /** Until every reader has done so many reads more. */
  async function everybodyReads(times: number): Promise<void> {
    const from = readers.map((reader) => reader.reads);
    while (readers.some((reader, nth) => reader.reads < (from[nth] ?? 0) + times)) {
      await new Promise<void>((resolve) => {
        waiting.add(resolve);
      });
      waiting.clear();
    }
  }

  const reading = readers.map(keepReading);
  const ways = switches(caseId);
  for (let nth = 0; nth < revocations; nth += 1) {
    const [revoke, restore] = ways[nth % ways.length] as readonly [string, string];
    await everybodyReads(1);
    await sql(revoke);
    revokedAt = performance.now();
    isRevoked = true;
    await everybodyReads(2);
    isRevoked = false;
    await sql(restore);
  }
  isDone = true;
  await Promise.all(reading);
  for (const { client } of readers) {
    await client.query("rollback");
    client.release();
  }
  expect(readers.map((reader) => reader.late)).toEqual([0, 0, 0]);
  // Readers that never saw anything, or were never refused, would prove nothing.
  for (const { seen, reads } of readers) {
    expect(seen).toBeGreaterThan(revocations / 2);
    expect(reads - seen).toBeGreaterThan(revocations);
  }
}, 1_800_000);
