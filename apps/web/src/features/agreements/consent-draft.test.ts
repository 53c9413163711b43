import { expect, test } from "vitest";
import type { CodeItem } from "../regions/index.ts";
import { checkConsent, consentBody, consentTextOf, emptyConsent } from "./consent-draft.ts";

const words = {
  missingPurpose: "purpose",
  missingHow: "how",
  missingLanguage: "language",
  missingGiver: "giver",
  missingName: "name",
  missingDay: "day",
};
const day = { kind: "exact", day: "2026-11-20" } as const;
const whole = {
  ...emptyConsent,
  text: "share-health",
  form: "spoken",
  language: "en",
  givenBy: "client",
  day,
} as const;

test("a consent that cannot be shown later is not recorded", () => {
  const missing = checkConsent(emptyConsent, words).map((error) => error.message);
  expect(missing).toEqual(["purpose", "how", "language", "giver", "day"]);
  expect(checkConsent(whole, words)).toEqual([]);
});

test("a representative has a name; the client's own consent sends none", () => {
  const other = { ...whole, givenBy: "representative" } as const;
  expect(checkConsent(other, words)).toEqual([{ name: "representative", message: "name" }]);
  expect(consentBody({ ...other, representative: " Ada " }, "care-coordination")).toMatchObject({
    representative: "Ada",
  });
  const own = consentBody({ ...whole, representative: "Ada" }, "care-coordination") ?? {};
  expect("representative" in own).toBe(false);
  expect("recipientOrganisationId" in own).toBe(false);
});

test("the text to read aloud comes in the language of the screen", () => {
  const item: CodeItem = {
    code: "share-health",
    label: "Delen",
    explanation: null,
    parent: null,
    confidence: "check",
    attributes: {
      purpose: "support-and-shelter",
      version: "2026-1",
      signsAloneFromAge: 16,
      text: { nl: "U vindt het goed", en: "You agree" },
      withdrawal: { nl: "Intrekken mag", en: "You may take this back" },
    },
  };
  expect(consentTextOf(item, "nl")).toMatchObject({ text: "U vindt het goed", version: "2026-1" });
  expect(consentTextOf(item, "en")).toMatchObject({ withdrawal: "You may take this back" });
});
