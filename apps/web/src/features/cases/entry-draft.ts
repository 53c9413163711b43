import type { Compartment } from "../../ui/compartment-tag.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { CaseEntry, EntryBody, EntryKind, EntrySource, OnwardUse } from "./entry-api.ts";
import { momentIn, readTime } from "./entry-moment.ts";

/** Most characters that the server takes in one entry. */
export const entryMax = 20_000;

/** An entry while it is written. */
export type EntryDraft = {
  readonly text: string;
  readonly kind: EntryKind;
  readonly compartment: Compartment | "";
  readonly source: EntrySource;
  readonly onwardUse: OnwardUse;
  /** How the client was reached; empty when the contact was with somebody else. */
  readonly channel: ClientChannel | "";
  readonly reason: string;
  readonly when: "now" | "other";
  readonly day: DateValue;
  readonly time: string;
};

/** A new entry: nothing is chosen for the writer but the commonest kind and source. */
export const emptyEntry: EntryDraft = {
  text: "",
  kind: "note",
  compartment: "",
  source: "own-observation",
  onwardUse: "agreement",
  channel: "",
  reason: "",
  when: "now",
  day: null,
  time: "",
};

type CheckWords = {
  readonly missingText: string;
  readonly missingCompartment: string;
  readonly missingDay: string;
  readonly wrongTime: string;
  readonly tooLong: (over: number) => string;
  readonly missingReason: string;
};

/** A way in which the client was reached. */
export type ClientChannel = NonNullable<CaseEntry["contactChannel"]>;

/** Whether a way of contact is one that was agreed; «none» forbids every one. */
export function isAgreed(
  agreed: readonly (ClientChannel | "none")[] | undefined,
  channel: ClientChannel,
): boolean {
  return agreed !== undefined && !agreed.includes("none") && agreed.includes(channel);
}

/** What is missing or cannot be sent. */
export function checkEntry(
  draft: EntryDraft,
  words: CheckWords,
  agreed?: readonly (ClientChannel | "none")[],
): FormError[] {
  const errors: FormError[] = [];
  const over = draft.text.length - entryMax;
  if (draft.text.trim() === "") errors.push({ name: "text", message: words.missingText });
  if (over > 0) errors.push({ name: "text", message: words.tooLong(over) });
  if (draft.compartment === "") {
    errors.push({ name: "compartment", message: words.missingCompartment });
  }
  if (draft.when === "other" && dayOfAnswer(draft.day) === undefined) {
    errors.push({ name: "day", message: words.missingDay });
  }
  if (draft.when === "other" && draft.time.trim() !== "" && readTime(draft.time) === undefined) {
    errors.push({ name: "time", message: words.wrongTime });
  }
  const { kind, channel } = draft;
  const isContact = kind === "contact" && channel !== "";
  if (isContact && !isAgreed(agreed, channel) && draft.reason.trim() === "") {
    errors.push({ name: "contactReason", message: words.missingReason });
  }
  return errors;
}

/**
 * What is sent for an entry that was checked. A day without a time becomes noon, which the dossier
 * shows as the day alone.
 */
export function entryBody(draft: EntryDraft & { readonly compartment: Compartment }): EntryBody {
  const { text, kind, compartment, source, onwardUse } = draft;
  const day = draft.when === "other" ? dayOfAnswer(draft.day) : undefined;
  const moment =
    day === undefined ? {} : { eventAt: momentIn(day, readTime(draft.time) ?? "12:00") };
  const reason = draft.reason.trim();
  const contact =
    kind === "contact" && draft.channel !== ""
      ? { clientContact: { channel: draft.channel, ...(reason === "" ? {} : { reason }) } }
      : {};
  return { text: text.trim(), kind, compartment, source, onwardUse, ...moment, ...contact };
}

/** Whether a moment stands for a day of which the time is not known: noon exactly, in Amsterdam. */
export function isDayOnly(instant: string, timeInAmsterdam: string): boolean {
  return timeInAmsterdam === "12:00" && /:00(?:\.0+)?(?:Z|[+-]\d{2}:?\d{2})$/.test(instant);
}
