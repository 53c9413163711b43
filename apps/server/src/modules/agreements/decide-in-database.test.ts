import { expect, test } from "vitest";
import type { AccessFacts, Asker } from "./access-facts.ts";
import { openAccessDatabase, type Seen } from "./access-database.fixture.ts";
import { decide } from "./decide.ts";
import {
  compartments,
  moments,
  purposes,
  roles,
  type RandomCase,
} from "./random-access.fixture.ts";

const database = await openAccessDatabase(20_261_122, 26);
const { cases, persons, seenBy, world } = database;

const askers: Asker[] = persons.flatMap((person) =>
  roles.flatMap((role) =>
    purposes.map((purpose) => ({ ...person, role, purpose, handlesCases: true })),
  ),
);

type Difference = { what: string; sql: boolean; why: unknown };
type Tally = { combinations: number; allowed: number; differences: Difference[] };

type See = (asker: Asker, at: (typeof moments)[number]) => Promise<Seen>;
const asIs = (facts: AccessFacts): AccessFacts => facts;

/** Holds the database against `decide` for every asker, moment, case, entry and compartment. */
async function compare(see: See): Promise<Tally> {
  const tally: Tally = { combinations: 0, allowed: 0, differences: [] };
  for (const asker of askers) {
    for (const at of moments) {
      const seen = await see(asker, at);
      for (const each of cases) compareCase(tally, each, asker, at, seen);
    }
  }
  return tally;
}

/** Whether anything differs; looks no further than the first. */
async function differs(see: See, mutate = asIs): Promise<boolean> {
  const tally: Tally = { combinations: 0, allowed: 0, differences: [] };
  const looked = cases.map((each) => ({ ...each, facts: mutate(each.facts) }));
  for (const asker of askers) {
    for (const at of moments) {
      const seen = await see(asker, at);
      for (const each of looked) compareCase(tally, each, asker, at, seen);
      if (tally.differences.length > 0) return true;
    }
  }
  return false;
}

const known = new Map<Asker, Map<object, Seen>>();
/** What the unchanged database shows; asked once for each asker and moment. */
async function seeOnce(asker: Asker, at: (typeof moments)[number]): Promise<Seen> {
  const ofAsker = known.get(asker) ?? new Map<object, Seen>();
  known.set(asker, ofAsker);
  const seen = ofAsker.get(at) ?? (await seenBy(asker, at));
  ofAsker.set(at, seen);
  return seen;
}

function compareCase(
  tally: Tally,
  { id, personId, facts, entries }: RandomCase,
  asker: Asker,
  at: (typeof moments)[number],
  seen: Seen,
): void {
  const hold = (what: string, inSql: boolean, asked: Parameters<typeof decide>[2]): boolean => {
    const decision = decide(facts, asker, asked, at);
    tally.combinations += 1;
    if (decision.allowed) tally.allowed += 1;
    if (decision.allowed !== inSql) {
      tally.differences.push({ what, sql: inSql, why: { decision, asked, asker, at } });
    }
    return decision.allowed;
  };
  let sees = false;
  for (const entry of entries) {
    const origin = { organisationId: entry.supplier.id, organisationType: entry.supplier.type };
    const { compartment, onwardUse } = entry;
    const asked = { action: "read", compartment, origin, onwardUse } as const;
    sees = hold(`entry ${entry.id}`, seen.entries.has(entry.id), asked) || sees;
  }
  for (const compartment of compartments) {
    const thing = { compartment, origin: null, onwardUse: "agreement" } as const;
    const place = `${id}|${compartment}`;
    sees = hold(`read ${place}`, seen.reads.has(place), { ...thing, action: "read" }) || sees;
    hold(`add ${place}`, seen.contributes.has(place), { ...thing, action: "contribute" });
  }
  const identity = { compartment: "identity", origin: null, onwardUse: "agreement" } as const;
  hold(`person ${id}`, seen.persons.has(personId), { ...identity, action: "read" });
  if (sees && !seen.cases.has(id)) {
    tally.differences.push({ what: `case ${id} is not in the list`, sql: false, why: asker });
  }
}

test("the database and the pure rule agree on more than a hundred thousand questions [R387 R433]", async () => {
  const { combinations, allowed, differences } = await compare(seeOnce);
  expect(differences.slice(0, 3)).toEqual([]);
  expect(combinations).toBeGreaterThanOrEqual(100_000);
  // A rule that lets nobody or everybody in would agree with anything.
  expect(allowed / combinations).toBeGreaterThan(0.1);
  expect(allowed / combinations).toBeLessThan(0.7);
}, 120_000);

const withoutClauses =
  (change: (clause: AccessFacts["agreements"][number]["clauses"][number]) => object) =>
  (facts: AccessFacts): AccessFacts => ({
    ...facts,
    agreements: facts.agreements.map((agreement) => ({
      ...agreement,
      clauses: agreement.clauses.map((clause) => ({ ...clause, ...change(clause) })),
    })),
  });

test.each<[string, (facts: AccessFacts) => AccessFacts]>([
  [
    "refusals",
    (facts) => ({
      ...facts,
      agreements: facts.agreements.map((agreement) => ({
        ...agreement,
        clauses: agreement.clauses.filter((clause) => clause.effect === "allow"),
      })),
    }),
  ],
  [
    "roles",
    withoutClauses((clause) =>
      clause.recipientType || clause.recipientOrganisationId ? { recipientRole: null } : {},
    ),
  ],
  ["suppliers", withoutClauses(() => ({ originType: null, originOrganisationId: null }))],
  ["consents", withoutClauses(() => ({ needsConsent: false }))],
  [
    "objections",
    (facts) => ({ ...facts, consents: facts.consents.filter((each) => each.kind === "consent") }),
  ],
  ["second persons", withoutClauses(() => ({ needsSecondPerson: false }))],
  ["phases", withoutClauses(() => ({ phases: null }))],
  ["tracks", withoutClauses(() => ({ track: null }))],
  ["after-periods", withoutClauses(() => ({ afterDays: 0 }))],
  ["days of clauses", withoutClauses(() => ({ valid: { from: null, until: null } }))],
  ["kept rights", (facts) => ({ ...facts, keptRights: [] })],
  ["emergencies", (facts) => ({ ...facts, emergencies: [] })],
])(
  "a rule that forgets %s is found out",
  async (_, forget) => {
    expect(await differs(seeOnce, forget)).toBe(true);
  },
  120_000,
);

test("a policy that forgets refusals, suppliers, onward use or days is found out", async () => {
  const [{ expression }] = (await world.sql(
    "select pg_get_expr(polqual, polrelid) as expression from pg_policy where polname = 'granted_read' and polrelid = 'cases.entries'::regclass",
  )) as [{ expression: string }];
  const write = async (using: string) => {
    await world.sql("drop policy granted_read on cases.entries");
    await world.sql(
      `create policy granted_read on cases.entries for select to schakel_app using (${using})`,
    );
  };
  for (const [from, to] of [
    ["bool_and((g.effect = 'allow'::text))", "bool_or((g.effect = 'allow'::text))"],
    ["(g.origin_type IS NULL)", "(true)"],
    ["(entries.onward_use = 'agreement'::text)", "(true)"],
    ["(g.purpose IS NULL)", "(true)"],
    ["(g.role IS NULL)", "(true)"],
    ["(g.account_id IS NULL)", "(true)"],
    ["(g.until IS NULL)", "(true)"],
  ] as const) {
    expect(expression).toContain(from);
    await write(expression.replace(from, to));
    expect(await differs(seenBy), from).toBe(true);
  }
  await write(expression);
  expect(await differs(seenBy)).toBe(false);
}, 240_000);
