import { useMessages } from "../../../i18n/messages.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ProviderDraft } from "./provider-draft.ts";
import { providerMessages } from "./provider-messages.ts";

type ProviderFieldsProps = {
  draft: ProviderDraft;
  change: (part: Partial<ProviderDraft>) => void;
  /** A service that exists keeps its address and its kind of proof. */
  isNew: boolean;
};

/** The fields of a log-in service. */
export function ProviderFields({ draft, change, isNew }: ProviderFieldsProps) {
  const m = useMessages(providerMessages);
  return (
    <>
      <TextField
        name="label"
        label={m.form.label}
        hint={m.form.labelHint}
        autoComplete="off"
        value={draft.label}
        onChange={(label) => change({ label })}
        width="full"
      />
      {isNew ? (
        <TextField
          name="issuer"
          type="url"
          label={m.form.issuer}
          hint={m.form.issuerHint}
          autoComplete="off"
          spellCheck={false}
          value={draft.issuer}
          onChange={(issuer) => change({ issuer })}
          width="full"
        />
      ) : null}
      <TextField
        name="clientId"
        label={m.form.clientId}
        hint={m.form.clientIdHint}
        autoComplete="off"
        spellCheck={false}
        value={draft.clientId}
        onChange={(clientId) => change({ clientId })}
        width="full"
      />
      {isNew ? (
        <RadioGroup
          name="clientProof"
          legend={m.form.proof}
          value={draft.clientProof}
          onChange={(clientProof) => change({ clientProof })}
          choices={[
            {
              value: "client_secret_basic",
              label: m.proofs.client_secret_basic,
              hint: m.form.secretHint,
            },
            { value: "private_key_jwt", label: m.proofs.private_key_jwt, hint: m.form.keyHint },
          ]}
        />
      ) : null}
      <ProofField draft={draft} change={change} isNew={isNew} />
    </>
  );
}

/** The secret, written and never read back; or the wish for a new key. */
function ProofField({ draft, change, isNew }: ProviderFieldsProps) {
  const m = useMessages(providerMessages).form;
  if (draft.clientProof === "private_key_jwt") {
    return isNew ? null : (
      <Checkbox
        name="renewKey"
        label={m.renewKey}
        hint={m.renewKeyHint}
        checked={draft.renewKey}
        onChange={(renewKey) => change({ renewKey })}
      />
    );
  }
  return (
    <TextField
      name="clientSecret"
      type="password"
      label={isNew ? m.secret : m.newSecret}
      hint={isNew ? undefined : m.newSecretHint}
      optional={!isNew}
      autoComplete="off"
      value={draft.clientSecret}
      onChange={(clientSecret) => change({ clientSecret })}
      width="full"
    />
  );
}
