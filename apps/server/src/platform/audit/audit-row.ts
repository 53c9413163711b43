/**
 * One line of the log before the actor's own fields are added (NEN 7513:2018, chapter 6).
 * A line names codes and ids only: never a name, a search word or a text that a person typed.
 */
export type AuditRow = {
  /** What happened, as `<thing>.<verb>`: `case.read`, `signal.triage`, `person.search`. */
  readonly event: string;
  /** C create, R read, U update, D delete, E execute (search, print, export, log in). */
  readonly action: "C" | "R" | "U" | "D" | "E";
  readonly outcome?: "success" | "denied" | "failed";
  readonly dossierId?: string | null;
  readonly personId?: string | null;
  readonly objectKind?: string;
  readonly objectId?: string | null;
  /** The agreement and clause that gave access, when an agreement did. */
  readonly agreementId?: string | null;
  readonly clauseId?: string | null;
  readonly authorisationHeld?: boolean;
  readonly relationHeld?: boolean | null;
  readonly consentHeld?: boolean | null;
  readonly emergencyUsed?: boolean;
  readonly responsibleAccountId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};
