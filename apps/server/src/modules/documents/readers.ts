import type { OnwardUse } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";

/** An organisation by its id and key. */
export type OrganisationKey = { readonly id: string; readonly key: number };

/**
 * Keys of the only organisations that may read a version: those asked for and the one that supplies
 * it. Refuses an organisation that could not read the compartment: a list makes the circle smaller,
 * never larger. Nobody asked for means everybody who may read the compartment.
 */
export function narrowReaders(
  asked: readonly string[] | undefined,
  known: readonly OrganisationKey[],
  readers: readonly number[],
  own: number,
): readonly number[] | null | Refusal<"not-a-reader"> {
  if (asked === undefined) return null;
  const keys = asked.map((id) => known.find((each) => each.id === id)?.key);
  if (keys.some((key) => key === undefined || (key !== own && !readers.includes(key))))
    return refuse("not-a-reader");
  const only = keys.filter((key) => key !== undefined);
  return [...new Set([own, ...only])].sort((one, other) => one - other);
}

/** Who may know of a version, beside those who read its compartment. */
export type Circle = {
  readonly only: readonly number[] | null;
  readonly onwardUse: OnwardUse;
  readonly supplier: number;
  readonly coordinator: number;
};

/** Whose screens may hear of a version: its compartment's readers, as far as supplier and list let it go. */
export function listeners(audience: readonly number[], circle: Circle): readonly number[] {
  const { only, onwardUse, supplier, coordinator } = circle;
  return audience.filter(
    (key) =>
      (only === null || only.includes(key)) &&
      (onwardUse === "agreement" ||
        key === supplier ||
        (onwardUse === "coordination" && key === coordinator)),
  );
}
