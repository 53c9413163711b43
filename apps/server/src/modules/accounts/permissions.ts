/** Permissions of this module; which role holds which is content of the packs. */
export const permissions = {
  /** Invite to the own organisation, end memberships and sessions there, connect a log-in service. */
  manage: "account.manage",
  /** Decide on requests to be let into the members area of the own region. */
  decideRegistration: "registration.decide",
} as const;
