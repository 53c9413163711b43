import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { carefulFetch, ForbiddenAddress, isInsideAddress } from "./careful-fetch.ts";

const server = createServer((request, answer) => {
  if (request.url === "/large") answer.end(Buffer.alloc(1_100_000));
  else if (request.url === "/elsewhere") answer.writeHead(302, { location: "/" }).end();
  else answer.setHeader("content-type", "application/json").end('{"issuer":"here"}');
});
let here = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.20.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "fd00::1",
  "fe80::1",
  "::ffff:127.0.0.1",
  "::ffff:a00:1",
])("%s lies inside", (address) => {
  expect(isInsideAddress(address)).toBe(true);
});

test.each(["192.0.2.1", "203.0.113.9", "2001:db8::1"])("%s lies outside", (address) => {
  expect(isInsideAddress(address)).toBe(false);
});

test.each([
  "https://127.0.0.1/",
  "https://localhost/",
  "https://[::1]/",
  "https://2130706433/",
  "http://192.0.2.1/",
])("the server does not go to %s because somebody typed it", async (url) => {
  await expect(carefulFetch(false)(url, {})).rejects.toThrow(ForbiddenAddress);
});

test("where inside is allowed, plain http still works on this machine only", async () => {
  const answer = await carefulFetch(true)(`${here}/`, {});
  expect(await answer.json()).toEqual({ issuer: "here" });
  await expect(carefulFetch(true)("http://10.0.0.1/", {})).rejects.toThrow(ForbiddenAddress);
});

test("redirects are not followed and a large answer is cut off", async () => {
  const moved = await carefulFetch(true)(`${here}/elsewhere`, {});
  expect(moved.status).toBe(302);
  await expect(carefulFetch(true)(`${here}/large`, {})).rejects.toThrow("too large");
});
