import type { Format } from "../../i18n/format.ts";
import type { LogLine } from "./case-api.ts";

/** Lines of the log under their day in Amsterdam, in the order in which they came. */
export function linesByDay(
  lines: readonly LogLine[],
  format: Pick<Format, "dayOf">,
): readonly (readonly [string, readonly LogLine[]])[] {
  return [...Map.groupBy(lines, (line) => format.dayOf(line.at))];
}
