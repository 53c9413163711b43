import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../../api/problem.ts";
import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { formErrorsOf, type FormError } from "../../../ui/form-errors.ts";
import { Form } from "../../../ui/form.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { useSubmit } from "../../../ui/use-submit.ts";
import { CodeSecretShown } from "./code-secret-shown.tsx";
import { CodesShown } from "./codes-dialog.tsx";
import { ownAccountMessages } from "./messages.ts";
import { askCodeSecret, setPassword } from "./own-account-api.ts";
import { isSpent } from "./is-spent.ts";
import { credentialsQuery } from "./queries.ts";

/** Fewest characters of a password; there are no other rules (NIST SP 800-63B-4). */
const minimum = 12;
const formId = "set-password";
const none: readonly FormError[] = [];
const codeFields = { "code-wrong": "code", "code-too-soon": "code" };

/** Sets a password with a code app: scan, choose, prove with a code, keep the recovery codes. */
export function PasswordDialog({ isNew, onClose }: { isNew: boolean; onClose: () => void }) {
  const m = useMessages(ownAccountMessages);
  const cancel = useMessages(uiMessages).cancel;
  const [codes, setCodes] = useState<readonly string[]>();
  const { secret, isRenewed, draft, change, isBusy, errors, save } = useSetting(setCodes);
  if (codes) return <CodesShown codes={codes} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={isNew ? m.codeApp.title : m.codeApp.replaceTitle}
      actions={
        <>
          {secret.data ? (
            <Button type="submit" form={formId} variant="primary" busy={isBusy}>
              {m.codeApp.save}
            </Button>
          ) : null}
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        {isNew ? null : <p>{m.codeApp.replaceText}</p>}
        {secret.isFetching ? <LoadingState shape="text" /> : null}
        {secret.data ? (
          <>
            {isRenewed ? <Banner tone="warning">{m.codeApp.renewed}</Banner> : null}
            <CodeSecretShown secret={secret.data.secret} uri={secret.data.uri} />
            <TextField
              name="code"
              label={m.codeApp.code}
              hint={m.codeApp.codeHint}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={draft.code}
              onChange={(code) => change({ ...draft, code })}
              width="sm"
            />
            <TextField
              name="password"
              type="password"
              label={m.codeApp.password}
              hint={m.codeApp.passwordHint}
              autoComplete="new-password"
              value={draft.password}
              onChange={(password) => change({ ...draft, password })}
              width="full"
            />
          </>
        ) : null}
      </Form>
    </Dialog>
  );
}

function useSetting(onCodes: (codes: readonly string[]) => void) {
  const m = useMessages(ownAccountMessages).codeApp;
  const queryClient = useQueryClient();
  const secret = useQuery({
    queryKey: ["accounts", "own", "code-secret"],
    queryFn: askCodeSecret,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const [draft, change] = useState({ password: "", code: "" });
  const [isRenewed, setRenewed] = useState(false);
  const { isBusy, errors, run } = useSubmit({ fields: codeFields });
  const wrong = [
    ...(draft.code.trim() === "" ? [{ name: "code", message: m.codeMissing }] : none),
    ...(draft.password.length < minimum ? [{ name: "password", message: m.passwordShort }] : none),
  ];
  const save = () =>
    run(wrong, async () => {
      const challengeId = secret.data?.challengeId ?? "";
      try {
        onCodes(await setPassword({ ...draft, code: draft.code.trim(), challengeId }));
      } catch (error) {
        // Whatever was wrong, the next code is another one; only a spent secret must be scanned anew.
        change({ ...draft, code: "" });
        if (isSpent(error)) {
          setRenewed(true);
          void secret.refetch();
        }
        throw error;
      }
      await queryClient.invalidateQueries(credentialsQuery);
    });
  const failed = secret.error instanceof ApiProblem ? formErrorsOf(secret.error) : none;
  const all = errors.length > 0 ? errors : failed;
  return { secret, isRenewed, draft, change, isBusy, errors: all, save };
}
