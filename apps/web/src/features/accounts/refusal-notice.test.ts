import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refusalCode } from "./refusal-code.ts";
import { refusalMessages } from "./refusal-messages.ts";

const serverFolder = join(import.meta.dirname, "../../../../server/src/modules/accounts");
const read = (file: string) => readFileSync(join(serverFolder, file), "utf8");

describe("the notice on the log-in page", () => {
  test("has words for every refusal with which a log-in at an organisation can come back", () => {
    const source = read("finish-organisation-sign-in.ts");
    const codes = [...source.matchAll(/refuse\("([\w-]+)"/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) expect(refusalCode(code), code).toBe(code);
  });

  test("says what the server says elsewhere", () => {
    const problems = read("sign-in-problems.ts") + read("administration-problems.ts");
    for (const { other: _, ...told } of [refusalMessages.nl, refusalMessages.en]) {
      for (const { title, wayOut } of Object.values(told)) {
        expect(problems).toContain(JSON.stringify(title));
        expect(problems).toContain(JSON.stringify(wayOut));
      }
    }
  });

  test("never shows what somebody put in the address", () => {
    expect(refusalCode("<b>uw account is gestolen</b>")).toBe("other");
    expect(refusalCode("toString")).toBe("other");
    expect(refusalCode(7)).toBe("other");
    expect(refusalCode(undefined)).toBeUndefined();
  });
});
