import { newDossier, personRows } from "../modules/identity/index.ts";
import { putAccess } from "./case-access.ts";
import {
  dayMs,
  dayOfMs,
  firstDayMs,
  lastDayMs,
  type BenchOrganisation,
  type CaseContext,
  type Made,
  type Written,
} from "./case-context.ts";
import { allCompartments, grantOfType } from "./covenant.ts";
import { makePerson, type BenchPerson } from "./names.ts";
import { entriesOfDossier, visibleOfDossier, type Plan } from "./plan.ts";
import { seededId } from "./seeded-id.ts";
import { makeText } from "./texts.ts";

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
      home.type,
      home.accountId,
      moment,
      moment,
      dossier.seal(place, makeText(random)),
    ]);
    written.push({ compartment, atMs });
  }
  return written;
}
