import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { saveFile, viewersOf, type CaseDetail } from "../cases/index.ts";
import { documentMessages } from "./document-messages.ts";
import { downloadVersion, type CaseDocument, type DocumentVersion } from "./documents-api.ts";
import styles from "./documents.module.css";
import type { Previewed } from "./preview-dialog.tsx";
import { versionsQuery } from "./queries.ts";

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

/** Kind, size, author and moment of a version. */
function VersionFacts({ version }: { version: DocumentVersion }) {
  const m = useMessages(documentMessages);
  const format = useFormat();
  return (
    <p className={styles.quiet}>
      <Facts>
        {m.kinds[version.kind]}
        {m.size(version.sizeBytes)}
        {m.by(version.authorName, format.moment(version.recordedAt))}
      </Facts>
    </p>
  );
}

/** What keeps a version from some who read its compartment. */
function Limits({ version }: { version: DocumentVersion }) {
  const m = useMessages(documentMessages);
  const format = useFormat();
  const onward = m.onwardTag[version.onwardUse];
  return (
    <>
      {version.onlyOrganisations ? (
        <Badge icon="lock">
          {m.only(format.list(version.onlyOrganisations.map(({ name }) => name)))}
        </Badge>
      ) : null}
      {onward === "" ? null : <Badge icon="lock">{onward}</Badge>}
    </>
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

type VersionActsProps = {
  caseId: string;
  documentId: string;
  version: DocumentVersion;
  onPreview: (previewed: Previewed) => void;
};

function VersionActs({ caseId, documentId, version, onPreview }: VersionActsProps) {
  const m = useMessages(documentMessages);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { number, title } = version;
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      saveFile(await downloadVersion({ caseId, documentId, number }), version.fileName);
      showToast(m.downloaded);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {version.canPreview ? (
        <Button
          size="sm"
          icon="eye"
          onClick={() => onPreview({ caseId, documentId, number, title, kind: version.kind })}
        >
          {m.look}
          <VisuallyHidden>{m.about(title)}</VisuallyHidden>
        </Button>
      ) : null}
      <Button size="sm" icon="download" busy={isBusy} onClick={() => void save()}>
        {m.download}
        <VisuallyHidden>{m.about(title)}</VisuallyHidden>
      </Button>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </>
  );
}

type VersionsProps = Pick<DocumentItemProps, "file" | "document" | "onPreview">;

/** Earlier versions; read (and logged) only when somebody asks for them. */
function Versions({ file, document, onPreview }: VersionsProps) {
  const m = useMessages(documentMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {m.versions(document.versionCount)}
        <VisuallyHidden>{m.about(document.title)}</VisuallyHidden>
      </summary>
      {isOpen ? <VersionList file={file} document={document} onPreview={onPreview} /> : null}
    </details>
  );
}

function VersionList({ file, document, onPreview }: VersionsProps) {
  const m = useMessages(documentMessages);
  const { data, error, isPending, refetch } = useQuery(versionsQuery(file.id, document.id));
  if (isPending) return <LoadingState rows={2} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <ol role="list" aria-label={m.versionList} className={styles.versions}>
      {data.map((version) => (
        <li key={version.number}>
          <div className={styles.what}>
            <p>
              <strong>{m.version(version.number)}</strong>{" "}
              <span data-private="" dir="auto">
                {version.title}
              </span>
            </p>
            <VersionFacts version={version} />
            <p className={styles.tags}>
              <Limits version={version} />
            </p>
          </div>
          <div className={styles.acts} data-print="no">
            <VersionActs
              caseId={file.id}
              documentId={document.id}
              version={version}
              onPreview={onPreview}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
