import { Outlet, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { LoginAgain } from "../../features/accounts/login-again.tsx";
import { useSession } from "../../features/accounts/index.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { useHotkey } from "../../ui/keyboard/hotkeys.ts";
import { setOnlooking, useOnlooking } from "../../ui/onlooker.ts";
import { ToastRegion } from "../../ui/toast.tsx";
import { useEventStream } from "../events/event-stream.ts";
import { IdleLock } from "../idle-lock.tsx";
import { appMessages } from "../messages.ts";
import { navItemsFor, type NavItem } from "../navigation.ts";
import { useIsOnline } from "../use-is-online.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { KeyboardHelp } from "./keyboard-help.tsx";
import { SideNav } from "./side-nav.tsx";
import { TopBar } from "./top-bar.tsx";
import styles from "./work-shell.module.css";

/** The frame around every screen of the work: bars, menu, keys, events, lock. */
export function WorkShell() {
  const m = useMessages(appMessages);
  const { permissions } = useSession();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const items = navItemsFor(permissions);
  useEventStream();
  return (
    <div className={styles.shell}>
      <a href="#inhoud" className={styles.skip} data-print="no">
        {m.skip}
      </a>
      <TopBar onHelp={() => setHelpOpen(true)} />
      <SideNav items={items} />
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        <OfflineNotice />
        <OnlookerNotice />
        <Outlet />
      </main>
      <BottomBar items={items} onHelp={() => setHelpOpen(true)} />
      {items.map((item) => (
        <GoKey key={item.to} item={item} />
      ))}
      <FrameKeys onHelp={() => setHelpOpen(true)} />
      <KeyboardHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <ToastRegion />
      <IdleLock />
      <LoginAgain />
    </div>
  );
}

function GoKey({ item }: { item: NavItem }) {
  const m = useMessages(appMessages).nav;
  const navigate = useNavigate();
  useHotkey({
    keys: `g ${item.key}`,
    label: m[item.word],
    group: "go",
    run: () => void navigate({ to: item.to }),
  });
  return null;
}

function FrameKeys({ onHelp }: { onHelp: () => void }) {
  const m = useMessages(appMessages).help;
  const isOnlooking = useOnlooking();
  useHotkey({ keys: "?", label: m.help, group: "view", run: onHelp });
  useHotkey({
    keys: "p",
    label: m.onlooker,
    group: "view",
    run: () => setOnlooking(!isOnlooking),
  });
  return null;
}

function OfflineNotice() {
  const m = useMessages(appMessages).offline;
  if (useIsOnline()) return null;
  return (
    <div className={styles.notice} role="alert" data-print="no">
      <Icon name="offline" />
      <strong>{m.title}</strong> {m.text}
    </div>
  );
}

function OnlookerNotice() {
  const m = useMessages(appMessages).onlooker;
  if (!useOnlooking()) return null;
  return (
    <div className={`${styles.notice} ${styles.onlooker}`} role="status" data-print="no">
      <Icon name="eye-off" />
      <strong>{m.title}.</strong> {m.text}
      <button type="button" onClick={() => setOnlooking(false)}>
        {m.off}
      </button>
    </div>
  );
}
