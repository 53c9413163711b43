import type { FormError } from "../../../ui/form-errors.ts";
import type { NewProvider, Provider, ProviderChange } from "./providers-api.ts";

/** What an administrator filled in for a log-in service. The secret leaves this form only once. */
export type ProviderDraft = {
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientProof: Provider["clientProof"];
  readonly clientSecret: string;
  readonly renewKey: boolean;
};

type Words = Readonly<Record<"label" | "issuer" | "clientId" | "clientSecret", string>>;

/** The form before anything is typed, or as the service stands now; never with its secret. */
export function draftOf(provider: Provider | undefined): ProviderDraft {
  return {
    label: provider?.label ?? "",
    issuer: provider?.issuer ?? "",
    clientId: provider?.clientId ?? "",
    clientProof: provider?.clientProof ?? "client_secret_basic",
    clientSecret: "",
    renewKey: false,
  };
}

/** What is missing; a secret only where there is none yet. */
export function missingInProvider(
  draft: ProviderDraft,
  isNew: boolean,
  words: Words,
): readonly FormError[] {
  const isHttps = URL.canParse(draft.issuer.trim()) && /^https:\/\//i.test(draft.issuer.trim());
  const needsSecret = isNew && draft.clientProof === "client_secret_basic";
  const found: (FormError | false)[] = [
    draft.label.trim() === "" && { name: "label", message: words.label },
    isNew && !isHttps && { name: "issuer", message: words.issuer },
    draft.clientId.trim() === "" && { name: "clientId", message: words.clientId },
    needsSecret &&
      draft.clientSecret === "" && { name: "clientSecret", message: words.clientSecret },
  ];
  return found.filter((error) => error !== false);
}

/** What connects a new service. */
export function newProviderBody(draft: ProviderDraft): NewProvider {
  const fields = {
    label: draft.label.trim(),
    issuer: draft.issuer.trim(),
    clientId: draft.clientId.trim(),
  };
  return draft.clientProof === "private_key_jwt"
    ? { ...fields, clientProof: "private_key_jwt" }
    : { ...fields, clientProof: "client_secret_basic", clientSecret: draft.clientSecret };
}

/** What changes a service: an empty secret stays as it is, a key is renewed only when asked for. */
export function providerChange(draft: ProviderDraft): ProviderChange {
  return {
    label: draft.label.trim(),
    clientId: draft.clientId.trim(),
    renewKey: draft.clientProof === "private_key_jwt" && draft.renewKey,
    ...(draft.clientProof === "client_secret_basic" && draft.clientSecret !== ""
      ? { clientSecret: draft.clientSecret }
      : {}),
  };
}
