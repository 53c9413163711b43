import { readFileSync, readdirSync } from "node:fs";
import { loadavg } from "node:os";

const ticksPerSecond = 100;

/** Processor time in milliseconds of a process since its start, with that of children that ended. */
export function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const ticks = fields.slice(11, 15).reduce((total, each) => total + Number(each), 0);
    return (ticks * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** Memory of a process that is not shared out or swapped, in megabytes. */
export function residentMb(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(line ?? 0) / 1024);
}

/** Processor time of a process and everything below it, so also of those that ended. */
export function treeCpuMs(pid: number): number {
  return descendants(pid).reduce((total, each) => total + cpuMs(each), 0);
}

function descendants(pid: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const parent = parentOf(Number(name));
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const walk = (of: number): void => {
    for (const child of parents.get(of) ?? []) {
      found.push(child);
      walk(child);
    }
  };
  walk(pid);
  return found;
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
  } catch {
    return 0;
  }
}

/** How many processes wanted a core in the last minute: above the number of cores, we shared. */
export function loadOfLastMinute(): number {
  return loadavg()[0] ?? 0;
}

/** The name of the processor. */
export function processorName(): string {
  const line = /model name\s*:\s*(.+)/.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1];
  return line?.trim() ?? "unknown";
}
