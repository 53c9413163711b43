import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveWebApp } from "./web-app.ts";

const app = Fastify();
const folder = mkdtempSync(join(tmpdir(), "schakel-web-"));

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Schakel</title>");
  writeFileSync(join(folder, "assets", "main-a1b2c3.js"), "export {};");
  app.get("/api/v1/openapi.json", async () => ({}));
  await serveWebApp(app, folder);
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test.each(["/", "/inloggen", "/casussen/019a/inzage?schrijf=true"])(
  "the address of a screen brings the page, always fresh: %s",
  async (url) => {
    const { statusCode, headers, body } = await app.inject({ url });
    expect({ statusCode, body }).toMatchObject({ statusCode: 200 });
    expect(body).toContain("<title>Schakel</title>");
    expect(headers["cache-control"]).toBe("no-cache");
  },
);

test("a hashed file is kept for a year", async () => {
  const { statusCode, headers, body } = await app.inject({ url: "/assets/main-a1b2c3.js" });
  expect({ statusCode, body }).toEqual({ statusCode: 200, body: "export {};" });
  expect(headers["cache-control"]).toContain("immutable");
});

test.each([
  "/api/v1/nothing",
  "/api",
  "/assets/main-gone.js",
  "/../package.json",
  "/%2e%2e/x.json",
])("what is neither a screen nor a file stays missing: %s", async (url) => {
  const { statusCode, body } = await app.inject({ url });
  expect([403, 404]).toContain(statusCode);
  expect(body).not.toContain("<title>");
});
