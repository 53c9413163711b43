import { useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { useFormErrors } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { RadioGroup, type Choice } from "../../ui/radio-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import {
  acceptAtOrganisation,
  acceptWithPasskey,
  type Accepted,
  type Invitation,
  type Invitee,
} from "./invitation-api.ts";
import { invitationMessages } from "./invitation-messages.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

type InvitationFormProps = {
  token: string;
  invitation: Invitation;
  onDone: (accepted: Accepted) => void;
};

/** Name and way of logging in; a password asks for more on a second page. */
export function InvitationForm({ token, invitation, onDone }: InvitationFormProps) {
  const m = useMessages(invitationMessages);
  const [name, setName] = useState(invitation.displayName ?? "");
  const [email, setEmail] = useState("");
  const [way, setWay] = useState<string | null>(null);
  const [forPassword, setForPassword] = useState<Invitee>();
  const [isBusy, setBusy] = useState(false);
  const { errors, fail, clear } = useFormErrors();
  const needsEmail = invitation.email === null;
  const ways = useWays(invitation);

  const submit = async () => {
    const missing = [
      ...(name.trim() ? [] : [{ name: "displayName", message: m.nameMissing }]),
      ...(needsEmail && !email.trim() ? [{ name: "email", message: m.emailMissing }] : []),
      ...(way ? [] : [{ name: "way", message: m.howMissing }]),
    ];
    if (missing.length > 0) return fail(missing);
    if (isBusy) return;
    const invitee = {
      token,
      displayName: name.trim(),
      ...(needsEmail ? { email: email.trim() } : {}),
    };
    if (way === "password") return setForPassword(invitee);
    setBusy(true);
    clear();
    try {
      if (way === "passkey") onDone(await acceptWithPasskey(invitee, m.passkeyLabel));
      else location.assign(await acceptAtOrganisation(invitee, way ?? ""));
    } catch (error) {
      // A DOMException: the person stopped, or the device cannot make passkeys.
      fail(error instanceof ApiProblem ? error : [{ name: "", message: m.passkeyFailed }]);
    } finally {
      setBusy(false);
    }
  };

  if (forPassword) {
    const back = () => setForPassword(undefined);
    return <NewPasswordForm invitee={forPassword} onDone={onDone} onBack={back} />;
  }
  return (
    <Form errors={errors} onSubmit={() => void submit()}>
      <TextField
        name="displayName"
        label={m.name}
        hint={m.nameHint}
        autoComplete="name"
        value={name}
        onChange={setName}
      />
      {needsEmail ? (
        <TextField
          name="email"
          type="email"
          label={m.email}
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
      ) : null}
      <RadioGroup name="way" legend={m.how} value={way} onChange={setWay} choices={ways} />
      <div>
        <Button type="submit" variant="primary" busy={isBusy}>
          {way === "passkey" ? m.makePasskey : m.next}
        </Button>
      </div>
    </Form>
  );
}

function useWays(invitation: Invitation): readonly Choice[] {
  const m = useMessages(invitationMessages);
  return [
    { value: "passkey", label: m.passkey, hint: m.passkeyHint },
    ...invitation.providers.map((provider) => ({
      value: provider.id,
      label: m.provider(provider.label),
      hint: m.providerHint,
    })),
    { value: "password", label: m.password, hint: m.passwordHint },
  ];
}
