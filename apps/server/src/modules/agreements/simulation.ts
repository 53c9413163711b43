import { compartments, type Compartment, type HelpPhase, type Track } from "@schakel/contract";
import { addDays, instant, type Day } from "@schakel/kernel";
import type { AccessDecision, AccessFacts, AgreementFacts, Asker, Moment } from "./access-facts.ts";
import { decide } from "./decide.ts";

/** A made-up case, for who may not see a real one: a manager of agreements sees no case content. */
export type ExampleCase = {
  readonly phase: HelpPhase;
  readonly tracks: readonly Track[];
  readonly consentGiven: boolean;
  readonly objected: boolean;
  readonly approved: boolean;
  readonly inEmergency: boolean;
};

/**
 * The facts of a made-up case in which an organisation takes part under an agreement. Consent,
 * objection and approval hold for every purpose and clause, so that one switch shows what each does.
 */
export function factsOfExample(
  example: ExampleCase,
  asker: Asker,
  agreement: AgreementFacts,
  agreements: readonly AgreementFacts[],
  on: Day,
): AccessFacts {
  const said = (kind: "consent" | "objection") => ({
    kind,
    purpose: asker.purpose,
    recipientOrganisationId: asker.organisationId,
    isOver: false,
  });
  const clauseIds = agreements.flatMap((each) => each.clauses.map(({ id }) => id));
  const { organisationId, accountId, purpose } = asker;
  return {
    regionId: agreement.regionId,
    phase: example.phase,
    tracks: example.tracks,
    coordinatingOrganisationId: null,
    parts: [partFromToday(organisationId, agreement.id, on)],
    keptRights: [],
    emergencies: example.inEmergency
      ? [
          {
            organisationId,
            accountId,
            purpose,
            openedOn: on,
            until: instant(`${on}T23:59:59Z`),
            untilDay: on,
            isClosed: false,
          },
        ]
      : [],
    consents: [
      ...(example.consentGiven ? [said("consent")] : []),
      ...(example.objected ? [said("objection")] : []),
    ],
    approvals: example.approved ? clauseIds.map((clauseId) => ({ clauseId, organisationId })) : [],
    agreements,
  };
}

/** A part in a case that began a month before the day that is looked at. */
export function partFromToday(organisationId: string, agreementId: string, on: Day) {
  const valid = { from: addDays(on, -30), until: null };
  return { organisationId, agreementId, valid, endedOn: null };
}

export type SimulatedCompartment = {
  readonly compartment: Compartment;
  readonly read: AccessDecision;
  readonly contribute: AccessDecision;
};

/** What somebody would see and add, compartment by compartment, by the rule that decides it. */
export function simulate(facts: AccessFacts, asker: Asker, at: Moment): SimulatedCompartment[] {
  return compartments.map((compartment) => {
    const asked = { compartment, origin: null, onwardUse: "agreement" } as const;
    return {
      compartment,
      read: decide(facts, asker, { ...asked, action: "read" }, at),
      contribute: decide(facts, asker, { ...asked, action: "contribute" }, at),
    };
  });
}
