/** What is chosen about the readers of a document before it is sent. */
export type ReaderChoice = {
  readonly mode: "all" | "some";
  readonly organisationIds: readonly string[];
};

type Viewer = { readonly organisationId: string; readonly name: string };

/**
 * The organisations that are going to read a document: of those who read its compartment the ones
 * chosen, and one's own. The server decides; this only says it beforehand.
 */
export function futureReaders<View extends Viewer>(
  viewers: readonly View[],
  choice: ReaderChoice,
  ownId: string,
): readonly View[] {
  return viewers.filter(
    ({ organisationId }) =>
      choice.mode === "all" ||
      organisationId === ownId ||
      choice.organisationIds.includes(organisationId),
  );
}

/** The ids to send: none means everybody who reads the compartment. */
export function onlyOrganisationIds(
  viewers: readonly Viewer[],
  choice: ReaderChoice,
  ownId: string,
): string[] | undefined {
  if (choice.mode === "all") return undefined;
  const chosen = futureReaders(viewers, choice, ownId).map(({ organisationId }) => organisationId);
  return [...new Set([ownId, ...chosen])];
}

/** Whether a file on this device is the one that an unfinished upload was begun with. */
export function isSameFile(
  upload: {
    readonly name: string;
    readonly sizeBytes: number;
    readonly lastModified: number | null;
  },
  file: { readonly name: string; readonly size: number; readonly lastModified: number },
): boolean {
  return (
    upload.name === file.name &&
    upload.sizeBytes === file.size &&
    (upload.lastModified === null || upload.lastModified === file.lastModified)
  );
}

/** A file name without its ending, to begin with as a title. */
export function titleOf(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,10}$/, "").trim() || fileName;
}
