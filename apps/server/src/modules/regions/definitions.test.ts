import { describe, expect, test } from "vitest";
import { openOwnContent } from "./test-content.ts";

const { codes, list } = await openOwnContent();

describe("definitions", () => {
  test("five acts [R508]", async () => {
    expect(await codes("definition-act")).toEqual([
      "recruiting",
      "transporting",
      "transferring",
      "taking-in",
      "housing",
    ]);
  });

  test("four means [R509]", async () => {
    expect(await codes("definition-means")).toEqual([
      "coercion",
      "violence",
      "deception",
      "abuse-of-vulnerable-position",
    ]);
  });

  test("one purpose: exploitation for one's own gain, and the main text holds all three parts [R510]", async () => {
    expect(await codes("definition-purpose")).toEqual(["exploitation-for-own-gain"]);
    const main = (await list("definition")).items.find(({ code }) => code === "trafficking");
    expect(main?.attributes).toMatchObject({
      use: "main",
      links: {
        "definition-act": await codes("definition-act"),
        "definition-means": await codes("definition-means"),
        "definition-purpose": await codes("definition-purpose"),
      },
    });
  });

  test("a variant calls it a crime against personal freedom [R067]", async () => {
    const variant = (await list("definition")).items.find(
      ({ code }) => code === "crime-against-personal-freedom",
    );
    expect(variant).toMatchObject({
      label: { nl: "Misdrijf tegen de persoonlijke vrijheid" },
      sourceId: "twente-2020",
      attributes: { use: "variant" },
    });
  });

  test("another variant names labour, sexual services and organs [R199]", async () => {
    expect(await codes("definition-subject")).toEqual(["labour", "sexual-services", "organs"]);
    const variant = (await list("definition")).items.find(
      ({ code }) => code === "forcing-to-work-or-serve",
    );
    expect(variant?.attributes).toMatchObject({
      use: "variant",
      links: { "definition-subject": ["labour", "sexual-services", "organs"] },
    });
  });

  test("the core of the offence has four elements [R200]", async () => {
    expect(await codes("definition-core")).toEqual([
      "exploitation",
      "deception",
      "coercion",
      "violation-of-integrity",
    ]);
  });

  test("a vulnerable position is described as having no real choice [R127]", async () => {
    const concept = (await list("definition")).items.find(
      ({ code }) => code === "vulnerable-position",
    );
    expect(concept?.attributes).toMatchObject({
      use: "concept",
      text: { nl: expect.stringMatching(/geen echte of redelijke andere keus/) },
    });
  });

  test("people smuggling is a theme of its own, no form, with its own definition and dangers [R520]", async () => {
    const smuggling = (await list("theme")).items.find(({ code }) => code === "people-smuggling");
    expect(smuggling?.attributes["links"]).toEqual({
      definition: ["smuggling"],
      "smuggling-risk": ["exhaustion", "drowning", "robbery", "later-trafficking"],
    });
    expect(await codes("exploitation-form")).not.toContain("people-smuggling");
    const definition = (await list("definition")).items.find(({ code }) => code === "smuggling");
    expect(definition?.attributes["text"]).toMatchObject({
      nl: expect.stringMatching(/tegen betaling om illegaal een landsgrens/),
    });
  });
});
