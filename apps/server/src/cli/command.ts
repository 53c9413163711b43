import type { Config } from "../platform/config.ts";

/** What a command gets from the outside. */
export type CommandContext = {
  readonly config: Config;
  /** Words after the name of the command. */
  readonly words: readonly string[];
  /** Writes a line for the operator. */
  readonly print: (line: string) => void;
};

/** One thing that an operator can do: a file of its own, named in `commands.ts`. */
export type Command = {
  /** Kebab case, as typed after `npm run schakel --`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Does it. Throws an `ExpectedProblem` with one line for what the operator can put right. */
  readonly run: (context: CommandContext) => Promise<void>;
};
