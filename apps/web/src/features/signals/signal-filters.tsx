import { useNavigate } from "@tanstack/react-router";
import { Chip, FilterChips } from "../../ui/chip.tsx";
import type { SignalFilter } from "./signal-api.ts";
import { statusFilters, statusOf } from "./signal-search.ts";
import { useSignalWords } from "./signal-words.tsx";

/** Which state to show; the choice is in the address, so that a view can be sent to a colleague. */
export function SignalFilters({ current }: { current: SignalFilter["status"] }) {
  const m = useSignalWords().list;
  const navigate = useNavigate();
  return (
    <FilterChips label={m.filter}>
      {statusFilters.map((word) => (
        <Chip
          key={word}
          pressed={statusOf(word) === current}
          onChange={() =>
            void navigate({
              to: "/signalen",
              search: (before) => ({ ...before, status: word }),
              replace: true,
            })
          }
        >
          {m.filters[statusOf(word)]}
        </Chip>
      ))}
    </FilterChips>
  );
}
