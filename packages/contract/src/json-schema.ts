import { z } from "zod";

/** A JSON schema (2020-12) as a plain tree. */
export type JsonSchema = { [key: string]: unknown };

/** The JSON schema of a zod schema, without references, nullable values as type lists. */
export function jsonSchemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    reused: "inline",
    unrepresentable: "any",
  });
  const { $schema: _, ...rest } = made as JsonSchema;
  return foldNulls(rest) as JsonSchema;
}

/** Turns `anyOf: [X, null]` into `type: [x, "null"]` where that says the same in fewer words. */
function foldNulls(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(foldNulls);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, foldNulls(value)] as const);
  const folded: JsonSchema = Object.fromEntries(entries);
  const options = folded["anyOf"];
  if (!Array.isArray(options) || options.length !== 2) return folded;
  const [some, none] = options as [JsonSchema, JsonSchema];
  if (none["type"] !== "null" || typeof some["type"] !== "string" || "const" in some) return folded;
  const { anyOf: _, ...around } = folded;
  const choices = Array.isArray(some["enum"]) ? { enum: [...some["enum"], null] } : {};
  return { ...around, ...some, ...choices, type: [some["type"], "null"] };
}
