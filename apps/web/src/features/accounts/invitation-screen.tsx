import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { findInvitation, type Accepted, type Invitation } from "./invitation-api.ts";
import { InvitationForm } from "./invitation-form.tsx";
import { invitationMessages } from "./invitation-messages.ts";
import { JoinWithAccount } from "./join-with-account.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { homePath } from "./return-path.ts";
import { sessionQuery } from "./session.ts";

/** Accepting an invitation: who one is, how one will log in, and the recovery codes. */
export function InvitationScreen() {
  const m = useMessages(invitationMessages);
  const token = useSecret();
  const invitation = useQuery({
    queryKey: ["accounts", "invitation"],
    queryFn: () => findInvitation(token),
    enabled: token !== "",
    staleTime: Infinity,
  });
  if (token === "") {
    return (
      <Screen title={m.title} width="reading">
        <EmptyState icon="link" title={m.broken}>
          {m.brokenText}
        </EmptyState>
      </Screen>
    );
  }
  if (invitation.isPending) return <LoadingState shape="text" />;
  if (invitation.isError) return <ErrorState error={invitation.error} isScreen />;
  return <Accepting token={token} invitation={invitation.data} />;
}

function Accepting({ token, invitation }: { token: string; invitation: Invitation }) {
  const m = useMessages(invitationMessages);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [accepted, setAccepted] = useState<Accepted>();
  const enter = ({ session }: Accepted) => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    void navigate({ href: homePath, replace: true });
  };
  const done = (next: Accepted) => {
    if (next.recoveryCodes.length > 0) setAccepted(next);
    else enter(next);
  };
  const intro = invitation.roleLabel ? m.role(invitation.roleLabel) : m.recovery;
  return (
    <Screen
      title={accepted ? m.codesTitle : m.welcome(invitation.organisationName)}
      documentTitle={m.title}
      intro={accepted ? m.codes : `${intro} ${m.once}`}
      width="reading"
    >
      {accepted ? (
        <RecoveryCodes codes={accepted.recoveryCodes} onKept={() => enter(accepted)} />
      ) : invitation.hasAccount && invitation.kind === "membership" ? (
        <JoinWithAccount token={token} onDone={(session) => done({ session, recoveryCodes: [] })} />
      ) : (
        <InvitationForm token={token} invitation={invitation} onDone={done} />
      )}
    </Screen>
  );
}

/** The secret from behind the `#`; it is wiped from the address and the history at once. */
function useSecret(): string {
  const [secret] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, "", location.pathname);
  }, []);
  return /^[\w-]{43}$/.test(secret) ? secret : "";
}
