import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey } from "../../ui/use-submit.ts";
import { useCan } from "../accounts/index.ts";
import { ContentForm } from "./content-form.tsx";
import { draftAgreement, reviseAgreement, type AgreementContent } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { refreshAgreements } from "./life-queries.ts";
import { agreementQuery } from "./queries.ts";

/** Begins an agreement: which kind fits, and what it says. */
export function NewAgreementScreen() {
  const m = useMessages(lifeMessages);
  const mayDraft = useCan("agreement.manage");
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useRepeatKey();
  const save = async (content: AgreementContent) => {
    const { id } = await draftAgreement(content, keyFor(content));
    await refreshAgreements(queryClient);
    showToast(m.fields.drafted);
    await navigate({
      to: "/afspraken/$agreementId",
      params: { agreementId: id },
      search: { deel: "partijen" },
    });
  };
  return (
    <Screen title={m.create} width="reading" back={{ to: "/afspraken", label: m.back }}>
      {mayDraft ? <ContentForm save={save} /> : <NoAccessState />}
    </Screen>
  );
}

/** Changes what a draft says. */
export function ReviseAgreementScreen() {
  const m = useMessages(lifeMessages);
  const { agreementId } = useParams({ from: "/work/afspraken/$agreementId/tekst" });
  const { data, error, isPending, refetch } = useQuery(agreementQuery(agreementId));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const home = `/afspraken/${agreementId}`;
  const save = async (content: AgreementContent) => {
    if (!data) return;
    await reviseAgreement(data, content);
    await refreshAgreements(queryClient);
    showToast(m.fields.saved);
    await navigate({ to: "/afspraken/$agreementId", params: { agreementId } });
  };
  return (
    <Screen
      title={m.steps.revise}
      width="reading"
      back={{ to: home, label: data?.title ?? m.title }}
    >
      {isPending ? <LoadingState shape="text" rows={8} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} isScreen /> : null}
      {data && !data.allowedActions.includes("revise") ? <NoAccessState /> : null}
      {data?.allowedActions.includes("revise") ? (
        <ContentForm agreement={data} save={save} refresh={() => refreshAgreements(queryClient)} />
      ) : null}
    </Screen>
  );
}
