import { lookup as resolveName } from "node:dns";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** An address that the server may not visit on somebody's word. */
export class ForbiddenAddress extends Error {
  override readonly name = "ForbiddenAddress";
}

const timeoutMs = 5_000;
const maximumBytes = 1_000_000;

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  inside.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  inside.addSubnet(net, bits, "ipv6");
}

/**
 * Tells whether an IP address lies on this machine, in its networks, or nowhere on the internet.
 * IPv4 written as IPv6 counts as the IPv4 address.
 */
export function isInsideAddress(address: string): boolean {
  return inside.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

export type CarefulFetch = (url: string, init: CarefulInit) => Promise<Response>;
export type CarefulInit = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
};

/**
 * A fetch for addresses that an administrator typed: https only, no address inside the own
 * networks (checked on the very address that is connected to, so that a name that changes in
 * between does not help), no redirects, five seconds, one megabyte. `allowInside` is for
 * installations whose log-in service stands in the same network, and for tests on loopback; it
 * allows http too, on loopback only. Rejects with {@link ForbiddenAddress}.
 */
export function carefulFetch(allowInside: boolean): CarefulFetch {
  const lookup = allowInside ? undefined : lookupOutside;
  return async (address, init) => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const onLoopback = host === "localhost" || host === "::1" || host.startsWith("127.");
    if (url.protocol !== "https:" && !(allowInside && onLoopback)) throw new ForbiddenAddress();
    if (!allowInside && isIP(host) !== 0 && isInsideAddress(host)) throw new ForbiddenAddress();
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const options: RequestOptions = {
      method: init.method ?? "GET",
      headers: init.headers ?? {},
      signal: AbortSignal.timeout(timeoutMs),
      agent: false,
      ...(lookup ? { lookup } : {}),
    };
    return new Promise<Response>((resolve, reject) => {
      const request = send(url, options, (answer) => {
        readAll(answer).then((body) => resolve(responseOf(answer, body)), reject);
      });
      request.on("error", reject);
      request.end(bodyText(init.body));
    });
  };
}

const lookupOutside: LookupFunction = (hostname, options, done) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0);
    const [first] = addresses;
    if (!first || addresses.some((each) => isInsideAddress(each.address))) {
      return done(new ForbiddenAddress(), "", 0);
    }
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

async function readAll(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maximumBytes) throw new Error("the answer is too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function responseOf(answer: IncomingMessage, body: Buffer): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const status = answer.statusCode ?? 502;
  const bodyless = status === 204 || status === 304;
  return new Response(bodyless ? null : new Uint8Array(body), { status, headers });
}

function bodyText(body: unknown): string | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError("only text can be sent");
}
