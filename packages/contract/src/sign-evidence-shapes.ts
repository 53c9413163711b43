import { z } from "zod";

const count = z.number();

/** One dimension of the ILO/EC rule: evidence that was ticked, never a verdict about a person. */
export const dimension = z.object({
  id: z.string(),
  label: z.string(),
  strong: count,
  medium: count,
  weak: count,
  shown: z.boolean(),
  /** The smallest additions that would meet the rule, as counts per weight; empty when it is met. */
  missing: z.array(z.object({ strong: count, medium: count, weak: count })),
  signs: z.array(z.object({ id: z.string(), label: z.string(), weight: z.string().nullable() })),
});

/** Dimensions that the ILO/EC survey reads together, and which of them have enough signs. */
export const combination = z.object({
  id: z.string(),
  label: z.string(),
  /** Every part that is needed has enough signs. It says nothing about a person. */
  complete: z.boolean(),
  parts: z.array(
    z.object({
      /** Labels of dimensions of which one is enough. */
      anyOf: z.array(z.string()),
      enough: z.boolean(),
      /** False where the law asks for no means, because the person is a minor. */
      needed: z.boolean(),
    }),
  ),
});

/** What puts the ticked signs of a signal in order for the desk; empty for the reporter. */
export const evidenceFields = {
  dimensions: z.array(dimension),
  combinations: z.array(combination),
  /** How to read the evidence. */
  evidenceNote: z.string().nullable(),
  /** What else to know when reading it, such as that the age is unknown. */
  evidenceNotes: z.array(z.string()),
  /** Dimensions with too few signs, to ask about. */
  missing: z.array(z.string()),
  /** Circumstances that change nothing (R202-R205). */
  withoutWeight: z.array(z.string()),
  /** Kinds of organisation worth a call before deciding, most pressing first. */
  consult: z.array(z.object({ organisationType: z.string(), why: z.string() })),
};

/** A list of signs with its issuer, version and source, and how to read it. */
export const signList = z.object({
  id: z.string(),
  label: z.string(),
  form: z.string().nullable(),
  issuer: z.string(),
  version: z.string(),
  source: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  audience: z.string().nullable(),
  rules: z.array(z.string()),
  dimensions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      signs: z.array(
        z.object({ id: z.string(), label: z.string(), weight: z.string().nullable() }),
      ),
    }),
  ),
});

export type SignList = z.infer<typeof signList>;
export type SignDimension = z.infer<typeof dimension>;
export type SignCombination = z.infer<typeof combination>;
