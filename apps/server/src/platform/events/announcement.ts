/** Something that happened, for open screens and modules above. Carries ids only. */
export type Announcement = {
  readonly event: string;
  readonly dossierId?: string | null;
  readonly objectId?: string | null;
  /** Keys of the organisations whose open screens may hear of it. */
  readonly organisationKeys: readonly number[];
};
