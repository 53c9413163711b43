import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../../i18n/messages.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { useSubmit } from "../../../ui/use-submit.ts";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { providerMessages } from "./provider-messages.ts";
import { providersQuery, switchProvider, type Provider } from "./providers-api.ts";
import styles from "./providers.module.css";

/** One log-in service: what its administrator must know, and what can be done with it. */
export function ProviderCard({ provider, onChange }: { provider: Provider; onChange: () => void }) {
  const m = useMessages(providerMessages);
  const { isBusy, errors, flip } = useSwitching(provider);
  return (
    <article className={styles.card} aria-label={provider.label}>
      <div className={styles.head}>
        <h3>
          {provider.label}{" "}
          <Badge tone={provider.enabled ? "success" : "neutral"}>
            {provider.enabled ? m.on : m.off}
          </Badge>
        </h3>
        <span className={styles.actions}>
          <Button size="sm" icon="edit" onClick={onChange}>
            {m.change}
            <VisuallyHidden>: {provider.label}</VisuallyHidden>
          </Button>
          <Button size="sm" variant="quiet" busy={isBusy} onClick={() => void flip()}>
            {provider.enabled ? m.switchOff : m.switchOn}
            <VisuallyHidden>: {provider.label}</VisuallyHidden>
          </Button>
        </span>
      </div>
      {errors[0] ? <p role="alert">{errors[0].message}</p> : null}
      <DescriptionList
        items={[
          { term: m.issuer, description: provider.issuer },
          { term: m.client, description: provider.clientId },
          { term: m.proof, description: m.proofs[provider.clientProof] },
          { term: m.redirect, description: <ReturnAddress url={provider.redirectUrl} /> },
        ]}
      />
      {provider.publicKey === null ? null : (
        <details>
          <summary>{m.publicKey}</summary>
          <pre className={styles.key}>{JSON.stringify(provider.publicKey, null, 2)}</pre>
        </details>
      )}
    </article>
  );
}

function ReturnAddress({ url }: { url: string }) {
  const m = useMessages(providerMessages);
  return (
    <>
      <span className={styles.address}>{url}</span>
      <small>{m.redirectHint}</small>
    </>
  );
}

/** Off at once, with the way back in the notice. */
function useSwitching(provider: Provider) {
  const m = useMessages(providerMessages);
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(providersQuery);
  const { isBusy, errors, run } = useSubmit({ refresh });
  const turn = (of: Provider, enabled: boolean) =>
    run([], async () => {
      const now = await switchProvider(of, enabled);
      await refresh();
      if (enabled) showToast(m.switchedOn(of.label));
      else showToast(m.switchedOff(of.label), () => void turn(now, true));
    });
  return { isBusy, errors, flip: () => turn(provider, !provider.enabled) };
}
