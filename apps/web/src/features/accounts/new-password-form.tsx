import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { formErrorsOf, useFormErrors } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { TextField } from "../../ui/text-field.tsx";
import {
  acceptWithPassword,
  askCodeSecret,
  type Accepted,
  type Invitee,
} from "./invitation-api.ts";
import { invitationMessages } from "./invitation-messages.ts";
import styles from "./invitation.module.css";
import { CodeSecretShown } from "./own/code-secret-shown.tsx";
import { isSpent } from "./own/is-spent.ts";

/** Fewest characters of a password; there are no other rules (NIST SP 800-63B-4). */
const minimum = 12;

type NewPasswordFormProps = {
  invitee: Invitee;
  onDone: (accepted: Accepted) => void;
  onBack: () => void;
};

/** Puts a refusal of the code at its field. */
function atCode(error: unknown): unknown {
  const isOfCode =
    error instanceof ApiProblem && (error.code === "code-wrong" || error.code === "code-too-soon");
  if (!isOfCode) return error;
  return formErrorsOf(error).map(({ message }) => ({ name: "proof/code", message }));
}

/** Connects a code app and sets a password. */
export function NewPasswordForm({ invitee, onDone, onBack }: NewPasswordFormProps) {
  const m = useMessages(invitationMessages);
  const secret = useQuery({
    queryKey: ["accounts", "code-secret"],
    queryFn: () => askCodeSecret(invitee.token),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [isRenewed, setRenewed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { errors, fail, clear } = useFormErrors();
  if (secret.isPending) return <LoadingState shape="text" />;
  if (secret.isError) {
    return <ErrorState error={secret.error} onRetry={() => void secret.refetch()} />;
  }
  const { challengeId } = secret.data;
  const submit = async () => {
    const wrong = [
      ...(password.length < minimum ? [{ name: "proof/password", message: m.passwordShort }] : []),
      ...(code.trim() ? [] : [{ name: "proof/code", message: m.codeMissing }]),
    ];
    if (wrong.length > 0) return fail(wrong);
    if (isBusy) return;
    setBusy(true);
    clear();
    try {
      onDone(await acceptWithPassword(invitee, { challengeId, password, code: code.trim() }));
    } catch (error) {
      // Whatever was wrong, the next code is another one; only a spent secret must be scanned anew.
      setCode("");
      if (isSpent(error)) {
        setRenewed(true);
        void secret.refetch();
      }
      fail(atCode(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form errors={errors} onSubmit={() => void submit()}>
      {isRenewed ? <Banner tone="warning">{m.renewed}</Banner> : null}
      <CodeSecretShown secret={secret.data.secret} uri={secret.data.uri} />
      <TextField
        name="proof/password"
        type="password"
        label={m.choosePassword}
        hint={m.choosePasswordHint}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      <TextField
        name="proof/code"
        label={m.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        width="sm"
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.finish}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {m.back}
        </Button>
      </div>
    </Form>
  );
}
