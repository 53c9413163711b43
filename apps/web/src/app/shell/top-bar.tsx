import { Link, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useCan, useSession } from "../../features/accounts/index.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Brand } from "../../ui/brand.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { useHotkey } from "../../ui/keyboard/hotkeys.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { appMessages } from "../messages.ts";
import { askSearch, setSearchText, useSearchText } from "../search-text.ts";
import { Bell } from "./bell.tsx";
import { NewMenu } from "./new-menu.tsx";
import { PersonMenu } from "./person-menu.tsx";
import styles from "./top-bar.module.css";

/** The bar on top of every screen: search, new, bell, and who works here for which purpose. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const m = useMessages(appMessages);
  const session = useSession();
  const canRead = useCan("case.read");
  const canSearch = useCan("person.search");
  return (
    <header className={styles.bar} data-print="no">
      <Link to="/vandaag" className={styles.home}>
        <Brand />
      </Link>
      {canRead || canSearch ? (
        <SearchBox hint={canSearch ? m.top.search : m.top.searchCase} />
      ) : (
        <span />
      )}
      <div className={styles.end}>
        {session.demo ? (
          <span className={styles.demo} title={m.demoHint}>
            <Badge tone="info">{m.demo}</Badge>
          </span>
        ) : null}
        <span className={styles.newButton}>
          <NewMenu />
        </span>
        <Bell />
        <PersonMenu onHelp={onHelp} />
      </div>
    </header>
  );
}

/** Search from everywhere with `/`, by what the role may find. The words never reach the address. */
function SearchBox({ hint }: { hint: string }) {
  const m = useMessages(appMessages);
  const input = useRef<HTMLInputElement>(null);
  const text = useSearchText();
  const navigate = useNavigate();
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useHotkey({ keys: "/", label: m.help.search, group: "go", run: focus });
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        askSearch();
        void navigate({ to: "/zoeken" });
      }}
    >
      <Icon name="search" />
      <label>
        <VisuallyHidden>{hint}</VisuallyHidden>
        <input
          ref={input}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={hint}
          data-private=""
          value={text}
          onChange={(event) => setSearchText(event.currentTarget.value)}
        />
      </label>
      <span aria-hidden="true">
        <Kbd keys="/" />
      </span>
    </form>
  );
}
