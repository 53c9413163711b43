import type { Random } from "../demo/random.ts";

/** A uuid v7 (RFC 9562) of a moment in the past: in order of time as real ones, the same every run. */
export function seededId(random: Random, atMs: number): string {
  const time = atMs.toString(16).padStart(12, "0");
  const part = (digits: number): string =>
    random
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const variant = (8 + random.below(4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${part(3)}-${variant}${part(3)}-${part(6)}${part(6)}`;
}
