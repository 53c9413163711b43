import { randomFillSync } from "node:crypto";

declare const brand: unique symbol;
/** Gives a plain type a name of its own, so that a case id cannot be passed as a person id. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Any identifier: a UUID, version 7, lower case. */
export type Id = Brand<string, string>;

const random = Buffer.alloc(10);
let lastMillis = 0;
let sequence = 0;

/**
 * A new UUID version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter that keeps ids of one
 * process in order within a millisecond, 62 random bits. Made in the application because the
 * oldest supported PostgreSQL (15) has no `uuidv7()`. The clock of the machine is read on
 * purpose: an id must stay in real insertion order when the demo's day is fixed.
 */
export function newId<T extends string = string>(): T {
  const millis = Math.max(Date.now(), lastMillis);
  sequence = millis === lastMillis ? sequence + 1 : 0;
  lastMillis = sequence > 0xfff ? millis + 1 : millis;
  if (sequence > 0xfff) sequence = 0;
  randomFillSync(random);
  const time = lastMillis.toString(16).padStart(12, "0");
  const counter = sequence.toString(16).padStart(3, "0");
  const variant = (((random[0] ?? 0) & 0x3f) | 0x80).toString(16);
  const tail = random.toString("hex", 1, 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}${tail.slice(0, 2)}-${tail.slice(2)}` as T;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Tells whether a text has the shape of an id; says nothing about whether it exists. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
