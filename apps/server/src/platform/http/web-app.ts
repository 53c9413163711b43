import { existsSync } from "node:fs";
import { join } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance } from "fastify";

/**
 * Serves the built web app: hashed files for a year, the page itself always fresh. Every address
 * without a file name is a screen and gets that page, so that links and reloading work; what is
 * under `/api/` or names a file that does not exist stays a problem.
 */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) return;
  await app.register(files, {
    root: folder,
    serve: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${folder}/assets/`);
      reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get<{ Params: { "*": string } }>("/*", (request, reply) => {
    const path = request.params["*"];
    if (path === "api" || path.startsWith("api/")) return reply.callNotFound();
    return reply.sendFile(isScreen(path) ? "index.html" : path);
  });
  const problems = app.hasRoute({ method: "GET", url: "/api/v1/openapi.json" });
  if (!problems) throw new Error("the API must be served before the web app");
}

/** Files have an ending, screens have none: their last part is a word or an id. */
function isScreen(path: string): boolean {
  return !path.slice(path.lastIndexOf("/") + 1).includes(".");
}
