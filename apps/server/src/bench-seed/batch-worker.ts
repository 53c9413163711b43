import { parentPort, workerData } from "node:worker_threads";
import { openKeyring, type Keyring } from "../platform/crypto/index.ts";
import type { CaseContext } from "./case-context.ts";
import { putCase } from "./case-rows.ts";
import { copyLine } from "./copy-text.ts";
import { planOf, type SeedParameters } from "./plan.ts";
import { tableNames, type TableName } from "./tables.ts";

/** What a worker is told at its start. */
export type WorkerTask = Omit<CaseContext, "plan" | "keyring" | "put"> & {
  readonly parameters: SeedParameters;
  readonly keyFile: string;
  readonly fingerprint: string;
};

/** The rows of a span of cases, per table in the text format of COPY. */
export type Batch = Readonly<Record<TableName, Buffer>>;

const longestMemory = 400_000;

/** The same keyring, remembering tokens of values that come back, such as surnames. */
function remembering(keyring: Keyring): Keyring {
  const known = new Map<string, Buffer>();
  return {
    ...keyring,
    blindToken(kind, scope, value) {
      const name = `${kind} ${value}`;
      let token = known.get(name);
      if (!token) {
        token = keyring.blindToken(kind, scope, value);
        if (known.size < longestMemory) known.set(name, token);
      }
      return token;
    },
  };
}

/** Makes the rows of a span of cases. */
export function batchMaker(task: WorkerTask): (from: number, to: number) => Promise<Batch> {
  const { parameters, keyFile, fingerprint, ...rest } = task;
  const keyring = remembering(
    openKeyring(keyFile, { create: false, expectedFingerprint: fingerprint }),
  );
  const plan = planOf(parameters);
  const spelled = new Set<string>();
  return async (from, to) => {
    const lines = new Map<TableName, string[]>(tableNames.map((name) => [name, []]));
    const fresh = new Set<string>();
    const put: CaseContext["put"] = (table, row) => {
      if (table === "identity.spelling_variants") {
        const [variant, spelling] = row.map((each) => (each as Buffer).toString("hex"));
        if (variant === undefined || spelling === undefined) return;
        const both = `${variant} ${spelling}`;
        if (spelled.has(spelling) || fresh.has(both)) return;
        fresh.add(both);
      }
      lines.get(table)?.push(copyLine(row));
    };
    for (let at = from; at < to; at += 1) await putCase({ ...rest, plan, keyring, put }, at);
    for (const both of fresh) spelled.add(both.slice(both.indexOf(" ") + 1));
    return Object.fromEntries(
      [...lines].map(([table, all]) => [table, Buffer.from(all.join(""), "utf8")]),
    ) as Batch;
  };
}

if (parentPort !== null) {
  const port = parentPort;
  const make = batchMaker(workerData as WorkerTask);
  port.on("message", ([from, to]: [number, number]) => {
    void make(from, to).then((batch) => port.postMessage(batch));
  });
}
