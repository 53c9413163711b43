import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { day, isDay, type Day } from "@schakel/kernel";
import { ExpectedProblem } from "./expected-problem.ts";

/** What an operator may choose, read once at the start and passed on. */
export type Config = {
  /** TCP port of the web server; 0 lets the system choose one. */
  readonly port: number;
  /** Absolute path of the folder that holds the embedded database, the key file and the passwords. */
  readonly home: string;
  /** PostgreSQL of the operator; absent means the embedded one. Carries a password: never log it. */
  readonly databaseUrl?: string;
  /** Whether demo people, accounts and cases are loaded. Without them there are no accounts at all. */
  readonly withDemo: boolean;
  /** The day on which the clock stands, in a demo or a test. */
  readonly fixedDay?: Day;
  /** Address under which people reach the site, without a closing slash. */
  readonly publicUrl: string;
  /**
   * Whether a log-in service of an organisation may stand inside the own network. Off, because its
   * address is typed by an administrator and the server must not be sent around inside.
   */
  readonly allowInsideIssuers?: boolean;
  /**
   * Addresses and ranges of the proxies in front of the server. Only their word is taken for where
   * a request came from (`X-Forwarded-For`); absent, nobody's is.
   */
  readonly trustedProxies?: readonly string[];
};

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/**
 * Reads the configuration from environment variables; an empty value counts as absent. Throws an
 * {@link ExpectedProblem} that names the variable and an example of a right value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = readPort(env["PORT"] || "8080");
  const databaseUrl = env["DATABASE_URL"];
  const clock = env["SCHAKEL_CLOCK"];
  const trustedProxies = readProxies(env["SCHAKEL_TRUSTED_PROXIES"] || "");
  return {
    port,
    home: resolve(env["SCHAKEL_HOME"] || resolve(repository, ".schakel")),
    ...(databaseUrl ? { databaseUrl: readDatabaseUrl(databaseUrl) } : {}),
    withDemo: readSwitch("SCHAKEL_DEMO", env["SCHAKEL_DEMO"] || "1"),
    ...(clock ? { fixedDay: readDay(clock) } : {}),
    publicUrl: readPublicUrl(env["SCHAKEL_PUBLIC_URL"] || `http://localhost:${port}`),
    ...(readSwitch("SCHAKEL_INSIDE_ISSUERS", env["SCHAKEL_INSIDE_ISSUERS"] || "0")
      ? { allowInsideIssuers: true }
      : {}),
    ...(trustedProxies.length > 0 ? { trustedProxies } : {}),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ExpectedProblem(
    `PORT must be a number from 0 to 65535, such as 8080; it is «${text}».`,
  );
}

function readSwitch(name: string, text: string): boolean {
  if (text === "1" || text === "true") return true;
  if (text === "0" || text === "false") return false;
  throw new ExpectedProblem(`${name} must be 1 or 0; it is «${text}».`);
}

function readDay(text: string): Day {
  if (isDay(text)) return day(text);
  throw new ExpectedProblem(
    `SCHAKEL_CLOCK must be a day that exists, such as 2026-11-30; it is «${text}».`,
  );
}

function readDatabaseUrl(text: string): string {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new ExpectedProblem(
    "DATABASE_URL must look like postgres://user:password@host:5432/database.",
  );
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) {
    return url.origin;
  }
  throw new ExpectedProblem(
    `SCHAKEL_PUBLIC_URL must be an address without a path, such as https://schakel.example; it is «${text}».`,
  );
}

function readProxies(text: string): readonly string[] {
  const proxies = text.split(/[\s,]+/).filter(Boolean);
  const wrong = proxies.find((proxy) => !isAddressOrRange(proxy));
  if (wrong === undefined) return proxies;
  throw new ExpectedProblem(
    `SCHAKEL_TRUSTED_PROXIES must hold addresses or ranges with commas between, such as 10.0.0.5,192.168.4.0/24; «${wrong}» is none.`,
  );
}

/** A range over every address would trust anybody's word: it is refused like a typing error. */
function isAddressOrRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}
