import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { organisationListQuery } from "../partners/index.ts";
import { ComboField } from "../regions/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { setParties } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { refreshAgreements, signatoriesQuery } from "./life-queries.ts";

/** One party while it is filled in; a signatory is chosen once the party is saved. */
type PartyDraft = {
  readonly organisationId: string | null;
  readonly part: string;
  readonly accountId: string;
  readonly function: string;
};

type PartiesFormProps = { agreement: AgreementDetail; onDone: () => void };

/** Says who takes part, and who signs for each. */
export function PartiesForm({ agreement, onDone }: PartiesFormProps) {
  const m = useMessages(lifeMessages);
  const cancel = useMessages(uiMessages).cancel;
  const [drafts, setDrafts] = useState<readonly PartyDraft[]>(() => draftsOf(agreement));
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshAgreements(queryClient) });
  const change = (place: number, changes: Partial<PartyDraft>) =>
    setDrafts(drafts.map((each, at) => (at === place ? { ...each, ...changes } : each)));
  const save = () =>
    run(wrongOf(drafts, m.fields.missing), async () => {
      await setParties(agreement, { parties: drafts.map(partyOf) });
      await refreshAgreements(queryClient);
      showToast(m.fields.saved);
      onDone();
    });
  return (
    <Form errors={errors} onSubmit={() => void save()}>
      {drafts.map((draft, place) => (
        <PartyFields
          // The place is the identity here: an organisation can still be changed.
          // eslint-disable-next-line react/no-array-index-key
          key={place}
          agreementId={agreement.id}
          place={place}
          draft={draft}
          onChange={(changes) => change(place, changes)}
          onRemove={() => setDrafts(drafts.filter((_, at) => at !== place))}
        />
      ))}
      <div className={styles.actions}>
        <Button icon="plus" onClick={() => setDrafts([...drafts, emptyParty])}>
          {m.parties.add}
        </Button>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.fields.save}
        </Button>
        <Button onClick={onDone}>{cancel}</Button>
      </div>
    </Form>
  );
}

type FieldsProps = {
  agreementId: string;
  place: number;
  draft: PartyDraft;
  onChange: (changes: Partial<PartyDraft>) => void;
  onRemove: () => void;
};

function PartyFields({ agreementId, place, draft, onChange, onRemove }: FieldsProps) {
  const m = useMessages(lifeMessages).parties;
  const organisations = useQuery(organisationListQuery({}));
  const people = useQuery(signatoriesQuery(agreementId));
  const signers = (people.data ?? []).filter(
    (each) => each.organisationId === draft.organisationId,
  );
  const at = `parties/${place}`;
  return (
    <Fieldset name={at} legend={`${place + 1}`}>
      <ComboField
        name={`${at}/organisationId`}
        label={m.organisation}
        width="lg"
        value={draft.organisationId}
        onChange={(organisationId) => onChange({ organisationId, accountId: "" })}
        options={(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name={`${at}/part`}
        label={m.part}
        value={draft.part}
        onChange={(part) => onChange({ part })}
      />
      <Select
        name={`${at}/accountId`}
        label={m.signers}
        hint={signers.length === 0 ? m.signerHint : undefined}
        optional
        value={draft.accountId}
        onChange={(accountId) => onChange({ accountId })}
        options={signers.map(({ accountId, name }) => ({ value: accountId, label: name }))}
      />
      <TextField
        name={`${at}/function`}
        label={m.function}
        optional={draft.accountId === ""}
        value={draft.function}
        onChange={(value) => onChange({ function: value })}
      />
      <div>
        <Button size="sm" variant="quiet" icon="trash" onClick={onRemove}>
          {m.remove}
        </Button>
      </div>
    </Fieldset>
  );
}

const emptyParty: PartyDraft = { organisationId: null, part: "", accountId: "", function: "" };

function draftsOf(agreement: AgreementDetail): PartyDraft[] {
  return agreement.parties.map((party) => {
    const signer = party.signatories.find((each) => each.isPresent);
    return {
      organisationId: party.organisationId,
      part: party.part,
      accountId: signer?.accountId ?? "",
      function: signer?.function ?? "",
    };
  });
}

function partyOf({ organisationId, part, accountId, function: as }: PartyDraft) {
  return {
    organisationId: organisationId ?? "",
    part: part.trim(),
    signatories: accountId === "" ? [] : [{ accountId, function: as.trim() }],
  };
}

function wrongOf(drafts: readonly PartyDraft[], message: string) {
  return drafts.flatMap((draft, place) => {
    const missing = [
      draft.organisationId === null ? "organisationId" : "",
      draft.part.trim().length < 3 ? "part" : "",
      draft.accountId !== "" && draft.function.trim().length < 2 ? "function" : "",
    ].filter(Boolean);
    return missing.map((field) => ({ name: `parties/${place}/${field}`, message }));
  });
}
