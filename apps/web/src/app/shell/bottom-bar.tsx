import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSession } from "../../features/accounts/index.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Sheet } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { MenuContext, MenuLink } from "../../ui/menu-items.tsx";
import { appMessages } from "../messages.ts";
import { newItemsFor, type NavItem } from "../navigation.ts";
import styles from "./bottom-bar.module.css";
import { PersonPanel } from "./person-menu.tsx";

/** The menu on a phone: four screens and «Meer», which opens a sheet with the rest. */
export function BottomBar({ items, onHelp }: { items: readonly NavItem[]; onHelp: () => void }) {
  const m = useMessages(appMessages);
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <nav className={styles.bar} aria-label={m.nav.label} data-print="no">
      <ul role="list" className={styles.items}>
        {items.slice(0, 4).map((item) => (
          <li key={item.to}>
            <Link to={item.to} className={styles.item}>
              <span>
                <Icon name={item.icon} />
              </span>
              {m.nav[item.word]}
            </Link>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.item}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <span>
              <Icon name="more" />
            </span>
            {m.nav.more}
          </button>
        </li>
      </ul>
      <Sheet open={isOpen} onClose={close} title={m.nav.more} side="bottom">
        <MenuContext value={close}>
          <div>
            {newItemsFor(session.permissions).map((item) => (
              <MenuLink key={item.to} to={item.to} icon="plus">
                {m.top[item.word]}
              </MenuLink>
            ))}
            {items.slice(4).map((item) => (
              <MenuLink key={item.to} to={item.to} icon={item.icon}>
                {m.nav[item.word]}
              </MenuLink>
            ))}
          </div>
          <PersonPanel session={session} onHelp={onHelp} />
        </MenuContext>
      </Sheet>
    </nav>
  );
}
