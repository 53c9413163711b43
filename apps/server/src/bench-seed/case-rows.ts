import type { Random } from "../demo/random.ts";
import { partPlace } from "../modules/cases/index.ts";
import { newDossier, personRows, type Dossier } from "../modules/identity/index.ts";
import type { Keyring } from "../platform/crypto/index.ts";
import type { CopyValue } from "./copy-text.ts";
import { allCompartments, grantOfType, type NumberedClause } from "./covenant.ts";
import { makePerson, type BenchPerson } from "./names.ts";
import { entriesOfDossier, visibleOfDossier, type CasePlan, type Plan } from "./plan.ts";
import { seededId } from "./seeded-id.ts";
import type { TableName } from "./tables.ts";
import { makeText } from "./texts.ts";

/** An organisation of the bench with the one account that works there. */
export type BenchOrganisation = {
  readonly id: string;
  readonly key: number;
  readonly type: string;
  readonly regionId: string;
  readonly accountId: string;
  readonly membershipId: string;
};

/** All that a case is made of besides its number. */
export type CaseContext = {
  readonly plan: Plan;
  readonly keyring: Keyring;
  readonly organisations: readonly BenchOrganisation[];
  readonly clauses: readonly NumberedClause[];
  readonly agreementId: string;
  readonly municipalities: Readonly<Record<string, readonly string[]>>;
  readonly forms: readonly string[];
  /** Number of the first case, after those that exist. */
  readonly firstSequence: number;
  /** Takes the row of a table. */
  readonly put: (table: TableName, row: readonly CopyValue[]) => void;
};

export const firstDayMs = Date.UTC(2022, 0, 3, 8);
const lastDayMs = Date.UTC(2026, 9, 31, 16);
const dayMs = 86_400_000;

type Made = CasePlan & {
  readonly context: CaseContext;
  readonly random: Random;
  readonly at: number;
  readonly id: string;
  readonly openedMs: number;
  readonly home: BenchOrganisation;
  readonly dossier: Dossier;
  readonly form: string;
  readonly municipality: string;
};

/** The person of a case: drawn first, so that others can ask for the name without making the case. */
export function personOfCase(plan: Plan, at: number): BenchPerson {
  return makePerson(plan.randomOf(at));
}

/** Puts all rows of one case, as use cases and triggers together would have left them. */
export async function putCase(context: CaseContext, at: number): Promise<void> {
  const { plan, organisations, keyring } = context;
  const random = plan.randomOf(at);
  const person = makePerson(random);
  const division = plan.of(at);
  const share = at / plan.parameters.cases;
  const openedMs = Math.floor(firstDayMs + share * (lastDayMs - firstDayMs - 90 * dayMs));
  const id = seededId(random, openedMs);
  const { dossier, row } = await newDossier(keyring, id);
  const home = organisations[division.owner] as BenchOrganisation;
  const made: Made = {
    ...division,
    context,
    random,
    at,
    id,
    openedMs,
    home,
    dossier,
    form: random.pick(context.forms),
    municipality: random.pick(context.municipalities[home.regionId] ?? []),
  };
  context.put("identity.data_keys", [id, row.wrapped, row.key_id]);
  const personId = putPerson(made, person);
  const closedMs = random.chance(0.25) ? openedMs + (10 + random.below(80)) * dayMs : undefined;
  putHead(made, personId, closedMs);
  const written = putEntries(made);
  putAccess(made, closedMs, written);
}

function putPerson(made: Made, person: BenchPerson): string {
  const { context, dossier, random, openedMs, home } = made;
  const id = seededId(random, openedMs + 1);
  const rows = personRows(
    context.keyring,
    dossier,
    { id, byKey: home.key },
    { ...person, languages: ["nl"], needsInterpreter: random.chance(0.3) },
  );
  const { sealed_names, sealed_contact, sealed_numbers, sealed_language } = rows.person;
  context.put("identity.persons", [
    id,
    dossier.id,
    home.key,
    sealed_names,
    sealed_contact,
    sealed_numbers,
    sealed_language,
  ]);
  const put = new Set<string>();
  for (const { token, kind } of rows.tokens) {
    const name = `${kind} ${token.toString("latin1")}`;
    if (put.has(name)) continue;
    put.add(name);
    context.put("identity.blind_tokens", [token, kind, id, dossier.id]);
  }
  for (const { variant, spelling } of rows.variants) {
    context.put("identity.spelling_variants", [variant, spelling]);
  }
  return id;
}

