import type { SignalKind } from "../signal-api.ts";

/** Whether a signal asks for advice or consult: then nobody is named and no consent is asked. */
export function isQuestion({ kind }: { readonly kind: SignalKind }): boolean {
  return kind === "advice" || kind === "consult";
}
