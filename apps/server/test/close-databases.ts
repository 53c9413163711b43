import { afterAll } from "vitest";
import { closeAll } from "./opened.ts";

// Runs with every test file: what it opened is dropped when it is done.
afterAll(closeAll);
