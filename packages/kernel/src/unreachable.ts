/** Ends a `switch` that covers every case: the compiler proves it, and a wrong cast fails loudly. */
export function unreachable(value: never): never {
  throw new Error(`unreachable value: ${JSON.stringify(value)}`);
}
