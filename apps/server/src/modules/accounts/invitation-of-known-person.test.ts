import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { acceptWithPasskey, invite, secretOf, signedInAs, standStill } from "./test/newcomer.ts";
import { openTestWorld } from "./test/open-test-world.ts";

const world = await openTestWorld();
let administrator: PaperBrowser;
type Problem = { code: string };

beforeAll(async () => {
  standStill();
  const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
  administrator = await signedInAs(world, beheer);
});

describe("somebody who already has an account", () => {
  test("cannot be taken over by an invitation, and joins after signing in", async () => {
    const first = await invite(administrator, "ilse@school.example");
    const { browser: ilse } = await acceptWithPasskey(world, first, "Ilse");
    const police = await signedInAs(
      world,
      await world.addPerson({ isDemo: true, role: "administrator", organisationId: world.police }),
    );
    const second = await invite(police, "ilse@school.example");
    const asked = await openPaperBrowser(world.app).send<Problem>(
      "POST",
      "/invitations/passkey-challenge",
      { token: second, displayName: "Not Ilse" },
    );
    expect([asked.status, asked.body.code]).toEqual([409, "account-exists"]);

    const other = await signedInAs(world, await world.addPerson({ isDemo: true }));
    const refused = await other.send<Problem>("POST", "/invitations/join", { token: second });
    expect([refused.status, refused.body.code]).toEqual([410, "invitation-unknown"]);
    const joined = await ilse.send<{ membershipId: string }>("POST", "/invitations/join", {
      token: second,
    });
    expect(joined.status).toBe(200);
    const { body } = await ilse.send<{ memberships: object[] }>("GET", "/session");
    expect(body.memberships).toHaveLength(2);
  });

  test("is not invited twice to the same role", async () => {
    const token = await invite(administrator, "jan@school.example");
    await acceptWithPasskey(world, token, "Jan");
    const refused = await administrator.send<Problem>("POST", "/invitations", {
      email: "jan@school.example",
      role: "reporter",
    });
    expect([refused.status, refused.body.code]).toEqual([409, "already-member"]);
  });
});

async function membershipOf(email: string): Promise<string> {
  const { body } = await administrator.send<{ items: { email: string; membershipId: string }[] }>(
    "GET",
    "/accounts?limit=100",
  );
  return body.items.find((each) => each.email === email)?.membershipId ?? "";
}

describe("somebody who lost phone and keys", () => {
  test("gets new means by a link; the old ones and open sessions end", async () => {
    const before = await acceptWithPasskey(
      world,
      await invite(administrator, "karin@school.example"),
      "Karin",
    );
    const membershipId = await membershipOf("karin@school.example");
    const { body: link } = await administrator.send<{ url: string }>(
      "POST",
      `/memberships/${membershipId}/recovery`,
    );
    expect((await before.browser.send("GET", "/session")).status).toBe(200);
    const after = await acceptWithPasskey(world, secretOf(link.url), "Karin");
    expect(after.accepted.body.session.account.id).toBe(before.accepted.body.session.account.id);
    expect((await before.browser.send("GET", "/session")).status).toBe(401);
    const [row] = await world.asOwner<{ number: number }>(
      "select count(*)::int as number from accounts.passkeys where account_id = $1",
      [after.accepted.body.session.account.id],
    );
    expect(row?.number).toBe(1);
  });

  test("gets no link when they work elsewhere too: it would let this organisation in there", async () => {
    const token = await invite(administrator, "lars@school.example");
    const { accepted } = await acceptWithPasskey(world, token, "Lars");
    await world.addPerson({
      accountId: accepted.body.session.account.id,
      organisationId: world.police,
    });
    const refused = await administrator.send<Problem>(
      "POST",
      `/memberships/${await membershipOf("lars@school.example")}/recovery`,
    );
    expect([refused.status, refused.body.code]).toEqual([409, "recovery-not-yours"]);
  });
});
