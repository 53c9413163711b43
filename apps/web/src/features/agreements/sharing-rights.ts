import type { SharingPreview } from "./agreements-api.ts";

/** Whether something is given, is not, or will be once the client consents. */
export type Right = "yes" | "waits" | "no";

/**
 * What a partner may do in a compartment. The preview says once per compartment that a clause waits
 * for consent: that is the reading, and only where reading is given already the adding.
 */
export function rightsOf(
  shared: Pick<SharingPreview["compartments"][number], "reads" | "contributes" | "waitsForConsent">,
): { readonly reads: Right; readonly adds: Right } {
  const { reads, contributes, waitsForConsent } = shared;
  const adds = contributes ? "yes" : waitsForConsent && reads ? "waits" : "no";
  return { reads: reads ? "yes" : waitsForConsent ? "waits" : "no", adds };
}
