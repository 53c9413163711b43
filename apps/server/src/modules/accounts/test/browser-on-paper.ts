import type { FastifyInstance, InjectOptions } from "fastify";

type Answer<Body> = {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** What a browser does with cookies, for tests through the door. */
export type PaperBrowser = {
  readonly cookies: Map<string, string>;
  send<Body = Record<string, never>>(
    method: InjectOptions["method"] & string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
};

/** Opens a browser without cookies that keeps the ones it gets. Paths are below `/api/v1`. */
export function openPaperBrowser(app: FastifyInstance): PaperBrowser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async send(method, path, body, headers = {}) {
      const answer = await app.inject({
        method: method as "GET",
        url: path.startsWith("/session/callback") ? path : `/api/v1${path}`,
        cookies: Object.fromEntries(cookies),
        headers: { host: "localhost:8080", "sec-fetch-site": "same-origin", ...headers },
        ...(body ? { payload: body } : {}),
      });
      for (const cookie of answer.cookies) {
        const isGone = cookie.expires !== undefined && cookie.expires.getTime() < 1000;
        if (isGone) cookies.delete(cookie.name);
        else cookies.set(cookie.name, cookie.value);
      }
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: (answer.body ? answer.json() : undefined) as never,
      };
    },
  };
}
