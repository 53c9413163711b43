import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { FilterChips } from "../../ui/chip.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CallLink } from "../../ui/call-link.tsx";
import { partnerMessages } from "./messages.ts";
import {
  filterPartners,
  readPartnerSearch,
  typesOf,
  type PartnerSearch,
} from "./partner-search.ts";
import type { OrganisationSummary } from "./partners-api.ts";
import styles from "./partners-screen.module.css";
import { organisationListQuery } from "./queries.ts";

/** The directory: who works along, what they do, and a number to click. */
export function PartnersScreen() {
  const m = useMessages(partnerMessages);
  const search = readPartnerSearch(useSearch({ strict: false }));
  const asked = search.doelgroep === undefined ? {} : { targetGroup: search.doelgroep };
  const { data, error, isPending, refetch } = useQuery(organisationListQuery(asked));
  return (
    <Screen title={m.title} intro={m.intro}>
      <Filters search={search} partners={data ?? []} />
      {isPending ? <LoadingState rows={10} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Partners partners={filterPartners(data, search)} search={search} /> : null}
    </Screen>
  );
}

type FiltersProps = { search: PartnerSearch; partners: readonly OrganisationSummary[] };

function Filters({ search, partners }: FiltersProps) {
  const m = useMessages(partnerMessages);
  const navigate = useNavigate();
  const change = (next: Record<string, unknown>) =>
    void navigate({
      to: "/partners",
      search: readPartnerSearch({ ...search, ...next }),
      replace: true,
    });
  const isFiltered = Object.keys(search).length > 0;
  return (
    <div className={styles.filters} data-print="no">
      <TextField
        name="zoek"
        type="search"
        label={m.search}
        value={search.zoek ?? ""}
        onChange={(zoek) => change({ zoek })}
        width="md"
        autoComplete="off"
      />
      <FilterChips label={m.filters}>
        <FilterMenu
          label={m.type}
          value={search.soort}
          onChange={(soort) => change({ soort })}
          options={typesOf(partners)}
        />
        <FilterMenu
          label={m.group}
          value={search.doelgroep}
          onChange={(doelgroep) => change({ doelgroep })}
          options={(["A", "B", "C", "D"] as const).map((value) => ({
            value,
            label: m.groups[value],
          }))}
        />
        {isFiltered ? (
          <LinkButton to="/partners" variant="quiet" size="sm" icon="cross" replace>
            {m.clear}
          </LinkButton>
        ) : null}
      </FilterChips>
    </div>
  );
}

type PartnersProps = { partners: readonly OrganisationSummary[]; search: PartnerSearch };

function Partners({ partners, search }: PartnersProps) {
  const m = useMessages(partnerMessages);
  const columns = useColumns();
  if (partners.length === 0) {
    const isFiltered = Object.keys(search).length > 0;
    return (
      <EmptyState icon="partners" title={isFiltered ? m.emptyFiltered : m.empty}>
        {isFiltered ? m.emptyFilteredWhy : m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <div>
      <Table
        caption={m.caption}
        columns={columns}
        rows={partners}
        rowKey={(partner) => partner.id}
        open={(partner, content) => (
          <Link
            to="/partners/$organisationId"
            params={{ organisationId: partner.id }}
            data-row-link=""
          >
            {content}
          </Link>
        )}
      />
      <p className={styles.count} role="status">
        {m.count(partners.length)}
      </p>
    </div>
  );
}

function useColumns(): readonly Column<OrganisationSummary>[] {
  const m = useMessages(partnerMessages);
  return [
    { id: "name", header: m.columns.name, cell: (partner) => partner.name },
    {
      id: "type",
      header: m.columns.type,
      plainOnPhone: true,
      cell: (partner) => (
        <span className={styles.type}>
          {partner.typeLabel}
          {partner.regionId === null ? <small>{m.national}</small> : null}
        </span>
      ),
    },
    {
      id: "role",
      header: m.columns.role,
      plainOnPhone: true,
      cell: ({ roleText }) => <span className={styles.role}>{roleText}</span>,
    },
    {
      id: "phone",
      header: m.columns.phone,
      plainOnPhone: true,
      tight: true,
      cell: (partner) => <PhoneCell partner={partner} />,
    },
  ];
}

function PhoneCell({ partner }: { partner: OrganisationSummary }) {
  const m = useMessages(partnerMessages);
  if (!partner.phone) return <span className={styles.quiet}>{m.unknownPhone}</span>;
  return (
    <span className={styles.phone}>
      <CallLink number={partner.phone}>{partner.phone}</CallLink>
      {partner.hours ? <small>{partner.hours}</small> : null}
      <ConfidenceBadge confidence={partner.confidence === "check" ? "check" : "verified"} />
    </span>
  );
}
