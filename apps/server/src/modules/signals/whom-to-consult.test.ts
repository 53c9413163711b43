import { describe, expect, test } from "vitest";
import { whomToConsult, type ConsultFacts } from "./whom-to-consult.ts";

const adult: ConsultFacts = {
  kind: "possible-victim",
  urgency: "within-a-week",
  form: "sexual",
  isMinor: false,
};
const typesFor = (facts: Partial<ConsultFacts>) =>
  whomToConsult({ ...adult, ...facts }).map((each) => each.organisationType);

describe("whom to ask before deciding", () => {
  test("a second pair of eyes always, and the police who know trafficking", () => {
    expect(typesFor({})).toEqual(["care-coordination", "police", "registration-centre"]);
  });

  test("the police come first in danger, and only once", () => {
    expect(typesFor({ urgency: "acute" })).toEqual([
      "police",
      "care-coordination",
      "registration-centre",
    ]);
  });

  test("the desk for children only where the person is a minor", () => {
    expect(typesFor({ isMinor: true })).toContain("child-protection-desk");
    expect(typesFor({ isMinor: null })).not.toContain("child-protection-desk");
  });

  test("the labour inspectorate for labour, and the RIEC for a place without a known victim", () => {
    expect(typesFor({ form: "labour" })).toEqual([
      "care-coordination",
      "labour-inspectorate",
      "registration-centre",
    ]);
    expect(typesFor({ kind: "location-or-company", form: null })).toEqual([
      "care-coordination",
      "riec",
      "police",
    ]);
  });
});
