import { createPrivateKey, generateKeyPairSync, type JsonWebKey } from "node:crypto";
import * as oidc from "openid-client";
import { carefulFetch, ForbiddenAddress } from "../../platform/auth/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { providerPlace } from "./sealed-places.ts";

/** A log-in service (OpenID Connect) as it is kept. */
export type Provider = {
  readonly id: string;
  readonly organisation_id: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly client_proof: "client_secret_basic" | "private_key_jwt";
  readonly sealed_secret: Buffer;
};

/** Where a log-in service sends people back to. */
export function callbackUrl(platform: Platform): string {
  return `${platform.config.publicUrl}/session/callback`;
}

/**
 * Reads what a log-in service says about itself and makes ready to talk with it. ID tokens are
 * checked against its published keys. Throws when it is away, answers wrongly, or stands at an
 * address that the server may not visit.
 */
export async function reachProvider(
  platform: Platform,
  provider: Provider,
): Promise<oidc.Configuration> {
  const allowInside = platform.config.allowInsideIssuers === true;
  const isHttp = provider.issuer.startsWith("http:");
  if (isHttp && !allowInside) throw new ForbiddenAddress();
  const secret = platform.keyring.openServer(providerPlace(provider.id), provider.sealed_secret);
  return oidc.discovery(
    new URL(provider.issuer),
    provider.client_id,
    { redirect_uris: [callbackUrl(platform)], response_types: ["code"] },
    await clientProof(provider.client_proof, secret),
    {
      [oidc.customFetch]: (url, options) => carefulFetch(allowInside)(url, options),
      execute: [oidc.enableNonRepudiationChecks, ...(isHttp ? [oidc.allowInsecureRequests] : [])],
      timeout: 5,
    },
  );
}

async function clientProof(
  kind: Provider["client_proof"],
  secret: string,
): Promise<oidc.ClientAuth> {
  if (kind === "client_secret_basic") return oidc.ClientSecretBasic(secret);
  const jwk = JSON.parse(secret) as JsonWebKey & { kid: string };
  const key = await crypto.subtle.importKey(
    "jwk",
    createPrivateKey({ key: jwk, format: "jwk" }).export({ format: "jwk" }),
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["sign"],
  );
  return oidc.PrivateKeyJwt({ key, kid: jwk.kid });
}

/** A new key pair (ES256) for `private_key_jwt`, as JWK; the private half must be sealed at once. */
export function newClientKey(kid: string): { secret: string; publicKey: Record<string, unknown> } {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const about = { kid, alg: "ES256", use: "sig" };
  return {
    secret: JSON.stringify({ ...pair.privateKey.export({ format: "jwk" }), ...about }),
    publicKey: { ...pair.publicKey.export({ format: "jwk" }), ...about },
  };
}
