import { readFileSync } from "node:fs";
import process from "node:process";

/**
 * Calls back once when the npm that started us is gone: somebody may kill it alone, and a server
 * without it would hold the port while nobody sees it. Between npm and us there may be a shell.
 */
export function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const before = linksToNpm();
  const watch = setInterval(() => {
    if (before.every(({ pid, parent }) => parentOf(pid) === parent)) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/** From us up to npm, each process with its parent; our own parent alone where npm is not found. */
function linksToNpm() {
  const links = [];
  for (let pid = process.pid; links.length < 3;) {
    const parent = parentOf(pid);
    if (parent === undefined) break;
    links.push({ pid, parent });
    if (/^npm\b|npm-cli/.test(readProc(parent, "cmdline"))) return links;
    pid = parent;
  }
  return links.slice(0, 1);
}

function parentOf(pid) {
  if (pid === process.pid) return process.ppid;
  // The name of the program stands in brackets and may hold spaces.
  const parent = /.*\) \S (\d+)/s.exec(readProc(pid, "stat"))?.[1];
  return parent && Number(parent);
}

function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
