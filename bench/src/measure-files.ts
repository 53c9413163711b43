/**
 * Sends and takes back one file of 50 MB a few times on a running demo server, and prints megabytes a
 * second and the most memory that the server's process had, if its id is given:
 * `node bin/run.mjs bench/src/measure-files.ts http://localhost:8080 [pid]`
 */
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";

const [address = "http://localhost:8080", pid] = process.argv.slice(2);
const base = `${address}/api/v1`;
const sizeBytes = 50 * 1024 * 1024;
const rounds = 5;

type Started = { readonly id: string; readonly chunkBytes: number };

const cookie = await logIn();
const ownSite = { cookie, "sec-fetch-site": "same-origin" };
const content = randomBytes(sizeBytes);
Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex").copy(content);

const opened = await postJson("/cases", { targetGroup: "B", form: "sexual" });
const path = `/cases/${(opened as { id: string }).id}`;
const sent: number[] = [];
const finished: number[] = [];
const taken: number[] = [];
let mostKb = memoryKb();
for (let round = 0; round < rounds; round += 1) await measureOnce(round);
console.log(
  JSON.stringify({
    sendMbPerSecond: rate(sent),
    checkMilliseconds: median(finished),
    takeMbPerSecond: rate(taken),
    serverMemoryMb: mostKb === undefined ? undefined : Math.round(mostKb / 1024),
    load: readFileSync("/proc/loadavg", "utf8").split(" ")[0],
  }),
);

async function measureOnce(round: number): Promise<void> {
  content.writeUInt32BE(round, 64);
  const started = (await postJson(`${path}/uploads`, {
    name: "meting.jpg",
    sizeBytes,
    compartment: "plan-results",
  })) as Started;
  const begin = performance.now();
  for (let offset = 0; offset < sizeBytes; offset += started.chunkBytes) {
    const body = new Uint8Array(content.subarray(offset, offset + started.chunkBytes));
    const headers = { ...ownSite, "content-type": "application/offset+octet-stream" };
    const to = `${base}${path}/uploads/${started.id}?offset=${offset}`;
    await must(await fetch(to, { method: "PATCH", headers, body }));
    watchMemory();
  }
  const arrived = performance.now();
  const { documentId } = (await postJson(`${path}/uploads/${started.id}/completion`)) as {
    documentId: string;
  };
  const done = performance.now();
  watchMemory();
  const from = `${base}${path}/documents/${documentId}/versions/1/content`;
  const answer = await must(await fetch(from, { headers: ownSite }));
  const hash = createHash("sha256");
  for await (const part of answer.body ?? []) {
    hash.update(part);
    watchMemory();
  }
  taken.push(performance.now() - done);
  sent.push(arrived - begin);
  finished.push(done - arrived);
  const isSame = hash.digest("hex") === createHash("sha256").update(content).digest("hex");
  if (!isSame) throw new Error("another file came back");
}

async function logIn(): Promise<string> {
  const people = (await (await fetch(`${base}/session/demo-personas`)).json()) as {
    items: { id: string; role: string }[];
  };
  const personaId = people.items.find(({ role }) => role === "care-coordinator")?.id;
  const answer = await fetch(`${base}/session/demo`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ personaId }),
  });
  return (await must(answer)).headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function postJson(to: string, body?: object): Promise<unknown> {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const sending = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { ...ownSite, ...type };
  return (await must(await fetch(`${base}${to}`, { method: "POST", headers, ...sending }))).json();
}

async function must(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer;
}

function watchMemory(): void {
  const now = memoryKb();
  if (now !== undefined && now > (mostKb ?? 0)) mostKb = now;
}

/** Resident memory of the server's process, in kilobytes. */
function memoryKb(): number | undefined {
  if (pid === undefined) return undefined;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

function rate(milliseconds: readonly number[]): number {
  return Math.round((sizeBytes / 1_000_000 / (median(milliseconds) / 1000)) * 10) / 10;
}
