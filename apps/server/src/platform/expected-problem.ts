/**
 * Something that an operator can put right: a busy port, a folder that cannot be written, a database
 * that is too old. The message is one line that says what is wrong and what to do; the command prints
 * it without a stack and ends with exit code 1. Never carries a password or personal data.
 */
export class ExpectedProblem extends Error {
  override readonly name = "ExpectedProblem";
}
