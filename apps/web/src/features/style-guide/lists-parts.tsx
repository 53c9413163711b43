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
import { styleMessages } from "./messages.ts";
import { Part } from "./part.tsx";
import styles from "./style-guide.module.css";

const today = "2026-11-22";

export function TablePart() {
  const m = useMessages(styleMessages);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState({ mine: true, soon: false });
  return (
    <Part title={m.sections.table}>
      <FilterChips label={m.table.filters}>
        <Chip pressed={filter.mine} count={14} onChange={(mine) => setFilter({ ...filter, mine })}>
          {m.table.mine}
        </Chip>
        <Chip pressed={filter.soon} count={3} onChange={(soon) => setFilter({ ...filter, soon })}>
          {m.table.soon}
        </Chip>
        {keys.size > 0 ? <span role="status">{m.table.selected(keys.size)}</span> : null}
      </FilterChips>
      <Table
        caption={m.table.caption}
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
  const m = useMessages(styleMessages);
  const format = useFormat();
  const [isUp, setUp] = useState(false);
  return [
    {
      id: "case",
      header: m.table.case,
      cell: (row) => (
        <>
          {row.pseudonym} <Private>{row.name}</Private>
        </>
      ),
    },
    {
      id: "form",
      header: m.table.form,
      cell: (row) => m.forms[row.form],
      plainOnPhone: true,
    },
    { id: "coordinator", header: m.table.coordinator, cell: (row) => row.coordinator },
    {
      id: "phase",
      header: m.table.phase,
      cell: (row) => <Badge tone={row.tone}>{m.phases[row.phase]}</Badge>,
      plainOnPhone: true,
    },
    { id: "due", header: m.table.due, cell: (row) => format.daysFrom(today, row.due) },
    {
      id: "activity",
      header: m.table.activity,
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
  return (
    <Part title={m.sections.timeline}>
      <Timeline
        label={m.timeline.label}
        today={today}
        lanes={exampleLanes(m.timeline)}
        open={(_, content) => <Link to="/stijl">{content}</Link>}
      />
    </Part>
  );
}

export function FactsPart() {
  const m = useMessages(styleMessages);
  const items = [
    { term: m.facts.pseudonym, description: "Lijster-27" },
    { term: m.facts.name, description: "Blessing Adeyemi", isPrivate: true },
    { term: m.facts.language, description: m.facts.languageValue },
    { term: m.facts.contact, description: m.facts.contactValue },
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
