import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import type { OfferedText } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { offeredTextQuery } from "./life-queries.ts";
import { SignDialog } from "./sign-dialog.tsx";

const texts = [
  "why",
  "forWhom",
  "byWhom",
  "goals",
  "targetGroups",
  "activities",
  "indicators",
  "roleDivision",
] as const;

/** What the agreement says, and the text that was put before the parties with its signatures. */
export function TextSection({ agreement }: { agreement: AgreementDetail }) {
  const query = useQuery(offeredTextQuery(agreement.id));
  return (
    <>
      <Content agreement={agreement} />
      {query.isPending ? <LoadingState shape="text" rows={4} /> : null}
      {query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data === undefined ? null : <Annex agreement={agreement} offered={query.data} />}
    </>
  );
}

function Content({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages);
  const format = useFormat();
  const { fields } = m;
  const until = agreement.validUntil ? format.day(agreement.validUntil) : fields.forever;
  const from = agreement.validFrom ? format.day(agreement.validFrom) : "";
  return (
    <section className={styles.section}>
      <DescriptionList
        layout="stacked"
        items={[
          ...texts.map((field) => ({
            term: fields[field],
            description: <p className={styles.text}>{agreement[field] ?? fields.notYet}</p>,
          })),
          { term: fields.validFrom, description: from },
          { term: fields.validUntil, description: until },
          { term: fields.reviewOn, description: format.day(agreement.reviewOn) },
          { term: fields.dpia, description: agreement.dpia ?? fields.notYet },
        ]}
      />
      {agreement.decisions.map((decision) => (
        <div key={decision.regime} className={styles.section}>
          <h2>{m.decision.title(m.decision.regimes[decision.regime])}</h2>
          <DescriptionList
            layout="stacked"
            items={(
              ["interest", "partnership", "categories", "conditions", "recipients"] as const
            ).map((element) => ({
              term: m.decision[element],
              description: decision[element] ?? fields.notYet,
            }))}
          />
        </div>
      ))}
    </section>
  );
}

type AnnexProps = { agreement: AgreementDetail; offered: OfferedText | null };

function Annex({ agreement, offered }: AnnexProps) {
  const m = useMessages(lifeMessages).annex;
  const [isSigning, setSigning] = useState(false);
  const mayRead = agreement.status !== "draft";
  return (
    <section className={styles.section} aria-labelledby="annex-title">
      <div className={styles.row}>
        <h2 id="annex-title">{m.title}</h2>
        {agreement.allowedActions.includes("sign") && offered ? (
          <Button variant="primary" icon="check" onClick={() => setSigning(true)}>
            {m.sign}
          </Button>
        ) : null}
      </div>
      {offered === null ? <p>{m.none}</p> : null}
      {offered ? (
        <>
          {mayRead ? (
            // A text that scrolls must be reachable with the keyboard.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div className={styles.offered} tabIndex={0} role="region" aria-label={m.title}>
              {offered.text}
            </div>
          ) : null}
          <p className={styles.quiet}>{m.hash}</p>
          <p className={styles.hash}>{offered.textHash}</p>
          <Signatures offered={offered} />
          <Directory offered={offered} />
        </>
      ) : null}
      {isSigning && offered ? (
        <SignDialog
          agreementId={agreement.id}
          textHash={offered.textHash}
          onClose={() => setSigning(false)}
        />
      ) : null}
    </section>
  );
}

function Signatures({ offered }: { offered: OfferedText }) {
  const m = useMessages(lifeMessages).annex;
  const format = useFormat();
  if (offered.signatures.length === 0) return null;
  return (
    <>
      <h3>{m.signatures}</h3>
      <ul role="list" className={styles.list}>
        {offered.signatures.map((signature) => (
          <li key={`${signature.organisationId} ${signature.signedAt}`} className={styles.item}>
            <strong>{signature.organisationName}</strong>
            <span>
              {m.by(signature.name, signature.function, format.moment(signature.signedAt))},{" "}
              {m.strength[signature.strength]}
              {signature.voidedAt === null ? "" : ` (${m.voided})`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Directory({ offered }: { offered: OfferedText }) {
  const m = useMessages(lifeMessages).annex;
  const { gone, added } = offered.directoryChanges;
  const lines = [
    ...gone.map((line) => [m.gone, line] as const),
    ...added.map((line) => [m.added, line] as const),
  ];
  return (
    <>
      <h3>{m.directory}</h3>
      {lines.length === 0 ? <p>{m.same}</p> : null}
      <ul role="list" className={styles.list}>
        {lines.map(([word, line]) => (
          <li key={`${word} ${line.organisation} ${line.value}`} className={styles.item}>
            <strong>{word}</strong>
            <span>
              {line.organisation}: {line.value}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
