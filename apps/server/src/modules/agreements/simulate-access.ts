import { day, instant, isRefusal, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase } from "../cases/index.ts";
import type { AccessDecision, AccessFacts, AgreementFacts, Asker } from "./access-facts.ts";
import { getAgreement, type AgreementRow } from "./agreement-store.ts";
import { readClauseNames } from "./clause-names.ts";
import { sayClause, type ClauseNames } from "./clause-sentence.ts";
import { inputOf, type ClauseRow } from "./clause-store.ts";
import { factsOfExample, partFromToday, simulate, type ExampleCase } from "./simulation.ts";
import { agreementsAsIf, factsOfCase } from "./simulation-store.ts";

export type SimulationWish = {
  readonly organisationId: string;
  readonly role: string;
  readonly purpose: string;
  readonly on: string;
  readonly caseId: string | null;
  readonly example: ExampleCase;
};

/**
 * What somebody would see in a case on a day, by which clause, and why not, as if the agreement were
 * signed. By the very rule that decides access. A real case needs access to that case; who has none,
 * such as a manager of agreements, looks at a made-up one.
 */
export async function simulateAccess(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  agreementId: string,
  wish: SimulationWish,
) {
  requirePermission(actor, "agreement.read", { kind: "agreement", id: agreementId });
  const on = day(wish.on);
  const agreement = await getAgreement(tx, agreementId);
  const asker = await askerOf(tx, agreement, wish);
  if (isRefusal(asker)) return asker;
  const { agreements, clauses } = await agreementsAsIf(tx, agreement);
  const looked = agreements.find(({ id }) => id === agreementId);
  if (!looked) throw new Error("an agreement does not count in its own simulation");
  const real = wish.caseId === null ? null : await getCase(tx, wish.caseId);
  const facts =
    real === null
      ? factsOfExample(wish.example, asker, looked, agreements, on)
      : asIfTakingPart(await factsOfCase(tx, real.id), agreement, asker, agreements, on);
  if (real) {
    tx.audit({
      event: "agreement.simulate",
      action: "R",
      dossierId: real.id,
      objectKind: "agreement",
      agreementId,
      relationHeld: true,
    });
  }
  const names = await readClauseNames(tx, platform.clock.today());
  const seen = simulate(facts, asker, { day: on, now: instant(`${on}T12:00:00Z`) });
  return {
    caseNumber: real?.number ?? null,
    compartments: seen.map(({ compartment, read, contribute }) => ({
      compartment,
      read: inWords(read, clauses, names),
      contribute: inWords(contribute, clauses, names),
    })),
  };
}

async function askerOf(
  tx: Tx,
  agreement: AgreementRow,
  wish: SimulationWish,
): Promise<Asker | Refusal> {
  const party = agreement.parties.find((each) => each.organisationId === wish.organisationId);
  if (!party) return refuse("not-a-party");
  const { rows } = await sql<{ handles: boolean }>`
    select exists (select from accounts.role_permissions
      where role_id = ${wish.role} and permission = 'case.read') as handles`.execute(tx);
  return {
    accountId: "",
    organisationId: party.organisationId,
    organisationType: party.organisationType,
    role: wish.role,
    purpose: wish.purpose,
    handlesCases: rows[0]?.handles ?? false,
  };
}

/** A real case, in which the organisation takes part under this agreement, or did under the one before. */
function asIfTakingPart(
  facts: Omit<AccessFacts, "agreements" | "regionId">,
  agreement: AgreementRow,
  asker: Asker,
  agreements: readonly AgreementFacts[],
  on: Day,
): AccessFacts {
  const parts = facts.parts.map((part) =>
    part.agreementId === agreement.amendsId ? { ...part, agreementId: agreement.id } : part,
  );
  const takesPart = parts.some(
    (part) => part.organisationId === asker.organisationId && part.agreementId === agreement.id,
  );
  const added = takesPart ? [] : [partFromToday(asker.organisationId, agreement.id, on)];
  return { ...facts, regionId: agreement.regionId, parts: [...parts, ...added], agreements };
}

function inWords(decision: AccessDecision, clauses: readonly ClauseRow[], names: ClauseNames) {
  const ids = decision.allowed
    ? decision.clauseIds
    : decision.clauseId === null
      ? []
      : [decision.clauseId];
  return {
    allowed: decision.allowed,
    basis: decision.allowed ? decision.basis : null,
    reason: decision.allowed ? null : decision.reason,
    clauses: clauses
      .filter(({ id }) => ids.includes(id))
      .map((clause) => ({
        agreementTitle: clause.agreementTitle,
        number: clause.number,
        sentence: sayClause(inputOf(clause), names),
      })),
  };
}
