import { refuse, type Day, type Refusal } from "@schakel/kernel";
import { readBsn, readPhone } from "./identifiers.ts";
import type { Person } from "./person.ts";

/**
 * A person as stored: phone in E.164, BSN as nine digits. Refuses a phone or BSN that cannot be
 * one, and a birth in the future; a V-number or document number of another form stays as written,
 * because false papers carry them too.
 */
export function normalisePerson(
  person: Person,
  today: Day,
): Person | Refusal<"phone-wrong" | "bsn-wrong" | "birth-in-future"> {
  const phone = person.phone === undefined ? undefined : readPhone(person.phone);
  if (person.phone !== undefined && phone === undefined) return refuse("phone-wrong");
  const bsn = person.bsn === undefined ? undefined : readBsn(person.bsn);
  if (person.bsn !== undefined && bsn === undefined) return refuse("bsn-wrong");
  const year = Number(today.slice(0, 4));
  if ((person.birthDay ?? today) > today || (person.birthYear ?? year) > year) {
    return refuse("birth-in-future");
  }
  return { ...person, phone, bsn };
}
