import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Dossier } from "./dossier.ts";
import { normalisePerson } from "./normalise-person.ts";
import type { Person, PersonId } from "./person.ts";
import { sealPerson } from "./person-seal.ts";
import { findPersonRow, storeTokens, updatePerson } from "./person-store.ts";

/**
 * Replaces what is known of a person by what is known now, and the tokens along. The use case above
 * checks the permission, guards its own version and writes the log line. Throws not-found when the
 * person is none for this actor; refuses as `registerPerson` does, and `stale-version` when somebody
 * else revised the person in between.
 */
export async function revisePerson(
  tx: Tx,
  _actor: Actor,
  platform: Platform,
  dossier: Dossier,
  personId: string,
  input: Person,
): Promise<{ readonly id: PersonId } | Refusal> {
  const person = normalisePerson(input, platform.clock.today());
  if (isRefusal(person)) return person;
  const row = await findPersonRow(tx, dossier.id, personId);
  if (!row) throw notFound("person.revise", "person", personId);
  const version = row.version + 1;
  const sealed = sealPerson(dossier, personId, version, person);
  const saved = await updatePerson(tx, { ...sealed, id: personId, dossierId: dossier.id, version });
  if (!saved) return refuse("stale-version");
  await storeTokens(tx, platform.keyring, personId, person);
  return { id: personId as PersonId };
}
