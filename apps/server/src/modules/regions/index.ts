export { findCodeList, getCodeList, isCodeInForce, listCodeListsOfKind } from "./code-list.ts";
export type { Bilingual, CodeItem, CodeList } from "./code-list.ts";
export { findRegionOfMunicipality, listDesignatedDays } from "./places.ts";
export { pseudonymFor } from "./pseudonym.ts";
