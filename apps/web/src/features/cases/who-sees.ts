import { compartments, type Compartment } from "../../ui/compartment-tag.tsx";
import type { CaseViewer } from "./case-api.ts";
import type { OnwardUse } from "./entry-api.ts";

/** What one organisation sees of a case, with every reason for it. */
export type OrganisationView = {
  readonly organisationId: string;
  readonly name: string;
  readonly isCoordinating: boolean;
  /** In the order in which compartments are always listed. */
  readonly compartments: readonly Compartment[];
  readonly agreementIds: readonly string[];
  readonly clauseIds: readonly string[];
  readonly purposes: readonly string[];
  /** Roles whose people see it; empty when everybody of the organisation does. */
  readonly roles: readonly string[];
  /** Why, besides agreements: somebody wrote it, access in an emergency, or rights after a handover. */
  readonly bases: readonly (CaseViewer["basis"] | "supplier")[];
  /** The moment at which all of it ends, as with access in an emergency; empty when it goes on. */
  readonly until: string | null;
};

/** A fact as far as it decides who reads it. */
export type FactToShare = {
  readonly compartment: Compartment;
  readonly onwardUse: OnwardUse;
  /** Who wrote it; empty for what has no supplier, such as who the client is. */
  readonly supplier: Supplier | undefined;
};

type Supplier = { readonly id: string; readonly name: string; readonly type: string };

/** Takes the reasons together per organisation; the coordinating one first, then by name. */
export function viewsByOrganisation(viewers: readonly CaseViewer[]): readonly OrganisationView[] {
  const groups = Map.groupBy(viewers, (viewer) => viewer.organisationId);
  return [...groups.values()].map(viewOf).toSorted(inOrder);
}

/** The organisations that read a compartment, whoever supplied what stands in it. */
export function viewersOf(
  viewers: readonly CaseViewer[],
  compartment: Compartment,
): readonly OrganisationView[] {
  return viewsByOrganisation(viewers.filter((viewer) => viewer.compartments.includes(compartment)));
}

/**
 * The organisations that read one fact, before it is saved or after: by its compartment, by who
 * supplied it and by how far the supplier lets it go. The supplier always reads its own.
 */
export function readersOf(
  viewers: readonly CaseViewer[],
  fact: FactToShare,
): readonly OrganisationView[] {
  const { supplier } = fact;
  const views = viewsByOrganisation(viewers.filter((viewer) => reads(viewer, fact)));
  if (!supplier || views.some((view) => view.organisationId === supplier.id)) return views;
  return [...views, supplierView(fact.compartment, supplier)].toSorted(inOrder);
}

function reads(viewer: CaseViewer, { compartment, onwardUse, supplier }: FactToShare): boolean {
  const isSupplier = viewer.organisationId === supplier?.id;
  const goesFar =
    onwardUse === "agreement" ||
    isSupplier ||
    (onwardUse === "coordination" && viewer.basis === "coordination");
  const isForOrigin =
    (viewer.originType === null || viewer.originType === supplier?.type) &&
    (viewer.originOrganisationId === null || viewer.originOrganisationId === supplier?.id);
  return goesFar && isForOrigin && viewer.compartments.includes(compartment);
}

function supplierView(compartment: Compartment, supplier: Supplier): OrganisationView {
  return {
    organisationId: supplier.id,
    name: supplier.name,
    isCoordinating: false,
    compartments: [compartment],
    agreementIds: [],
    clauseIds: [],
    purposes: [],
    roles: [],
    bases: ["supplier"],
    until: null,
  };
}

function inOrder(one: OrganisationView, other: OrganisationView): number {
  return (
    Number(other.isCoordinating) - Number(one.isCoordinating) ||
    one.name.localeCompare(other.name, "nl")
  );
}

function viewOf(reasons: readonly CaseViewer[]): OrganisationView {
  const read = new Set(reasons.flatMap((reason) => reason.compartments));
  const [first] = reasons;
  const isLimited = reasons.every((reason) => reason.role !== null);
  return {
    organisationId: first?.organisationId ?? "",
    name: first?.organisationName ?? "",
    isCoordinating: reasons.some((reason) => reason.basis === "coordination"),
    compartments: compartments.filter((compartment) => read.has(compartment)),
    agreementIds: unique(reasons.map((reason) => reason.agreementId)),
    clauseIds: unique(reasons.flatMap((reason) => reason.clauseIds)),
    purposes: unique(reasons.map((reason) => reason.purpose)),
    roles: isLimited ? unique(reasons.map((reason) => reason.roleLabel ?? reason.role)) : [],
    bases: [...new Set(reasons.map((reason) => reason.basis))],
    until: lastMoment(reasons),
  };
}

function lastMoment(reasons: readonly CaseViewer[]): string | null {
  const moments = reasons.flatMap((reason) => reason.until ?? []);
  return moments.length === reasons.length ? (moments.toSorted().at(-1) ?? null) : null;
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
