import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, expect, test } from "vitest";
import { ExpectedProblem } from "../expected-problem.ts";
import { withConnection } from "./connect.ts";

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

function message(type: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), size, body]);
}

/** Speaks just enough of the protocol to say which version it is. */
function startServerOfVersion(version: string): Promise<number> {
  const ready = message("Z", Buffer.from("I"));
  const column = Buffer.from("\0\u0001server_version\0" + "\0".repeat(18), "latin1");
  const value = Buffer.from(
    `\0\u0001\0\0\0${String.fromCharCode(version.length)}${version}`,
    "latin1",
  );
  const answer = [
    message("T", column),
    message("D", value),
    message("C", Buffer.from("SHOW\0")),
    ready,
  ];
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
      socket.on("data", (data) => data[0] === 81 && socket.write(Buffer.concat(answer)));
    });
  });
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

const connectionTo = (port: number) => ({
  host: "127.0.0.1",
  port,
  user: "schakel",
  password: "hunter2",
  database: "schakel",
});

const visit = (port: number) => withConnection(connectionTo(port), async () => {});

test("PostgreSQL 14 is refused with one line that says what to do", async () => {
  const refusal = visit(await startServerOfVersion("14.19"));
  await expect(refusal).rejects.toThrow(ExpectedProblem);
  await expect(refusal).rejects.toThrow(
    /runs PostgreSQL 14\.19, and Schakel needs 15 or newer: upgrade/,
  );
});

test("PostgreSQL 15 is let through", async () => {
  await visit(await startServerOfVersion("15.0"));
  expect(servers).not.toEqual([]);
});

test("a server that is not there is named with its address and without the password", async () => {
  const refusal = visit(1);
  await expect(refusal).rejects.toThrow(
    /cannot be reached at 127\.0\.0\.1:1 \(ECONNREFUSED\): check/,
  );
  await expect(refusal).rejects.not.toThrow(/hunter2/);
});
