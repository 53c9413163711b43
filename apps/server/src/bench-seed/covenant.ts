/** Recipient type, what it may do, with which compartments, and for which purpose. */
type Clause = readonly [
  type: string,
  action: "read" | "contribute",
  of: readonly string[],
  purpose: string,
];

/** The covenant under which the organisations of the bench share: nobody sees a whole dossier. */
export const clausesOfBench: readonly Clause[] = [
  [
    "police",
    "read",
    ["identity", "contact-safety", "residence", "criminal-justice"],
    "victim-protection",
  ],
  ["police", "contribute", ["residence", "criminal-justice"], "victim-protection"],
  [
    "shelter",
    "read",
    ["identity", "contact-safety", "shelter-housing", "plan-results", "social-environment"],
    "support-and-shelter",
  ],
  ["shelter", "contribute", ["shelter-housing", "plan-results"], "support-and-shelter"],
  ["municipality", "read", ["plan-results", "finance-work"], "municipal-approach"],
];

/** Every compartment, in the order in which coordination grants name them. */
export const allCompartments = [
  "identity",
  "contact-safety",
  "social-environment",
  "care-health",
  "shelter-housing",
  "residence",
  "criminal-justice",
  "finance-work",
  "plan-results",
  "coordination-notes",
] as const;

/** What the clauses give an organisation of a type, as `agreements.compile` would write it. */
export type ClauseGrant = {
  readonly purpose: string;
  readonly reads: readonly string[];
  readonly contributes: readonly string[];
  readonly clauseIds: readonly string[];
};

/** One line of the covenant with its number and id. */
export type NumberedClause = {
  readonly id: string;
  readonly number: number;
  readonly type: string;
  readonly action: "read" | "contribute";
  readonly compartment: string;
  readonly purpose: string;
};

/** The clauses one by one, numbered as in a covenant. */
export function numberClauses(newId: () => string): readonly NumberedClause[] {
  return clausesOfBench
    .flatMap(([type, action, compartments, purpose]) =>
      compartments.map((compartment) => ({ type, action, compartment, purpose })),
    )
    .map((clause, at) => ({ ...clause, id: newId(), number: at + 1 }));
}

/** One grant per type: in this covenant every type has one purpose. */
export function grantOfType(clauses: readonly NumberedClause[], type: string): ClauseGrant {
  const mine = clauses.filter((clause) => clause.type === type);
  const having = (action: string): readonly string[] =>
    mine
      .filter((clause) => clause.action === action)
      .map((clause) => clause.compartment)
      .sort();
  return {
    purpose: mine[0]?.purpose ?? "",
    reads: having("read"),
    contributes: having("contribute"),
    clauseIds: mine.map((clause) => clause.id),
  };
}
