import { readdirSync, readFileSync } from "node:fs";
import { accountRoutes } from "@schakel/contract";
import { expect, test } from "vitest";
import { platformProblems } from "../../platform/http/problems.ts";
import { accountProblems } from "./problems.ts";

const known = new Set([...Object.keys(platformProblems), ...Object.keys(accountProblems)]);

test("every refusal that the code can give has a text, and no text is for nothing", () => {
  const folder = new URL(".", import.meta.url);
  const code = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !/problems|\.test\./.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
  const used = new Set(
    [...code.matchAll(/refuse\(\s*(?:\w+ \? )?"([\w-]+)"(?: : "([\w-]+)")?/g)].flatMap((match) =>
      match.slice(1).filter((each) => each !== undefined),
    ),
  );
  // Said by the command, in words of its own.
  used.delete("administrator-exists");
  used.add("too-many-attempts");
  expect([...used].filter((each) => !known.has(each))).toEqual([]);
  expect(Object.keys(accountProblems).filter((each) => !used.has(each))).toEqual([]);
});

test("every refusal that the contract names has a text", () => {
  const named = Object.values(accountRoutes).flatMap((route) =>
    "refusals" in route ? [...route.refusals] : [],
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((each) => !known.has(each))).toEqual([]);
});

test("every text says in both languages what happened and what to do", () => {
  for (const { nl, en } of Object.values(accountProblems)) {
    for (const text of [nl.title, nl.wayOut, en.title, en.wayOut]) {
      expect(text).toMatch(/^[A-Z].{8,}[.?]$/s);
    }
    expect(nl.title).not.toBe(en.title);
  }
});
