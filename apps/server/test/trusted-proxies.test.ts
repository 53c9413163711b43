import { afterAll, describe, expect, test } from "vitest";
import { openWorld } from "./world.ts";
import { makeApp } from "../src/app.ts";

const world = await openWorld();
const opened: { close: () => Promise<unknown> }[] = [];
afterAll(async () => {
  for (const app of opened) await app.close();
});

/** The address that the server takes a request to come from. */
async function seenAddress(trustedProxies: string[] | undefined, peer: string, forwarded: string) {
  const { platform } = world;
  const config = { ...platform.config, ...(trustedProxies ? { trustedProxies } : {}) };
  const app = await makeApp({ ...platform, config }, undefined);
  opened.push(app);
  app.get("/seen-address", (request) => ({ address: request.ip }));
  const answer = await app.inject({
    url: "/seen-address",
    remoteAddress: peer,
    headers: { "x-forwarded-for": forwarded },
  });
  return answer.json<{ address: string }>().address;
}

describe("the address behind a request", () => {
  test("is the peer where no proxy is trusted, whatever the request says", async () => {
    expect(await seenAddress(undefined, "203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
    expect(await seenAddress(undefined, "127.0.0.1", "198.51.100.1")).toBe("127.0.0.1");
  });

  test("is what a trusted proxy says, also one of a range", async () => {
    expect(await seenAddress(["10.0.0.5"], "10.0.0.5", "198.51.100.1")).toBe("198.51.100.1");
    expect(await seenAddress(["10.0.0.0/24"], "10.0.0.77", "198.51.100.1")).toBe("198.51.100.1");
  });

  test("is the peer where that is not the trusted proxy: the header is ignored", async () => {
    expect(await seenAddress(["10.0.0.5"], "203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
  });

  test("is the first one that nobody trusted vouched for: a made-up beginning is ignored", async () => {
    const forwarded = "192.0.2.66, 198.51.100.1";
    expect(await seenAddress(["10.0.0.5"], "10.0.0.5", forwarded)).toBe("198.51.100.1");
  });
});

test("many wrong passwords slow down one address, not everybody behind the proxy", async () => {
  const { platform } = world;
  const config = { ...platform.config, trustedProxies: ["10.0.0.5"] };
  const app = await makeApp({ ...platform, config }, undefined);
  opened.push(app);
  const knock = async (forwarded: string, email: string): Promise<string> => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/session/password",
      remoteAddress: "10.0.0.5",
      headers: { "x-forwarded-for": forwarded, "sec-fetch-site": "same-origin" },
      payload: { email, password: "niet het goede wachtwoord", code: "000000" },
    });
    return answer.json<{ code: string }>().code;
  };
  const many = Array.from({ length: 22 }, async (_, n) => knock("198.51.100.1", `${n}@x.example`));
  const [other, ...codes] = await Promise.all([knock("198.51.100.2", "y@x.example"), ...many]);
  expect(codes).toContain("too-many-attempts");
  expect(other).toBe("sign-in-failed");
});
