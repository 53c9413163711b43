import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Private } from "../../ui/private.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useSession } from "../accounts/index.ts";
import { useCodeList, useMunicipalities } from "../regions/index.ts";
import type { CaseSummary } from "./case-api.ts";
import styles from "./cases-table.module.css";
import { listMessages } from "./list-messages.ts";
import { whenWords } from "./when.ts";

/** The list itself: pseudonym and codes only, so that it may stand open on a desk. */
export function CasesTable({ cases }: { cases: readonly CaseSummary[] }) {
  const m = useMessages(listMessages);
  return (
    <Table
      caption={m.caption}
      columns={useColumns()}
      rows={cases}
      rowKey={(row) => row.id}
      rowName={(row) => row.pseudonym}
      open={(row, content) => (
        <Link to="/casussen/$caseId" params={{ caseId: row.id }} data-row-link="">
          {content}
        </Link>
      )}
    />
  );
}

function useColumns(): readonly Column<CaseSummary>[] {
  const m = useMessages(listMessages);
  const format = useFormat();
  const { today } = useSession();
  const forms = useCodeList("exploitation-form");
  const { nameOf } = useMunicipalities();
  return [
    { id: "case", header: m.columns.case, cell: (row) => <CaseName file={row} /> },
    { id: "marks", header: m.columns.marks, plainOnPhone: true, tight: true, cell: marks },
    {
      id: "form",
      header: m.columns.form,
      plainOnPhone: true,
      cell: ({ form }) => forms.labelOf(form),
    },
    {
      id: "municipality",
      header: m.columns.municipality,
      plainOnPhone: true,
      cell: ({ municipalityCode: code }) =>
        code === null ? (
          <span className={styles.quiet}>{m.unknownPlace}</span>
        ) : (
          <Private>{nameOf(code)}</Private>
        ),
    },
    { id: "coordinator", header: m.columns.coordinator, cell: (row) => <Coordinator file={row} /> },
    {
      id: "activity",
      header: m.columns.activity,
      tight: true,
      align: "end",
      cell: (row) => (
        <time dateTime={row.lastActivityAt}>{whenWords(format, today, row.lastActivityAt)}</time>
      ),
    },
  ];
}

function CaseName({ file }: { file: CaseSummary }) {
  return (
    <span className={styles.name}>
      {file.pseudonym} <span className={styles.number}>{file.number}</span>
    </span>
  );
}

function marks(file: CaseSummary) {
  if (!file.isCrisis && !file.isMinor) return null;
  return <CaseMarks isCrisis={file.isCrisis} isMinor={file.isMinor} />;
}

/** What must be minded in a case: a crisis, a child. In words, never a colour alone. */
export function CaseMarks(file: { isCrisis: boolean; isMinor: boolean }) {
  const m = useMessages(listMessages);
  return (
    <span className={styles.marks}>
      {file.isCrisis ? (
        <Badge tone="danger" icon="danger">
          {m.crisis}
        </Badge>
      ) : null}
      {file.isMinor ? (
        <Badge tone="warning" icon="person">
          {m.minor}
        </Badge>
      ) : null}
    </span>
  );
}

function Coordinator({ file }: { file: CaseSummary }) {
  const m = useMessages(listMessages);
  const { organisation } = useSession();
  const isOther = file.coordinatorOrganisation !== organisation.name;
  return (
    <span>
      <span className={styles.coordinator}>
        {file.coordinatorName}
        {file.isMine ? <Badge tone="accent">{m.you}</Badge> : null}
      </span>
      {isOther ? <span className={styles.organisation}>{file.coordinatorOrganisation}</span> : null}
    </span>
  );
}
