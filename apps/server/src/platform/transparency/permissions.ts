/** Permissions of the log; which role holds which is content of the packs. */
export const permissions = {
  /** Take checkpoints and proofs, have the log checked, and say where checkpoints are sent. */
  witness: "log.witness",
} as const;
