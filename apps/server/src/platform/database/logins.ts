import { createHmac, pbkdf2Sync, createHash, randomBytes } from "node:crypto";
import type { Connection } from "./connection.ts";

/** Roles that log in. `schakel_migrator` may become `schakel_owner`; the others own nothing. */
export type Login = "schakel_migrator" | "schakel_app" | "schakel_reporter" | "schakel_worker";

export const loginNames: readonly Login[] = [
  "schakel_migrator",
  "schakel_app",
  "schakel_reporter",
  "schakel_worker",
];

/** A connection for every kind of work. */
export type Logins = {
  /** Migrations, packs and demo: through `openOwnerPool`, which makes it the owner of everything. */
  readonly migrator: Connection;
  /** Requests of people and machines, under row security. */
  readonly app: Connection;
  /** Figures: reads only. */
  readonly reporter: Connection;
  /** Background jobs. */
  readonly worker: Connection;
};

/**
 * The connections of one database. Passwords follow from one secret, so that every server that
 * knows the secret knows them and nothing has to be handed around.
 */
export function loginsOf(administrator: Connection, secret: string): Logins {
  const loginAs = (user: Login): Connection => ({
    ...administrator,
    user,
    password: passwordOf(user, secret),
  });
  return {
    migrator: loginAs("schakel_migrator"),
    app: loginAs("schakel_app"),
    reporter: loginAs("schakel_reporter"),
    worker: loginAs("schakel_worker"),
  };
}

function passwordOf(login: Login, secret: string): string {
  return createHmac("sha256", secret).update(`schakel login ${login}`).digest("base64url");
}

const iterations = 4096;

/**
 * What PostgreSQL keeps of a password (RFC 5803). Sent instead of the password itself, which would
 * otherwise stand in the log of a server that logs statements.
 */
export function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const clientKey = createHmac("sha256", salted).update("Client Key").digest();
  const storedKey = createHash("sha256").update(clientKey).digest("base64");
  const serverKey = createHmac("sha256", salted).update("Server Key").digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}
