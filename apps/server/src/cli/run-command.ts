import { readConfig } from "../platform/config.ts";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import type { Command } from "./command.ts";

/**
 * Runs the command that the first word names; returns the exit code. What an operator can put right
 * is printed as one line; anything else is thrown.
 */
export async function runCommand(
  commands: readonly Command[],
  [name, ...words]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (!command) {
    for (const line of listOf(commands, name)) print(line);
    return name === undefined || name === "help" ? 0 : 1;
  }
  try {
    await command.run({ config: readConfig(env), words, print });
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedProblem)) throw error;
    print(error.message);
    return 1;
  }
}

function listOf(commands: readonly Command[], name: string | undefined): string[] {
  const width = Math.max(...commands.map((command) => command.name.length));
  const isAsked = name === undefined || name === "help";
  return [
    isAsked ? "npm run schakel -- <command>" : `There is no command «${name}». There are:`,
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
  ];
}
