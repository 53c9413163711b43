import type { TurnKind } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";

export type Level = "local" | "regional";
/** How a case stands: on which level it is worked on (R113), and whether it is a crisis (R109). */
export type Standing = { readonly level: Level; readonly isCrisis: boolean };

/** Where a case begins: at a municipality it is local, elsewhere it came to the region. */
export function firstLevel(ownerType: string): Level {
  return ownerType === "municipality" ? "local" : "regional";
}

/** The level after the turns so far, the oldest first. */
export function levelAfter(first: Level, kinds: readonly TurnKind[]): Level {
  const last = kinds.findLast((kind) => kind === "to-region" || kind === "to-local");
  if (last === undefined) return first;
  return last === "to-region" ? "regional" : "local";
}

/** The turns that change something now. */
export function possibleTurns({ level, isCrisis }: Standing): TurnKind[] {
  return [level === "local" ? "to-region" : "to-local", isCrisis ? "crisis-ends" : "crisis-begins"];
}

/** A turn that was taken already is refused: it would stand in the log as news. */
export function canTakeTurn(standing: Standing, kind: TurnKind): Refusal<"turn-taken"> | null {
  return possibleTurns(standing).includes(kind) ? null : refuse("turn-taken", { kind });
}
