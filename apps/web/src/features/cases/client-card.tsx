import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { useSession } from "../accounts/index.ts";
import { nameOfCode } from "../regions/index.ts";
import type { CaseDetail, Client } from "./case-api.ts";
import { CallClient } from "./contact-rules.tsx";
import { ClientForm } from "./client-form.tsx";
import { clientMessages } from "./client-messages.ts";
import styles from "./client-card.module.css";
import { ageOn } from "./when.ts";

/** Who the client is, and the form to write it down or correct it. */
export function ClientCard({ file, etag }: { file: CaseDetail; etag: string }) {
  const m = useMessages(clientMessages);
  const [isEditing, setEditing] = useState(false);
  const mayEdit = file.allowedActions.includes("edit-client");
  const mayRead = file.access.reads.includes("identity");
  return (
    <section id="client" aria-labelledby="client-title" className={styles.card}>
      <div className={styles.head}>
        <h2 id="client-title">{m.title}</h2>
        <CallClient file={file} />
        {mayEdit && !isEditing ? (
          <Button size="sm" icon="edit" onClick={() => setEditing(true)}>
            {file.client ? m.edit : m.fill}
          </Button>
        ) : null}
      </div>
      {mayRead ? null : <p>{m.hidden}</p>}
      {isEditing ? (
        <ClientForm file={file} etag={etag} onClose={() => setEditing(false)} />
      ) : (
        <Known file={file} mayRead={mayRead} />
      )}
    </section>
  );
}

function Known({ file, mayRead }: { file: CaseDetail; mayRead: boolean }) {
  const m = useMessages(clientMessages);
  if (!mayRead) return null;
  if (!file.client) return <p>{m.nothing}</p>;
  return <Facts client={file.client} />;
}

function Facts({ client }: { client: Client }) {
  return <DescriptionList items={useClientFacts(client)} />;
}

/** What is known, line by line; what is not known says so. Numbers of papers only when there are. */
function useClientFacts(client: Client): Description[] {
  const m = useMessages(clientMessages);
  const format = useFormat();
  const language = useLanguage();
  const { today } = useSession();
  const languages = client.languages.map((code) => nameOfCode(language, "language", code));
  const age = client.birthDay ? ageOn(client.birthDay, today) : undefined;
  const genders: Readonly<Record<string, string>> = m.genders;
  const birth = client.birthDay
    ? m.withAge(format.day(client.birthDay), age ?? 0)
    : client.birthYear && m.year(client.birthYear);
  const line = (term: string, value: string | null | undefined | 0): Description => ({
    term,
    description: value || m.unknown,
    isPrivate: Boolean(value),
  });
  const papers = (["vNumber", "documentNumber", "bsn"] as const).filter((name) => client[name]);
  return [
    line(m.fields.name, [client.givenName, client.surname].filter(Boolean).join(" ")),
    line(m.fields.alias, client.alias),
    line(m.fields.birthDay, birth),
    line(m.fields.gender, genders[client.gender]),
    line(
      m.fields.nationality,
      client.nationality && nameOfCode(language, "region", client.nationality),
    ),
    line(m.fields.languages, format.list(languages)),
    { term: m.fields.interpreterShort, description: client.needsInterpreter ? m.yes : m.no },
    line(m.fields.phone, client.phone),
    line(m.fields.email, client.email),
    ...papers.map((name) => line(m.fields[name], client[name])),
  ];
}
