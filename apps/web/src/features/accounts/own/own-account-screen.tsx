import { useMessages } from "../../../i18n/messages.ts";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Screen } from "../../../ui/screen.tsx";
import { useSession } from "../session.ts";
import { ApiTokensSection } from "./api-tokens-section.tsx";
import { MeansSection } from "./means-section.tsx";
import { ownAccountMessages } from "./messages.ts";
import styles from "./own-account.module.css";
import { OwnSessionsSection } from "./own-sessions-section.tsx";

/** The own account: who one is here, how one signs in, where, and tokens for machine clients. */
export function OwnAccountScreen() {
  const m = useMessages(ownAccountMessages);
  const session = useSession();
  return (
    <Screen title={m.title} intro={m.intro} width="reading">
      <section className={styles.section} aria-labelledby="who-title">
        <h2 id="who-title">{m.who.title}</h2>
        <DescriptionList
          items={[
            { term: m.who.name, description: session.account.displayName },
            { term: m.who.organisation, description: session.organisation.name },
            { term: m.who.role, description: session.roleLabel },
            { term: m.who.purpose, description: session.purposeLabel },
          ]}
        />
        <p className={styles.quiet}>{m.who.change}</p>
      </section>
      <MeansSection />
      <OwnSessionsSection />
      <ApiTokensSection />
    </Screen>
  );
}
