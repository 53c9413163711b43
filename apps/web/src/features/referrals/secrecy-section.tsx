import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useCan } from "../accounts/index.ts";
import { useDraftKey } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { writeSecrecyForm } from "./duty-api.ts";
import { dutyMessages } from "./duty-messages.ts";
import { secondPersonsQuery } from "./queries.ts";
import styles from "./referrals.module.css";
import { emptySecrecy, missingIn, secrecyBody, secrecyStepNames } from "./secrecy-steps.ts";

/** Writes down a conflict of duties, step by step, and puts it before a second person. */
export function SecrecySection() {
  const m = useMessages(dutyMessages).secrecy;
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { data, error, isPending, refetch } = useQuery(secondPersonsQuery(caseId));
  if (!useCan("case.contribute")) return <NoAccessState />;
  if (isPending) return <LoadingState shape="text" rows={5} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="secrecy-title" className={styles.part}>
      <h2 id="secrecy-title">{m.start}</h2>
      <p className={styles.quiet}>{m.intro}</p>
      {data.length === 0 ? (
        <EmptyState icon="person" title={m.nobody}>
          {m.nobodyWhy}
        </EmptyState>
      ) : (
        <SecrecyForm caseId={caseId} seconds={data} />
      )}
    </section>
  );
}

type Second = { readonly accountId: string; readonly name: string; readonly role: string };
type SecrecyFormProps = { caseId: string; seconds: readonly Second[] };

function SecrecyForm({ caseId, seconds }: SecrecyFormProps) {
  const m = useMessages(dutyMessages).secrecy;
  const [draft, change, forget] = useDraft(useDraftKey(caseId, "secrecy"), emptySecrecy);
  const { isBusy, errors, run } = useSubmit({
    fields: { "second-person-not-fit": "secondAccountId" },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = { caseId };
  const send = () =>
    run(missingIn(draft, m), async () => {
      const body = secrecyBody(draft);
      await writeSecrecyForm(caseId, body, keyFor(body));
      forget();
      showToast(m.sent);
      await refreshReferrals(queryClient);
      await navigate({ to: "/casussen/$caseId/samenwerking", params });
    });
  return (
    <Form errors={errors} onSubmit={() => void send()} aria-label={m.start}>
      {secrecyStepNames.map((name) =>
        name === "recipient" ? (
          <TextField
            key={name}
            name={`steps/${name}`}
            label={m.steps[name]}
            value={draft[name]}
            onChange={(text) => change({ [name]: text })}
            isPrivate
          />
        ) : (
          <TextArea
            key={name}
            name={`steps/${name}`}
            label={m.steps[name]}
            rows={3}
            value={draft[name]}
            onChange={(text) => change({ [name]: text })}
            maxChars={2_000}
            isPrivate
          />
        ),
      )}
      <Select
        name="secondAccountId"
        label={m.second}
        hint={m.secondHint}
        value={draft.secondAccountId}
        onChange={(secondAccountId) => change({ secondAccountId })}
        options={seconds.map((each) => ({
          value: each.accountId,
          label: `${each.name}, ${each.role}`,
        }))}
        width="full"
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.send}
        </Button>
        <LinkButton to="/casussen/$caseId/samenwerking" params={params} variant="quiet">
          {m.cancel}
        </LinkButton>
      </div>
    </Form>
  );
}
