import { addDays, refuse, type Brand, type Day, type Refusal } from "@schakel/kernel";

export type AccessRequestId = Brand<string, "AccessRequestId">;
export type StoredStatus = "sent" | "granted" | "refused";
/** What the asker sees: silence ends by itself, with or without a case behind the number. */
export type AccessRequestStatus = StoredStatus | "lapsed";

/** Days within which an answer may come. Ours, no law: long enough for a holiday week. */
const answerDays = 14;
/** Questions that one person may ask in a day, so that numbers cannot be tried out. */
export const mostPerDay = 10;

/** The last day on which a request can be answered. */
export function lapsesOn(askedOn: Day): Day {
  return addDays(askedOn, answerDays);
}

/** How a request stands on a day. */
export function statusOn(stored: StoredStatus, lapses: Day, today: Day): AccessRequestStatus {
  return stored === "sent" && lapses < today ? "lapsed" : stored;
}

/** A request is answered once and in time. */
export function canAnswer(
  status: AccessRequestStatus,
): Refusal<"request-answered" | "request-lapsed"> | null {
  if (status === "lapsed") return refuse("request-lapsed");
  return status === "sent" ? null : refuse("request-answered", { status });
}

/** The number as the register writes it, whatever case or spaces somebody typed. */
export function tidyNumber(typed: string): string {
  return typed.trim().toUpperCase();
}
