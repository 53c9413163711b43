import { existsSync } from "node:fs";
import { join } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Serves the built web app: hashed files for a year, the page itself always fresh. */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) return;
  await app.register(files, {
    root: folder,
    wildcard: true,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${folder}/assets/`);
      reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const problems = app.hasRoute({ method: "GET", url: "/api/v1/openapi.json" });
  if (!problems) throw new Error("the API must be served before the web app");
}
