import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { NoAccessState } from "../../../ui/no-access-state.tsx";
import { useCan } from "../session.ts";
import { ProviderCard } from "./provider-card.tsx";
import { ProviderDialog } from "./provider-dialog.tsx";
import { providerMessages } from "./provider-messages.ts";
import { providersQuery, type Provider } from "./providers-api.ts";
import styles from "./providers.module.css";

type Task = { readonly provider?: Provider };

/** Log-in services of the own organisation: connecting, changing, switching off. */
export function ProvidersSection() {
  const m = useMessages(providerMessages);
  const [task, setTask] = useState<Task>();
  if (!useCan("account.manage")) return <NoAccessState />;
  return (
    <section aria-labelledby="providers-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="providers-title">{m.title}</h2>
        <Button variant="primary" icon="plus" onClick={() => setTask({})}>
          {m.add}
        </Button>
      </div>
      <p className={styles.intro}>{m.intro}</p>
      <Providers onChange={(provider) => setTask({ provider })} />
      {task ? (
        <ProviderDialog
          key={`${task.provider?.id ?? "new"} ${task.provider?.version ?? 0}`}
          provider={task.provider}
          onClose={() => setTask(undefined)}
        />
      ) : null}
    </section>
  );
}

function Providers({ onChange }: { onChange: (provider: Provider) => void }) {
  const m = useMessages(providerMessages);
  const { data, error, isPending, refetch } = useQuery(providersQuery);
  if (isPending) return <LoadingState rows={2} />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data?.length) {
    return (
      <EmptyState icon="key" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <ul role="list" className={styles.list}>
      {data.map((provider) => (
        <li key={provider.id}>
          <ProviderCard provider={provider} onChange={() => onChange(provider)} />
        </li>
      ))}
    </ul>
  );
}
