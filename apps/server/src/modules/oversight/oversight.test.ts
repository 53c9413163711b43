import { newId } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import { describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";
import type { Database } from "../../platform/database/database.ts";
import { admitEvents } from "../../platform/transparency/index.ts";
import { learnNames } from "./learn-names.ts";
import { watchAccess } from "./watch-access.ts";

const world = await openWorld();
const { coordinator, colleague, privacy, police, stranger, administrator } = world.persons;
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: world.database.worker }) });

async function watch(): Promise<number> {
  await admitEvents(db);
  await learnNames(db, world.platform.keyring, world.platform.clock);
  return watchAccess(db, world.platform.clock);
}

async function rename(person: Person, name: string): Promise<void> {
  await world.sql("update accounts.accounts set display_name = $1 where id = $2", [
    name,
    person.accountId,
  ]);
}

async function caseOf(givenName: string, surname: string): Promise<string> {
  const opened = await coordinator.api("POST", "/cases", {
    client: { givenName, surname, languages: [], needsInterpreter: false },
    targetGroup: "B",
    form: "sexual",
    isMinor: false,
    isCrisis: false,
    firstEntries: [],
  });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  return opened.body.id;
}

/** Lines as requests leave them, at an hour of a day in the Netherlands. */
async function addLines(
  person: Person,
  lines: readonly { at: string; dossier?: string; outcome?: string }[],
) {
  for (const { at, dossier, outcome = "success" } of lines) {
    await world.sql(
      `insert into platform.audit_events (event, action, outcome, account_id, role, organisation_id, organisation_key,
         region_id, dossier_id, purpose, authorisation_held, access_point, occurred_at)
       select 'case.read', 'R', $4, $1, 'care-coordinator', o.id, o.key, 'rotterdam', $3, 'care-coordination',
              true, 'web', $5::timestamp at time zone 'Europe/Amsterdam'
         from partners.organisations o where o.id = $2`,
      [person.accountId, person.organisationId, dossier ?? null, outcome, at],
    );
  }
}

async function noticesOf(rule: string, person: Person) {
  const { body } = await privacy.api("GET", `/oversight-notices?rule=${rule}`);
  const [row] = await world.sql(
    "select display_name as name from accounts.accounts where id = $1",
    [person.accountId],
  );
  return body.items.filter((each: { who: string }) => each.who === row.name);
}

describe("what stands out in the log", () => {
  test("many refusals on one day, from the number of the rule on, and every line once", async () => {
    const many = Array.from({ length: 9 }, () => ({ at: "2026-11-20 10:00", outcome: "denied" }));
    await addLines(police, many);
    await addLines(colleague, many);
    await watch();
    expect(await noticesOf("many-denials", colleague)).toEqual([]);
    await addLines(colleague, [{ at: "2026-11-20 11:00", outcome: "denied" }]);
    expect(await watch()).toBe(1);
    expect(await watch()).toBe(0);
    const [notice] = await noticesOf("many-denials", colleague);
    expect(notice).toMatchObject({ lineCount: 10, status: "open", day: "2026-11-20" });
    await world.sql("update oversight.progress set next_leaf = 0");
    await watch();
    expect((await noticesOf("many-denials", colleague))[0].lineCount).toBe(10);
  });

  test("ten dossiers in one night, also over midnight; not nine, and not by day", async () => {
    const dossiers = Array.from({ length: 10 }, () => newId());
    await addLines(
      coordinator,
      dossiers.map((dossier) => ({ at: "2026-11-18 14:00", dossier })),
    );
    await addLines(
      coordinator,
      dossiers.slice(0, 5).map((dossier) => ({ at: "2026-11-18 23:30", dossier })),
    );
    await addLines(
      coordinator,
      dossiers.slice(0, 4).map((dossier) => ({ at: "2026-11-19 02:00", dossier })),
    );
    await addLines(
      coordinator,
      dossiers.slice(5, 9).map((dossier) => ({ at: "2026-11-19 03:00", dossier })),
    );
    await watch();
    expect(await noticesOf("many-at-night", coordinator)).toEqual([]);
    await addLines(
      coordinator,
      dossiers.slice(9).map((dossier) => ({ at: "2026-11-19 05:59", dossier })),
    );
    await watch();
    const [notice] = await noticesOf("many-at-night", coordinator);
    expect(notice).toMatchObject({ day: "2026-11-18", dossierCount: 10, lineCount: 14 });
  });

  test("fifteen dossiers read without any work in them", async () => {
    const dossiers = Array.from({ length: 15 }, () => newId());
    await addLines(
      colleague,
      dossiers.map((dossier) => ({ at: "2026-11-17 12:00", dossier })),
    );
    await watch();
    expect((await noticesOf("reading-without-work", colleague))[0]).toMatchObject({
      dossierCount: 15,
    });
  });

  test("cases of another region, opened or tried", async () => {
    const caseId = await caseOf("Rosa", "Verdonschot");
    await world.sql("update cases.cases set region_id = 'twente' where id = $1", [caseId]);
    await addLines(colleague, [
      { at: "2026-11-16 10:00", dossier: caseId },
      { at: "2026-11-16 10:01", dossier: caseId, outcome: "denied" },
    ]);
    await watch();
    expect(await noticesOf("own-region-left", colleague)).toEqual([]);
    await addLines(colleague, [{ at: "2026-11-16 10:02", dossier: caseId }]);
    await watch();
    expect((await noticesOf("own-region-left", colleague))[0]).toMatchObject({ lineCount: 3 });
  });

  test("a client who is called like a colleague or oneself; and only tokens are kept", async () => {
    await rename(administrator, "Katarzyna Wiśniewska");
    await rename(colleague, "Bram Terborgh");
    const like = await caseOf("Katarzyna", "Wisniewska");
    const own = await caseOf("Sem", "Terborgh");
    const other = await caseOf("Fatima", "Oudalha");
    for (const dossier of [like, own, other]) {
      await addLines(colleague, [{ at: "2026-11-15 10:00", dossier }]);
    }
    await watch();
    const linesOf = async (rule: string): Promise<(string | null)[]> => {
      const [notice] = await noticesOf(rule, colleague);
      const { body } = await privacy.api("GET", `/oversight-notices/${notice.id}/lines`);
      return body.items.map((line: { dossier: string }) => line.dossier);
    };
    expect(await linesOf("colleague-looked-up")).toEqual([like]);
    expect(await linesOf("own-name-looked-up")).toEqual([own]);
    const [dump] = await world.sql(
      "select string_agg(t::text, ' ') as text from (select * from oversight.name_tokens) t",
    );
    expect(dump.text).not.toMatch(/wisniewska|terborgh/i);
  });
});

