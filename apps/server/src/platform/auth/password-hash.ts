import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { newSecret } from "./secret.ts";

/** 64 MiB, three passes, one lane: above the second choice of RFC 9106, section 4. */
const cost = { memory: 65_536, passes: 3, parallelism: 1 } as const;
const tagLength = 32;
/** Two at a time keep a burst of log-ins from taking the memory and both cores. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** The Argon2id hash of a password in PHC form, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, salt, cost);
  const { memory, passes, parallelism } = cost;
  const parameters = `m=${memory},t=${passes},p=${parallelism}`;
  return `$argon2id$v=19$${parameters}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Tells whether a password belongs to a hash; takes the same time for right and wrong ones. */
export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (!parts) throw new Error("a stored password hash has an unknown form");
  const [, memory, passes, parallelism, salt = "", tag = ""] = parts;
  const expected = Buffer.from(tag, "base64");
  const found = await derive(password, Buffer.from(salt, "base64"), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return expected.length === found.length && timingSafeEqual(expected, found);
}

let nobody: Promise<string> | undefined;

/** Spends the time of a check for an account that does not exist; always ends in a no. */
export async function verifyNobody(password: string): Promise<false> {
  nobody ??= hashPassword(newSecret());
  await verifyPassword(password, await nobody);
  return false;
}

type Cost = { memory: number; passes: number; parallelism: number };

async function derive(password: string, nonce: Buffer, parameters: Cost): Promise<Buffer> {
  if (running < atOnce) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const message = password.normalize("NFKC");
      argon2("argon2id", { message, nonce, tagLength, ...parameters }, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  } finally {
    // The next in line takes over this place, so that the count stays true.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
