// The checks that run the code: vitest, the database suite on the oldest PostgreSQL, the browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { repository } from "./node24.mjs";
import { testsWithDatabase } from "./tests-with-database.mjs";
import { runTool } from "./tool.mjs";

const oldestPostgres = "/usr/lib/postgresql/15/bin";

/** All tests that need no browser. */
export async function runVitest() {
  return vitest("unit, database, contract and web tests", []);
}

/** The tests that open a database, once more on PostgreSQL 15 as Debian brings it. */
export async function runOnOldestPostgres() {
  const name = "database tests on PostgreSQL 15";
  if (!existsSync(join(oldestPostgres, "postgres"))) {
    console.log(`${name}: left out, because ${oldestPostgres} is not on this machine`);
    return { name, passed: 0, failed: 0, output: "" };
  }
  return vitest(name, testsWithDatabase(), { SCHAKEL_TEST_POSTGRES_BIN: oldestPostgres });
}

/** The journeys in a real browser. */
export async function runEndToEnd() {
  const name = "end-to-end tests";
  const config = "e2e/playwright.config.ts";
  if (!existsSync(join(repository, config))) {
    return { name, passed: 0, failed: 1, output: `${config} is missing` };
  }
  return withReport(async (report) => {
    const { code, output } = await runTool(
      "node_modules/@playwright/test/cli.js",
      ["test", "--config", config, "--reporter=list,json"],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: "0" },
    );
    const stats = readReport(report)?.stats;
    if (!stats) return { name, passed: 0, failed: 1, output };
    // A test that passes on a second try, or is left out, has not been proven.
    const unproven = stats.unexpected + stats.flaky + stats.skipped;
    // Nothing found, or a fault outside the tests: that is no success either.
    const failed = code !== 0 && unproven === 0 ? 1 : unproven;
    return count(name, stats.expected, failed, output);
  });
}

async function vitest(name, files, environment = {}) {
  return withReport(async (report) => {
    const { code, output } = await runTool(
      "node_modules/vitest/vitest.mjs",
      ["run", ...files, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      { ...environment, NO_COLOR: "1" },
    );
    const found = readReport(report);
    if (!found) return { name, passed: 0, failed: 1, output };
    const tests = found.testResults.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === "passed").length;
    const leftOut = tests.filter(({ status }) => status !== "passed" && status !== "failed");
    const unread = found.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    const broken = tests.length - passed + unread.length;
    const failed = code !== 0 && broken === 0 ? 1 : broken;
    const lines = leftOut.map(({ fullName }) => `left out, which counts as failed: ${fullName}`);
    return count(name, passed, failed, [output, ...lines].join("\n"));
  });
}

function count(name, passed, failed, output) {
  return { name, passed, failed, output: failed > 0 ? output : "" };
}

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), "schakel-report-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  // Also when somebody stops us halfway.
  process.once("exit", clear);
  try {
    return await work(join(folder, "report.json"));
  } finally {
    process.off("exit", clear);
    clear();
  }
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
