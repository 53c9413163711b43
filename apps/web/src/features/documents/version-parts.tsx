import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { saveFile } from "../cases/index.ts";
import { documentMessages } from "./document-messages.ts";
import { downloadVersion, type DocumentVersion } from "./documents-api.ts";
import styles from "./documents.module.css";
import type { Previewed } from "./preview-dialog.tsx";

/** Kind, size, author and moment of a version. */
export function VersionFacts({ version }: { version: DocumentVersion }) {
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
export function Limits({ version }: { version: DocumentVersion }) {
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

type VersionActsProps = {
  caseId: string;
  documentId: string;
  version: DocumentVersion;
  onPreview: (previewed: Previewed) => void;
};

/** Looking at a version on the page, and taking it away. */
export function VersionActs({ caseId, documentId, version, onPreview }: VersionActsProps) {
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
