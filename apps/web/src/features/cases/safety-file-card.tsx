import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { nameOfCode } from "../regions/index.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import { safetyFileQuery, safetyVersionsQuery, type SafetyFile } from "./safety-api.ts";
import { SafetyFileForm } from "./safety-file-form.tsx";
import { safetyMessages } from "./safety-messages.ts";

/** What threatens whom, what was agreed and what to do, with who keeps it up to date. */
export function SafetyFileCard({ file }: { file: CaseDetail }) {
  const m = useMessages(safetyMessages).file;
  const [isEditing, setEditing] = useState(false);
  const mayRead = ["reads", "contributes"].some((each) =>
    file.access[each as "reads"].includes("contact-safety"),
  );
  const { data, error, isPending, refetch } = useQuery({
    ...safetyFileQuery(file.id),
    enabled: mayRead,
  });
  const version = data?.file?.version ?? 0;
  return (
    <section aria-labelledby="safety-file-title" className={styles.card}>
      <div className={styles.head}>
        <h2 id="safety-file-title">{m.title}</h2>
        {data?.mayEdit && !isEditing ? (
          <Button size="sm" icon="edit" onClick={() => setEditing(true)}>
            {data.file ? m.edit : m.fill}
          </Button>
        ) : null}
      </div>
      {!mayRead ? <p>{m.hidden}</p> : null}
      {mayRead && isPending ? <LoadingState shape="text" rows={4} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data && isEditing ? (
        <SafetyFileForm file={file} seen={data} onClose={() => setEditing(false)} />
      ) : null}
      {data && !isEditing ? data.file ? <Known safety={data.file} /> : <p>{m.none}</p> : null}
      {version > 1 ? <Earlier caseId={file.id} /> : null}
    </section>
  );
}

function Known({ safety }: { safety: SafetyFile }) {
  const m = useMessages(safetyMessages).file;
  const format = useFormat();
  const owner = safety.ownerName
    ? m.ownerBy(safety.ownerOrganisation, safety.ownerName)
    : safety.ownerOrganisation;
  return (
    <>
      {safety.isReviewDue ? (
        <p>
          <Badge tone="warning" icon="clock">
            {m.reviewDue}
          </Badge>
        </p>
      ) : null}
      <Sections safety={safety} />
      <DescriptionList
        items={[
          { term: m.owner, description: owner },
          { term: m.review, description: format.day(safety.reviewOn) },
        ]}
      />
      <p>{m.changed(format.moment(safety.changedAt), safety.changedBy)}</p>
    </>
  );
}

function Sections({ safety }: { safety: SafetyFile }) {
  const m = useMessages(safetyMessages).file;
  const language = useLanguage();
  const line = (term: string, text: string) => ({
    term,
    description: <span className={styles.text}>{text || m.empty}</span>,
    isPrivate: true,
  });
  const place = (person: SafetyFile["personsAtRisk"][number]) =>
    person.country ? nameOfCode(language, "region", person.country) : m.places[person.place];
  const persons = safety.personsAtRisk
    .map((person) => `${person.who} (${place(person)}): ${person.threat}`)
    .join("\n");
  return (
    <DescriptionList
      items={[
        line(m.threats, safety.threats),
        line(m.persons, persons || m.nobody),
        line(m.agreements, safety.agreements),
        line(m.whatToDo, safety.whatToDo),
      ]}
    />
  );
}

function Earlier({ caseId }: { caseId: string }) {
  const m = useMessages(safetyMessages).file;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.earlier}</summary>
      {isOpen ? <EarlierVersions caseId={caseId} /> : null}
    </details>
  );
}

function EarlierVersions({ caseId }: { caseId: string }) {
  const m = useMessages(safetyMessages).file;
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(safetyVersionsQuery(caseId));
  if (isPending) return <LoadingState shape="text" rows={3} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <p>{m.noEarlier}</p>;
  return (
    <ol role="list">
      {data.map((version) => (
        <li key={version.version}>
          <h3>
            {m.earlierOf(version.version, format.moment(version.changedAt), version.changedBy)}
          </h3>
          <Sections safety={version} />
        </li>
      ))}
    </ol>
  );
}
