import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { accountRoutes, Parsed } from "@schakel/contract";

export type PasskeyAnswer = Parsed<(typeof accountRoutes)["signInWithPasskey"], "body">["answer"];
export type NewPasskeyAnswer = Parsed<(typeof accountRoutes)["addPasskey"], "body">["answer"];

/** A passkey as it is kept. */
export type Passkey = {
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly signCount: number;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
};

type Options = { readonly challenge: string };

/** Ed25519, ECDSA P-256 and RSA (COSE): what authenticators in use make. */
const algorithms = [-8, -7, -257];

/** What a browser must ask of its passkeys: any of this site, and prove that its owner is there. */
export async function passkeyQuestion(publicUrl: string): Promise<Options & object> {
  return generateAuthenticationOptions({
    rpID: hostOf(publicUrl),
    userVerification: "required",
    timeout: 300_000,
  });
}

/** What a browser must ask to make a passkey for an account; names are for the owner's own eyes. */
export async function newPasskeyQuestion(
  publicUrl: string,
  of: { accountId: string; userName: string; displayName: string; known: readonly Buffer[] },
): Promise<Options & object> {
  return generateRegistrationOptions({
    rpName: "Schakel",
    rpID: hostOf(publicUrl),
    userName: of.userName,
    userDisplayName: of.displayName,
    userID: new Uint8Array(Buffer.from(of.accountId.replaceAll("-", ""), "hex")),
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    timeout: 300_000,
    excludeCredentials: of.known.map((id) => ({ id: id.toString("base64url") })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/**
 * Holds the answer of a passkey against the challenge, the address of this site, its public key and
 * its counter; the owner must have been verified, not only present. Undefined when any is wrong.
 */
export async function provenPasskey(
  publicUrl: string,
  challenge: string,
  passkey: Pick<Passkey, "credentialId" | "publicKey" | "signCount">,
  answer: PasskeyAnswer,
): Promise<{ signCount: number; backedUp: boolean } | undefined> {
  const credential = {
    id: passkey.credentialId.toString("base64url"),
    publicKey: new Uint8Array(passkey.publicKey),
    counter: passkey.signCount,
  };
  const result = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: publicUrl,
    expectedRPID: hostOf(publicUrl),
    requireUserVerification: true,
    credential,
  }).catch(expectedFailure);
  if (!result?.verified) return undefined;
  const { newCounter, credentialBackedUp } = result.authenticationInfo;
  return { signCount: newCounter, backedUp: credentialBackedUp };
}

/** The passkey that a browser made, or undefined when its answer is not right for this challenge. */
export async function madePasskey(
  publicUrl: string,
  challenge: string,
  answer: NewPasskeyAnswer,
): Promise<Passkey | undefined> {
  const result = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: publicUrl,
    expectedRPID: hostOf(publicUrl),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(expectedFailure);
  if (!result?.verified) return undefined;
  const { credential, credentialBackedUp } = result.registrationInfo;
  return {
    credentialId: Buffer.from(credential.id, "base64url"),
    publicKey: Buffer.from(credential.publicKey),
    signCount: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp,
  };
}

/** The library throws on every wrong answer, whatever is wrong with it: all of those are a no. */
function expectedFailure(): undefined {
  return undefined;
}

function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname;
}
