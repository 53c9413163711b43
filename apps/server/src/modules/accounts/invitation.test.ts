import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import {
  acceptWithPasskey,
  askForPasskey,
  acceptWithPassword,
  invite,
  secretOf,
  signedInAs,
  standStill,
} from "./test/newcomer.ts";
import { openTestWorld } from "./test/open-test-world.ts";

const world = await openTestWorld();
let administrator: PaperBrowser;
type Problem = { code: string };

beforeAll(async () => {
  standStill();
  const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
  administrator = await signedInAs(world, beheer);
});

describe("inviting", () => {
  test("the link is shown once: only its hash is kept, and its secret is no part of any address", async () => {
    const { body } = await administrator.send<{ url: string; expiresAt: string }>(
      "POST",
      "/invitations",
      { email: "Eva@School.example", displayName: "Eva Bos", role: "reporter" },
    );
    expect(body.url).toMatch(/^http:\/\/localhost:8080\/uitnodiging#[\w-]{43}$/);
    expect(Date.parse(body.expiresAt) - Date.now()).toBeCloseTo(72 * 3_600_000, -5);
    const [row] = await world.asOwner<{ kept: string; email: string }>(
      "select i::text as kept, email from accounts.invitations i order by id desc limit 1",
    );
    expect(row?.email).toBe("eva@school.example");
    expect(row?.kept).not.toContain(secretOf(body.url));
    const found = await openPaperBrowser(world.app).send("POST", "/invitations/find", {
      token: secretOf(body.url),
    });
    expect(found.body).toEqual({
      kind: "membership",
      email: "eva@school.example",
      displayName: "Eva Bos",
      organisationName: "Scholengroep Havenzicht",
      roleLabel: "Melder",
      hasAccount: false,
      providers: [],
    });
  });

  test("a reporter cannot invite, and the attempt is in the log", async () => {
    const reporter = await signedInAs(world, await world.addPerson({ isDemo: true }));
    const refused = await reporter.send<Problem>("POST", "/invitations", {
      email: "x@school.example",
      role: "administrator",
    });
    expect([refused.status, refused.body.code]).toEqual([403, "no-permission"]);
    const [line] = await world.asOwner(
      "select event, outcome, authorisation_held from platform.audit_events order by id desc limit 1",
    );
    expect(line).toEqual({ event: "account.manage", outcome: "denied", authorisation_held: false });
  });

  test("a role that does not exist is refused", async () => {
    const refused = await administrator.send<Problem>("POST", "/invitations", {
      email: "x@school.example",
      role: "king",
    });
    expect([refused.status, refused.body.code]).toEqual([422, "role-unknown"]);
  });

  test("withdrawn, expired and used links answer exactly as an unknown one", async () => {
    const withdrawn = await invite(administrator, "withdrawn@school.example");
    const { body: list } = await administrator.send<{ items: { id: string; email: string }[] }>(
      "GET",
      "/invitations",
    );
    const listed = list.items.find((each) => each.email === "withdrawn@school.example");
    expect((await administrator.send("DELETE", `/invitations/${listed?.id}`)).status).toBe(204);
    const expired = await invite(administrator, "expired@school.example");
    await world.asOwner(
      "update accounts.invitations set expires_at = now() where email = 'expired@school.example'",
    );
    const used = await invite(administrator, "used@school.example");
    await acceptWithPasskey(world, used, "Used Up");
    const unknown = "A".repeat(43);
    const answers = [];
    for (const token of [withdrawn, expired, used, unknown]) {
      const { status, body } = await openPaperBrowser(world.app).send<Record<string, unknown>>(
        "POST",
        "/invitations/find",
        { token },
      );
      answers.push({ ...body, instance: "", status });
    }
    expect(answers[0]).toMatchObject({ status: 410, code: "invitation-unknown" });
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe("accepting", () => {
  test("with a passkey makes account and membership, signs in, and is in the log", async () => {
    const token = await invite(administrator, "fatima@school.example");
    const { browser, accepted } = await acceptWithPasskey(world, token, "Fatima Yıldız");
    expect(accepted.status).toBe(200);
    const { body } = await browser.send<{ account: { id: string }; strength: string }>(
      "GET",
      "/session",
    );
    expect(body).toMatchObject({
      account: { displayName: "Fatima Yıldız" },
      organisation: { id: world.school },
      role: "reporter",
      region: { id: "rotterdam" },
      strength: "passkey",
      demo: false,
    });
    const lines = await world.asOwner<{ event: string }>(
      "select event from platform.audit_events where account_id = $1 order by id",
      [body.account.id],
    );
    expect(lines.map((line) => line.event)).toEqual([
      "session.start",
      "passkey.add",
      "invitation.accept",
    ]);
  });

  test("with a password and a code app gives ten recovery codes; no secret is readable in the database", async () => {
    const token = await invite(administrator, "gerda@school.example");
    const password = "drie appels op tafel";
    const { accepted, secret } = await acceptWithPassword(world, token, "Gerda Smit", password);
    expect(accepted.status).toBe(200);
    expect(accepted.body.recoveryCodes).toHaveLength(10);
    const canaries = [password, secret, token, ...accepted.body.recoveryCodes];
    const hidden = canaries.flatMap((each) => [each, Buffer.from(each).toString("hex")]);
    const tables = await world.asOwner<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relnamespace = 'accounts'::regnamespace and relkind = 'r'",
    );
    for (const { name } of tables) {
      const rows = await world.asOwner<{ kept: string }>(`select t::text as kept from ${name} t`);
      for (const { kept } of rows) {
        expect(hidden.filter((each) => kept.includes(each))).toEqual([]);
      }
    }
  });

  test.each([
    ["wachtwoord2024!", "password-common"],
    ["helga en de boom 7", "password-own-words"],
    ["havenzicht in mei", "password-own-words"],
  ])("the password «%s» is refused and the link still works", async (password, code) => {
    const email = `${code}-${password.length}@werk.example`;
    const token = await invite(administrator, email);
    const { accepted } = await acceptWithPassword(world, token, "Helga", password);
    expect([accepted.status, accepted.body.code]).toEqual([422, code]);
    expect((await acceptWithPasskey(world, token, "Helga")).accepted.status).toBe(200);
  });

  test("a password of eleven characters is refused with the field named", async () => {
    const token = await invite(administrator, "kort@school.example");
    const { accepted } = await acceptWithPassword(world, token, "Ko", "elf tekens!");
    expect(accepted.status).toBe(400);
    expect(accepted.body).toMatchObject({ errors: [{ pointer: "#/proof/password" }] });
  });

  test("two people who use one link at the same time: one comes in", async () => {
    const token = await invite(administrator, "race@school.example");
    const first = await askForPasskey(world, token, "Eerste");
    const second = await askForPasskey(world, token, "Tweede");
    const both = await Promise.all([first.accept(), second.accept()]);
    const statuses = both.map((accepted) => String(accepted.status)).sort();
    expect(statuses).toEqual(["200", "410"]);
    const [row] = await world.asOwner<{ number: number }>(
      "select count(*)::int as number from accounts.accounts where email = 'race@school.example'",
    );
    expect(row?.number).toBe(1);
  });

  test("the question of one invitation does not answer another", async () => {
    const [mine, theirs] = [
      await invite(administrator, "mine@school.example"),
      await invite(administrator, "theirs@school.example"),
    ];
    const browser = openPaperBrowser(world.app);
    const asked = await browser.send<{ challengeId: string }>("POST", "/invitations/code-secret", {
      token: mine,
    });
    const refused = await browser.send<Problem>("POST", "/invitations/accept", {
      token: theirs,
      displayName: "Indringer",
      proof: {
        kind: "password",
        password: "drie appels op tafel",
        challengeId: asked.body.challengeId,
        code: "123456",
      },
    });
    expect([refused.status, refused.body.code]).toEqual([410, "challenge-expired"]);
  });
});
