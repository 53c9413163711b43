import { compartments, type Compartment } from "../../ui/compartment-tag.tsx";
import type { AgreementDetail } from "./agreements-api.ts";

type Clause = AgreementDetail["clauses"][number];
type Party = AgreementDetail["parties"][number];

/** What the clauses say for one party about one compartment. */
export type Cell = { readonly compartment: Compartment; readonly clauses: readonly Clause[] };
export type MatrixRow = { readonly party: Party; readonly cells: readonly Cell[] };

/** Whether a clause is for a party: by name, by kind, or for everybody in a role. */
export function isFor(clause: Clause, party: Party): boolean {
  if (clause.recipientOrganisationId !== null)
    return clause.recipientOrganisationId === party.organisationId;
  return clause.recipientType === null || clause.recipientType === party.organisationType;
}

/** Party by party and compartment by compartment what an agreement says; over-and-done clauses left out. */
export function matrixOf(
  agreement: Pick<AgreementDetail, "parties" | "clauses">,
  today: string,
): readonly MatrixRow[] {
  const live = agreement.clauses.filter(
    (clause) => clause.validUntil === null || clause.validUntil > today,
  );
  return agreement.parties.map((party) => ({
    party,
    cells: compartments.map((compartment) => ({
      compartment,
      clauses: live.filter((clause) => clause.compartment === compartment && isFor(clause, party)),
    })),
  }));
}

/** Conditions of a clause by name, for a cell. */
export function conditionsOf(clause: Clause): readonly string[] {
  const found: (readonly [string, boolean])[] = [
    ["consent", clause.needsConsent],
    ["secondPerson", clause.needsSecondPerson],
    ["emergency", clause.emergencyOnly],
    ["phase", clause.phases !== null],
    ["track", clause.track !== null],
    ["origin", clause.originType !== null || clause.originOrganisationId !== null],
    ["role", clause.recipientRole !== null],
    ["after", clause.afterDays > 0],
  ];
  return found.filter(([, holds]) => holds).map(([name]) => name);
}
