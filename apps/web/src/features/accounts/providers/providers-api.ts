import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../../api/operation.ts";
import type { paths } from "../../../api/schema.d.ts";
import { confirmed } from "../../../api/session-gate.ts";

/** A log-in service of the own organisation; its secret is in no answer. */
export type Provider = AnswerOf<paths["/identity-providers"]["get"]>["items"][number];
export type NewProvider = BodyOf<paths["/identity-providers"]["post"]>;
export type ProviderChange = BodyOf<paths["/identity-providers/{providerId}"]["put"]>;

/** Log-in services of the own organisation. */
export const providersQuery = queryOptions({
  queryKey: ["accounts", "list", "identity-providers"],
  queryFn: async ({ signal }) =>
    (await bodyOf(api.GET("/identity-providers", withSignal(signal)))).items,
});

/** Connects a log-in service; the same key gives the first answer again. */
export function addProvider(body: NewProvider, key: string): Promise<Provider> {
  const headers = idempotent(key);
  return confirmed(() => bodyOf(api.POST("/identity-providers", { body, headers })));
}

/** Changes name, client or secret; a secret that is left out stays as it is. */
export function changeProvider(
  { id, version }: Pick<Provider, "id" | "version">,
  body: ProviderChange,
): Promise<Provider> {
  const params = { path: { providerId: id }, header: ifMatch(etagOf(version)) };
  return confirmed(() => bodyOf(api.PUT("/identity-providers/{providerId}", { params, body })));
}

/** Switches a log-in service off or on. */
export function switchProvider(
  { id, version }: Pick<Provider, "id" | "version">,
  enabled: boolean,
): Promise<Provider> {
  const params = { path: { providerId: id }, header: ifMatch(etagOf(version)) };
  const body = { enabled };
  return bodyOf(api.PATCH("/identity-providers/{providerId}", { params, body }));
}
