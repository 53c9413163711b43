import { refuse, type Refusal } from "@schakel/kernel";

/** A way in which somebody reaches the client. */
export type ContactChannel = "phone" | "text" | "mail" | "visit" | "via-partner";

/** The ways that were agreed; «none» forbids every contact. */
export type AgreedChannels = readonly (ContactChannel | "none")[];

/**
 * Contact as agreed needs no explanation. Contact against the rules for safe contact, or by somebody
 * who does not know them, needs a reason that stays with the entry.
 */
export function fitsSafeContact(
  agreed: AgreedChannels | undefined,
  contact: { readonly channel: ContactChannel; readonly reason?: string | undefined },
): Refusal<"contact-against-rule" | "contact-rules-unknown"> | null {
  if (contact.reason !== undefined) return null;
  if (agreed === undefined) return refuse("contact-rules-unknown");
  return isAgreed(agreed, contact.channel) ? null : refuse("contact-against-rule");
}

/** Whether a way of contact is one that was agreed. */
export function isAgreed(agreed: AgreedChannels | undefined, channel: ContactChannel): boolean {
  return agreed !== undefined && !agreed.includes("none") && agreed.includes(channel);
}
