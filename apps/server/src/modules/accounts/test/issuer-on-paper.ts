import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider, type Client } from "oidc-provider";

/** The log-in service of an organisation, for tests: a real OpenID Connect provider on loopback. */
export type PaperIssuer = {
  readonly issuer: string;
  /** Who sits behind the browser there. */
  subject: string;
  addClient(client: Client): void;
  /** Visits as a browser would, logs in, and gives the address that it is sent back to. */
  visit(url: string): Promise<URL>;
  close(): Promise<void>;
};

/** Starts the service on a free port. */
export async function openPaperIssuer(): Promise<PaperIssuer> {
  const clients = new Map<string, Client>();
  const handlers: ((request: IncomingMessage, response: ServerResponse) => void)[] = [];
  const server = createServer((request, response) => handlers[0]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    adapter: memoryOf(clients),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, each: { uid: string }) => `/interaction/${each.uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    clientDefaults: { grant_types: ["authorization_code"], response_types: ["code"] },
    cookies: { keys: ["only for tests"] },
    jwks: { keys: [signingKey()] },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
  });
  const paper: PaperIssuer = {
    issuer,
    subject: "subject-1",
    addClient: (client) => void clients.set(client.client_id, client),
    visit: (url) => visit(issuer, url),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const serveProvider = provider.callback();
  handlers.push((request, response) => {
    if (!request.url?.startsWith("/interaction/")) return serveProvider(request, response);
    return void logIn(provider, paper.subject, request, response);
  });
  return paper;
}

async function logIn(
  provider: Provider,
  subject: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: subject, clientId: params.client_id });
  grant.addOIDCScope("openid");
  const result = { login: { accountId: subject }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result);
}

async function visit(issuer: string, start: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(start);
  while (next.origin === issuer) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(next, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (!location) throw new Error(`the issuer answered ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next);
  }
  return next;
}

/** Keeps what the service must remember; clients may come later, as they do in life. */
function memoryOf(clients: ReadonlyMap<string, Client>) {
  const kept = new Map<string, Record<string, unknown>>();
  return (model: string) => ({
    upsert: async (id: string, payload: Record<string, unknown>) =>
      void kept.set(`${model} ${id}`, payload),
    find: async (id: string) => (model === "Client" ? clients.get(id) : kept.get(`${model} ${id}`)),
    findByUid: async (uid: string) =>
      [...kept].find(([key, each]) => key.startsWith(model) && each["uid"] === uid)?.[1],
    findByUserCode: async () => undefined,
    destroy: async (id: string) => void kept.delete(`${model} ${id}`),
    consume: async (id: string) => {
      const found = kept.get(`${model} ${id}`);
      if (found) found["consumed"] = Math.floor(Date.now() / 1000);
    },
    revokeByGrantId: async () => {},
  });
}

function signingKey(): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", kid: "test" };
}
