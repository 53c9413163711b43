import { useLanguage } from "../../i18n/language.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Facts } from "../../ui/facts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Private } from "../../ui/private.tsx";
import { useSession } from "../accounts/index.ts";
import { nameOfCode, useCodeLabel, useMunicipalities } from "../regions/index.ts";
import type { CaseDetail, Client } from "./case-api.ts";
import { CallLink } from "../../ui/call-link.tsx";
import styles from "./case-head.module.css";
import { careMessages } from "./care-messages.ts";
import { caseMessages } from "./case-messages.ts";
import { CaseMarks } from "./cases-table.tsx";
import { PhaseLine } from "./phase-line.tsx";
import { ageOn } from "./when.ts";

/** Below the code name of a case: number, form, place, and what must be minded. */
export function CaseMeta({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const format = useFormat();
  const form = useCodeLabel("exploitation-form", file.form);
  const { nameOf } = useMunicipalities();
  return (
    <div className={styles.meta}>
      <Facts>
        <span className="tabular">{file.number}</span>
        {form}
        {m.group(file.targetGroup)}
        {file.municipalityCode ? <Private>{nameOf(file.municipalityCode)}</Private> : null}
        {file.closedOn ? null : m.opened(format.day(file.openedOn))}
      </Facts>
      {file.closedOn ? <Badge icon="lock">{m.closed(format.day(file.closedOn))}</Badge> : null}
      <CaseMarks isCrisis={file.isCrisis} isMinor={file.isMinor} />
    </div>
  );
}

/** Who it is about and who coordinates, each in one line. */
export function CaseHead({ file, onCall }: { file: CaseDetail; onCall?: () => void }) {
  const m = useMessages(caseMessages);
  const phase = useMessages(careMessages).phase.label;
  return (
    <dl className={styles.head}>
      <div>
        <dt>{m.client.label}</dt>
        <dd>
          <ClientLine file={file} />
        </dd>
      </div>
      <div>
        <dt>{m.coordinator.label}</dt>
        <dd>
          <CoordinatorLine file={file} onCall={onCall} />
        </dd>
      </div>
      <div>
        <dt>{phase}</dt>
        <dd>
          <PhaseLine file={file} />
        </dd>
      </div>
    </dl>
  );
}

function ClientLine({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages).client;
  if (file.client) return <KnownClient client={file.client} />;
  if (!file.access.reads.includes("identity"))
    return <span className={styles.quiet}>{m.hidden}</span>;
  return (
    <>
      <span className={styles.quiet}>{m.unknown}</span>
      {file.allowedActions.includes("edit-client") ? (
        <LinkButton to="/casussen/$caseId/client" params={{ caseId: file.id }} size="sm">
          {m.fill}
        </LinkButton>
      ) : null}
    </>
  );
}

function KnownClient({ client }: { client: Client }) {
  const m = useMessages(caseMessages).client;
  const format = useFormat();
  const language = useLanguage();
  const name = clientName(client);
  const age = useAgeWords(client);
  const languages = client.languages.map((code) => nameOfCode(language, "language", code));
  return (
    <>
      <Facts>
        <strong dir="auto">
          <Private>{name || m.unknown}</Private>
        </strong>
        {client.alias && name !== client.alias ? <Private>{m.alias(client.alias)}</Private> : null}
        <Private>{age}</Private>
        {languages.length > 0 ? m.languages(format.list(languages)) : null}
      </Facts>
      {client.needsInterpreter ? (
        <Badge tone="info" icon="language">
          {m.interpreter}
        </Badge>
      ) : null}
    </>
  );
}

function useAgeWords(client: Client): string {
  const m = useMessages(caseMessages).client;
  const { today } = useSession();
  const age = client.birthDay ? ageOn(client.birthDay, today) : undefined;
  if (age !== undefined) return m.age(age);
  return client.birthYear ? m.bornIn(client.birthYear) : m.unknownAge;
}

function clientName({ givenName, surname, alias }: Client): string {
  return [givenName, surname].filter(Boolean).join(" ") || (alias ?? "");
}

function CoordinatorLine({ file, onCall }: { file: CaseDetail; onCall: (() => void) | undefined }) {
  const m = useMessages(caseMessages).coordinator;
  const { account } = useSession();
  const { coordinator } = file;
  const isMe = coordinator.accountId === account.id;
  return (
    <>
      <Facts>
        <strong>{coordinator.name}</strong>
        {isMe ? null : coordinator.organisationName}
      </Facts>
      {isMe ? <Badge tone="accent">{m.you}</Badge> : null}
      {!isMe && coordinator.phone ? (
        <CallLink number={coordinator.phone} onCall={onCall}>
          {m.call(coordinator.phone)}
        </CallLink>
      ) : null}
    </>
  );
}
