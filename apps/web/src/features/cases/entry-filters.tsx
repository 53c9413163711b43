import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { FilterChips } from "../../ui/chip.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments, isCompartment } from "../../ui/compartment-tag.tsx";
import type { CaseDetail } from "./case-api.ts";
import type { EntryFilter } from "./entry-api.ts";
import { entryMessages } from "./entry-messages.ts";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { viewsByOrganisation } from "./who-sees.ts";

type EntryFiltersProps = {
  file: CaseDetail;
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
};

/** Filters of a dossier: the compartments that one may read, and who supplied it. */
export function EntryFilters({ file, filter, onChange }: EntryFiltersProps) {
  const m = useMessages(entryMessages).filter;
  const words = useMessages(compartmentMessages);
  const readable = compartments.filter((each) => file.access.reads.includes(each));
  const { compartment, origin } = filter;
  return (
    <FilterChips label={m.label}>
      <FilterMenu
        label={m.compartment}
        value={compartment}
        options={readable.map((each) => ({ value: each, label: words[each] }))}
        onChange={(value) =>
          onChange({
            ...(origin === undefined ? {} : { origin }),
            ...(value !== undefined && isCompartment(value) ? { compartment: value } : {}),
          })
        }
      />
      <FilterMenu
        label={m.origin}
        value={origin}
        options={suppliersOf(file)}
        onChange={(value) =>
          onChange({
            ...(compartment === undefined ? {} : { compartment }),
            ...(value === undefined ? {} : { origin: value }),
          })
        }
      />
      {compartment !== undefined || origin !== undefined ? (
        <Button variant="quiet" size="sm" icon="cross" onClick={() => onChange({})}>
          {m.clear}
        </Button>
      ) : null}
    </FilterChips>
  );
}

/** Everybody who takes part now or did before: what they supplied stays. */
function suppliersOf(file: CaseDetail) {
  const now = viewsByOrganisation(file.whoSees).map((view) => [view.organisationId, view.name]);
  const earlier = file.participants.map((each) => [each.organisationId, each.organisationName]);
  const names = new Map([...earlier, ...now] as [string, string][]);
  return [...names].map(([value, label]) => ({ value, label }));
}
