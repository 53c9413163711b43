import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Chip, FilterChips } from "../../ui/chip.tsx";
import { listMessages } from "./list-messages.ts";
import type { SignalFilter } from "./signal-api.ts";
import { statusFilters, statusOf, type SignalsSearch } from "./signal-search.ts";

const route = getRouteApi("/work/signalen");

/** Which state to show; the choice is in the address, so that a view can be sent to a colleague. */
export function SignalFilters({ filter }: { filter: SignalFilter }) {
  const m = useMessages(listMessages).list;
  const navigate = useNavigate();
  const search: SignalsSearch = route.useSearch();
  const words = filter.view === "mine" ? m.ownFilters : m.filters;
  return (
    <FilterChips label={m.filter}>
      {statusFilters[filter.view].map((word) => (
        <Chip
          key={word}
          pressed={statusOf(word) === filter.status}
          onChange={() =>
            void navigate({
              to: "/signalen",
              search: { ...search, status: word },
              replace: true,
            })
          }
        >
          {words[statusOf(word)]}
        </Chip>
      ))}
    </FilterChips>
  );
}
