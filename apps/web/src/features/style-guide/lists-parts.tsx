import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Chip, FilterChips } from "../../ui/chip.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { Private } from "../../ui/private.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { Timeline } from "../../ui/timeline/timeline.tsx";
import { exampleCases, exampleLanes, type ExampleCase } from "./examples.ts";
import { exampleMessages } from "./example-messages.ts";
import { styleMessages } from "./messages.ts";
import { Part } from "./part.tsx";
import styles from "./style-guide.module.css";

const today = "2026-11-22";

export function TablePart() {
  const m = useMessages(styleMessages);
  const e = useMessages(exampleMessages);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState({ mine: true, soon: false });
  return (
    <Part title={m.sections.table}>
      <FilterChips label={e.table.filters}>
        <Chip pressed={filter.mine} count={14} onChange={(mine) => setFilter({ ...filter, mine })}>
          {e.table.mine}
        </Chip>
        <Chip pressed={filter.soon} count={3} onChange={(soon) => setFilter({ ...filter, soon })}>
          {e.table.soon}
        </Chip>
        {keys.size > 0 ? <span role="status">{e.table.selected(keys.size)}</span> : null}
      </FilterChips>
      <Table
        caption={e.table.caption}
        columns={useColumns()}
        rows={exampleCases}
        rowKey={(row) => row.id}
        rowName={(row) => row.pseudonym}
        selection={{ keys, onChange: setKeys }}
        open={(_, content) => (
          <Link to="/stijl" data-row-link="">
            {content}
          </Link>
        )}
      />
    </Part>
  );
}

function useColumns(): readonly Column<ExampleCase>[] {
  const e = useMessages(exampleMessages);
  const format = useFormat();
  const [isUp, setUp] = useState(false);
  return [
    {
      id: "case",
      header: e.table.case,
      cell: (row) => (
        <>
          {row.pseudonym} <Private>{row.name}</Private>
        </>
      ),
    },
    {
      id: "form",
      header: e.table.form,
      cell: (row) => e.forms[row.form],
      plainOnPhone: true,
    },
    { id: "coordinator", header: e.table.coordinator, cell: (row) => row.coordinator },
    {
      id: "phase",
      header: e.table.phase,
      cell: (row) => <Badge tone={row.tone}>{e.phases[row.phase]}</Badge>,
      plainOnPhone: true,
    },
    { id: "due", header: e.table.due, cell: (row) => format.daysFrom(today, row.due) },
    {
      id: "activity",
      header: e.table.activity,
      align: "end",
      tight: true,
      sorted: isUp ? "up" : "down",
      onSort: () => setUp(!isUp),
      cell: (row) => <time dateTime={row.activity}>{format.moment(row.activity)}</time>,
    },
  ];
}

export function TimelinePart() {
  const m = useMessages(styleMessages);
  const e = useMessages(exampleMessages);
  return (
    <Part title={m.sections.timeline}>
      <Timeline
        label={e.timeline.label}
        today={today}
        lanes={exampleLanes(e.timeline)}
        open={(_, content) => <Link to="/stijl">{content}</Link>}
      />
    </Part>
  );
}

export function FactsPart() {
  const m = useMessages(styleMessages);
  const e = useMessages(exampleMessages);
  const items = [
    { term: e.facts.pseudonym, description: "Lijster-27" },
    { term: e.facts.name, description: "Blessing Adeyemi", isPrivate: true },
    { term: e.facts.language, description: e.facts.languageValue },
    { term: e.facts.contact, description: e.facts.contactValue },
  ];
  return (
    <Part title={m.sections.facts}>
      <div className={styles.columns}>
        <DescriptionList items={items} />
        <DescriptionList items={items} layout="stacked" />
      </div>
    </Part>
  );
}
