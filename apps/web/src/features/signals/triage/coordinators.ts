import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../../api/client.ts";

/** Colleagues who may coordinate a case. */
const coordinatorsQuery = queryOptions({
  queryKey: ["accounts", "coordinators"],
  queryFn: ({ signal }) => bodyOf(api.GET("/coordinators", { signal })),
  staleTime: 300_000,
});

/** The care coordinators of the own organisation, by name. */
export function useCoordinators() {
  const { data, isPending } = useQuery(coordinatorsQuery);
  return { coordinators: data?.items ?? [], isPending };
}
