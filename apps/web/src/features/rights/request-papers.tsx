import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { saveFile } from "../cases/index.ts";
import { requestMessages } from "./request-messages.ts";
import { makeCopy, printLetter, type RequestDetail } from "./rights-api.ts";
import styles from "./rights.module.css";

/** Letters and copies that can be made now. */
export function RequestPapers({ request }: { request: RequestDetail }) {
  const m = useMessages(requestMessages).detail;
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const make = async (name: string, work: () => Promise<Blob>) => {
    if (busy !== undefined) return;
    setBusy(name);
    setFailure(undefined);
    try {
      saveFile(await work(), name);
      showToast(m.made);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };
  const paper = (label: string, name: string, work: () => Promise<Blob>) => (
    <Button key={name} icon="download" busy={busy === name} onClick={() => void make(name, work)}>
      {label}
    </Button>
  );
  return (
    <section aria-labelledby="papers-title" data-print="no">
      <h3 id="papers-title">{m.papers}</h3>
      <div className={styles.actions}>
        {request.letters.map((letter) =>
          paper(m.letters[letter], `${request.number}-${letter}.pdf`, () =>
            printLetter(request.id, letter),
          ),
        )}
        {request.allowedActions.includes("copy")
          ? (["pdf", "json"] as const).map((form) =>
              paper(
                form === "pdf" ? m.copyPdf : m.copyJson,
                `${request.number}-kopie.${form}`,
                () => makeCopy(request.id, form),
              ),
            )
          : null}
      </div>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </section>
  );
}
