import type { FastifyReply } from "fastify";
import type { Actor } from "../database/actor.ts";
import type { Hub } from "../events/hub.ts";

const beatMs = 25_000;

/**
 * Keeps an open screen informed: one line per event of the actor's organisation, ids only. What
 * the screen then asks for goes through the ordinary door with its policies and log.
 */
export function streamEvents(reply: FastifyReply, hub: Hub, actor: Actor, maximumMs: number): void {
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, {
    ...headersSoFar(reply),
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  out.write("retry: 2000\n\n");
  const stop = hub.listen({
    organisationKey: actor.organisationKey,
    tell: (message) => void out.write(`id: ${message.id}\ndata: ${JSON.stringify(message)}\n\n`),
  });
  const beat = setInterval(() => void out.write(": still here\n\n"), beatMs);
  // A stream outlives its session by minutes at most: the browser reconnects and proves itself anew.
  const end = setTimeout(() => out.end(), maximumMs);
  out.on("close", () => {
    stop();
    clearInterval(beat);
    clearTimeout(end);
  });
}

function headersSoFar(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
