import { expect, test } from "vitest";
import { futureReaders, isSameFile, onlyOrganisationIds, titleOf } from "./readers.ts";

const viewers = [
  { organisationId: "desk", name: "Expertisecentrum" },
  { organisationId: "police", name: "Politie" },
  { organisationId: "shelter", name: "Opvang" },
];
const names = (choice: Parameters<typeof futureReaders>[1]) =>
  futureReaders(viewers, choice, "desk").map(({ name }) => name);

test("everybody who reads the compartment reads it, unless some are chosen", () => {
  expect(names({ mode: "all", organisationIds: [] })).toHaveLength(3);
  expect(names({ mode: "some", organisationIds: ["police"] })).toEqual([
    "Expertisecentrum",
    "Politie",
  ]);
});

test("nobody chosen is one's own organisation alone, also where it may not read the compartment", () => {
  const nobody = { mode: "some", organisationIds: ["gone"] } as const;
  expect(onlyOrganisationIds(viewers, nobody, "desk")).toEqual(["desk"]);
  expect(onlyOrganisationIds(viewers, nobody, "other")).toEqual(["other"]);
  expect(onlyOrganisationIds(viewers, { ...nobody, mode: "all" }, "desk")).toBeUndefined();
});

test("an upload goes on with the same file only", () => {
  const upload = { name: "a.pdf", sizeBytes: 9, lastModified: 5 };
  const file = { name: "a.pdf", size: 9, lastModified: 5 };
  expect(isSameFile(upload, file)).toBe(true);
  expect(isSameFile({ ...upload, lastModified: null }, file)).toBe(true);
  for (const other of [{ name: "b.pdf" }, { size: 8 }, { lastModified: 6 }])
    expect(isSameFile(upload, { ...file, ...other })).toBe(false);
});

test.each([
  ["Besluit 12.pdf", "Besluit 12"],
  ["mail.van.gisteren.eml", "mail.van.gisteren"],
  [".txt", ".txt"],
])("«%s» gets the title «%s»", (name, title) => {
  expect(titleOf(name)).toBe(title);
});
