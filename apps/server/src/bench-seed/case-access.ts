import { partPlace } from "../modules/cases/index.ts";
import { dayOfMs, type BenchOrganisation, type Made, type Written } from "./case-context.ts";
import { allCompartments, grantOfType } from "./covenant.ts";
import { seededId } from "./seeded-id.ts";

/** Grants, feed and readers: what the triggers of coordinators and participations compile. */
export function putAccess(
  made: Made,
  closedMs: number | undefined,
  written: readonly Written[],
): void {
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
      clauseIds.toSorted(),
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
  context.put("identity.dossier_readers", [id, organisation.key, valid]);
  // Whoever coordinates knows the client for every purpose; a partner for that of its clauses.
  if (reads.includes("identity"))
    context.put("identity.known_by", [id, organisation.key, purpose, valid.slice(1, -1)]);
}
