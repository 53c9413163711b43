/**
 * The four domains in which a victim recovers, from the chain approach handbook (STV, 2007): self-
 * reliance, a stable place to live, self-esteem and social relations. The same for all victims.
 */
export const recoveryDomains = [
  "independence",
  "stable-housing",
  "self-worth",
  "social-relations",
] as const;

export type RecoveryDomain = (typeof recoveryDomains)[number];

/** A goal of the plan, as far as the picture of recovery needs it. */
export type RecoveryGoal = {
  readonly domain: RecoveryDomain;
  readonly status: "open" | "reached" | "stopped";
};

/** What the plan says about one domain. A domain without goals is shown too: it was not thought of. */
export type DomainPicture = {
  readonly domain: RecoveryDomain;
  readonly open: number;
  readonly reached: number;
  readonly stopped: number;
};

/** Tells whether a text names a recovery domain. */
export function isRecoveryDomain(text: string): text is RecoveryDomain {
  return recoveryDomains.some((domain) => domain === text);
}

/** Counts goals per domain, always all four and in the order of the handbook. */
export function pictureByDomain(goals: readonly RecoveryGoal[]): readonly DomainPicture[] {
  const count = (domain: RecoveryDomain, status: RecoveryGoal["status"]): number =>
    goals.filter((goal) => goal.domain === domain && goal.status === status).length;
  return recoveryDomains.map((domain) => ({
    domain,
    open: count(domain, "open"),
    reached: count(domain, "reached"),
    stopped: count(domain, "stopped"),
  }));
}

/** Domains for which the plan has no goal that is open or reached: a question, not a fault. */
export function domainsWithoutGoal(goals: readonly RecoveryGoal[]): readonly RecoveryDomain[] {
  return pictureByDomain(goals)
    .filter((picture) => picture.open + picture.reached === 0)
    .map((picture) => picture.domain);
}
