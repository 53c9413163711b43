import type { ServerModule } from "../../platform/http/module.ts";
import { regionProblems, serveRegions } from "./routes.ts";

export type { CodeItem, CodeList } from "./code-list.ts";
export { linksOf } from "./code-list.ts";
export { decideSmugglingOrTrafficking, followAid } from "./decision-aid.ts";
export type { AidOutcome, Answer, SmugglingAnswers } from "./decision-aid.ts";
export { findLoadedPacks } from "./find-loaded-packs.ts";
export { findRegionOfMunicipality } from "./find-region-of-municipality.ts";
export { findCodeList, getCodeList, listCodeListsOfKind } from "./get-code-list.ts";
export { isCodeInForce } from "./is-code-in-force.ts";
export { listFigures } from "./list-figures.ts";
export type { Figure } from "./list-figures.ts";
export { listGoals } from "./list-goals.ts";
export type { Goal } from "./list-goals.ts";
export { listDesignatedDays, listHolidays } from "./list-holidays.ts";
export type { Holiday } from "./list-holidays.ts";
export { listMunicipalities } from "./list-municipalities.ts";
export type { Municipality } from "./list-municipalities.ts";
export { listPacks } from "./list-packs.ts";
export type { LoadedPack } from "./list-packs.ts";
export { listRegions } from "./list-regions.ts";
export type { Region } from "./list-regions.ts";
export { listRiskGroups } from "./list-risk-groups.ts";
export type { RiskGroup, RiskGroupView } from "./list-risk-groups.ts";
export { loadPacks } from "./load-packs.ts";
export type { PackLoad, PackLoader } from "./load-packs.ts";
export type { PackFile, PackProblem } from "./pack-file.ts";
export type { Bilingual, Confidence } from "./pack-schema/fields.ts";
export { parsePacks } from "./parse-packs.ts";
export type { ParsedPack, ParsedPacks } from "./parse-packs.ts";
export { preferTerm, synonymsOf } from "./prefer-term.ts";
export type { TermAdvice } from "./prefer-term.ts";
export { pseudonymFor } from "./pseudonym-for.ts";
export { readPackFolder } from "./read-pack-folder.ts";
export { provenanceColumns, textColumns } from "./region-rows.ts";
export { endMissingRows, nothingLoaded, plus, upsertRows } from "./upsert-rows.ts";
export type { LoadCount, TableRows } from "./upsert-rows.ts";

/** Reference content: packs, code lists, regions and municipalities. */
export const regionsModule: ServerModule = {
  name: "regions",
  problems: regionProblems,
  serve: serveRegions,
};
