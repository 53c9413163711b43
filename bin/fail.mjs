import process from "node:process";

/** Ends the command with one line that says what is wrong and what to do. */
export function fail(line) {
  console.error(line.replaceAll(/\s+/g, " ").trim());
  process.exit(1);
}
