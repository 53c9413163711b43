import { Kysely, PostgresDialect } from "kysely";
import { describe, expect, test } from "vitest";
import type { Database } from "../../platform/database/database.ts";
import { openPaperBrowser } from "./test/browser-on-paper.ts";
import { inviteFirstAdministrator, type FirstAdministrator } from "./invite-first-administrator.ts";
import {
  acceptWithPasskey,
  acceptWithPassword,
  codeOf,
  secretOf,
  standStill,
} from "./test/newcomer.ts";
import { openTestWorld, publicUrl, type TestWorld } from "./test/open-test-world.ts";

async function command(world: TestWorld, wanted: Partial<FirstAdministrator> = {}) {
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: world.database.owner }),
  });
  return db
    .transaction()
    .execute(async (tx) => inviteFirstAdministrator(tx, publicUrl, { force: false, ...wanted }));
}

async function tokenOf(world: TestWorld, wanted: Partial<FirstAdministrator> = {}) {
  const invited = await command(world, wanted);
  if (!("url" in invited)) throw new Error(invited.code);
  return secretOf(invited.url);
}

describe("an installation without any account", () => {
  test("gives its operator a link without asking anything; with it somebody becomes administrator", async () => {
    const world = await openTestWorld({ withDemo: false });
    const { accepted, browser } = await acceptWithPasskey(world, await tokenOf(world), "Eerste");
    expect(accepted.status).toBe(200);
    expect((await browser.send("GET", "/session")).body).toMatchObject({
      role: "administrator",
      organisation: { name: "Beheer van deze installatie" },
      region: null,
      permissions: ["account.manage", "registration.decide"],
    });
    const [line] = await world.asOwner(
      "select event, account_id, access_point from platform.audit_events order by id limit 1",
    );
    expect(line).toEqual({ event: "invitation.create", account_id: null, access_point: "command" });
  });

  test("a second link ends the first, until somebody used one; then only with --force", async () => {
    const world = await openTestWorld({ withDemo: false });
    const first = await tokenOf(world);
    const second = await tokenOf(world);
    const found = await openPaperBrowser(world.app).send("POST", "/invitations/find", {
      token: first,
    });
    expect(found.status).toBe(410);
    await acceptWithPasskey(world, second, "Eerste");
    expect(await command(world)).toMatchObject({ code: "administrator-exists" });
    expect(await command(world, { force: true })).toHaveProperty("url");
  });

  test("the newcomer types an address when a password must go with it, and signs in by it", async () => {
    standStill();
    const world = await openTestWorld({ withDemo: false });
    const token = await tokenOf(world);
    const without = await acceptWithPassword(world, token, "Eerste", "drie appels op tafel");
    expect([without.accepted.status, without.accepted.body.code]).toEqual([422, "email-missing"]);
    const email = "eerste@gemeente.example";
    const typed = await acceptWithPassword(world, token, "Eerste", "drie appels op tafel", email);
    expect(typed.accepted.status).toBe(200);
    const { status } = await openPaperBrowser(world.app).send("POST", "/session/password", {
      email,
      password: "drie appels op tafel",
      code: codeOf(typed.secret),
    });
    expect(status).toBe(200);
  });

  test("a typed address never takes over an account that has it", async () => {
    const world = await openTestWorld({ withDemo: false });
    const anna = await world.addPerson({ email: "anna@school.example" });
    await world.asOwner("update accounts.memberships set valid = 'empty' where account_id = $1", [
      anna.accountId,
    ]);
    const token = await tokenOf(world);
    const { accepted } = await acceptWithPassword(
      world,
      token,
      "Indringer",
      "drie appels op tafel",
      "anna@school.example",
    );
    expect(accepted.status).toBe(410);
  });
});

test("the operator may name an organisation and a region; one that does not exist is made", async () => {
  const world = await openTestWorld({ withDemo: false });
  const school = await tokenOf(world, { organisation: "scholengroep havenzicht" });
  const { browser } = await acceptWithPasskey(world, school, "Beheer");
  expect((await browser.send("GET", "/session")).body).toMatchObject({
    organisation: { id: world.school },
    region: { id: "rotterdam" },
  });
  const fresh = await tokenOf(world, {
    organisation: "Kenniscentrum Twente",
    region: "twente",
    email: "Baas@Twente.example",
    displayName: "Baas",
    force: true,
  });
  const found = await openPaperBrowser(world.app).send("POST", "/invitations/find", {
    token: fresh,
  });
  expect(found.body).toMatchObject({
    email: "baas@twente.example",
    displayName: "Baas",
    organisationName: "Kenniscentrum Twente",
  });
  expect(await command(world, { region: "atlantis", force: true })).toMatchObject({
    code: "region-unknown",
  });
});