describe("the privacy officer", () => {
  test("assigns, closes with outcome and reason, and opens again; each with its version", async () => {
    const [{ id }] = await noticesOf("many-denials", colleague);
    const path = `/oversight-notices/${id}`;
    const read = await privacy.api("GET", path);
    expect(read.body.allowedActions).toEqual(["assign", "close"]);
    const to = { accountId: privacy.accountId };
    const assigned = await privacy.api("PUT", `${path}/assignment`, to, {
      "if-match": read.headers["etag"] as string,
    });
    expect(assigned.status).toBe(200);
    const stale = await privacy.api(
      "POST",
      `${path}/closing`,
      { outcome: "chance", reason: "x" },
      { "if-match": '"1"' },
    );
    expect(stale.status).toBe(412);
    const etag = { "if-match": `"${assigned.body.version}"` };
    const reason = "Het ging om een testmap van de opleiding.";
    const unknown = await privacy.api(
      "POST",
      `${path}/closing`,
      { outcome: "guilty", reason },
      etag,
    );
    expect(unknown.body.code).toBe("outcome-unknown");
    const closed = await privacy.api(
      "POST",
      `${path}/closing`,
      { outcome: "part-of-work", reason },
      etag,
    );
    expect(closed.status).toBe(200);
    const after = await privacy.api("GET", path);
    expect(after.body).toMatchObject({
      status: "closed",
      outcome: "part-of-work",
      allowedActions: ["reopen"],
    });
    expect(after.body.steps.at(-1)).toMatchObject({ step: "closed", reason });
    const [stored] = await world.sql(
      "select string_agg(s::text, ' ') as text from oversight.steps s",
    );
    expect(stored.text).not.toContain(Buffer.from("testmap").toString("hex"));
    const again = await privacy.api(
      "POST",
      `${path}/reopening`,
      { reason: "Toch nog eens kijken." },
      { "if-match": `"${closed.body.version}"` },
    );
    expect(again.status).toBe(200);
    const { counts } = (await privacy.api("GET", "/oversight-notices?status=open")).body;
    expect(counts).toMatchObject({ mine: 1, closed: 0 });
  });

  test("new lines open a closed notice", async () => {
    const [{ id }] = await noticesOf("own-region-left", colleague);
    const path = `/oversight-notices/${id}`;
    const { headers } = await privacy.api("GET", path);
    const close = { outcome: "chance", reason: "Gevraagd en verklaard." };
    await privacy.api("POST", `${path}/closing`, close, { "if-match": headers["etag"] as string });
    const [row] = await world.sql("select id from cases.cases where region_id = 'twente' limit 1");
    await addLines(colleague, [{ at: "2026-11-16 15:00", dossier: row.id }]);
    await watch();
    const { body } = await privacy.api("GET", path);
    expect(body).toMatchObject({ status: "open", outcome: null });
    expect(body.steps.at(-1)).toMatchObject({ step: "reopened", by: "" });
  });

  test("does not settle a notice about their own access", async () => {
    await addLines(
      privacy,
      Array.from({ length: 10 }, () => ({ at: "2026-11-14 10:00", outcome: "denied" })),
    );
    await watch();
    const [{ id }] = await noticesOf("many-denials", privacy);
    const { headers, body } = await privacy.api("GET", `/oversight-notices/${id}`);
    expect(body.allowedActions).toEqual([]);
    const refused = await privacy.api(
      "POST",
      `/oversight-notices/${id}/closing`,
      { outcome: "chance", reason: "Dat was ik zelf." },
      { "if-match": headers["etag"] as string },
    );
    expect(refused.body.code).toBe("notice-about-yourself");
  });

  test("sees those of the own organisation only, and others see none at all", async () => {
    await addLines(
      stranger,
      Array.from({ length: 10 }, () => ({ at: "2026-11-14 10:00", outcome: "denied" })),
    );
    await watch();
    const [foreign] = await world.sql("select id from oversight.notices where account_id = $1", [
      stranger.accountId,
    ]);
    expect(foreign).toBeDefined();
    expect((await privacy.api("GET", `/oversight-notices/${foreign.id}`)).status).toBe(404);
    expect((await coordinator.api("GET", "/oversight-notices")).status).toBe(403);
    const { rows } = await world.database.app.query("select 1 from oversight.notices");
    expect(rows).toEqual([]);
  });
});
