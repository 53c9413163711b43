import { describe, expect, test } from "vitest";
import { parsePacks } from "./parse-packs.ts";
import { readPackFolder } from "./read-pack-folder.ts";
import { packFolder } from "./test-content.ts";
import { listHead, problemsOf } from "./test-packs.ts";

function region(count: number): string {
  return `kind: region
id: north
label: { nl: Noord, en: North }
safetyRegions: [VR01]
policeUnit: N
riec: N
validFrom: 2026-01-01
municipalityCount: ${count}
source: book
checked: 2026-11-22
confidence: confirmed
municipalities: [GM0014, GM9999]
`;
}

const municipalities = {
  path: "packs/nl/municipalities.yaml",
  text: `kind: municipalities
defaults: { source: book, checked: 2026-11-22, confidence: confirmed, populationYear: 2026, validFrom: 2026-01-01 }
safetyRegions: { VR01: Groningen }
items:
  - { id: GM0014, name: G, province: G, safetyRegion: VR01, policeUnit: N, riec: N, lat: 53, lon: 6, population: 1 }
`,
};

const permissions = `${listHead.replace("colour", "permission")}      - { id: case.read, label: { nl: l, en: r } }
  - id: purpose
    label: { nl: Doel, en: Purpose }
    items:
      - { id: work, label: { nl: Werk, en: Work } }
`;

function roles(caseContent: boolean): string {
  return `kind: roles
defaults: { source: book, checked: 2026-11-22, confidence: confirmed }
list: { label: { nl: Rollen, en: Roles } }
items:
  - id: director
    label: { nl: Regisseur, en: Director }
    tasks: [{ nl: Werk, en: Work }]
    purposes: [work]
    permissions: [case.read]
    caseContent: ${caseContent}
`;
}

function signs(weight: string, rule: string): string {
  return `kind: sign-lists
defaults: { source: book, checked: 2026-11-22, confidence: check }
lists:
  - id: signs
    label: { nl: Signalen, en: Signs }
    audience: any
    issuer: I
    version: 2026-11
    rules: [{ nl: Kijk, en: Look }]
    dimensions: [{ id: look, label: { nl: Uiterlijk, en: Look } }]
${rule}    items:
      - { id: tired, dimension: look, label: { nl: Moe, en: Tired }${weight} }
`;
}

describe("a region", () => {
  test("counts its municipalities and knows each of them", () => {
    expect(problemsOf(region(3), "packs/nl/region.yaml", municipalities)).toEqual([
      "packs/nl/region.yaml:8: municipalityCount says 3, but 2 municipalities are listed",
    ]);
    expect(problemsOf(region(2), "packs/nl/region.yaml", municipalities)).toEqual([
      'packs/nl/region.yaml:12: municipalities "GM9999" is not a known municipality',
    ]);
  });

  test("may override a national item, but not name a second list head", () => {
    const own = [
      {
        path: "packs/north/pack.yaml",
        text: "kind: pack\nid: north\nlabel: { nl: a, en: b }\nregion: north\n",
      },
      { path: "packs/north/region.yaml", text: region(2).replace("GM9999", "GM0015") },
      {
        ...municipalities,
        text: `${municipalities.text}${municipalities.text.split("\n")[4]?.replace("GM0014", "GM0015")}\n`,
      },
      {
        path: "packs/north/lists.yaml",
        text: `${listHead}      - { id: red, label: { nl: R, en: R } }\n`,
      },
    ];
    const national = `${listHead}      - { id: red, label: { nl: Rood, en: Red } }\n`;
    expect(problemsOf(national, "packs/nl/lists.yaml", ...own)).toEqual([
      'packs/north/lists.yaml:4: id "colour" is used twice (see packs/nl/lists.yaml, line 4)',
    ]);
  });
});

describe("rules that content must keep", () => {
  test("a role that may not see case content cannot be given a permission that opens it", () => {
    const access = { path: "packs/nl/access.yaml", text: permissions };
    expect(problemsOf(roles(true), "packs/nl/roles.yaml", access)).toEqual([]);
    expect(problemsOf(roles(false), "packs/nl/roles.yaml", access)).toEqual([
      "packs/nl/roles.yaml:9: permissions.0 opens case content (case.read), which this role may not see",
    ]);
  });

  test("a sign has a weight only in a list with a rule that weighs", () => {
    expect(problemsOf(signs("", ""))).toEqual([]);
    expect(problemsOf(signs(", weight: weak", ""))).toEqual([
      "packs/nl/lists.yaml:12: weight does not belong here: this list has no rule that weighs signs",
    ]);
    expect(problemsOf(signs("", "    positiveWhen: [{ strong: 2 }]\n"))).toEqual([
      "packs/nl/lists.yaml:13: weight is missing: this list weighs its signs",
    ]);
  });
});

test("the packs of this repository are right, and the same files give the same fingerprint", async () => {
  const files = await readPackFolder(packFolder);
  const { packs, problems } = parsePacks(files);
  expect(problems).toEqual([]);
  expect(packs?.map(({ id }) => id)).toEqual(["nl", "rotterdam", "twente"]);
  expect(parsePacks(files.toReversed()).packs?.map(({ hash }) => hash)).toEqual(
    packs?.map(({ hash }) => hash),
  );
});
