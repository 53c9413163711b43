import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { showToast } from "../../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../../ui/use-submit.ts";
import {
  draftOf,
  missingInProvider,
  newProviderBody,
  providerChange,
  type ProviderDraft,
} from "./provider-draft.ts";
import { ProviderFields } from "./provider-fields.tsx";
import { providerMessages } from "./provider-messages.ts";
import { addProvider, changeProvider, providersQuery, type Provider } from "./providers-api.ts";

type ProviderDialogProps = {
  /** The service to change; without it a new one is connected. */
  provider?: Provider | undefined;
  onClose: () => void;
};

const formId = "identity-provider";

/** Connects a log-in service, or changes one. */
export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const m = useMessages(providerMessages).form;
  const cancel = useMessages(uiMessages).cancel;
  const { draft, change, isStale, isBusy, errors, save } = useSaving(provider, onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={provider ? m.changeTitle(provider.label) : m.addTitle}
      size="wide"
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {provider ? m.save : m.connect}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        {isStale ? (
          <Banner tone="warning" live>
            {m.stale}
          </Banner>
        ) : null}
        <ProviderFields draft={draft} change={change} isNew={provider === undefined} />
      </Form>
    </Dialog>
  );
}

const fields = {
  "provider-known": "clientId",
  "provider-away": "issuer",
  "issuer-not-allowed": "issuer",
};

function useSaving(provider: Provider | undefined, onClose: () => void) {
  const m = useMessages(providerMessages).form;
  const queryClient = useQueryClient();
  // No draft on this device: a secret is typed here.
  const [draft, setDraft] = useState(() => draftOf(provider));
  const [isStale, setStale] = useState(false);
  const keyFor = useRepeatKey();
  const refresh = () => queryClient.invalidateQueries(providersQuery);
  const { isBusy, errors, run } = useSubmit({
    fields: provider ? {} : fields,
    onStale: () => {
      setStale(true);
      void refresh();
    },
  });
  const save = () =>
    run(missingInProvider(draft, provider === undefined, m.missing), async () => {
      if (provider) await changeProvider(provider, providerChange(draft));
      else {
        const body = newProviderBody(draft);
        await addProvider(body, keyFor(body));
      }
      await refresh();
      onClose();
      const label = draft.label.trim();
      showToast(provider ? m.changed(label) : m.added(label));
    });
  const change = (part: Partial<ProviderDraft>) => setDraft((now) => ({ ...now, ...part }));
  return { draft, change, isStale, isBusy, errors, save };
}
