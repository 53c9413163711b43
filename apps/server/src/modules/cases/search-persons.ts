import type { Day } from "@schakel/kernel";
import { isRefusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findPersons, type FoundPerson } from "../identity/index.ts";

type Asked = {
  readonly text?: string | undefined;
  readonly birthDay?: Day | undefined;
  readonly phone?: string | undefined;
  readonly limit: number;
};
type CaseOf = {
  client_person_id: string;
  id: string;
  number: string;
  pseudonym: string;
  status: "open" | "closed";
};

/**
 * Looks for a person among the dossiers whose identity the actor may read; misspelt names meet
 * too. Every person returned is a line in the log, not only the question.
 */
export async function searchPersons(tx: Tx, actor: Actor, platform: Platform, asked: Asked) {
  requirePermission(actor, "person.search");
  const found = await findPersons(tx, actor, platform, asked);
  if (isRefusal(found)) return found;
  const cases = await casesOf(
    tx,
    found.map((person) => person.id),
  );
  const hits = found.flatMap((person) => {
    const file = cases.get(person.id);
    return file ? [hitOf(person, file)] : [];
  });
  for (const hit of hits) {
    tx.audit({
      event: "person.search",
      action: "E",
      dossierId: hit.caseId,
      personId: hit.personId,
      objectKind: "person",
      objectId: hit.personId,
      relationHeld: true,
    });
  }
  if (hits.length === 0) tx.audit({ event: "person.search", action: "E", detail: { count: 0 } });
  return { items: hits.map(({ personId: _, ...hit }) => hit) };
}

function hitOf(person: FoundPerson, file: CaseOf) {
  return {
    personId: person.id,
    caseId: file.id,
    number: file.number,
    pseudonym: file.pseudonym,
    status: file.status,
    name: [person.givenName, person.surname].filter(Boolean).join(" ") || (person.alias ?? ""),
    birthDay: person.birthDay,
    score: person.score,
    because: [...person.evidence],
  };
}

async function casesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, CaseOf>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<CaseOf>`
    select client_person_id, id, number, pseudonym, status from cases.cases
     where client_person_id = any(${personIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.client_person_id, row]));
}
