import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";
import { clauseProblems } from "./clause-problems.ts";
import { lifeProblems } from "./life-problems.ts";
import { sharingProblems } from "./sharing-problems.ts";

expectBreach("participations_once", "already-takes-part");
expectBreach("participations_under_agreement", "agreement-not-in-force");

/** What the module agreements refuses, in words. */
export const agreementProblems: ProblemTable = {
  ...lifeProblems,
  ...clauseProblems,
  ...sharingProblems,
  "not-a-party": {
    status: 422,
    nl: {
      title: "Deze organisatie heeft de afspraak niet ondertekend.",
      wayOut: "Kies een partner die meedoet, of laat de organisatie eerst tekenen.",
    },
    en: {
      title: "This organisation has not signed the agreement.",
      wayOut: "Choose a partner that takes part, or let the organisation sign first.",
    },
  },
  "agreement-not-in-force": {
    status: 422,
    nl: {
      title: "Deze afspraak geldt vandaag niet.",
      wayOut: "Kies een afspraak die geldt. Zonder afspraak deel je niets.",
    },
    en: {
      title: "This agreement does not hold today.",
      wayOut: "Choose an agreement that holds. Without one nothing is shared.",
    },
  },
  "nothing-to-share": {
    status: 422,
    nl: {
      title: "Onder deze afspraak mag deze organisatie in deze casus niets zien.",
      wayOut: "Kijk of toestemming van de cliënt nodig is, of kies een andere afspraak.",
    },
    en: {
      title: "Under this agreement this organisation may see nothing in this case.",
      wayOut: "See whether the client's consent is needed, or choose another agreement.",
    },
  },
  "already-takes-part": {
    status: 409,
    nl: {
      title: "Deze organisatie doet al mee in deze casus.",
      wayOut: "Er is niets te doen; bekijk bij «Wie ziet dit?» wat zij ziet.",
    },
    en: {
      title: "This organisation already takes part in this case.",
      wayOut: "There is nothing to do; see under «Who sees this?» what it sees.",
    },
  },
  "already-ended": {
    status: 409,
    nl: {
      title: "Deze deelname is al beëindigd.",
      wayOut: "Nodig de organisatie opnieuw uit als zij weer mee moet doen.",
    },
    en: {
      title: "This participation has ended already.",
      wayOut: "Invite the organisation again if it should take part once more.",
    },
  },
};
