import spectralCore from "@stoplight/spectral-core";
import spectralParsers from "@stoplight/spectral-parsers";
import { describe, expect, test } from "vitest";
import { openApiDocument, routes, type RouteDefinition } from "../src/index.ts";
import { nlGovRules } from "./nl-gov-ruleset.ts";

const { Document, Spectral } = spectralCore;
const all: RouteDefinition[] = Object.values(routes);

async function lint(document: object): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset(nlGovRules);
  const results = await spectral.run(new Document(JSON.stringify(document), spectralParsers.Json));
  return results.map((result) => `${result.code}: ${result.path.join(".")}`);
}

describe("the API description", () => {
  test("follows the NL GOV design rules without an error", async () => {
    expect(await lint(openApiDocument())).toEqual([]);
  });

  test("is refused by the rules when one of them is broken", async () => {
    const broken = structuredClone(openApiDocument()) as {
      paths: Record<string, unknown>;
      info: { version: string };
    };
    broken.paths["/Wrong_Path/"] = { get: { responses: { 200: { description: "x" } } } };
    broken.info.version = "one";
    const found = await lint(broken);
    for (const rule of [
      "core/no-trailing-slash",
      "core/path-segments-kebab-case",
      "core/version-header",
      "core/semver",
      "core/operation-id",
    ]) {
      expect(
        found.some((line) => line.startsWith(rule)),
        rule,
      ).toBe(true);
    }
  });

  test("names every route once, with an id of its own", () => {
    const ids = all.map((route) => route.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(routes)).toEqual(ids);
    const doors = all.map((route) => `${route.method} ${route.path}`);
    expect(new Set(doors).size).toBe(doors.length);
  });

  test("keeps searches out of addresses: no query holds a name, a day of birth or a number", () => {
    const asked = all.flatMap((route) => Object.keys(route.query?.shape ?? {}));
    const personal = /name|birth|phone|email|bsn|search|text/i;
    expect(asked.filter((field) => personal.test(field))).toEqual([]);
  });

  test("lets every create be repeated and guards every change of a thing with its version", () => {
    const changes = all.filter(
      (route) => route.method === "PUT" && !route.path.startsWith("/session"),
    );
    expect(changes.length).toBeGreaterThan(5);
    // What is the asker's own alone, and a short list that is said anew as a whole.
    const mayOverwrite = ["watchCase", "setRegimes"];
    expect(
      changes
        .filter((route) => !route.versioned && route.tag !== "accounts")
        .map((route) => route.operationId),
    ).toEqual(mayOverwrite);
  });
});
