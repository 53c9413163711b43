import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { signedInAs } from "./test/newcomer.ts";
import { openTestWorld, type TestPerson } from "./test/open-test-world.ts";

const world = await openTestWorld();
let beheer: TestPerson;
let administrator: PaperBrowser;
type Problem = { code: string };

beforeAll(async () => {
  beheer = await world.addPerson({
    isDemo: true,
    role: "administrator",
    displayName: "Beheer School",
  });
  administrator = await signedInAs(world, beheer);
});

describe("asking to be let into the members area", () => {
  const request = {
    name: "Vera van Dam",
    organisationName: "Wijkteam Noord",
    email: "vera@wijkteam.example",
    reason: "Ik wil meldingen kunnen doen voor onze wijk.",
    regionId: "rotterdam",
  };
  type Registrations = { items: { id: string; version: number; name: string }[] };

  async function ask(more: object = {}) {
    const asked = await openPaperBrowser(world.app).send<Problem>("POST", "/registrations", {
      ...request,
      ...more,
    });
    return asked;
  }

  test("is kept sealed, and who decides in that region reads it [R505]", async () => {
    expect((await ask()).status).toBe(202);
    const [row] = await world.asOwner<{ kept: string }>(
      "select r::text as kept from accounts.registrations r",
    );
    for (const word of ["Vera", "wijkteam", "meldingen"]) {
      expect(row?.kept).not.toContain(word);
      expect(row?.kept).not.toContain(Buffer.from(word).toString("hex"));
    }
    const { body } = await administrator.send<Registrations>("GET", "/registrations");
    expect(body.items).toMatchObject([request]);
    const elsewhere = await signedInAs(
      world,
      await world.addPerson({
        isDemo: true,
        role: "administrator",
        organisationId: world.elsewhere,
      }),
    );
    expect((await elsewhere.send<Registrations>("GET", "/registrations")).body.items).toEqual([]);
    const reporter = await signedInAs(world, await world.addPerson({ isDemo: true }));
    expect((await reporter.send("GET", "/registrations")).status).toBe(403);
  });

  test("approved, it becomes an invitation to the chosen organisation; once [R505]", async () => {
    const { body } = await administrator.send<Registrations>("GET", "/registrations");
    const path = `/registrations/${body.items[0]?.id}/approval`;
    const approve = (organisationId: string) =>
      administrator.send<{ url: string; code: string }>(
        "POST",
        path,
        { organisationId, role: "reporter" },
        { "if-match": '"1"' },
      );
    const far = await approve(world.elsewhere);
    expect([far.status, far.body.code]).toEqual([422, "organisation-unknown"]);
    const approved = await approve(world.police);
    expect(approved.status).toBe(201);
    const found = await openPaperBrowser(world.app).send("POST", "/invitations/find", {
      token: new URL(approved.body.url).hash.slice(1),
    });
    expect(found.body).toMatchObject({
      email: "vera@wijkteam.example",
      displayName: "Vera van Dam",
      organisationName: "Politie-eenheid",
    });
    expect((await approve(world.police)).status).toBe(404);
  });

  test("declined, it keeps the reason and leaves the list [R505]", async () => {
    await ask({ name: "Wout" });
    const { body } = await administrator.send<Registrations>("GET", "/registrations");
    const { id, version } = body.items.find((item) => item.name === "Wout") ?? {};
    const declined = await administrator.send(
      "POST",
      `/registrations/${id}/refusal`,
      { reason: "Meld je bij het wijkteam." },
      { "if-match": `"${version}"` },
    );
    expect(declined.status).toBe(204);
    const after = await administrator.send<Registrations>("GET", "/registrations");
    expect(after.body.items.some((item) => item.name === "Wout")).toBe(false);
  });

  test("takes 200 requests an hour, and then asks to wait", async () => {
    await world.asOwner(
      "insert into accounts.registrations (id, sealed_request) select gen_random_uuid(), 'x' from generate_series(1, 200)",
    );
    const full = await ask();
    expect([full.status, full.body.code]).toEqual([429, "too-many-attempts"]);
    expect(full.headers["retry-after"]).toBe("3600");
    await world.asOwner("delete from accounts.registrations where sealed_request = 'x'");
  });

  test("names every wrong field, and knows no region that does not exist", async () => {
    const wrong = await openPaperBrowser(world.app).send<{ errors: { pointer: string }[] }>(
      "POST",
      "/registrations",
      { name: "", email: "geen adres", reason: "x".repeat(2001), extra: 1 },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors.map((error) => error.pointer).sort()).toEqual([
      "#",
      "#/email",
      "#/name",
      "#/organisationName",
      "#/reason",
    ]);
    const nowhere = await ask({ regionId: "atlantis" });
    expect([nowhere.status, nowhere.body.code]).toEqual([422, "region-unknown"]);
  });
});
