import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isSayable, sayDeed, sayEvent } from "./say-event.ts";

const modules = fileURLToPath(new URL("..", import.meta.url));

function sources(): string[] {
  return readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(modules, path), "utf8"));
}

/** The arguments of every call of a function, up to the bracket that closes it. */
function callsOf(name: string, source: string): string[] {
  return source
    .split(`${name}(`)
    .slice(1)
    .map((rest) => rest.slice(0, closingBracket(rest)));
}

function closingBracket(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** A call with the object that a constant of the same file holds, where it passes one. */
function spelledOut(call: string, source: string): string {
  const name = /^(?:\{ \.\.\.)?(\w+)\b/.exec(call)?.[1];
  const held = name && new RegExp(`const ${name} = (\\{[^}]*\\})`).exec(source)?.[1];
  return held ? `${call} ${held}` : call;
}

/** The names of events in a call; where a variable holds them, those that it may get. */
function eventsIn(call: string, source: string): string[] {
  const own = /event: "([\w.-]+)"/.exec(call)?.[1];
  if (own !== undefined) return [own];
  const chosen = /const event =([^;]+);/.exec(source)?.[1] ?? "";
  const names = [...chosen.matchAll(/"([\w-]+\.[\w-]+)"/g)].map(([, name]) => name ?? "");
  if (names.length === 0) throw new Error(`no name of an event in: ${call}`);
  return names;
}

function loggedEvents(): string[] {
  const found = sources().flatMap((source) =>
    callsOf("tx.audit", source)
      .map((call) => spelledOut(call, source))
      .filter((call) => call.includes("dossierId"))
      .flatMap((call) => eventsIn(call, source)),
  );
  return [...new Set(found)].sort();
}

/** Permissions that are asked for about a dossier: a refusal is logged under their names. */
function askedPermissions(): string[] {
  const found = sources().flatMap((source) =>
    callsOf("requirePermission", source)
      .filter((call) => call.includes("dossierId"))
      .map((call) => /"([\w.-]+)"/.exec(call)?.[1] ?? call),
  );
  return [...new Set(found)].sort();
}

describe("what the log says to a client", () => {
  test("every event that is logged about a dossier has words of its own", () => {
    const events = loggedEvents();
    expect(events).toEqual(expect.arrayContaining(["case.read", "signal.read", "task.return"]));
    expect(events.length).toBeGreaterThan(25);
    expect(events.filter((event) => !isSayable(event))).toEqual([]);
  });

  test("every permission that may be refused about a dossier has words of its own", () => {
    const permissions = askedPermissions();
    expect(permissions).toEqual(expect.arrayContaining(["case.read", "case.contribute"]));
    expect(permissions.filter((name) => !isSayable(name, "denied"))).toEqual([]);
  });

  test("a refused attempt never sounds as if it succeeded", () => {
    expect(sayEvent("case.read", "denied", "nl")).toBe("Geweigerd: wilde in uw dossier kijken");
    expect(sayDeed("case.read", "denied", "en")).toBe("wanted to look in your file");
    expect(sayEvent("new.event", "denied", "nl")).toBe("Geweigerd: wilde iets met uw dossier doen");
  });

  test("an event without words still gets a sentence", () => {
    expect(sayEvent("new.event", "success", "nl")).toBe("heeft iets met uw dossier gedaan");
    expect(sayEvent("new.event", "success", "en")).toBe("did something with your file");
  });
});
