import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { inviteMember, type OneTimeLink } from "./administration-api.ts";
import { LinkShown } from "./link-shown.tsx";
import { administrationMessages } from "./messages.ts";
import { invitationsQuery, rolesQuery } from "./queries.ts";

const formId = "invite-member";
const empty = { email: "", name: "", role: "" };

/** Invites a colleague: address, name, role; then the link to hand over. */
export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const m = useMessages(administrationMessages);
  const cancel = useMessages(uiMessages).cancel;
  const [link, setLink] = useState<OneTimeLink>();
  const close = () => {
    setLink(undefined);
    onClose();
  };
  const { draft, change, isBusy, errors, save } = useInviting(setLink);
  if (link) {
    return (
      <Dialog
        open={open}
        onClose={close}
        title={m.link.title}
        actions={<Button onClick={close}>{m.link.done}</Button>}
      >
        <LinkShown link={link} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={m.invite.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.invite.send}
          </Button>
          <Button onClick={close}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <InviteFields draft={draft} change={change} />
      </Form>
    </Dialog>
  );
}

type Draft = typeof empty;

function InviteFields(props: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const { draft, change } = props;
  const m = useMessages(administrationMessages).invite;
  const { data: roles } = useQuery(rolesQuery);
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={m.email}
        hint={m.emailHint}
        autoComplete="off"
        value={draft.email}
        onChange={(email) => change({ email })}
        width="full"
      />
      <TextField
        name="displayName"
        label={m.name}
        optional
        autoComplete="off"
        value={draft.name}
        onChange={(name) => change({ name })}
        width="full"
      />
      <Select
        name="role"
        label={m.role}
        hint={m.roleHint}
        value={draft.role}
        onChange={(role) => change({ role })}
        options={(roles ?? []).map(({ id, label }) => ({ value: id, label }))}
        width="full"
      />
    </>
  );
}

function useInviting(onLink: (link: OneTimeLink) => void) {
  const m = useMessages(administrationMessages).invite;
  const [draft, change, forget] = useDraft<Draft>("administration/invite", empty);
  // Inviting the same person once more is another invitation, also when nothing else changed.
  const [round, setRound] = useState(0);
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit({
    fields: { "already-member": "email", "role-unknown": "role" },
  });
  const queryClient = useQueryClient();
  const wrong: FormError[] = [];
  if (draft.email.trim() === "") wrong.push({ name: "email", message: m.missingEmail });
  if (draft.role === "") wrong.push({ name: "role", message: m.missingRole });
  const save = () =>
    run(wrong, async () => {
      const name = draft.name.trim();
      const named = name === "" ? {} : { displayName: name };
      const body = { email: draft.email.trim(), role: draft.role, ...named };
      onLink(await inviteMember(body, keyFor({ body, round })));
      setRound(round + 1);
      forget();
      await queryClient.invalidateQueries(invitationsQuery);
    });
  return { draft, change, isBusy, errors, save };
}
