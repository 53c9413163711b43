import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { showToast } from "../../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../../ui/use-submit.ts";
import { useSession } from "../session.ts";
import { ownAccountMessages } from "./messages.ts";
import { createApiToken, type NewApiToken } from "./own-account-api.ts";
import styles from "./own-account.module.css";
import { apiTokensQuery } from "./queries.ts";
import { emptyToken, missingInToken, tokenBody } from "./token-draft.ts";
import { TokenFields } from "./token-fields.tsx";

const formId = "create-token";

/** Makes a token with a part of the own permissions; then its secret, this once. */
export function CreateTokenDialog({ onClose }: { onClose: () => void }) {
  const m = useMessages(ownAccountMessages).newToken;
  const cancel = useMessages(uiMessages).cancel;
  const [made, setMade] = useState<NewApiToken>();
  const { draft, setDraft, isBusy, errors, save } = useMaking(setMade);
  if (made) return <TokenShown made={made} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title}
      size="wide"
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.make}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <TokenFields draft={draft} onChange={setDraft} />
      </Form>
    </Dialog>
  );
}

function TokenShown({ made, onClose }: { made: NewApiToken; onClose: () => void }) {
  const m = useMessages(ownAccountMessages).newToken;
  const format = useFormat();
  const copy = async () => {
    await navigator.clipboard.writeText(made.secret);
    showToast(m.copied);
  };
  return (
    <Dialog
      open
      onClose={() => undefined}
      isBlocking
      title={m.shownTitle}
      actions={
        <>
          <Button variant="primary" icon="check" onClick={onClose}>
            {m.kept}
          </Button>
          {"clipboard" in navigator ? (
            <Button icon="link" onClick={() => void copy()}>
              {m.copy}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{m.shown(made.apiToken.label, format.moment(made.apiToken.expiresAt))}</p>
      <p className={styles.shown} data-private="">
        {made.secret}
      </p>
      <p className={styles.quiet}>{m.how}</p>
    </Dialog>
  );
}

function useMaking(onMade: (made: NewApiToken) => void) {
  const m = useMessages(ownAccountMessages).newToken;
  const session = useSession();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => emptyToken(session.purpose));
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit();
  const save = () => {
    const wrong = missingInToken(draft).map((name) => ({ name, message: m.missing[name] }));
    return run(wrong, async () => {
      const body = tokenBody(draft);
      onMade(await createApiToken(body, keyFor(body)));
      await queryClient.invalidateQueries(apiTokensQuery);
    });
  };
  return { draft, setDraft, isBusy, errors, save };
}
