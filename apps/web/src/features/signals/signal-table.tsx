import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Private } from "../../ui/private.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCodeList, useMunicipalities } from "../regions/index.ts";
import { listMessages } from "./list-messages.ts";
import type { SignalFilter, SignalSummary } from "./signal-api.ts";
import styles from "./signal-list.module.css";
import {
  ageWords,
  agoWords,
  AnswerTermText,
  StatusBadge,
  UrgencyBadge,
  useSignalWords,
} from "./signal-words.tsx";
import { useNowMs } from "./use-now.ts";

type SignalTableProps = {
  view: SignalFilter["view"];
  rows: readonly SignalSummary[];
  /** Rows that came in while the list was open. */
  fresh: ReadonlySet<string>;
};

/** Signals as rows: `j` and `k` move, Enter opens. */
export function SignalTable({ view, rows, fresh }: SignalTableProps) {
  const m = useMessages(listMessages).list;
  const columns = useColumns(view, fresh);
  return (
    <Table
      caption={view === "mine" ? m.mine : m.inbox}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      open={(row, content) => (
        <Link to="/signalen/$signalId" params={{ signalId: row.id }} data-row-link>
          {content}
        </Link>
      )}
    />
  );
}

function useColumns(
  view: SignalFilter["view"],
  fresh: ReadonlySet<string>,
): readonly Column<SignalSummary>[] {
  const m = useSignalWords();
  const forms = useCodeList("exploitation-form");
  const { nameOf } = useMunicipalities();
  const format = useFormat();
  const nowMs = useNowMs();
  const words = useMessages(listMessages).list.columns;
  const signal: Column<SignalSummary> = {
    id: "signal",
    header: words.signal,
    cell: (row) => <SignalName row={row} isFresh={fresh.has(row.id)} nowMs={nowMs} />,
  };
  const form: Column<SignalSummary> = {
    id: "form",
    header: words.form,
    cell: (row) => (row.form === null ? m.unknownForm : forms.labelOf(row.form)),
  };
  const place: Column<SignalSummary> = {
    id: "place",
    header: words.place,
    cell: (row) =>
      row.municipalityCode === null ? (
        m.unknownPlace
      ) : (
        <Private>{nameOf(row.municipalityCode)}</Private>
      ),
  };
  const term: Column<SignalSummary> = {
    id: "term",
    header: words.term,
    tight: true,
    cell: (row) => (
      <span title={format.moment(row.answerDueAt)}>
        <AnswerTermText signal={row} nowMs={nowMs} />
      </span>
    ),
  };
  const status: Column<SignalSummary> = {
    id: "status",
    header: words.status,
    tight: true,
    plainOnPhone: true,
    cell: (row) => (
      <span className={styles.status}>
        <StatusBadge status={row.status} own={view === "mine"} />
        {row.status === "in-triage" && row.takenByName !== null ? (
          <small>{row.takenByName}</small>
        ) : null}
      </span>
    ),
  };
  if (view === "mine") {
    const sent: Column<SignalSummary> = {
      id: "sent",
      header: words.sent,
      tight: true,
      cell: (row) => format.moment(row.sentAt),
    };
    return [signal, form, place, sent, term, status];
  }
  return [
    signal,
    {
      id: "urgency",
      header: words.urgency,
      tight: true,
      plainOnPhone: true,
      cell: (row) => <UrgencyBadge urgency={row.urgency} />,
    },
    form,
    place,
    {
      id: "signs",
      header: words.signs,
      tight: true,
      cell: (row) => m.signs(row.signCount),
    },
    {
      id: "age",
      header: words.age,
      tight: true,
      cell: (row) => (
        <span title={format.moment(row.sentAt)}>{ageWords(row.sentAt, nowMs, m)}</span>
      ),
    },
    term,
    status,
  ];
}

type SignalNameProps = { row: SignalSummary; isFresh: boolean; nowMs: number };

function SignalName({ row, isFresh, nowMs }: SignalNameProps) {
  const m = useSignalWords();
  const { list } = useMessages(listMessages);
  return (
    <span className={styles.name}>
      <span>
        {m.kind[row.kind]}
        {row.isMinor ? ` · ${m.minor.yes.toLowerCase()}` : ""}
      </span>
      <span className={styles.number}>{row.number}</span>
      {isFresh ? (
        <Badge tone="info" icon="bell">
          {list.cameIn}
        </Badge>
      ) : null}
      {row.hasUnreadFeedback ? (
        <Badge tone="accent" icon="coordination-notes">
          {list.newFeedback}
        </Badge>
      ) : null}
      <SignalBrief row={row} nowMs={nowMs} />
    </span>
  );
}

/** Form, place, age and signs below the name, where the screen is too narrow for their columns. */
function SignalBrief({ row, nowMs }: { row: SignalSummary; nowMs: number }) {
  const m = useSignalWords();
  const { list } = useMessages(listMessages);
  const forms = useCodeList("exploitation-form");
  const { nameOf } = useMunicipalities();
  return (
    <span className={styles.brief}>
      {row.form === null ? m.unknownForm : forms.labelOf(row.form)}
      {" · "}
      {row.municipalityCode === null ? (
        m.unknownPlace
      ) : (
        <Private>{nameOf(row.municipalityCode)}</Private>
      )}
      {" · "}
      {agoWords(row.sentAt, nowMs, m)}
      {" · "}
      {list.brief(m.signs(row.signCount))}
    </span>
  );
}
