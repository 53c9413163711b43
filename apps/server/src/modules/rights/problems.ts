import type { ProblemTable } from "../../platform/http/problems.ts";

/** What the module rights refuses, in words. */
export const rightsProblems: ProblemTable = {
  "period-backwards": {
    status: 422,
    nl: {
      title: "De laatste dag ligt voor de eerste dag.",
      wayOut: "Draai de dagen om, of laat er één leeg.",
    },
    en: {
      title: "The last day lies before the first day.",
      wayOut: "Turn the days around, or leave one empty.",
    },
  },
};
