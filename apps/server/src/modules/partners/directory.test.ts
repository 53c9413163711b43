import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { findOrganisation, findOrganisationBySlug } from "./get-organisation.ts";
import { listOrganisations } from "./list-organisations.ts";
import { listPackItems, type PackItem } from "./list-pack-items.ts";
import { listPartnerSets } from "./list-partner-sets.ts";
import { openTestDirectory } from "./test-directory.ts";

const { app, asSomebody, load, owner, packs } = await openTestDirectory();

describe("organisations", () => {
  test("are known to everybody who acts, and to nobody else", async () => {
    const query = { regionId: "rotterdam" };
    expect((await asSomebody(async (tx) => listOrganisations(tx, query))).length).toBeGreaterThan(
      50,
    );
    expect(await listOrganisations(app, query)).toEqual([]);
  });

  test("a region sees its own partners first, then the national ones, and none of another region", async () => {
    const found = await asSomebody(async (tx) => listOrganisations(tx, { regionId: "twente" }));
    const regions = found.map(({ regionId }) => regionId);
    expect(new Set(regions)).toEqual(new Set(["twente", null]));
    expect(regions.indexOf(null)).toBeGreaterThan(regions.lastIndexOf("twente"));
    expect(found.filter(({ type }) => type === "municipality")).toHaveLength(14);
  });

  test("ESSM does the care coordination of Rotterdam under Humanitas, for everybody, free and voluntary [R583 R584 R587 R599]", async () => {
    const essm = await asSomebody(async (tx) => findOrganisationBySlug(tx, "essm"));
    expect(essm).toMatchObject({
      type: "care-coordination",
      parent: "Stichting Humanitas Rotterdam",
      areas: [{ kind: "region", area: "rotterdam" }],
      confidence: "confirmed",
    });
    expect(essm?.role?.nl).toMatch(/zorgcoördinatie voor de hele regio/);
    expect(JSON.stringify(essm?.attributes["access"])).toMatch(
      /Vrijwillig en gratis.*ongeacht leeftijd/,
    );
  });

  test("its reporting and advice desk is called on 010 236 52 56, daily from 8.30 to 22.00, also without a name [R592 R594 R595]", async () => {
    const essm = await asSomebody(async (tx) => findOrganisationBySlug(tx, "essm"));
    expect(essm?.channels).toMatchObject([
      {
        kind: "phone",
        value: "010 236 52 56",
        opens: "08:30:00",
        closes: "22:00:00",
        days: [1, 2, 3, 4, 5, 6, 7],
        anonymous: true,
        confidence: "confirmed",
      },
    ]);
  });

  test("its crisis shelter has criteria but no address or number anywhere [R600 R601 R603 R604 R605]", async () => {
    const shelter = await asSomebody(async (tx) => findOrganisationBySlug(tx, "essm-crisisopvang"));
    const access = shelter?.attributes["access"] as { en: string }[] | undefined;
    expect(access?.map(({ en }) => en)).toEqual([
      "Those who identify as a woman, with any children",
      "Eighteen and older",
      "Dutch or not",
      "Can go nowhere else",
      "Placement through police or care coordinator only",
    ]);
    expect(shelter?.channels).toEqual([]);
    const { rows } = await sql<{ column: string }>`
      select column_name as "column" from information_schema.columns
       where table_schema = 'partners' and column_name ~ '(address|street|postcode)'`.execute(
      owner,
    );
    expect(rows).toEqual([]);
  });

  test("ten RIECs and the LIEC [R610]", async () => {
    const { rows } = await sql<{ slug: string }>`
      select slug from partners.organisations where type = 'riec'`.execute(owner);
    expect(rows).toHaveLength(11);
    expect(rows.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(["liec", "riec-rotterdam", "riec-oost-nederland"]),
    );
  });

  test("numbers that no recent source gives are marked", async () => {
    const found = await asSomebody(async (tx) =>
      findOrganisationBySlug(tx, "meld-misdaad-anoniem"),
    );
    expect(found?.channels).toMatchObject([{ value: "0800 70 00", confidence: "check" }]);
  });

  test("an organisation of an old document leads to the one that took over", async () => {
    const old = await asSomebody(async (tx) => findOrganisationBySlug(tx, "stv"));
    expect(old?.successors.map(({ name }) => name)).toEqual(["CoMensha"]);
    const listed = await asSomebody(async (tx) => listOrganisations(tx, { regionId: null }));
    expect(listed.some(({ slug }) => slug === "stv")).toBe(false);
    const byId = await asSomebody(async (tx) => findOrganisation(tx, old?.id ?? ""));
    expect(byId?.name).toBe("Stichting tegen Vrouwenhandel");
  });
});

