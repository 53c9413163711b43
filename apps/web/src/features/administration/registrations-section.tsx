import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Private } from "../../ui/private.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useCan, useSession } from "../accounts/index.ts";
import styles from "./administration.module.css";
import { ApproveRegistrationDialog } from "./approve-registration-dialog.tsx";
import { DeclineRegistrationDialog } from "./decline-registration-dialog.tsx";
import { registrationMessages } from "./registration-messages.ts";
import { registrationListQuery, type Registration } from "./registrations-api.ts";
import own from "./registrations-section.module.css";

type Task = { readonly registration: Registration; readonly as: "approve" | "decline" };

/** Requests to be let into the members area: who, for what, and the decision. */
export function RegistrationsSection() {
  const m = useMessages(registrationMessages);
  const [task, setTask] = useState<Task>();
  if (!useCan("registration.decide")) return <NoAccessState />;
  const stop = () => setTask(undefined);
  return (
    <section aria-labelledby="registrations-title" className={styles.section}>
      <h2 id="registrations-title">{m.title}</h2>
      <p className={styles.intro}>{m.intro}</p>
      <Requests onTask={setTask} />
      {task?.as === "approve" ? (
        <ApproveRegistrationDialog registration={task.registration} onClose={stop} />
      ) : null}
      {task?.as === "decline" ? (
        <DeclineRegistrationDialog registration={task.registration} onClose={stop} />
      ) : null}
    </section>
  );
}

function Requests({ onTask }: { onTask: (task: Task) => void }) {
  const m = useMessages(registrationMessages);
  const list = useInfiniteQuery(registrationListQuery);
  if (list.isPending) return <LoadingState rows={3} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const requests = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (requests.length === 0) {
    return (
      <EmptyState icon="person" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <ul role="list" className={own.list}>
        {requests.map((registration) => (
          <li key={registration.id}>
            <Request registration={registration} onTask={onTask} />
          </li>
        ))}
      </ul>
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

type RequestProps = { registration: Registration; onTask: (task: Task) => void };

function Request({ registration, onTask }: RequestProps) {
  const m = useMessages(registrationMessages);
  const format = useFormat();
  const { region } = useSession();
  const { name, organisationName, email, reason, regionId, askedAt } = registration;
  const regionName = region?.id === regionId ? region?.name : regionId;
  return (
    <article className={own.card}>
      <div className={own.who}>
        <h3>
          <Private>{name}</Private>
        </h3>
        <p>{organisationName}</p>
        <p>
          <Private>
            <a href={`mailto:${email}`}>{email}</a>
          </Private>
        </p>
      </div>
      <p className={own.reason}>
        <VisuallyHidden>{m.reason}: </VisuallyHidden>
        {reason}
      </p>
      <p className={styles.quiet}>
        <time dateTime={askedAt}>{m.asked(format.moment(askedAt))}</time>
        {" · "}
        {regionId ? regionName : m.national}
      </p>
      <div className={own.actions}>
        <Button size="sm" icon="check" onClick={() => onTask({ registration, as: "approve" })}>
          {m.approve}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon="cross"
          onClick={() => onTask({ registration, as: "decline" })}
        >
          {m.decline}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    </article>
  );
}
