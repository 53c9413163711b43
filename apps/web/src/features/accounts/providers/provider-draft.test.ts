import { describe, expect, test } from "vitest";
import { draftOf, missingInProvider, newProviderBody, providerChange } from "./provider-draft.ts";
import type { Provider } from "./providers-api.ts";

const words = { label: "naam", issuer: "adres", clientId: "client", clientSecret: "geheim" };
const provider: Provider = {
  id: "p1",
  label: "Havenzicht",
  issuer: "https://login.example",
  clientId: "schakel",
  clientProof: "client_secret_basic",
  publicKey: null,
  redirectUrl: "https://schakel.example/session/callback",
  enabled: true,
  version: 2,
};
const names = (errors: readonly { name: string }[]) => errors.map(({ name }) => name);

describe("a log-in service in the form", () => {
  test("needs name, https address, client and secret when it is new", () => {
    const empty = draftOf(undefined);
    expect(names(missingInProvider(empty, true, words))).toEqual([
      "label",
      "issuer",
      "clientId",
      "clientSecret",
    ]);
    const plain = { ...draftOf(provider), issuer: "http://login.example", clientSecret: "x" };
    expect(names(missingInProvider(plain, true, words))).toEqual(["issuer"]);
  });

  test("never shows the present secret, and keeps it when nothing new is typed", () => {
    const draft = draftOf(provider);
    expect(draft.clientSecret).toBe("");
    expect(missingInProvider(draft, false, words)).toEqual([]);
    expect(providerChange(draft)).toEqual({
      label: "Havenzicht",
      clientId: "schakel",
      renewKey: false,
    });
    expect(providerChange({ ...draft, clientSecret: "nieuw" }).clientSecret).toBe("nieuw");
  });

  test("with a key sends no secret, and makes a new key only when asked", () => {
    const draft = { ...draftOf(provider), clientProof: "private_key_jwt" as const };
    expect(newProviderBody({ ...draft, clientSecret: "x" })).not.toHaveProperty("clientSecret");
    expect(providerChange({ ...draft, clientSecret: "x" })).toEqual({
      label: "Havenzicht",
      clientId: "schakel",
      renewKey: false,
    });
    expect(providerChange({ ...draft, renewKey: true }).renewKey).toBe(true);
  });
});
