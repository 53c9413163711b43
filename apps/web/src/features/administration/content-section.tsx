import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { FilterChips } from "../../ui/chip.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCan } from "../accounts/index.ts";
import { codeListQuery } from "../regions/index.ts";
import type { Pack, PackItem } from "./administration-api.ts";
import styles from "./administration.module.css";
import { administrationMessages } from "./messages.ts";
import { itemsToCheckQuery, packsQuery } from "./queries.ts";

/** The content packs that are loaded, and what in them still needs a check. */
export function ContentSection() {
  const m = useMessages(administrationMessages).packs;
  const canRead = useCan("pack.read");
  const { data, error, isPending, refetch } = useQuery({ ...packsQuery, enabled: canRead });
  if (!canRead) return <NoAccessState />;
  return (
    <>
      <section aria-labelledby="packs-title" className={styles.section}>
        <h2 id="packs-title">{m.title}</h2>
        <p className={styles.intro}>{m.intro}</p>
        {isPending ? <LoadingState rows={3} /> : null}
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {data ? <Packs packs={data} /> : null}
      </section>
      <ToCheck packs={data ?? []} />
    </>
  );
}

function Packs({ packs }: { packs: readonly Pack[] }) {
  const m = useMessages(administrationMessages).packs;
  const columns = usePackColumns();
  if (packs.length === 0) {
    return (
      <EmptyState icon="document" title={m.none}>
        {m.noneWhy}
      </EmptyState>
    );
  }
  return <Table caption={m.caption} columns={columns} rows={packs} rowKey={(pack) => pack.id} />;
}

function usePackColumns(): readonly Column<Pack>[] {
  const m = useMessages(administrationMessages).packs;
  const format = useFormat();
  return [
    { id: "pack", header: m.columns.pack, cell: (pack) => <strong>{pack.label}</strong> },
    { id: "loaded", header: m.columns.loaded, cell: (pack) => format.moment(pack.loadedAt) },
    {
      id: "items",
      header: m.columns.items,
      align: "end",
      cell: (pack) => format.number(pack.itemCount),
    },
    {
      id: "check",
      header: m.columns.check,
      align: "end",
      cell: (pack) =>
        pack.toCheck > 0 ? (
          <Badge tone="warning" icon="question">
            {format.number(pack.toCheck)}
          </Badge>
        ) : (
          format.number(0)
        ),
    },
  ];
}

function ToCheck({ packs }: { packs: readonly Pack[] }) {
  const m = useMessages(administrationMessages).packs;
  const [pack, setPack] = useState<string>();
  return (
    <section aria-labelledby="check-title" className={styles.section}>
      <h2 id="check-title">{m.checkTitle}</h2>
      <p className={styles.intro}>{m.checkIntro}</p>
      <FilterChips label={m.pack}>
        <FilterMenu
          label={m.pack}
          value={pack}
          onChange={setPack}
          options={packs.map(({ id, label }) => ({ value: id, label }))}
        />
      </FilterChips>
      <ItemsToCheck pack={pack} packs={packs} />
    </section>
  );
}

function ItemsToCheck({ pack, packs }: { pack: string | undefined; packs: readonly Pack[] }) {
  const m = useMessages(administrationMessages);
  const canRead = useCan("pack.read");
  const list = useInfiniteQuery({ ...itemsToCheckQuery(pack), enabled: canRead });
  const columns = useItemColumns(packs);
  if (list.isPending) return <LoadingState rows={8} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) {
    return (
      <EmptyState icon="success" title={m.packs.nothing}>
        {m.packs.nothingWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={m.packs.checkCaption}
        columns={columns}
        rows={items}
        rowKey={(item) => `${item.pack} ${item.list} ${item.code} ${item.validFrom ?? ""}`}
      />
      {list.hasNextPage ? (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** What a list is called, such as «Toestemmingen»; its code until that is known. */
function ListName({ id }: { id: string }) {
  const { kinds } = useMessages(administrationMessages).packs;
  const known = Object.hasOwn(kinds, id) ? kinds[id as keyof typeof kinds] : undefined;
  const { data } = useQuery({ ...codeListQuery(id), enabled: known === undefined });
  return <>{known ?? data?.label ?? id}</>;
}

function useItemColumns(packs: readonly Pack[]): readonly Column<PackItem>[] {
  const m = useMessages(administrationMessages).packs.checkColumns;
  const format = useFormat();
  return [
    { id: "item", header: m.item, cell: (item) => <strong>{item.label}</strong> },
    { id: "list", header: m.list, cell: (item) => <ListName id={item.list} /> },
    { id: "source", header: m.source, cell: (item) => item.source },
    { id: "checked", header: m.checked, tight: true, cell: (item) => format.day(item.checkedOn) },
    {
      id: "pack",
      header: m.pack,
      tight: true,
      cell: (item) => packs.find(({ id }) => id === item.pack)?.label ?? item.pack,
    },
  ];
}
