import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, bodyOf } from "../../api/client.ts";
import type { paths } from "../../api/schema.d.ts";
import { useMessages } from "../../i18n/messages.ts";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { RailSection } from "../../ui/rail-section.tsx";
import styles from "./call-section.module.css";
import { callMessages } from "./call-messages.ts";

type Organisation =
  paths["/organisations"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

/** Partners of the region and the country. */
export const organisationsQuery = queryOptions({
  queryKey: ["partners", "list", "all"],
  queryFn: ({ signal }) => bodyOf(api.GET("/organisations", { signal })),
  staleTime: 300_000,
});

/** Stands on top of the list already. */
const emergency = "112";

/**
 * Partners that can be called, in the order of `types`; those of the own region come before those
 * of the country. Without a number a partner is left out.
 */
export function callable(
  organisations: readonly Organisation[],
  types: readonly string[],
): readonly Organisation[] {
  const place = ({ type, regionId }: Organisation) =>
    types.indexOf(type) * 2 + (regionId === null ? 1 : 0);
  return organisations
    .filter(({ phone, type }) => phone !== null && phone !== emergency && types.includes(type))
    .sort((a, b) => place(a) - place(b));
}

type CallSectionProps = {
  /** Kinds of organisation, the one to call first in front. */
  types: readonly string[];
  limit?: number;
};

/** Whom to call now: 112 for danger, then the partners that fit, each one click away. */
export function CallSection({ types, limit = 5 }: CallSectionProps) {
  const m = useMessages(callMessages);
  const { data, isPending } = useQuery(organisationsQuery);
  const partners = callable(data?.items ?? [], types).slice(0, limit);
  return (
    <RailSection title={m.title} icon="phone">
      <ul role="list" className={styles.list}>
        <li className={styles.line}>
          <span className={styles.name}>{m.danger}</span>
          <a href={`tel:${emergency}`} className={styles.number}>
            <Icon name="phone" size={16} /> {emergency}
          </a>
        </li>
        {partners.map((partner) => (
          <PartnerLine key={partner.id} partner={partner} />
        ))}
      </ul>
      {isPending ? <LoadingState shape="text" rows={2} /> : null}
      <Link to="/partners">{m.all}</Link>
    </RailSection>
  );
}

function PartnerLine({ partner }: { partner: Organisation }) {
  return (
    <li className={styles.line}>
      <span className={styles.name}>{partner.name}</span>
      <a href={`tel:${(partner.phone ?? "").replaceAll(/[^\d+]/g, "")}`} className={styles.number}>
        <Icon name="phone" size={16} /> {partner.phone}
      </a>
      {partner.hours ? <span className={styles.hours}>{partner.hours}</span> : null}
      <ConfidenceBadge confidence={partner.confidence === "check" ? "check" : "verified"} />
    </li>
  );
}
