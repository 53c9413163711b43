import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client.ts";

/** A Dutch municipality; `code` as in `GM0599`. */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly province: string;
};

const freshMs = 3_600_000;

/** Municipalities of one region, or of the whole country. */
export function municipalitiesQuery(region?: string) {
  return queryOptions({
    queryKey: ["regions", "municipalities", region ?? "all"],
    queryFn: ({ signal }): Promise<{ items: readonly Municipality[] }> =>
      bodyOf(api.GET("/municipalities", { params: { query: region ? { region } : {} }, signal })),
    staleTime: freshMs,
    gcTime: freshMs,
  });
}

/** Municipalities for fields and labels. */
export type LoadedMunicipalities = {
  readonly items: readonly Municipality[];
  /** The name of a municipality; «…» while the list loads. */
  readonly nameOf: (code: string) => string;
  readonly isPending: boolean;
  readonly error: Error | null;
};

/** The municipalities of a region; without `region` those of the whole country. */
export function useMunicipalities(region?: string): LoadedMunicipalities {
  const { data, isPending, error } = useQuery(municipalitiesQuery(region));
  const items = data?.items ?? [];
  return {
    items,
    nameOf: (code) => items.find((item) => item.code === code)?.name ?? (isPending ? "…" : code),
    isPending,
    error,
  };
}
