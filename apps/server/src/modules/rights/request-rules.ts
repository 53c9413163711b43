import { addDays, addMonths, refuse, type Day, type Refusal } from "@schakel/kernel";
import type { Tx } from "../../platform/database/as-actor.ts";
import { getCodeList, linksOf, listHolidays, type CodeItem } from "../regions/index.ts";
import type { RequestRule } from "./request-term.ts";

type Attributes = Pick<RequestRule, "family" | "amount" | "unit" | "extension" | "warnDays"> & {
  readonly basis: string;
};

/** The rule of a family as it held on the day of receipt; refuses when the packs have none. */
export async function findRequestRule(
  tx: Tx,
  family: string,
  receivedOn: Day,
): Promise<RequestRule | Refusal<"no-rule-in-force">> {
  const { items } = await getCodeList(tx, "legal-rule", receivedOn);
  const item = items.find((one) => (one.attributes as Attributes).family === family);
  if (!item) return refuse("no-rule-in-force", { family });
  const { amount, unit, extension, warnDays, basis } = item.attributes as Attributes;
  return {
    id: item.code,
    family,
    amount,
    unit,
    extension,
    warnDays,
    source: basis,
    confidence: item.confidence,
  };
}

/** Days on which no term ends, for a year from a day. */
export async function holidaysFrom(tx: Tx, from: Day): Promise<ReadonlySet<Day>> {
  const holidays = await listHolidays(tx, from, addDays(addMonths(from, 12), 1));
  return new Set(holidays.map((holiday) => holiday.day));
}

/** Grounds on which a kind of request may be refused on a day, or a piece withheld (`withholding`). */
export async function listGrounds(tx: Tx, of: string, on: Day): Promise<readonly CodeItem[]> {
  const { items } = await getCodeList(tx, "refusal-ground", on);
  return items.filter((item) => linksOf(item, "client-request-kind").includes(of));
}

/** Refuses a ground that is missing, or that does not hold for this kind of request on this day. */
export async function checkGround(
  tx: Tx,
  of: string,
  ground: string | undefined,
  on: Day,
): Promise<Refusal<"ground-needed" | "ground-unknown"> | null> {
  if (ground === undefined) return refuse("ground-needed");
  const grounds = await listGrounds(tx, of, on);
  return grounds.some(({ code }) => code === ground) ? null : refuse("ground-unknown", { ground });
}
