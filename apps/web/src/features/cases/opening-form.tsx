import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast-store.ts";
import type { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useCan, useSession } from "../accounts/index.ts";
import { openCase, type Coordinator } from "./case-api.ts";
import { clientErrorsOnScreen } from "./client-draft.ts";
import { ClientFields } from "./client-fields.tsx";
import { clientMessages } from "./client-messages.ts";
import { checkOpening, openingBody, type OpenDraft } from "./open-draft.ts";
import styles from "./open-case-screen.module.css";
import { openMessages } from "./open-messages.ts";
import { OpeningFacts } from "./opening-facts.tsx";
import { coordinatorsQuery } from "./queries.ts";

type Opening = ReturnType<typeof useDraft<OpenDraft>>;
type OpeningFormProps = { opening: Opening; onBack: () => void };

/** The new case: target group, form, place, what to mind, coordinator, and the client if known. */
export function OpeningForm({ opening, onBack }: OpeningFormProps) {
  const m = useMessages(openMessages).second;
  const { draft, change, isBusy, errors, save, coordinators } = useOpening(opening);
  return (
    <section aria-labelledby="opening-title" className={styles.section}>
      <div className={styles.actions}>
        <Button variant="quiet" size="sm" icon="arrow-left" onClick={onBack}>
          {m.again}
        </Button>
      </div>
      <h2 id="opening-title">{m.title}</h2>
      <Form errors={clientErrorsOnScreen(errors)} onSubmit={() => void save()}>
        <OpeningFacts draft={draft} change={change} />
        <CoordinatorField draft={draft} change={change} coordinators={coordinators} />
        <Fieldset name="client" legend={m.client} hint={m.clientHint}>
          <ClientFields
            prefix="client/"
            draft={draft.client}
            change={(part) => change({ client: { ...draft.client, ...part } })}
          />
        </Fieldset>
        <div>
          <Button type="submit" variant="primary" busy={isBusy}>
            {m.save}
          </Button>
        </div>
      </Form>
    </section>
  );
}

const fieldsOfRefusals = {
  "unknown-form": "form",
  "minor-in-adult-group": "targetGroup",
  "adult-in-minor-group": "targetGroup",
  "coordinator-not-fit": "coordinatorMembershipId",
  "bsn-wrong": "client/bsn",
  "phone-wrong": "client/phone",
  "birth-in-future": "client/birthDay",
};

function useOpening([kept, change, forget]: Opening) {
  const m = useMessages(openMessages).second;
  const { wrongBirth } = useMessages(clientMessages);
  const { today } = useSession();
  const { data: coordinators } = useQuery(coordinatorsQuery);
  const own = useCan("case.coordinate") ? "me" : "";
  const draft = { ...kept, coordinatorId: kept.coordinatorId || own };
  const { isBusy, errors, run } = useSubmit({ fields: fieldsOfRefusals });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const save = () =>
    run(checkOpening(draft, today, { ...m, wrongBirth }), async () => {
      const body = openingBody(draft);
      if (!body) return;
      const opened = await openCase(body, keyFor(body));
      forget();
      showToast(m.done(opened.pseudonym, opened.number));
      void queryClient.invalidateQueries({ queryKey: ["cases", "list"] });
      await navigate({ to: "/casussen/$caseId", params: { caseId: opened.id } });
    });
  return { draft, change, isBusy, errors, save, coordinators };
}

type CoordinatorFieldProps = {
  draft: OpenDraft;
  change: (part: Partial<OpenDraft>) => void;
  coordinators: readonly Coordinator[] | undefined;
};

function CoordinatorField({ draft, change, coordinators }: CoordinatorFieldProps) {
  const m = useMessages(openMessages).second;
  const { account } = useSession();
  const canCoordinate = useCan("case.coordinate");
  if (coordinators?.length === 0) return <p role="alert">{m.nobody}</p>;
  const others = (coordinators ?? []).filter(
    ({ name }) => !canCoordinate || name !== account.displayName,
  );
  const me = canCoordinate ? [{ value: "me", label: m.me(account.displayName) }] : [];
  return (
    <Select
      name="coordinatorMembershipId"
      label={m.coordinator}
      hint={m.coordinatorHint}
      value={draft.coordinatorId}
      onChange={(coordinatorId) => change({ coordinatorId })}
      options={[
        ...me,
        ...others.map(({ membershipId, name }) => ({ value: membershipId, label: name })),
      ]}
    />
  );
}
