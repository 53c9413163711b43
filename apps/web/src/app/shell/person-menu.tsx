import { useQueryClient } from "@tanstack/react-query";
import {
  chooseMembership,
  choosePurpose,
  sessionQuery,
  useSession,
  type Session,
} from "../../features/accounts/index.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { setOnlooking, useOnlooking } from "../../ui/onlooker.ts";
import { MenuButton, MenuDivider, MenuHeading, MenuLink } from "../../ui/menu-items.tsx";
import { PopoverMenu } from "../../ui/popover-menu.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { logOut } from "../log-out.ts";
import { appMessages } from "../messages.ts";
import { LanguageSwitch, ThemeSwitch } from "./switches.tsx";
import styles from "./top-bar.module.css";

/** Who works here: name, role, organisation and purpose in words, and what can be set. */
export function PersonMenu({ onHelp }: { onHelp: () => void }) {
  const m = useMessages(appMessages);
  const session = useSession();
  return (
    <PopoverMenu
      triggerClass={styles.person}
      trigger={
        <>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(session.account.displayName)}
          </span>
          <span className={styles.lines} aria-hidden="true">
            <span>
              <strong>{session.account.displayName}</strong> · {session.roleLabel}
            </span>
            <small>
              {m.top.purpose}: {session.purposeLabel} · {session.organisation.name}
            </small>
          </span>
          <VisuallyHidden>{m.top.person(session.account.displayName)}</VisuallyHidden>
          <Icon name="chevron-down" size={16} />
        </>
      }
    >
      <PersonPanel session={session} onHelp={onHelp} />
    </PopoverMenu>
  );
}

type PanelProps = { session: Session; onHelp: () => void };

/** The settings of the person: purpose, role, screen, log-out. Also in the sheet on a phone. */
export function PersonPanel({ session, onHelp }: PanelProps) {
  const m = useMessages(appMessages).person;
  const isOnlooking = useOnlooking();
  return (
    <div className={styles.menu}>
      <div className={styles.whoami}>
        <strong>{session.account.displayName}</strong>
        <span>{session.roleLabel}</span>
        <span>
          {session.organisation.name}
          {session.region ? ` · ${session.region.name}` : ""}
        </span>
      </div>
      <Purposes session={session} />
      <Memberships session={session} />
      <MenuDivider />
      <div className={styles.setting}>
        {m.theme} <ThemeSwitch />
      </div>
      <div className={styles.setting}>
        {m.language} <LanguageSwitch />
      </div>
      <MenuButton
        icon={isOnlooking ? "eye" : "eye-off"}
        keepsOpen
        aria-pressed={isOnlooking}
        end={<Kbd keys="p" />}
        onClick={() => setOnlooking(!isOnlooking)}
      >
        {m.onlooker}
      </MenuButton>
      <MenuButton icon="keyboard" end={<Kbd keys="?" />} onClick={onHelp}>
        {m.keys}
      </MenuButton>
      <MenuDivider />
      <MenuLink to="/account" icon="person">
        {m.account}
      </MenuLink>
      <MenuButton icon="log-out" onClick={() => void logOut()}>
        {m.logOut}
      </MenuButton>
    </div>
  );
}

function Purposes({ session }: { session: Session }) {
  const m = useMessages(appMessages).person;
  const apply = useApply();
  return (
    <div role="group" aria-label={m.purposeTitle}>
      <MenuHeading>{m.purposeTitle}</MenuHeading>
      {session.purposes.map((purpose) => (
        <MenuButton
          key={purpose.id}
          icon={purpose.id === session.purpose ? "chosen" : "unchosen"}
          keepsOpen
          aria-pressed={purpose.id === session.purpose}
          onClick={() => void apply(choosePurpose(purpose.id))}
        >
          {purpose.label}
        </MenuButton>
      ))}
      <p className={styles.hint}>{m.purposeHint}</p>
    </div>
  );
}

function Memberships({ session }: { session: Session }) {
  const m = useMessages(appMessages).person;
  const apply = useApply();
  if (session.memberships.length < 2) return null;
  return (
    <div role="group" aria-label={m.roleTitle}>
      <MenuHeading>{m.roleTitle}</MenuHeading>
      {session.memberships.map((membership) => (
        <MenuButton
          key={membership.id}
          icon="organisation"
          onClick={() => void apply(chooseMembership(membership.id))}
        >
          {membership.roleLabel} · {membership.organisationName}
        </MenuButton>
      ))}
    </div>
  );
}

/** Takes over a changed session and asks every screen anew: other rights, other answers. */
function useApply(): (change: Promise<Session>) => Promise<void> {
  const queryClient = useQueryClient();
  return async (change) => {
    queryClient.setQueryData(sessionQuery.queryKey, await change);
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey !== sessionQuery.queryKey,
    });
  };
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.[0] ?? "").join("");
}
