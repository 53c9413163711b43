import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { viewersOf, type CaseDetail } from "../cases/index.ts";
import { documentMessages } from "./document-messages.ts";
import type { CaseDocument } from "./documents-api.ts";
import { Versions } from "./document-versions.tsx";
import styles from "./documents.module.css";
import type { Previewed } from "./preview-dialog.tsx";
import { Limits, VersionActs, VersionFacts } from "./version-parts.tsx";

type DocumentItemProps = {
  file: CaseDetail;
  document: CaseDocument;
  onPreview: (previewed: Previewed) => void;
  onNewVersion: (document: CaseDocument) => void;
};

/** One document: what, in which compartment, from whom, who reads it, and what can be done. */
export function DocumentItem({ file, document, onPreview, onNewVersion }: DocumentItemProps) {
  const m = useMessages(documentMessages);
  const canAdd = document.allowedActions.includes("add-version");
  return (
    // One stop per document for j and k; it holds no control of its own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className={styles.document} data-row-link="" tabIndex={-1}>
      <div className={styles.what}>
        <h3 data-private="" dir="auto">
          {document.title}
        </h3>
        <VersionFacts version={document} />
        <p className={styles.tags}>
          <CompartmentTag compartment={document.compartment} />
          <strong>{document.originOrganisation}</strong>
          <Limits version={document} />
        </p>
        <ReadBy file={file} document={document} />
        {document.versionCount > 1 ? (
          <Versions file={file} document={document} onPreview={onPreview} />
        ) : null}
      </div>
      <div className={styles.acts} data-print="no">
        <VersionActs
          caseId={file.id}
          documentId={document.id}
          version={document}
          onPreview={onPreview}
        />
        {canAdd ? (
          <Button variant="quiet" size="sm" icon="plus" onClick={() => onNewVersion(document)}>
            {m.newVersion}
            <VisuallyHidden>{m.about(document.title)}</VisuallyHidden>
          </Button>
        ) : null}
      </div>
    </article>
  );
}

/** «Wie ziet dit»: who reads the latest version now. */
function ReadBy({ file, document }: { file: CaseDetail; document: CaseDocument }) {
  const m = useMessages(documentMessages);
  const format = useFormat();
  const only = document.onlyOrganisations?.map(({ id }) => id);
  const names = viewersOf(file.whoSees, document.compartment)
    .filter(({ organisationId }) => only === undefined || only.includes(organisationId))
    .filter(
      (view) =>
        document.onwardUse === "agreement" ||
        view.organisationId === document.originOrganisationId ||
        (document.onwardUse === "coordination" && view.isCoordinating),
    )
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        {m.whoSees}
        <VisuallyHidden>{m.about(document.title)}</VisuallyHidden>
      </summary>
      <p>{m.seenBy(format.list(names))}</p>
    </details>
  );
}
