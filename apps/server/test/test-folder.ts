import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const needed = 1.5 * 1024 ** 3;

/**
 * Where test servers keep their files: in memory where there is room, since copying a database is
 * making a thousand small files, and a disk may take ten times as long for that; else in the clone.
 */
export function testFolder(): string {
  const mark = createHash("sha256").update(repository).digest("hex").slice(0, 8);
  const inMemory = `/dev/shm/schakel-test-${process.getuid?.() ?? 0}-${mark}`;
  if (hasRoom() && isOurs(inMemory)) return inMemory;
  const onDisk = `${repository}.tools/test-postgres`;
  mkdirSync(onDisk, { recursive: true });
  return onDisk;
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize > needed && freemem() > needed;
  } catch {
    return false;
  }
}

/** Everybody can write in /dev/shm: a folder that another user put there is left alone. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o711 });
  } catch {
    // It is there already, or cannot be made.
  }
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  return entry?.isDirectory() === true && entry.uid === process.getuid?.();
}
