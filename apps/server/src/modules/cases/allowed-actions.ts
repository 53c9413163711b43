import type { CaseDetail } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import { canReopen, canWrite } from "./case.ts";
import { factsOf, type AccessRow, type CaseRow } from "./case-store.ts";

type Action = CaseDetail["allowedActions"][number];

/** What the actor may do in a case now; screens show exactly these and decide nothing themselves. */
export function allowedActions(
  actor: Actor,
  file: Pick<CaseRow, "status" | "opened_on" | "closed_on">,
  access: Pick<AccessRow, "contributes" | "basis">,
): Action[] {
  const facts = factsOf(file);
  const coordinates = access.basis === "coordination";
  const may = (permission: string): boolean => actor.permissions.has(permission);
  const adds = (compartment: string): boolean =>
    may("case.contribute") && access.contributes.includes(compartment);
  if (canWrite(facts) !== null) {
    return [
      ...only("reopen", coordinates && may("case.close") && canReopen(facts) === null),
      ...only("read-log", coordinates && may("case.read-log")),
    ];
  }
  return [
    ...only("add-entry", may("case.contribute") && access.contributes.length > 0),
    ...only("edit-client", adds("identity")),
    ...only("edit-safe-contact", adds("contact-safety")),
    ...only("record-consent", adds("coordination-notes")),
    ...only("invite-partner", coordinates && may("case.invite-partner")),
    ...only("end-participation", coordinates && may("case.invite-partner")),
    ...only("hand-over", coordinates && may("case.coordinate")),
    ...only("record-event", may("term.start") && access.contributes.length > 0),
    ...only("edit-plan", adds("plan-results")),
    ...only("move-phase", coordinates && may("case.coordinate")),
    ...only("close", coordinates && may("case.close")),
    ...only("read-log", coordinates && may("case.read-log")),
  ];
}

function only(action: Action, allowed: boolean): Action[] {
  return allowed ? [action] : [];
}
