import { registerEraser } from "../../platform/erasure/erasers.ts";
export { createDossier, newDossier, openDossier, openDossiers } from "./dossier.ts";
export type { Dossier, NewDossier, Place } from "./dossier.ts";
export type { Gender, Person, PersonId, Traits } from "./person.ts";
export { registerPerson } from "./register-person.ts";
export { revisePerson } from "./revise-person.ts";
export { listPersons, readPerson } from "./read-person.ts";
export { findPersons, findSimilarPersons } from "./find-persons.ts";
export type { FoundPerson } from "./find-persons.ts";
export { personRows } from "./person-rows.ts";
export type { PersonRows } from "./person-rows.ts";
export { scoreElsewhere } from "./score-elsewhere.ts";
export type { CandidateRow } from "./person-store.ts";
export { likelyFrom } from "./score-match.ts";
export { nameTokenKinds, nameTokens } from "./name-tokens.ts";
export type { NameTokens } from "./name-tokens.ts";
export { identityProblems } from "./problems.ts";

registerEraser({ module: "identity", order: 90, routine: "identity.erase_dossier" });
