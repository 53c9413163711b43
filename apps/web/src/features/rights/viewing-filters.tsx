import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, FilterChips } from "../../ui/chip.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { useToday } from "../accounts/index.ts";
import { useCodeList } from "../regions/index.ts";
import { viewingChoicesQuery } from "./queries.ts";
import type { ViewingFilter } from "./rights-api.ts";
import { rightsMessages } from "./rights-messages.ts";
import styles from "./rights.module.css";

type FilterProps = {
  caseId: string;
  filter: ViewingFilter;
  onChange: (filter: ViewingFilter) => void;
};

const bases = ["coordination", "agreement", "emergency", "none"] as const;

/** Filters by period, organisation, role, purpose and basis. */
export function ViewingFilters({ caseId, filter, onChange }: FilterProps) {
  const m = useMessages(rightsMessages).viewings;
  const choices = useQuery(viewingChoicesQuery(caseId)).data;
  const roles = useCodeList("role");
  const purposes = useCodeList("purpose");
  const set = (part: { [Key in keyof ViewingFilter]?: ViewingFilter[Key] | undefined }) =>
    onChange(without({ ...filter, ...part }));
  return (
    <>
      <Period filter={filter} onChange={set} />
      <FilterChips label={m.filters}>
        <FilterMenu
          label={m.organisation}
          value={filter.organisation}
          onChange={(organisation) => set({ organisation })}
          options={choices?.organisations ?? []}
        />
        <FilterMenu
          label={m.role}
          value={filter.role}
          onChange={(role) => set({ role })}
          options={(choices?.roles ?? []).map(({ value }) => ({
            value,
            label: roles.labelOf(value),
          }))}
        />
        <FilterMenu
          label={m.purpose}
          value={filter.purpose}
          onChange={(purpose) => set({ purpose })}
          options={(choices?.purposes ?? []).map(({ value }) => ({
            value,
            label: purposes.labelOf(value),
          }))}
        />
        <FilterMenu
          label={m.basis}
          value={filter.basis}
          onChange={(chosen) => set({ basis: bases.find((one) => one === chosen) })}
          options={bases.map((value) => ({ value, label: m.bases[value] }))}
        />
        <FilterMenu
          label={m.agreement}
          value={filter.agreement}
          onChange={(agreement) => set({ agreement })}
          options={choices?.agreements ?? []}
        />
        <Chip
          pressed={filter.emergency === "true"}
          onChange={(on) => set({ emergency: on ? "true" : undefined })}
        >
          {m.emergency}
        </Chip>
        <Chip
          pressed={filter.order === "oldest"}
          onChange={(on) => set({ order: on ? "oldest" : undefined })}
        >
          {m.oldest}
        </Chip>
        {Object.keys(filter).length > 0 ? (
          <Button size="sm" variant="quiet" icon="cross" onClick={() => onChange({})}>
            {m.clear}
          </Button>
        ) : null}
      </FilterChips>
    </>
  );
}

type PeriodProps = {
  filter: ViewingFilter;
  onChange: (part: { from?: string | undefined; until?: string | undefined }) => void;
};

function Period({ filter, onChange }: PeriodProps) {
  const m = useMessages(rightsMessages).viewings;
  const today = useToday();
  const [from, setFrom] = useState<DateValue>(null);
  const [until, setUntil] = useState<DateValue>(null);
  const isCleared = filter.from === undefined && filter.until === undefined;
  return (
    <div className={styles.filters} data-print="no">
      <DateField
        name="from"
        label={m.from}
        optional
        past
        value={isCleared && from?.kind === "exact" ? null : from}
        onChange={(value) => {
          setFrom(value);
          onChange({ from: dayOfAnswer(value) });
        }}
        today={today}
      />
      <DateField
        name="until"
        label={m.until}
        optional
        past
        value={isCleared && until?.kind === "exact" ? null : until}
        onChange={(value) => {
          setUntil(value);
          onChange({ until: dayOfAnswer(value) });
        }}
        today={today}
      />
    </div>
  );
}

function without(filter: { [key: string]: string | undefined }): ViewingFilter {
  const kept = Object.entries(filter).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as ViewingFilter;
}
