import { compartments, type Compartment } from "../../ui/compartment-tag.tsx";
import type { CaseViewer } from "./case-api.ts";

/** What one organisation sees of a case, with every reason for it. */
export type OrganisationView = {
  readonly organisationId: string;
  readonly name: string;
  readonly isCoordinating: boolean;
  /** In the order in which compartments are always listed. */
  readonly compartments: readonly Compartment[];
  readonly agreementIds: readonly string[];
  readonly purposes: readonly string[];
};

/** Takes the reasons together per organisation; the coordinating one first, then by name. */
export function viewsByOrganisation(viewers: readonly CaseViewer[]): readonly OrganisationView[] {
  const groups = Map.groupBy(viewers, (viewer) => viewer.organisationId);
  return [...groups.values()]
    .map(viewOf)
    .toSorted(
      (one, other) =>
        Number(other.isCoordinating) - Number(one.isCoordinating) ||
        one.name.localeCompare(other.name, "nl"),
    );
}

/** The organisations that will read something in a compartment, before it is written there. */
export function viewersOf(
  viewers: readonly CaseViewer[],
  compartment: Compartment,
): readonly OrganisationView[] {
  return viewsByOrganisation(viewers.filter((viewer) => viewer.compartments.includes(compartment)));
}

function viewOf(reasons: readonly CaseViewer[]): OrganisationView {
  const read = new Set(reasons.flatMap((reason) => reason.compartments));
  const [first] = reasons;
  return {
    organisationId: first?.organisationId ?? "",
    name: first?.organisationName ?? "",
    isCoordinating: reasons.some((reason) => reason.basis === "coordination"),
    compartments: compartments.filter((compartment) => read.has(compartment)),
    agreementIds: unique(reasons.map((reason) => reason.agreementId)),
    purposes: unique(reasons.map((reason) => reason.purpose)),
  };
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
