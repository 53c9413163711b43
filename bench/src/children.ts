import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A child process that serves HTTP. */
export type Child = {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Starts a program of ours and waits for the line that says where it listens. */
export async function startChild(
  program: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<Child> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (piece: Buffer) => {
      said += piece.toString();
      const address = /ready at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address.replace("localhost", "127.0.0.1"));
    });
    child.once("exit", (code) => reject(new Error(`child ended with ${code}: ${said}`)));
  });
}

/** Runs a program of ours to its end and gives what it printed. */
export async function runChild(
  program: string,
  env: Record<string, string>,
  args: readonly string[],
): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${said}`);
  return said;
}
