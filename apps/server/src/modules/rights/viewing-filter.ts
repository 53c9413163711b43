import type { ViewingBasis } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";

/** Which lines of the log somebody asks for; what is left out does not filter. */
export type ViewingFilter = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
  readonly purpose?: string | undefined;
  readonly basis?: ViewingBasis | undefined;
  readonly agreement?: string | undefined;
  readonly clause?: string | undefined;
  readonly emergency?: "true" | "false" | undefined;
  readonly order?: "newest" | "oldest" | undefined;
};

const keys = [
  "from",
  "until",
  "organisation",
  "role",
  "purpose",
  "basis",
  "agreement",
  "clause",
  "emergency",
  "order",
] as const;

/** The filter without what was left out. Refuses a period that ends before it begins. */
export function readFilter(
  asked: ViewingFilter,
): Readonly<Record<string, string>> | Refusal<"period-backwards"> {
  const { from, until } = asked;
  if (from !== undefined && until !== undefined && until < from) {
    return refuse("period-backwards", { from, until });
  }
  const given = keys.flatMap((key) => (asked[key] === undefined ? [] : [[key, asked[key]]]));
  return Object.fromEntries(given) as Record<string, string>;
}

/** Whether a filter leaves lines out, so that a paper can say that it is a part. */
export function isPart(filter: Readonly<Record<string, string>>): boolean {
  return Object.keys(filter).some((key) => key !== "order");
}
