import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { MenuButton } from "../../ui/menu-items.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { PopoverMenu } from "../../ui/popover-menu.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useCan, useSession } from "../accounts/index.ts";
import type { Account } from "./administration-api.ts";
import styles from "./administration.module.css";
import { EndMembershipDialog } from "./end-membership-dialog.tsx";
import { InvitationsList } from "./invitations-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { administrationMessages } from "./messages.ts";
import { accountListQuery } from "./queries.ts";
import { RecoveryDialog } from "./recovery-dialog.tsx";
import { SessionsList } from "./sessions-list.tsx";

type Task = { readonly account: Account; readonly as: "end" | "recover" };

/** People of the own organisation: inviting, ending, new means of signing in. */
export function AccountsSection() {
  const m = useMessages(administrationMessages).members;
  const canManage = useCan("account.manage");
  const [isInviting, setInviting] = useState(false);
  const [task, setTask] = useState<Task>();
  if (!canManage) return <NoAccessState />;
  return (
    <>
      <section aria-labelledby="members-title" className={styles.section}>
        <div className={styles.head}>
          <h2 id="members-title">{m.title}</h2>
          <Button variant="primary" icon="plus" onClick={() => setInviting(true)}>
            {m.invite}
          </Button>
        </div>
        <Members onTask={setTask} />
      </section>
      <InvitationsList />
      <SessionsList />
      <InviteDialog open={isInviting} onClose={() => setInviting(false)} />
      <EndMembershipDialog
        account={task?.as === "end" ? task.account : undefined}
        onClose={() => setTask(undefined)}
      />
      <RecoveryDialog
        account={task?.as === "recover" ? task.account : undefined}
        onClose={() => setTask(undefined)}
      />
    </>
  );
}

function Members({ onTask }: { onTask: (task: Task) => void }) {
  const m = useMessages(administrationMessages);
  const list = useInfiniteQuery(accountListQuery);
  const columns = useColumns(onTask);
  if (list.isPending) return <LoadingState rows={6} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const accounts = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (accounts.length === 0) {
    return (
      <EmptyState icon="person" title={m.members.empty}>
        {m.members.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={m.members.caption}
        columns={columns}
        rows={accounts}
        rowKey={(account) => account.membershipId}
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

function useColumns(onTask: (task: Task) => void): readonly Column<Account>[] {
  const m = useMessages(administrationMessages).members;
  const format = useFormat();
  return [
    { id: "name", header: m.columns.name, cell: (account) => <Name account={account} /> },
    {
      id: "role",
      header: m.columns.role,
      plainOnPhone: true,
      cell: (account) => account.roleLabel,
    },
    { id: "means", header: m.columns.means, cell: (account) => <Means account={account} /> },
    {
      id: "seen",
      header: m.columns.seen,
      tight: true,
      cell: ({ lastSeenAt }) => (lastSeenAt ? format.moment(lastSeenAt) : m.never),
    },
    {
      id: "actions",
      header: m.columns.actions,
      cornerOnPhone: true,
      tight: true,
      cell: (account) => <Actions account={account} onTask={onTask} />,
    },
  ];
}

function Name({ account }: { account: Account }) {
  return (
    <span className={styles.name}>
      <strong>{account.displayName}</strong>
      <small>{account.email}</small>
    </span>
  );
}

function Means({ account }: { account: Account }) {
  const m = useMessages(administrationMessages).members.means;
  const format = useFormat();
  const means = [
    ...(account.passkeys > 0 ? [m.passkeys(account.passkeys)] : []),
    ...(account.hasPassword ? [m.password] : []),
    ...(account.hasOrganisationLogin ? [m.organisation] : []),
  ];
  return means.length === 0 ? m.none : format.list(means);
}

/** Nobody ends their own access or makes their own recovery link: the server refuses it too. */
function Actions({ account, onTask }: { account: Account; onTask: (task: Task) => void }) {
  const m = useMessages(administrationMessages).members;
  const own = useSession().account.id === account.accountId;
  if (own) return null;
  return (
    <PopoverMenu
      triggerClass={buttonClass({ variant: "quiet", size: "sm", iconOnly: true })}
      trigger={
        <>
          <Icon name="more" />
          <VisuallyHidden>{m.menu(account.displayName)}</VisuallyHidden>
        </>
      }
    >
      <MenuButton icon="key" onClick={() => onTask({ account, as: "recover" })}>
        {m.recover}
      </MenuButton>
      <MenuButton icon="lock" onClick={() => onTask({ account, as: "end" })}>
        {m.end}
      </MenuButton>
    </PopoverMenu>
  );
}
