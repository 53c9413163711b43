import { useState } from "react";
import { api } from "../../api/client.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Screen } from "../../ui/screen.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { MunicipalityField, useMunicipalities } from "../regions/index.ts";
import {
  emptyRegistration,
  missingInRegistration,
  reasonMaxChars,
  registrationBody,
  type RegistrationDraft,
} from "./registration-draft.ts";
import { registrationMessages } from "./registration-messages.ts";

/** Asks to be let into the members area. What comes back says nothing about who is known. */
export function RegistrationScreen() {
  const m = useMessages(registrationMessages);
  const [isSent, setSent] = useState(false);
  return (
    <Screen title={m.title} intro={isSent ? undefined : m.intro} width="reading">
      {isSent ? (
        <div role="status">
          <EmptyState
            icon="success"
            title={m.sentTitle}
            action={<LinkButton to="/">{m.toStart}</LinkButton>}
          >
            {m.sent}
          </EmptyState>
        </div>
      ) : (
        <>
          <Banner tone="warning" icon="phone">
            {m.danger}
          </Banner>
          <RegistrationForm onSent={() => setSent(true)} />
        </>
      )}
    </Screen>
  );
}

function RegistrationForm({ onSent }: { onSent: () => void }) {
  const m = useMessages(registrationMessages);
  const { draft, change, isBusy, errors, send } = useAsking(onSent);
  return (
    <Form errors={errors} onSubmit={() => void send()}>
      <TextField
        name="name"
        label={m.name}
        autoComplete="name"
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        name="organisationName"
        label={m.organisation}
        autoComplete="organization"
        value={draft.organisationName}
        onChange={(organisationName) => change({ organisationName })}
      />
      <TextField
        name="email"
        type="email"
        label={m.email}
        hint={m.emailHint}
        autoComplete="email"
        spellCheck={false}
        value={draft.email}
        onChange={(email) => change({ email })}
      />
      <MunicipalityField
        name="regionId"
        label={m.municipality}
        hint={m.municipalityHint}
        optional
        value={draft.municipality}
        onChange={(municipality) => change({ municipality })}
      />
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        maxChars={reasonMaxChars}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <div>
        <Button type="submit" variant="primary" icon="send" busy={isBusy}>
          {m.send}
        </Button>
      </div>
    </Form>
  );
}

function useAsking(onSent: () => void) {
  const m = useMessages(registrationMessages);
  const { items } = useMunicipalities();
  const key = "accounts/registration";
  const [draft, change, forget] = useDraft<RegistrationDraft>(key, emptyRegistration);
  const { isBusy, errors, run } = useSubmit();
  const send = () => {
    const wrong = missingInRegistration(draft).map((name) => ({ name, message: m.missing[name] }));
    return run(wrong, async () => {
      await api.POST("/registrations", { body: registrationBody(draft, items) });
      forget();
      onSent();
    });
  };
  return { draft, change, isBusy, errors, send };
}