function putHead(made: Made, personId: string, closedMs: number | undefined): void {
  const { context, random, id, openedMs, home, at } = made;
  const sequence = context.firstSequence + at;
  const year = dayOfMs(openedMs).slice(0, 4);
  const region = home.regionId.slice(0, 2).toUpperCase();
  const isMinor = random.chance(0.2);
  context.put("cases.cases", [
    id,
    `${region}-${year}-${String(sequence).padStart(5, "0")}`,
    `Proefzaak ${sequence}`,
    home.regionId,
    made.municipality,
    home.id,
    home.key,
    personId,
    isMinor ? "A" : random.pick(["B", "C", "D"]),
    made.form,
    isMinor,
    random.chance(0.1),
    closedMs === undefined ? "open" : "closed",
    dayOfMs(openedMs),
    closedMs === undefined ? null : dayOfMs(closedMs),
    closedMs === undefined ? null : "goals-reached",
  ]);
  const since = new Date(openedMs).toISOString();
  context.put("cases.coordinators", [
    seededId(random, openedMs + 2),
    id,
    home.membershipId,
    home.key,
    `["${since}",)`,
  ]);
}

type Written = { readonly compartment: string; readonly atMs: number };

function putEntries(made: Made): readonly Written[] {
  const { context, random, id, openedMs, home, dossier } = made;
  const shelterReads = grantOfType(context.clauses, "shelter").reads;
  const closed = allCompartments.filter((each) => !shelterReads.includes(each));
  const count = made.isDossier ? entriesOfDossier : 2 + random.below(3);
  const written: Written[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const atMs =
      openedMs + 1000 + Math.floor(((nth + random.below(1000) / 1000) * 80 * dayMs) / count);
    const entryId = seededId(random, atMs);
    // Of every five entries of a large dossier the partner sees three: 60 of 100.
    const isOpen = (nth * visibleOfDossier) % entriesOfDossier < visibleOfDossier;
    const from = made.isDossier ? (isOpen ? shelterReads : closed) : allCompartments;
    const compartment = random.pick(from);
    const moment = new Date(atMs).toISOString();
    const place = { table: "cases.entries", row: entryId, column: "text", version: 1 };
    context.put("cases.entries", [
      entryId,
      id,
      random.pick(["note", "contact", "observation", "decision", "measurement"]),
      compartment,
      home.key,
      home.id,
      home.accountId,
      moment,
      moment,
      dossier.seal(place, makeText(random)),
    ]);
    written.push({ compartment, atMs });
  }
  return written;
}

/** Grants, feed and readers: what the triggers of coordinators and participations compile. */
function putAccess(made: Made, closedMs: number | undefined, written: readonly Written[]): void {
  const { context, id, home, random, openedMs } = made;
  context.put("cases.grants", [
    id,
    home.key,
    home.type,
    "coordination",
    null,
    null,
    "(,)",
    allCompartments,
    allCompartments,
    [],
  ]);
  putReader(made, closedMs, written, {
    organisation: home,
    purpose: null,
    reads: allCompartments,
    valid: "{(,)}",
  });
  for (const place of made.participants) {
    const organisation = context.organisations[place] as BenchOrganisation;
    const { purpose, reads, contributes, clauseIds } = grantOfType(
      context.clauses,
      organisation.type,
    );
    const from = dayOfMs(openedMs);
    const participationId = seededId(random, openedMs + 3);
    context.put("cases.participations", [
      participationId,
      id,
      organisation.id,
      organisation.key,
      organisation.type,
      context.agreementId,
      made.dossier.seal(partPlace(participationId), "Doet mee in de keten"),
      `[${from},)`,
    ]);
    context.put("cases.grants", [
      id,
      organisation.key,
      organisation.type,
      "agreement",
      context.agreementId,
      purpose,
      `[${from},)`,
      reads,
      contributes,
      clauseIds,
    ]);
    putReader(made, closedMs, written, { organisation, purpose, reads, valid: `{[${from},)}` });
  }
}

function putReader(
  made: Made,
  closedMs: number | undefined,
  written: readonly Written[],
  reader: {
    organisation: BenchOrganisation;
    purpose: string | null;
    reads: readonly string[];
    valid: string;
  },
): void {
  const { context, id, openedMs, form, municipality } = made;
  const { organisation, purpose, reads, valid } = reader;
  const knowsClient = reads.includes("identity");
  const seen = written
    .filter(({ compartment }) => reads.includes(compartment))
    .map(({ atMs }) => atMs);
  const lastMs = Math.max(openedMs, closedMs ?? 0, ...seen);
  context.put("cases.feed", [
    organisation.key,
    id,
    new Date(lastMs).toISOString(),
    valid,
    closedMs === undefined ? "open" : "closed",
    form,
    municipality,
    dayOfMs(openedMs),
  ]);
  context.put("identity.dossier_readers", [
    id,
    organisation.key,
    knowsClient,
    // Whoever coordinates knows the client for every purpose; a partner for that of its clauses.
    knowsClient && purpose !== null ? [purpose] : null,
    valid,
  ]);
}

function dayOfMs(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
