import { z } from "zod";
import { dayField, line } from "./fields.ts";

/** What is known of a person; everything may be unknown, and unknown is a proper answer. */
export const personInput = z.strictObject({
  givenName: line(120).optional(),
  surname: line(120).optional(),
  alias: line(120).optional(),
  birthDay: dayField.optional(),
  /** Where only the year, or an estimate of it, is known. */
  birthYear: z.int().min(1900).max(2100).optional(),
  gender: z.enum(["woman", "man", "other", "unknown"]).default("unknown"),
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(10)
    .default([]),
  needsInterpreter: z.boolean().default(false),
  phone: line(40).optional(),
  email: z.email().max(200).optional(),
  bsn: line(20).optional(),
  vNumber: line(20).optional(),
  documentNumber: line(40).optional(),
});
export type PersonInput = z.output<typeof personInput>;

/** A person as readers of the compartment «identity» see it. */
export const personOutput = z.object({
  id: z.string(),
  givenName: z.string().nullable(),
  surname: z.string().nullable(),
  alias: z.string().nullable(),
  birthDay: z.string().nullable(),
  birthYear: z.number().nullable(),
  gender: z.string(),
  nationality: z.string().nullable(),
  languages: z.array(z.string()),
  needsInterpreter: z.boolean(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  bsn: z.string().nullable(),
  vNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  version: z.number(),
});
export type PersonOutput = z.infer<typeof personOutput>;
