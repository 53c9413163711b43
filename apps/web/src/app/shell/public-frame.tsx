import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSessionIfAny } from "../../features/accounts/index.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Brand } from "../../ui/brand.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { appMessages } from "../messages.ts";
import styles from "./public-shell.module.css";
import { LanguageSwitch, ThemeSwitch } from "./switches.tsx";
import work from "./work-shell.module.css";

/** The frame around the public pages: name, language, log-in, and what Schakel is. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const m = useMessages(appMessages);
  const session = useSessionIfAny();
  return (
    <div className={styles.shell}>
      <a href="#inhoud" className={work.skip} data-print="no">
        {m.skip}
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.home}>
          <Brand />
        </Link>
        <div className={styles.end}>
          <LanguageSwitch />
          {session ? (
            <LinkButton to="/vandaag">{m.public.toWork}</LinkButton>
          ) : (
            <LinkButton to="/inloggen" activeProps={{ hidden: true }}>
              {m.public.login}
            </LinkButton>
          )}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{m.public.footer}</p>
        <ThemeSwitch />
      </footer>
    </div>
  );
}
