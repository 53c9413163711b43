import { Secret, TOTP } from "otpauth";

const form = { algorithm: "SHA1", digits: 6, period: 30 } as const;

/** A new secret for a code app: 160 bits in base32, as RFC 4226 asks. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that a code app reads from a QR code. Holds the secret: show it once, never log it. */
export function codeAppUri(secret: string, email: string): string {
  const secretKey = Secret.fromBase32(secret);
  return new TOTP({ ...form, issuer: "Schakel", label: email, secret: secretKey }).toString();
}

/**
 * The time step to which a code belongs, if it is right within one step (30 seconds) of the moment
 * (RFC 6238, 5.2). The caller must see to it that a step is used once.
 */
export function stepOfCode(secret: string, code: string, atMs: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const secretKey = Secret.fromBase32(secret);
  const delta = TOTP.validate({
    ...form,
    secret: secretKey,
    token: code,
    timestamp: atMs,
    window: 1,
  });
  return delta === null ? undefined : Math.floor(atMs / 30_000) + delta;
}
