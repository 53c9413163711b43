import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { ExpectedProblem } from "./expected-problem.ts";

const reading = (env: Record<string, string>) => () => readConfig(env);

describe("configuration", () => {
  test("without variables it is port 8080, the embedded database in .schakel, and the demo", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 8080,
      withDemo: true,
      publicUrl: "http://localhost:8080",
    });
    expect(config.home).toMatch(/[/\\]\.schakel$/);
    expect(config).not.toHaveProperty("databaseUrl");
    expect(config).not.toHaveProperty("fixedDay");
    expect(config).not.toHaveProperty("trustedProxies");
  });

  test("every variable is read", () => {
    expect(
      readConfig({
        PORT: "9000",
        SCHAKEL_HOME: "/srv/schakel",
        DATABASE_URL: "postgres://beheer:geheim@db.example/schakel",
        SCHAKEL_DEMO: "0",
        SCHAKEL_CLOCK: "2026-11-30",
        SCHAKEL_PUBLIC_URL: "https://schakel.example/",
        SCHAKEL_TRUSTED_PROXIES: "10.0.0.5, 192.168.4.0/24 fd00::/8",
      }),
    ).toEqual({
      port: 9000,
      home: "/srv/schakel",
      databaseUrl: "postgres://beheer:geheim@db.example/schakel",
      withDemo: false,
      fixedDay: "2026-11-30",
      publicUrl: "https://schakel.example",
      trustedProxies: ["10.0.0.5", "192.168.4.0/24", "fd00::/8"],
    });
  });

  test("an empty variable counts as absent", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "", SCHAKEL_CLOCK: "" })).toEqual(readConfig({}));
  });

  test.each([
    ["PORT", "eight"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["SCHAKEL_DEMO", "perhaps"],
    ["SCHAKEL_TRUSTED_PROXIES", "true"],
    ["SCHAKEL_TRUSTED_PROXIES", "0.0.0.0/0"],
    ["SCHAKEL_TRUSTED_PROXIES", "10.0.0.5/33"],
    ["SCHAKEL_TRUSTED_PROXIES", "10.0.0.5,proxy.example"],
    ["SCHAKEL_CLOCK", "2026-02-29"],
    ["SCHAKEL_CLOCK", "30-11-2026"],
    ["DATABASE_URL", "mysql://root@localhost/schakel"],
    ["DATABASE_URL", "not an address"],
    ["SCHAKEL_PUBLIC_URL", "schakel.example"],
    ["SCHAKEL_PUBLIC_URL", "https://example.org/path"],
  ])("%s=%s is refused with one line that names it", (name, value) => {
    const wrong = reading({ [name]: value });
    expect(wrong).toThrow(ExpectedProblem);
    expect(wrong).toThrow(new RegExp(`^${name} must [^\\n]+$`));
  });

  test("a wrong database address is not repeated, because it may hold a password", () => {
    const wrong = reading({ DATABASE_URL: "mysql://a:hunter2@b/c" });
    expect(wrong).toThrow(ExpectedProblem);
    expect(wrong).not.toThrow(/hunter2/);
  });
});
