import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { joinByInvitation } from "./invitation-api.ts";
import { invitationMessages } from "./invitation-messages.ts";
import { OwnAccount } from "./own-account.tsx";
import { chooseMembership, type Session } from "./session-api.ts";

type JoinProps = { token: string; onDone: (session: Session) => void };

/** For who already has an account: log in, and the new role is added and chosen. */
export function JoinWithAccount({ token, onDone }: JoinProps) {
  const m = useMessages(invitationMessages);
  const [failure, setFailure] = useState<unknown>();
  const join = async () => {
    try {
      const { membershipId } = await joinByInvitation(token);
      onDone(await chooseMembership(membershipId));
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Banner title={m.hasAccount}>{m.hasAccountText}</Banner>
      {failure === undefined ? null : <ErrorState error={failure} />}
      <OwnAccount onDone={() => void join()} />
    </>
  );
}
