import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Screen } from "../../ui/screen.tsx";
import { LoginChoices } from "./login-choices.tsx";
import styles from "./login.module.css";
import { accountMessages } from "./messages.ts";
import { refusalCode } from "./refusal-code.ts";
import { refusalMessages } from "./refusal-messages.ts";
import { returnPath } from "./return-path.ts";
import type { Session } from "./session-api.ts";
import { demoPersonasQuery } from "./login-api.ts";
import { sessionQuery } from "./session.ts";

/** The log-in page; afterwards the page that was asked for opens. */
export function LoginScreen() {
  const m = useMessages(accountMessages).login;
  const { terug, melding } = useSearch({ strict: false });
  const back = returnPath(terug);
  const refusals = useMessages(refusalMessages);
  const refusal = refusalCode(melding);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const isDemo = (useQuery(demoPersonasQuery).data?.length ?? 0) > 0;
  const onDone = async (session: Session) => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    await navigate({ href: back, replace: true });
  };
  return (
    <Screen
      title={isDemo ? m.demoTitle : m.title}
      documentTitle={m.title}
      intro={isDemo ? m.demoIntro : undefined}
    >
      {refusal ? (
        <Banner tone="warning" title={refusals[refusal].title}>
          {refusals[refusal].wayOut}
        </Banner>
      ) : null}
      <LoginChoices onDone={(session) => void onDone(session)} />
      <p className={styles.hint}>
        {m.noAccount} <Link to="/toegang">{m.askAccess}</Link>
      </p>
    </Screen>
  );
}
