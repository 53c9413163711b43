import type { AgreementComparison, AgreementDetail } from "@schakel/contract";

const texts = [
  "title",
  "kind",
  "setting",
  "why",
  "forWhom",
  "byWhom",
  "goals",
  "targetGroups",
  "activities",
  "indicators",
  "roleDivision",
  "validFrom",
  "validUntil",
  "reviewOn",
  "dpia",
] as const;

type Edition = Pick<
  AgreementDetail,
  (typeof texts)[number] | "id" | "edition" | "parties" | "clauses"
>;

/** What was added, removed and changed from one version of an agreement to another, in words. */
export function compareEditions(before: Edition, after: Edition): AgreementComparison {
  const names = (edition: Edition) => edition.parties.map((party) => party.organisationName);
  return {
    otherId: before.id,
    otherEdition: before.edition,
    texts: texts.flatMap((field) =>
      before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
    ),
    parties: {
      gone: names(before).filter((name) => !names(after).includes(name)),
      added: names(after).filter((name) => !names(before).includes(name)),
    },
    clauses: clauseChanges(before, after),
  };
}

/** Clauses keep their number from version to version, so the number says which became which. */
function clauseChanges(before: Edition, after: Edition): AgreementComparison["clauses"] {
  const numbers = [...before.clauses, ...after.clauses].map((clause) => clause.number);
  return [...new Set(numbers)]
    .toSorted((one, other) => one - other)
    .flatMap((number) => {
      const was = before.clauses.find((clause) => clause.number === number)?.sentence ?? null;
      const is = after.clauses.find((clause) => clause.number === number)?.sentence ?? null;
      if (was?.nl === is?.nl) return [];
      const change = was === null ? "added" : is === null ? "removed" : "changed";
      return [{ change, number, before: was, after: is } as const];
    });
}
