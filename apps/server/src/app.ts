import cookie from "@fastify/cookie";
import { newId } from "@schakel/kernel";
import Fastify, { type FastifyInstance } from "fastify";
import { modules } from "./modules.ts";
import { handleErrors } from "./platform/http/error-handler.ts";
import { hardenHeaders } from "./platform/http/headers.ts";
import { serveSystem } from "./platform/http/system-routes.ts";
import { serveWebApp } from "./platform/http/web-app.ts";
import type { Platform } from "./platform/platform.ts";

/** Makes the HTTP application: headers, errors, every module's routes, the web app. */
export async function makeApp(
  platform: Platform,
  webFolder: string | undefined,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: 512 * 1024,
    genReqId: () => newId(),
    logger: false,
    // Whoever reaches the server directly could otherwise pretend to be another address.
    trustProxy: platform.config.trustedProxies ? [...platform.config.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true },
  });
  await app.register(cookie);
  hardenHeaders(app);
  handleErrors(
    app,
    platform.log,
    modules.map((module) => module.problems),
  );
  serveSystem(app, platform);
  for (const module of modules) module.serve(app, platform);
  if (webFolder !== undefined) await serveWebApp(app, webFolder);
  return app;
}
