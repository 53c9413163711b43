import type { FormError } from "../../ui/form-errors.ts";
import type { ContactChannel, SafeContact, SafeContactBody } from "./case-api.ts";

/** The ways of making contact, in the order in which they are listed. */
export const channels: readonly ContactChannel[] = [
  "phone",
  "text",
  "mail",
  "visit",
  "via-partner",
  "none",
];

/** Rules for safe contact while they are written. */
export type SafeContactDraft = {
  readonly channels: readonly ContactChannel[];
  readonly rules: string;
  readonly when: string;
  readonly byWhom: string;
  readonly never: string;
};

/** The form as it begins. */
export function safeContactDraftOf(rules: SafeContact | null): SafeContactDraft {
  return {
    channels: rules?.channels ?? [],
    rules: rules?.rules ?? "",
    when: rules?.when ?? "",
    byWhom: rules?.byWhom ?? "",
    never: rules?.never ?? "",
  };
}

/** Ticks a way or takes it off; the order of the list stays. */
export function toggleChannel(
  chosen: readonly ContactChannel[],
  channel: ContactChannel,
  on: boolean,
): readonly ContactChannel[] {
  return channels.filter((each) => (each === channel ? on : chosen.includes(each)));
}

type CheckWords = {
  readonly missingChannels: string;
  readonly missingRules: string;
  readonly noneAlone: string;
};

/** What is missing, or contradicts itself: «no contact» beside a way of making contact. */
export function checkSafeContact(draft: SafeContactDraft, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  const forbids = draft.channels.includes("none");
  if (draft.channels.length === 0) {
    errors.push({ name: "channels", message: words.missingChannels });
  } else if (forbids && draft.channels.length > 1) {
    errors.push({ name: "channels", message: words.noneAlone });
  }
  if (draft.rules.trim() === "") errors.push({ name: "rules", message: words.missingRules });
  return errors;
}

/** What is sent. */
export function safeContactBody(draft: SafeContactDraft): SafeContactBody {
  const part = (name: "when" | "byWhom" | "never") =>
    draft[name].trim() === "" ? {} : { [name]: draft[name].trim() };
  return {
    channels: [...draft.channels],
    rules: draft.rules.trim(),
    ...part("when"),
    ...part("byWhom"),
    ...part("never"),
  };
}
