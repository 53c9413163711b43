import { refusalMessages } from "./refusal-messages.ts";

/** A refusal that has words of its own on the log-in page. */
export type RefusalCode = keyof (typeof refusalMessages)["nl"];

/**
 * Reads `?melding=` of the log-in page: a known code, `other` for one that we have no words for,
 * undefined without one. Nothing of the address itself is ever shown.
 */
export function refusalCode(asked: unknown): RefusalCode | undefined {
  if (asked === undefined || asked === "") return undefined;
  const isKnown = typeof asked === "string" && Object.hasOwn(refusalMessages.nl, asked);
  return isKnown ? (asked as RefusalCode) : "other";
}
