import { expect, test } from "vitest";
import { usesSecureCookies } from "./session-cookie.ts";

test.each([
  ["https://schakel.example", "schakel.example"],
  ["https://schakel.example", "10.0.0.5:8080"],
  ["http://localhost:8080", "localhost:8080"],
  ["http://localhost:8080", "127.0.0.1:8080"],
  ["http://localhost:8080", "[::1]:8080"],
])("with public address %s a visitor at %s gets the __Host- cookie", (publicUrl, host) => {
  expect(usesSecureCookies(publicUrl, host)).toBe(true);
});

test.each([
  ["http://schakel.intern", "schakel.intern"],
  ["http://localhost:8080", "192.168.1.20:8080"],
  ["http://localhost:8080", "localhost.evil.example"],
  ["http://localhost:8080", "evil.example/localhost"],
])("with public address %s a visitor at %s gets the plain cookie", (publicUrl, host) => {
  expect(usesSecureCookies(publicUrl, host)).toBe(false);
});
