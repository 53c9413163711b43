import { createContext, useContext } from "react";

/** A clause as people call it: its number and the title of its agreement. */
export type ClauseName = { readonly number: number; readonly agreement: string };

/** Finds the name of a clause; undefined for readers who may not read agreements. */
export type ClauseNames = (clauseId: string) => ClauseName | undefined;

/** Names of clauses, from the page around: agreements stand above cases. */
export const ClauseNamesContext = createContext<ClauseNames>(() => undefined);

/** The clauses taken together per agreement, such as «Convenant, 3 and 7». */
export function useClausesByAgreement(
  clauseIds: readonly string[],
): readonly { readonly agreement: string; readonly numbers: readonly number[] }[] {
  const nameOf = useContext(ClauseNamesContext);
  return clausesByAgreement(clauseIds, nameOf);
}

/** The clauses with a known name, per agreement, numbers ascending. */
export function clausesByAgreement(clauseIds: readonly string[], nameOf: ClauseNames) {
  const names = clauseIds.flatMap((clauseId) => nameOf(clauseId) ?? []);
  return [...Map.groupBy(names, (name) => name.agreement)].map(([agreement, clauses]) => ({
    agreement,
    numbers: [...new Set(clauses.map((clause) => clause.number))].toSorted((a, b) => a - b),
  }));
}
