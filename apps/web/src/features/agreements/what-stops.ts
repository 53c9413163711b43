import { compartments, type Compartment } from "../../ui/compartment-tag.tsx";
import { viewsByOrganisation, type CaseViewer, type Consent } from "../cases/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";

/** What one organisation no longer sees when a consent is withdrawn. */
export type Stop = {
  readonly organisationId: string;
  readonly name: string;
  readonly compartments: readonly Compartment[];
};

/**
 * What stops when a consent is withdrawn: compartments that an organisation reads now by a clause
 * that needs this consent, and by no other clause or consent. Another valid consent for the same
 * purpose and recipient keeps them open.
 */
export function whatStops(
  consent: Consent,
  others: readonly Consent[],
  viewers: readonly CaseViewer[],
  agreements: readonly AgreementDetail[],
): readonly Stop[] {
  return viewsByOrganisation(viewers)
    .filter((view) => !view.isCoordinating && concerns(consent, view.organisationId))
    .filter((view) => !isHeldOtherwise(consent, others, view.organisationId))
    .map((view) => {
      const own = viewers.filter((viewer) => viewer.organisationId === view.organisationId);
      const stopping = new Set(own.flatMap((viewer) => stoppingFor(viewer, consent, agreements)));
      return {
        organisationId: view.organisationId,
        name: view.name,
        compartments: compartments.filter((each) => stopping.has(each)),
      };
    })
    .filter((stop) => stop.compartments.length > 0);
}

function stoppingFor(
  viewer: CaseViewer,
  consent: Consent,
  agreements: readonly AgreementDetail[],
): readonly Compartment[] {
  if (viewer.purpose !== consent.purpose) return [];
  const agreement = agreements.find((each) => each.id === viewer.agreementId);
  const clauses = (agreement?.clauses ?? []).filter(
    (clause) =>
      clause.action === "read" &&
      clause.purpose === consent.purpose &&
      (clause.recipientType === viewer.organisationType ||
        clause.recipient === viewer.organisationName),
  );
  return viewer.compartments.filter((compartment) => {
    const bearing = clauses.filter((clause) => clause.compartment === compartment);
    return bearing.length > 0 && bearing.every((clause) => clause.needsConsent);
  });
}

function concerns(consent: Consent, organisationId: string): boolean {
  const { recipientOrganisationId } = consent;
  return recipientOrganisationId === null || recipientOrganisationId === organisationId;
}

function isHeldOtherwise(
  consent: Consent,
  others: readonly Consent[],
  organisationId: string,
): boolean {
  return others.some(
    (other) =>
      other.id !== consent.id &&
      other.withdrawnOn === null &&
      other.purpose === consent.purpose &&
      concerns(other, organisationId),
  );
}
