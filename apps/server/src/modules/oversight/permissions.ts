/** Permissions of this module; which role holds which is content of the packs. */
export const permissions = {
  /** See and handle notices of unusual access in the own organisation. */
  handle: "oversight.handle",
} as const;
