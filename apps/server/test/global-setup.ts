import type { TestProject } from "vitest/node";
import type { Connection } from "../src/platform/database/connection.ts";
import { startTestServer } from "./test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Administrator of the PostgreSQL of this test run. */
    testServer: Connection;
  }
}

/** One PostgreSQL per run of vitest. Templates are made when a test first asks for a database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide("testServer", server.connection);
  return server.stop;
}
