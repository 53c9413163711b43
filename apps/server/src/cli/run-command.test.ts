import { describe, expect, test } from "vitest";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { runCommand } from "./run-command.ts";

const greet: Command = {
  name: "greet",
  summary: "say hello",
  run: async ({ words, print }) => {
    if (words.length === 0)
      throw new ExpectedProblem("Name somebody to greet, such as: greet Mies");
    print(`Hello ${words.join(" and ")}`);
  },
};

async function run(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runCommand([greet], words, {}, (line) => lines.push(line));
  return { code, lines };
}

describe("npm run schakel", () => {
  test("gives a command its words", async () => {
    expect(await run("greet", "Mies", "Teun")).toEqual({ code: 0, lines: ["Hello Mies and Teun"] });
  });

  test("lists the commands for who asks, and for who types a wrong one", async () => {
    expect(await run()).toEqual({
      code: 0,
      lines: ["npm run schakel -- <command>", "  greet  say hello"],
    });
    expect(await run("gret")).toEqual({
      code: 1,
      lines: ["There is no command «gret». There are:", "  greet  say hello"],
    });
  });

  test("prints what the operator can put right as one line, with exit code 1", async () => {
    expect(await run("greet")).toEqual({
      code: 1,
      lines: ["Name somebody to greet, such as: greet Mies"],
    });
    expect(await runCommand([greet], ["greet"], { PORT: "x" }, () => {})).toBe(1);
  });

  test("every command has a name of its own and says what it does", () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]+(-[a-z]+)*$/.test(name))).toBe(true);
    expect(commands.every(({ summary }) => summary.length > 10)).toBe(true);
  });
});
