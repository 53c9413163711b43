/** A part of the privacy screens, for who may use it. */
export type PrivacySection = {
  readonly to: "/privacy/verzoeken" | "/privacy/bewaren" | "/privacy/datalekken";
  readonly word: "requests" | "retention" | "breaches";
  readonly anyOf: readonly string[];
};

const sections: readonly PrivacySection[] = [
  { to: "/privacy/verzoeken", word: "requests", anyOf: ["rights.register"] },
  { to: "/privacy/bewaren", word: "retention", anyOf: ["retention.manage", "erasure.approve"] },
  { to: "/privacy/datalekken", word: "breaches", anyOf: ["breach.manage"] },
];

/** The parts that somebody with these permissions sees. */
export function privacySectionsFor(permissions: readonly string[]): readonly PrivacySection[] {
  return sections.filter(({ anyOf }) => anyOf.some((one) => permissions.includes(one)));
}
