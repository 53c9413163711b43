import { describe, expect, test } from "vitest";
import { preferTerm, synonymsOf } from "./prefer-term.ts";
import { openOwnContent } from "./test-content.ts";

const { list } = await openOwnContent();
const terms = await list("preferred-term");

function adviceOn(text: string, language: "nl" | "en" = "nl"): string[] {
  return preferTerm(text, terms, language).map(({ found, preferred }) => `${found} → ${preferred}`);
}

describe("preferred terms", () => {
  test("«loverboy» in any form is advised against in favour of «jeugdprostitutie», with the reason [R306]", () => {
    expect(adviceOn("Haar loverboy werkt met andere Loverboys.")).toEqual([
      "loverboy → jeugdprostitutie",
      "Loverboys → jeugdprostitutie",
    ]);
    expect(adviceOn("de loverboyproblematiek")).toEqual([
      "loverboyproblematiek → jeugdprostitutie",
    ]);
    expect(preferTerm("een loverboy", terms)[0]).toMatchObject({
      at: 4,
      reason: expect.stringMatching(/verhult/),
    });
    expect(adviceOn("her loverboy", "en")).toEqual(["loverboy → youth prostitution"]);
  });

  test("victims of loverboys are victims of trafficking, and either word finds the other [R189]", async () => {
    const definitions = await list("definition");
    const rule = definitions.items.find(
      ({ code }) => code === "victim-includes-youth-prostitution",
    );
    expect(rule?.attributes).toMatchObject({
      use: "rule",
      links: { "preferred-term": ["youth-prostitution"] },
      text: { nl: expect.stringMatching(/loverboy.*slachtoffer van mensenhandel/) },
    });
    expect(synonymsOf("jeugdprostitutie", terms)).toEqual([
      "jeugdprostitutie",
      "loverboy",
      "lover boy",
    ]);
    expect(synonymsOf("Loverboy", terms)).toContain("jeugdprostitutie");
    expect(synonymsOf("fiets", terms)).toEqual(["fiets"]);
  });

  test("old and mistaken words of the source documents are corrected", () => {
    expect(adviceOn("economische uitbuiting volgens de Bg-regeling")).toEqual([
      "economische uitbuiting → arbeidsuitbuiting",
      "Bg-regeling → verblijfsregeling mensenhandel (B8/3)",
    ]);
    expect(adviceOn("voorkomen van herhaald ouderschap")).toEqual([
      "herhaald ouderschap → herhaald daderschap",
    ]);
  });

  test("words that only look alike are left alone", () => {
    expect(adviceOn("de vrouwenhandelaar, jeugdprostitutie en arbeidsuitbuiting")).toEqual([]);
    expect(adviceOn("")).toEqual([]);
  });
});
