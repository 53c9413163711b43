import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { Select } from "../../ui/select.tsx";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { organisationListQuery } from "../partners/index.ts";
import { ComboField } from "../regions/index.ts";
import type { OneTimeLink } from "./administration-api.ts";
import { LinkShown } from "./link-shown.tsx";
import { rolesQuery } from "./queries.ts";
import { registrationMessages } from "./registration-messages.ts";
import { approveRegistration, type Registration } from "./registrations-api.ts";

type ApproveProps = { registration: Registration; onClose: () => void };
type Choice = { readonly organisationId: string | null; readonly role: string };

const formId = "approve-registration";

/** Lets somebody in: chooses organisation and role, then shows the link to hand over. */
export function ApproveRegistrationDialog({ registration, onClose }: ApproveProps) {
  const m = useMessages(registrationMessages).approval;
  const cancel = useMessages(uiMessages).cancel;
  const [link, setLink] = useState<OneTimeLink>();
  const { choice, setChoice, isBusy, errors, approve } = useApproving(registration, setLink);
  if (link) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={m.shown}
        actions={<Button onClick={onClose}>{m.done}</Button>}
      >
        <LinkShown link={link} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title(registration.name)}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void approve()}>
        <p>{m.text}</p>
        <ApprovalFields registration={registration} choice={choice} onChange={setChoice} />
      </Form>
    </Dialog>
  );
}

type FieldsProps = {
  registration: Registration;
  choice: Choice;
  onChange: (choice: Choice) => void;
};

function ApprovalFields({ registration, choice, onChange }: FieldsProps) {
  const m = useMessages(registrationMessages).approval;
  const { data: organisations } = useQuery(organisationListQuery({}));
  const { data: roles } = useQuery(rolesQuery);
  return (
    <>
      <ComboField
        name="organisationId"
        label={m.organisation}
        hint={m.organisationHint(registration.organisationName)}
        value={choice.organisationId}
        onChange={(organisationId) => onChange({ ...choice, organisationId })}
        options={(organisations ?? []).map(({ id, name, typeLabel }) => ({
          value: id,
          label: name,
          detail: typeLabel,
        }))}
        width="full"
      />
      <Select
        name="role"
        label={m.role}
        hint={m.roleHint}
        value={choice.role}
        onChange={(role) => onChange({ ...choice, role })}
        options={(roles ?? []).map(({ id, label }) => ({ value: id, label }))}
        width="full"
      />
    </>
  );
}

function useApproving(registration: Registration, onLink: (link: OneTimeLink) => void) {
  const m = useMessages(registrationMessages).approval;
  const queryClient = useQueryClient();
  const [choice, setChoice] = useState<Choice>({ organisationId: null, role: "" });
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit();
  const { organisationId, role } = choice;
  const wrong: FormError[] = [];
  if (organisationId === null) {
    wrong.push({ name: "organisationId", message: m.missingOrganisation });
  }
  if (role === "") wrong.push({ name: "role", message: m.missingRole });
  const approve = () =>
    run(wrong, async () => {
      const body = { organisationId: organisationId ?? "", role };
      onLink(await approveRegistration(registration, body, keyFor(body)));
      await queryClient.invalidateQueries({ queryKey: ["accounts", "list"] });
    });
  return { choice, setChoice, isBusy, errors, approve };
}
