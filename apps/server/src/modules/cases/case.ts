import { refuse, type Brand, type Day, type Refusal } from "@schakel/kernel";

export type CaseId = Brand<string, "CaseId">;
export type EntryId = Brand<string, "EntryId">;

/** What the rules need to know of a case; the head of the dossier without anything personal. */
export type CaseFacts =
  | { readonly status: "open"; readonly openedOn: Day }
  | { readonly status: "closed"; readonly openedOn: Day; readonly closedOn: Day };

/** A closed case is read, not written; it can be opened again with a reason. */
export function canWrite(file: CaseFacts): Refusal<"case-closed"> | null {
  return file.status === "closed" ? refuse("case-closed", { closedOn: file.closedOn }) : null;
}

/** Only a closed case can be opened again. */
export function canReopen(file: CaseFacts): Refusal<"case-open"> | null {
  return file.status === "open" ? refuse("case-open") : null;
}

/** Aftercare is monitoring after the end (R363), so its day cannot lie before the closing day. */
export function canClose(
  file: CaseFacts,
  today: Day,
  aftercareOn: Day | undefined,
): Refusal<"case-closed" | "aftercare-in-past"> | null {
  if (file.status === "closed") return refuse("case-closed", { closedOn: file.closedOn });
  if (aftercareOn !== undefined && aftercareOn < today)
    return refuse("aftercare-in-past", { today });
  return null;
}

/** Target group A is for minors, B for adults (R304, R307): the two may not contradict. */
export function fitsTargetGroup(
  targetGroup: "A" | "B" | "C" | "D",
  isMinor: boolean,
): Refusal<"minor-in-adult-group" | "adult-in-minor-group"> | null {
  if (targetGroup === "B" && isMinor) return refuse("minor-in-adult-group");
  if (targetGroup === "A" && !isMinor) return refuse("adult-in-minor-group");
  return null;
}
