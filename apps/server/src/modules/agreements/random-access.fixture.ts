import type { Compartment, HelpPhase, OnwardUse, Track } from "@schakel/contract";
import { newId, type Day, type Instant } from "@schakel/kernel";
import type { AccessFacts, AgreementFacts, Clause, Days } from "./access-facts.ts";

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return {
    pick,
    chance: (share: number) => next() < share,
    some: <T>(from: readonly T[], share: number) => from.filter(() => next() < share),
    maybe: <T>(share: number, make: () => T): T | null => (next() < share ? make() : null),
  };
}
export type Random = ReturnType<typeof seededRandom>;

export type Organisation = { readonly id: string; readonly type: string; key: number };
export type RandomCase = {
  readonly id: string;
  readonly personId: string;
  facts: AccessFacts;
  readonly entries: readonly {
    readonly id: string;
    readonly compartment: Compartment;
    readonly supplier: Organisation;
    readonly onwardUse: OnwardUse;
  }[];
};

export const compartments: readonly Compartment[] = [
  "identity",
  "care-health",
  "criminal-justice",
  "plan-results",
];
export const purposes = ["victim-protection", "support-and-shelter", "municipal-approach"];
export const roles = ["police-officer", "shelter-worker"];
const phases: readonly HelpPhase[] = ["referral", "shelter", "monitoring"];
const tracks: readonly Track[] = ["care", "criminal-justice", "aliens"];
const types = ["police", "shelter", "municipality", "health-care"];
const days = ["2026-11-05", "2026-11-15", "2026-11-20", "2026-11-25", "2026-12-10"] as Day[];

/** Moments at which access is asked: one inside the hours of an emergency, the others outside. */
export const moments = [
  { day: "2026-11-10" as Day, now: "2026-11-10T11:00:00.000Z" as Instant },
  { day: "2026-11-20" as Day, now: "2026-11-20T10:00:00.000Z" as Instant },
  { day: "2026-11-20" as Day, now: "2026-11-20T15:00:00.000Z" as Instant },
  { day: "2026-12-15" as Day, now: "2026-12-15T11:00:00.000Z" as Instant },
];
export const emergencyHours = {
  openedAt: "2026-11-20T09:00:00.000Z" as Instant,
  until: "2026-11-20T13:00:00.000Z" as Instant,
};

export function randomDays(random: Random, openness: number): Days {
  const one = random.chance(openness) ? null : random.pick(days);
  const other = random.chance(openness) ? null : random.pick(days);
  return one !== null && other !== null && one > other
    ? { from: other, until: one }
    : { from: one, until: other };
}

function randomClause(random: Random, organisations: readonly Organisation[]): Clause {
  const action = random.pick(["read", "read", "read", "contribute", "be-notified"] as const);
  const effect = random.chance(0.25) ? "deny" : "allow";
  const mayWait = effect === "allow";
  const emergencyOnly = mayWait && random.chance(0.25);
  const byType = random.chance(0.6);
  const byRoleOnly = random.chance(0.1);
  const compartment = random.pick(compartments);
  const type = random.pick(
    // A clause that gives health details to a municipality is refused by the table itself.
    compartment === "care-health" && effect === "allow"
      ? types.filter((each) => each !== "municipality")
      : types,
  );
  const isRead = action === "read";
  return {
    id: newId(),
    effect,
    recipientType: !byRoleOnly && byType ? type : null,
    recipientOrganisationId: !byRoleOnly && !byType ? random.pick(organisations).id : null,
    recipientRole: byRoleOnly ? random.pick(roles) : random.maybe(0.25, () => random.pick(roles)),
    action,
    compartment,
    ...(isRead && random.chance(0.25)
      ? random.chance(0.5)
        ? { originType: random.pick(types), originOrganisationId: null }
        : { originType: null, originOrganisationId: random.pick(organisations).id }
      : { originType: null, originOrganisationId: null }),
    purpose: effect === "deny" && random.chance(0.6) ? null : random.pick(purposes),
    needsConsent: mayWait && random.chance(0.25),
    emergencyOnly,
    needsSecondPerson: mayWait && random.chance(0.15),
    track: random.maybe(0.15, () => random.pick(tracks)),
    phases: random.maybe(0.2, () => [random.pick(phases)]),
    afterDays: mayWait && isRead && !emergencyOnly && random.chance(0.3) ? 10 : 0,
    valid: randomDays(random, 0.85),
  };
}

/** An agreement, mostly in force and in the first region, with twenty clauses. */
export function randomAgreement(
  random: Random,
  organisations: readonly Organisation[],
): AgreementFacts {
  return {
    id: newId(),
    regionId: random.chance(0.8) ? "rotterdam" : "twente",
    isInForce: random.chance(0.85),
    valid: randomDays(random, 0.85),
    signedBy: random.some(organisations, 0.85).map((each) => each.id),
    clauses: Array.from({ length: 20 }, () => randomClause(random, organisations)),
  };
}

/** A case with parts, rights, emergencies, consents and entries of every kind. */
export function randomCase(
  random: Random,
  organisations: readonly Organisation[],
  agreements: readonly AgreementFacts[],
  accountOf: (organisation: Organisation) => string,
): RandomCase {
  const coordinating = random.pick(organisations);
  const others = organisations.filter((each) => each !== coordinating || random.chance(0.2));
  const facts: AccessFacts = {
    regionId: random.chance(0.85) ? "rotterdam" : "twente",
    phase: random.pick(phases),
    tracks: ["care", ...random.some(tracks.slice(1), 0.4)],
    coordinatingOrganisationId: coordinating.id,
    parts: others.flatMap((organisation) =>
      random.some(agreements, 0.35).map((agreement) => {
        const valid = randomDays(random, 0.7);
        const endedOn = random.maybe(0.25, () => random.pick(days));
        return {
          organisationId: organisation.id,
          agreementId: agreement.id,
          valid: { ...valid, from: valid.from ?? ("2026-10-01" as Day) },
          endedOn,
        };
      }),
    ),
    keptRights: random.some(organisations, 0.15).map((organisation) => ({
      organisationId: organisation.id,
      reads: ["plan-results", random.pick(compartments)],
      contributes: random.some(compartments, 0.2),
      valid: { from: "2026-11-01" as Day, until: random.pick(days.slice(1)) },
    })),
    emergencies: random.some(organisations, 0.6).map((organisation) => ({
      organisationId: organisation.id,
      accountId: accountOf(organisation),
      purpose: random.pick(purposes),
      openedOn: "2026-11-20" as Day,
      until: emergencyHours.until,
      untilDay: "2026-11-20" as Day,
      isClosed: random.chance(0.2),
    })),
    consents: random.some([0, 1, 2, 3], 0.75).map(() => ({
      kind: random.chance(0.7) ? "consent" : "objection",
      purpose: random.pick(purposes),
      recipientOrganisationId: random.maybe(0.5, () => random.pick(organisations).id),
      isOver: random.chance(0.3),
    })),
    approvals: agreements
      .flatMap((agreement) => agreement.clauses)
      .filter((clause) => clause.needsSecondPerson && random.chance(0.5))
      .map((clause) => ({ clauseId: clause.id, organisationId: random.pick(organisations).id })),
    agreements,
  };
  return {
    id: newId(),
    personId: newId(),
    facts,
    entries: Array.from({ length: 12 }, () => ({
      id: newId(),
      compartment: random.pick(compartments),
      supplier: random.pick(organisations),
      onwardUse: random.pick(["agreement", "agreement", "coordination", "supplier"] as const),
    })),
  };
}
