import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { etagOf } from "../../api/operation.ts";
import { Button } from "../../ui/button.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useCan } from "../accounts/index.ts";
import { refreshCase, withdrawConsent, type CaseDetail, type Consent } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";
import { agreementQuery } from "./queries.ts";
import { whatStops } from "./what-stops.ts";

type WithdrawConsentDialogProps = {
  file: CaseDetail;
  consent: Consent | undefined;
  onClose: () => void;
};

const formId = "withdraw-consent";

/** Takes a consent back: says first what stops for whom. */
export function WithdrawConsentDialog({ file, consent, onClose }: WithdrawConsentDialogProps) {
  const m = useMessages(consentMessages).stop;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshCase(queryClient, file.id) });
  const purposes = useCodeList("purpose");
  if (!consent) return null;
  const withdraw = () =>
    run([], async () => {
      await withdrawConsent(file.id, consent.id, etagOf(consent.version));
      await refreshCase(queryClient, file.id);
      onClose();
      showToast(m.done);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void withdraw()}>
        <p>
          <strong>{purposes.labelOf(consent.purpose)}</strong>
        </p>
        <Stops file={file} consent={consent} />
        <p>{m.stays}</p>
      </Form>
    </Dialog>
  );
}

function Stops({ file, consent }: { file: CaseDetail; consent: Consent }) {
  const m = useMessages(consentMessages).stop;
  const words = useMessages(compartmentMessages);
  const format = useFormat();
  const canRead = useCan("agreement.read");
  const ids = new Set(file.whoSees.flatMap((viewer) => viewer.agreementId ?? []));
  const answers = useQueries({
    queries: [...ids].map((id) => ({ ...agreementQuery(id), enabled: canRead })),
  });
  if (!canRead || answers.some((answer) => answer.isError)) return <p>{m.unknown}</p>;
  if (answers.some((answer) => answer.isPending)) return <LoadingState shape="text" rows={2} />;
  const agreements = answers.flatMap((answer) => answer.data ?? []);
  const stops = whatStops(consent, file.consents, file.whoSees, agreements);
  if (stops.length === 0) return <p>{m.nothing}</p>;
  return (
    <div className={styles.stops}>
      <p>{m.what}</p>
      <ul>
        {stops.map((stop) => (
          <li key={stop.organisationId}>
            {m.line(stop.name, format.list(stop.compartments.map((each) => words[each])))}
          </li>
        ))}
      </ul>
    </div>
  );
}
