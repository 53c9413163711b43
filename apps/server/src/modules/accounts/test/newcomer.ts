import { Secret, TOTP } from "otpauth";
import { expect, vi } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./browser-on-paper.ts";
import { openPaperPasskey } from "./passkey-on-paper.ts";
import { publicUrl, type TestPerson, type TestWorld } from "./open-test-world.ts";

/** A browser in which somebody of the demo is signed in. */
export async function signedInAs(world: TestWorld, person: TestPerson): Promise<PaperBrowser> {
  const browser = openPaperBrowser(world.app);
  const { status } = await browser.send("POST", "/session/demo", {
    personaId: person.membershipId,
  });
  expect(status).toBe(200);
  return browser;
}

/** Invites an address and gives the secret of the link. */
export async function invite(
  administrator: PaperBrowser,
  email: string,
  role = "reporter",
): Promise<string> {
  const { status, body } = await administrator.send<{ url: string }>("POST", "/invitations", {
    email,
    role,
  });
  expect(status).toBe(201);
  return secretOf(body.url);
}

/** The secret behind the `#` of a link. */
export function secretOf(url: string): string {
  return new URL(url).hash.slice(1);
}

/** Asks the question for a passkey; `accept` answers it, so that a test may choose the moment. */
export async function askForPasskey(world: TestWorld, token: string, displayName: string) {
  const browser = openPaperBrowser(world.app);
  const passkey = openPaperPasskey(publicUrl);
  const asked = await browser.send<{ challengeId: string; options: { challenge: string } }>(
    "POST",
    "/invitations/passkey-challenge",
    { token, displayName },
  );
  const { challengeId, options } = asked.body;
  const accept = async () =>
    browser.send<{ session: { account: { id: string } } }>("POST", "/invitations/accept", {
      token,
      displayName,
      proof: { kind: "passkey", challengeId, label: "Telefoon", answer: passkey.create(options) },
    });
  return { browser, passkey, accept };
}

/** Accepts an invitation with a passkey made in software. */
export async function acceptWithPasskey(world: TestWorld, token: string, displayName: string) {
  const { browser, passkey, accept } = await askForPasskey(world, token, displayName);
  return { browser, passkey, accepted: await accept() };
}

/** Accepts an invitation with a password and a code app. */
export async function acceptWithPassword(
  world: TestWorld,
  token: string,
  displayName: string,
  password: string,
  email?: string,
) {
  const browser = openPaperBrowser(world.app);
  const asked = await browser.send<{ challengeId: string; secret: string }>(
    "POST",
    "/invitations/code-secret",
    { token },
  );
  const { challengeId, secret } = asked.body;
  const accepted = await browser.send<{ recoveryCodes: string[]; code: string }>(
    "POST",
    "/invitations/accept",
    {
      token,
      displayName,
      ...(email === undefined ? {} : { email }),
      // The code of half a minute ago, so that the one of now can still sign in.
      proof: { kind: "password", password, challengeId, code: codeOf(secret, -1) },
    },
  );
  return { browser, secret, accepted };
}

/** Lets the clock of phones stand in the middle of half a minute, so that no code changes midway. */
export function standStill(): void {
  const now = Math.floor(Date.now() / 30_000) * 30_000 + 15_000;
  vi.useFakeTimers({ toFake: ["Date"], now });
}

/** The code that an app with this secret shows, a number of half minutes from now. */
export function codeOf(secret: string, steps = 0): string {
  return TOTP.generate({
    secret: Secret.fromBase32(secret),
    timestamp: Date.now() + steps * 30_000,
  });
}
