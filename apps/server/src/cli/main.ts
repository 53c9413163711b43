import { commands } from "./commands.ts";
import { runCommand } from "./run-command.ts";

process.exitCode = await runCommand(commands, process.argv.slice(2), process.env, (line) =>
  console.log(line),
);
