/** Facts that help the reader of a refusal; never personal data, because refusals reach logs. */
export type RefusalDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const refused = Symbol.for("schakel.refused");

/**
 * An expected «no»: a value, not an exception. The code belongs to the module that refuses; a
 * table per module maps it to a problem type with a sentence and a way out in Dutch and English.
 */
export type Refusal<Code extends string = string> = {
  readonly [refused]: true;
  readonly code: Code;
  readonly detail: RefusalDetail;
};

/** Makes a refusal with a stable code and optional facts. */
export function refuse<const Code extends string>(
  code: Code,
  detail: RefusalDetail = {},
): Refusal<Code> {
  return { [refused]: true, code, detail };
}

/** Tells a refusal from any other result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && refused in value;
}
