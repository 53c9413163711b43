import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Private } from "../../ui/private.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { CaseDetail, Consent } from "../cases/index.ts";
import { nameOfCode, useCodeList } from "../regions/index.ts";
import { ConsentForm } from "./consent-form.tsx";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";
import { WithdrawConsentDialog } from "./withdraw-consent-dialog.tsx";

/** What the client agreed to, for what and to whom; recording it and taking it back. */
export function ConsentsSection({ file }: { file: CaseDetail }) {
  const m = useMessages(consentMessages);
  const asked = useSearch({ from: "/work/casussen/$caseId/client" });
  const mayRecord = file.allowedActions.includes("record-consent");
  const [isRecording, setRecording] = useState(mayRecord && asked.doel !== undefined);
  const [withdrawingId, setWithdrawingId] = useState<string>();
  const consents = file.consents.filter((consent) => consent.kind === "consent");
  const valid = consents.filter((consent) => consent.withdrawnOn === null);
  const withdrawn = consents.filter((consent) => consent.withdrawnOn !== null);
  const isHidden = file.access.basis !== "coordination" && file.consents.length === 0;
  return (
    <section id="toestemming" aria-labelledby="consents-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="consents-title">{m.title}</h2>
        {mayRecord && !isRecording ? (
          <Button size="sm" icon="plus" onClick={() => setRecording(true)}>
            {m.add}
          </Button>
        ) : null}
      </div>
      {isRecording ? (
        <ConsentForm file={file} asked={asked} onClose={() => setRecording(false)} />
      ) : null}
      {valid.length === 0 && !isRecording ? (
        <p className={styles.quiet}>{isHidden ? m.hidden : m.none}</p>
      ) : null}
      <Lines
        consents={valid}
        onWithdraw={mayRecord ? (consent) => setWithdrawingId(consent.id) : undefined}
      />
      {withdrawn.length > 0 ? (
        <details className={styles.earlier}>
          <summary>{m.earlier(withdrawn.length)}</summary>
          <Lines consents={withdrawn} onWithdraw={undefined} />
        </details>
      ) : null}
      <WithdrawConsentDialog
        file={file}
        consent={valid.find(({ id }) => id === withdrawingId)}
        onClose={() => setWithdrawingId(undefined)}
      />
    </section>
  );
}

type LinesProps = {
  consents: readonly Consent[];
  onWithdraw: ((consent: Consent) => void) | undefined;
};

function Lines({ consents, onWithdraw }: LinesProps) {
  if (consents.length === 0) return null;
  return (
    <ul role="list" className={styles.list}>
      {consents.map((consent) => (
        <li key={consent.id}>
          <ConsentLine consent={consent} onWithdraw={onWithdraw} />
        </li>
      ))}
    </ul>
  );
}

function ConsentLine({ consent, onWithdraw }: { consent: Consent } & Omit<LinesProps, "consents">) {
  const m = useMessages(consentMessages);
  const format = useFormat();
  const language = useLanguage();
  const purposes = useCodeList("purpose");
  const purpose = purposes.labelOf(consent.purpose);
  const by = consent.representative ? m.byName(consent.representative) : m.by[consent.givenBy];
  return (
    <div className={styles.consent}>
      <div>
        <p className={styles.name}>
          <strong>{purpose}</strong>
          {consent.withdrawnOn ? (
            <Badge>{m.withdrawn(format.day(consent.withdrawnOn))}</Badge>
          ) : (
            <Badge tone="success" icon="check">
              {m.valid}
            </Badge>
          )}
        </p>
        <p className={styles.quiet}>
          {m.recipient(consent.recipientName ?? m.everybody)}.{" "}
          {m.given(m.forms[consent.form], format.day(consent.givenOn))},{" "}
          {m.language(nameOfCode(language, "language", consent.language))}, <Private>{by}</Private>.
        </p>
      </div>
      {onWithdraw ? (
        <span data-print="no">
          <Button variant="quiet" size="sm" icon="cross" onClick={() => onWithdraw(consent)}>
            {m.withdraw}
            <VisuallyHidden>: {purpose}</VisuallyHidden>
          </Button>
        </span>
      ) : null}
    </div>
  );
}
