import { bodiesKind } from "./bodies.ts";
import { clientLanguagesKind } from "./client-languages.ts";
import { codeListsKind } from "./code-lists.ts";
import { compartmentsKind } from "./compartments.ts";
import { consentTextsKind } from "./consent-texts.ts";
import { decisionAidsKind } from "./decision-aids.ts";
import { definitionsKind } from "./definitions.ts";
import { figuresKind } from "./figures.ts";
import { formsKind } from "./forms.ts";
import { goalsKind } from "./goals.ts";
import { holidaysKind } from "./holidays.ts";
import { htcdsListsKind } from "./htcds-lists.ts";
import type { PackKind } from "./kind.ts";
import { legalRulesKind } from "./legal-rules.ts";
import { minimaKind } from "./minima.ts";
import { municipalitiesKind } from "./municipalities.ts";
import { organisationTypesKind } from "./organisation-types.ts";
import { organisationsKind } from "./organisations.ts";
import { oversightRulesKind } from "./oversight-rules.ts";
import { packKind } from "./pack.ts";
import { partnerSetsKind } from "./partner-sets.ts";
import { regionKind } from "./region.ts";
import { retentionRulesKind } from "./retention-rules.ts";
import { functionsKind, rolesKind } from "./roles.ts";
import { signListsKind } from "./sign-lists.ts";
import { sourcesKind } from "./sources.ts";
import { targetGroupsKind } from "./target-groups.ts";
import { termsKind } from "./terms.ts";
import { trackEventsKind } from "./track-events.ts";
import { wordListsKind } from "./word-lists.ts";

/** Every kind of pack file, by the word behind `kind:`. */
export const packKinds: ReadonlyMap<string, PackKind> = new Map(
  [
    oversightRulesKind,
    packKind,
    sourcesKind,
    municipalitiesKind,
    regionKind,
    codeListsKind,
    formsKind,
    definitionsKind,
    termsKind,
    decisionAidsKind,
    rolesKind,
    functionsKind,
    compartmentsKind,
    targetGroupsKind,
    organisationTypesKind,
    signListsKind,
    legalRulesKind,
    trackEventsKind,
    holidaysKind,
    figuresKind,
    htcdsListsKind,
    wordListsKind,
    consentTextsKind,
    clientLanguagesKind,
    retentionRulesKind,
    minimaKind,
    bodiesKind,
    goalsKind,
    partnerSetsKind,
    organisationsKind,
  ].map((kind) => [kind.kind, kind]),
);
export type { PackContent } from "./content.ts";
