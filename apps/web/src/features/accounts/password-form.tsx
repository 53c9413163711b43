import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { useFormErrors } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { accountMessages } from "./messages.ts";
import { startPasswordSession } from "./login-api.ts";
import type { Session } from "./session-api.ts";

const empty = { email: "", password: "", code: "" };

/** Address, password and code in one form: which of them was wrong is never told. */
export function PasswordForm({ onDone }: { onDone: (session: Session) => void }) {
  const m = useMessages(accountMessages).login;
  const [login, setLogin] = useState(empty);
  const [isBusy, setBusy] = useState(false);
  const { errors, fail, clear } = useFormErrors();
  const set = (field: keyof typeof empty) => (value: string) =>
    setLogin((before) => ({ ...before, [field]: value }));
  const submit = async () => {
    if (isBusy) return;
    const missing = [
      { name: "email", message: m.emailMissing },
      { name: "password", message: m.passwordMissing },
      { name: "code", message: m.codeMissing },
    ].filter(({ name }) => login[name as keyof typeof empty].trim() === "");
    if (missing.length > 0) return fail(missing);
    setBusy(true);
    clear();
    try {
      onDone(await startPasswordSession({ ...login, email: login.email.trim() }));
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form errors={errors} onSubmit={() => void submit()}>
      <TextField
        name="email"
        type="email"
        label={m.email}
        autoComplete="username"
        spellCheck={false}
        value={login.email}
        onChange={set("email")}
        width="full"
      />
      <TextField
        name="password"
        type="password"
        label={m.password}
        autoComplete="current-password"
        value={login.password}
        onChange={set("password")}
        width="full"
      />
      <TextField
        name="code"
        label={m.code}
        hint={m.codeHint}
        autoComplete="one-time-code"
        spellCheck={false}
        value={login.code}
        onChange={set("code")}
        width="md"
      />
      <div>
        <Button type="submit" busy={isBusy}>
          {m.submit}
        </Button>
      </div>
    </Form>
  );
}
