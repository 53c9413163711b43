import type { FastifyReply } from "fastify";
import { sql } from "kysely";
import type { Entry } from "../database/actor.ts";
import { NotSignedIn } from "../database/as-actor.ts";
import type { Platform } from "../platform.ts";

const beatMs = 20_000;
const longestMs = 10 * 60_000;

/**
 * Keeps an open screen informed: one line per event of its organisation, ids only. What the screen
 * then asks for goes through the ordinary door with its policies and log. Looks at every beat
 * whether the credential still holds, without counting as work: a stream neither outlives a
 * session nor keeps an unattended one alive.
 */
export async function streamEvents(
  platform: Platform,
  entry: Entry,
  reply: FastifyReply,
  everyMs = beatMs,
): Promise<void> {
  const organisationKey = await listeningOrganisation(platform, entry);
  if (organisationKey === undefined) throw new NotSignedIn();
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, {
    ...headersSoFar(reply),
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  out.write("retry: 2000\n\n");
  const stop = platform.hub.listen({
    organisationKey,
    tell: (message) => void out.write(`id: ${message.id}\ndata: ${JSON.stringify(message)}\n\n`),
  });
  const beat = setInterval(() => {
    void listeningOrganisation(platform, entry).then(
      (key) => (key === organisationKey ? out.write(": still here\n\n") : out.end()),
      () => out.end(),
    );
  }, everyMs);
  const end = setTimeout(() => out.end(), longestMs);
  out.on("close", () => {
    stop();
    clearInterval(beat);
    clearTimeout(end);
  });
}

async function listeningOrganisation(
  platform: Platform,
  entry: Entry,
): Promise<number | undefined> {
  if (entry.kind === "membership") return undefined;
  const { rows } = await sql<{ key: number | null }>`
    select accounts.listening_organisation(${entry.kind}, ${entry.tokenHash}, ${platform.clock.today()}) as key
  `.execute(platform.db);
  return rows[0]?.key ?? undefined;
}

function headersSoFar(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
