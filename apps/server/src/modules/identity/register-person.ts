import { isRefusal, newId, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Dossier } from "./dossier.ts";
import { normalisePerson } from "./normalise-person.ts";
import type { Person, PersonId } from "./person.ts";
import { sealPerson } from "./person-seal.ts";
import { insertPerson, storeTokens } from "./person-store.ts";

/**
 * Writes a person down in an opened dossier, sealed with its key, findable by keyed tokens. Who may
 * do so is the use case above's question (opening a case, sending a report); the row policy wants
 * the actor's organisation to have access to the dossier. That use case also writes the log line.
 * Refuses a phone number or BSN that cannot be one, and a birth in the future.
 */
export async function registerPerson(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  input: Person,
  id: PersonId = newId<PersonId>(),
): Promise<{ readonly id: PersonId } | Refusal> {
  const person = normalisePerson(input, platform.clock.today());
  if (isRefusal(person)) return person;
  const sealed = sealPerson(dossier, id, 1, person);
  await inOrder([
    insertPerson(tx, { ...sealed, id, dossierId: dossier.id, by: actor.organisationKey }),
    storeTokens(tx, platform.keyring, id, person),
  ]);
  return { id };
}