describe("partners per target group", () => {
  test("each set holds several kinds of partners, each with a role of its own [R011]", async () => {
    const sets = await asSomebody(async (tx) => listPartnerSets(tx));
    expect(sets.map(({ targetGroup }) => targetGroup)).toEqual(["A", "B", "C", "D"]);
    for (const { members } of sets) {
      expect(members.length).toBeGreaterThan(1);
      expect(new Set(members.map(({ role }) => role.nl)).size).toBe(members.length);
    }
  });

  test.each([
    [
      "B",
      "shelter return-organisation immigration-service police public-prosecution lawyer victim-support public-health",
    ],
    ["C", "labour-inspectorate shelter public-prosecution trade-union tax-authority lawyer"],
    ["A", "school youth-work youth-care child-protection-desk juvenile-court probation"],
  ])("group %s has its own partners [R487 R488 R489 R490]", async (targetGroup, types) => {
    const [set] = await asSomebody(async (tx) => listPartnerSets(tx, targetGroup));
    expect(set?.members.map(({ type }) => type)).toEqual(types.split(" "));
  });

  test("the directory of a group leaves out who has no part in it", async () => {
    const types = await asSomebody(async (tx) => {
      const found = await listOrganisations(tx, { regionId: "rotterdam", targetGroup: "C" });
      return new Set(found.map(({ type }) => type));
    });
    expect(types.has("labour-inspectorate")).toBe(true);
    expect(types.has("child-protection-desk")).toBe(false);
  });
});

describe("care for the content", () => {
  test("everything that still needs a check can be paged through, phone numbers too, each with its source", async () => {
    const seen: PackItem[] = [];
    let after: string | undefined;
    do {
      const wanted = { confidence: "check", limit: 50, after } as const;
      const page = await asSomebody(async (tx) => listPackItems(tx, wanted));
      seen.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    const keys = seen.map((item) => `${item.pack} ${item.list} ${item.code} ${item.since}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(seen.map((item) => item.list))).toEqual(
      new Set([
        "channel",
        "client-information",
        "client-language",
        "consent-text",
        "definition",
        "exploitation-form",
        "figure",
        "holiday",
        "ilo-ec-adult-labour",
        "legal-rule",
        "oversight-outcome",
        "oversight-rule",
        "organisation",
        "organisation-type",
        "refusal-ground",
        "retention-rule",
        "theme",
        "track-event",
      ]),
    );
    expect(seen.every(({ source, checkedOn }) => source !== "" && checkedOn === "2026-11-22")).toBe(
      true,
    );
  });
});

describe("loading again", () => {
  test("keeps ids and keys, and ends who left the pack", async () => {
    const keyOf = async (slug: string) =>
      asSomebody(async (tx) => {
        const found = await findOrganisationBySlug(tx, slug);
        return [found?.id, found?.key];
      });
    const before = await keyOf("essm");
    const changed = packs.map((pack) => {
      const organisations = pack.content.organisations.filter(
        ({ slug }) => slug !== "tmm-rotterdam",
      );
      return {
        ...pack,
        hash: `${pack.id}-2`.padEnd(64, "0"),
        content: { ...pack.content, organisations },
      };
    });
    expect(
      (await load(changed)).map(({ added, changed: altered, ended }) => [added, altered, ended]),
    ).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(await keyOf("essm")).toEqual(before);
    const listed = await asSomebody(async (tx) => listOrganisations(tx, { regionId: "rotterdam" }));
    expect(listed.some(({ slug }) => slug === "tmm-rotterdam")).toBe(false);
  });
});
