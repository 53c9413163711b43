import { z } from "zod";
import { dayField, id, moment } from "./fields.ts";

/** An address for signing in: lower case, as it is kept. */
export const email = z.email().max(254).toLowerCase();

/** Options or answers of WebAuthn as browsers write them in JSON (WebAuthn level 3, 5.1). */
export const webauthnJson = z.record(z.string(), z.unknown());

const credentialFrame = {
  id: z.string().min(1).max(1400),
  rawId: z.string().min(1).max(1400),
  type: z.literal("public-key"),
  authenticatorAttachment: z.string().max(40).nullish(),
  clientExtensionResults: webauthnJson.default({}),
};
const binary = z.string().min(1).max(20_000);

/** What `navigator.credentials.get()` gave, as JSON. */
export const passkeyAnswer = z.object({
  ...credentialFrame,
  response: z.object({
    clientDataJSON: binary,
    authenticatorData: binary,
    signature: binary,
    userHandle: z.string().max(200).nullish(),
  }),
});

/** What `navigator.credentials.create()` gave, as JSON. */
export const newPasskey = z.object({
  ...credentialFrame,
  response: z.object({
    clientDataJSON: binary,
    attestationObject: binary,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});

/** A question of the server and the id under which its answer comes back; once, within minutes. */
export const passkeyChallenge = z.object({ challengeId: id, options: webauthnJson });

/** A code with its label in the language of the reader. */
export const labelled = z.object({ id: z.string(), label: z.string() });

/** Who is signed in, in which role, for which purpose, and what that allows. */
export const session = z.object({
  account: z.object({ id, displayName: z.string() }),
  organisation: z.object({ id, name: z.string(), type: z.string() }),
  role: z.string(),
  roleLabel: z.string(),
  purpose: z.string(),
  purposeLabel: z.string(),
  purposes: z.array(labelled),
  permissions: z.array(z.string()),
  region: z.object({ id: z.string(), name: z.string() }).nullable(),
  demo: z.boolean(),
  strength: z.string(),
  today: dayField,
  memberships: z.array(z.object({ id, organisationName: z.string(), roleLabel: z.string() })),
});

/** The secret of an invitation link: 256 bits; travels in bodies only, never in an address. */
export const invitationToken = z.string().regex(/^[\w-]{43}$/);
/** No rules about characters, no forced changes (NIST SP 800-63B-4, 3.1.1.2). */
export const password = z.string().min(12).max(256);
/** Codes for who lost the code app; each works once. */
export const recoveryCodes = z.array(z.string());
/** The secret for a code app, shown once: to type over, or as address behind a QR code. */
export const codeSecret = z.object({ challengeId: id, secret: z.string(), uri: z.string() });

/** A one-time address, shown once. Its secret sits behind the `#`, which browsers do not send. */
export const link = z.object({ id, url: z.url(), expiresAt: moment });
