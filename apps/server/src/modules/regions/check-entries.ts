import type { Day } from "@schakel/kernel";
import type { PackProblem } from "./pack-file.ts";
import type { Entry } from "./pack-schema/kind.ts";

/** An entry with the file and region that it stands in, and a way to find its lines. */
export type PlacedEntry = {
  readonly entry: Entry;
  readonly file: string;
  readonly regionId: string | null;
  lineOf(path: Entry["path"]): number;
};

const firstDay = "0000-01-01" as Day;
const lastDay = "9999-12-31" as Day;

/**
 * Checks what no single file can know: names used once, references that exist, periods that run
 * forward and do not overlap. A region may override a national item of the same name.
 */
export function checkEntries(entries: readonly PlacedEntry[]): PackProblem[] {
  return [
    ...entries.flatMap(backwardPeriod),
    ...sameNames(entries).flatMap(overlaps),
    ...unknownReferences(entries),
  ];
}

function problem(at: PlacedEntry, path: Entry["path"], reason: string): PackProblem {
  return { file: at.file, line: at.lineOf(path), reason };
}

function backwardPeriod(placed: PlacedEntry): PackProblem[] {
  const { validFrom, validTo, path } = placed.entry;
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  const reason = `validTo ${validTo} is before validFrom ${validFrom}`;
  return [problem(placed, [...path, "validTo"], reason)];
}

function sameNames(entries: readonly PlacedEntry[]): PlacedEntry[][] {
  const groups = new Map<string, PlacedEntry[]>();
  for (const placed of entries) {
    const { collection, id } = placed.entry;
    // Only items of lists may be overridden by a region; every other name exists once.
    const region = collection.startsWith("list:") ? (placed.regionId ?? "") : "";
    const key = JSON.stringify([collection, id, region]);
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function overlaps(group: readonly PlacedEntry[]): PackProblem[] {
  const inOrder = [...group].sort((a, b) =>
    (a.entry.validFrom ?? firstDay) < (b.entry.validFrom ?? firstDay) ? -1 : 1,
  );
  return inOrder.slice(1).flatMap((later, index) => {
    const earlier = inOrder[index] as PlacedEntry;
    const dated = [earlier, later].some(({ entry }) => entry.validFrom ?? entry.validTo);
    const where = whereOf(earlier, later);
    if (!dated) {
      return [
        problem(later, later.entry.path, `id "${later.entry.id}" is used twice (see ${where})`),
      ];
    }
    if ((earlier.entry.validTo ?? lastDay) < (later.entry.validFrom ?? firstDay)) return [];
    const reason = `validity of "${later.entry.id}" overlaps with ${where}`;
    return [problem(later, [...later.entry.path, "validFrom"], reason)];
  });
}

function whereOf(other: PlacedEntry, from: PlacedEntry): string {
  const line = `line ${other.lineOf(other.entry.path)}`;
  return other.file === from.file ? line : `${other.file}, ${line}`;
}

function unknownReferences(entries: readonly PlacedEntry[]): PackProblem[] {
  const known = new Set(entries.map(({ entry }) => JSON.stringify([entry.collection, entry.id])));
  return entries.flatMap((placed) =>
    placed.entry.references
      .filter(({ collection, id }) => !known.has(JSON.stringify([collection, id])))
      .map(({ collection, id, path }) =>
        problem(
          placed,
          path,
          `${path.findLast((key) => typeof key === "string") ?? "id"} "${id}" is not a known ${collection.replace("list:", "item of ")}`,
        ),
      ),
  );
}
