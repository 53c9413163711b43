import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";

const { app, persons } = await openWorld();

async function get(url: string, language = "nl") {
  const answer = await app.inject({
    method: "GET",
    url: `/api/v1${url}`,
    headers: { "accept-language": language },
  });
  return { status: answer.statusCode, body: answer.json() };
}

describe("reference content over the API", () => {
  test("a code list is public, and speaks the reader's language", async () => {
    const dutch = await get("/code-lists/exploitation-form");
    expect(dutch.status).toBe(200);
    expect(dutch.body).toMatchObject({
      id: "exploitation-form",
      label: "Vormen van uitbuiting",
      items: expect.arrayContaining([
        expect.objectContaining({ code: "labour", label: "Arbeidsuitbuiting", validUntil: null }),
      ]),
    });
    expect((await get("/code-lists/exploitation-form", "en")).body.label).toBe(
      "Forms of exploitation",
    );
  });

  test("a list that does not exist is said in words", async () => {
    expect(await get("/code-lists/no-such-list")).toMatchObject({
      status: 404,
      body: { code: "unknown-code-list", title: "Deze lijst bestaat niet." },
    });
  });

  test("municipalities of a region are public", async () => {
    const { body } = await get("/municipalities?region=rotterdam");
    expect(body.items).toHaveLength(23);
    expect(body.items[0]).toEqual({
      code: "GM0482",
      name: "Alblasserdam",
      province: "Zuid-Holland",
      region: "rotterdam",
    });
  });

  test("versions of the packs are for those who keep the content, not for reporters", async () => {
    const seen = await persons.administrator.api("GET", "/packs");
    expect(seen.body.items.map(({ id }: { id: string }) => id)).toEqual([
      "nl",
      "rotterdam",
      "twente",
    ]);
    const items = await persons.administrator.api("GET", "/pack-items?confidence=check&limit=2");
    expect(items.body.items).toHaveLength(2);
    expect(items.body.next).toEqual(expect.any(String));
    expect((await persons.reporter.api("GET", "/packs")).status).toBe(403);
  });
});

describe("the directory over the API", () => {
  test("shows partners with a number and hours, and their details by id", async () => {
    const { body } = await persons.reporter.api("GET", "/organisations?type=registration-centre");
    const [comensha] = body.items;
    expect(comensha).toMatchObject({
      name: "CoMensha",
      phone: "033 448 11 86",
      typeLabel: "Landelijk coördinatiecentrum",
    });
    const detail = await persons.reporter.api("GET", `/organisations/${comensha.id}`);
    expect(detail.body).toMatchObject({
      areas: ["Nederland"],
      contacts: [{ kind: "phone", confidence: "check" }],
    });
  });

  test("an id that is no organisation looks like no organisation", async () => {
    const { status } = await persons.reporter.api(
      "GET",
      "/organisations/018f0000-0000-7000-8000-00000000dead",
    );
    expect(status).toBe(404);
  });

  test("is closed for who is not signed in", async () => {
    expect((await get("/organisations")).status).toBe(401);
  });
});
