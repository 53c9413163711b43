import type { z } from "zod";
import type { FieldError, Language } from "./problems.ts";

type Sentence = (issue: z.core.$ZodIssue) => { nl: string; en: string };

const sentences: Record<string, Sentence> = {
  required: () => ({ nl: "Vul dit in.", en: "Fill this in." }),
  "unknown-field": (issue) => {
    const keys = "keys" in issue ? issue.keys.join(", ") : "";
    return { nl: `Dit veld kennen we niet: ${keys}.`, en: `This field is not known: ${keys}.` };
  },
  "wrong-type": () => ({
    nl: "Dit is niet het soort waarde dat hier hoort.",
    en: "This is not the kind of value that belongs here.",
  }),
  "too-short": () => ({ nl: "Dit is te kort of leeg.", en: "This is too short or empty." }),
  "too-long": (issue) => ({
    nl: `Dit is te lang of te groot; het maximum is ${maximumOf(issue)}.`,
    en: `This is too long or too large; the maximum is ${maximumOf(issue)}.`,
  }),
  "too-small": (issue) => ({
    nl: `Dit is te klein of te weinig; het minimum is ${minimumOf(issue)}.`,
    en: `This is too small or too few; the minimum is ${minimumOf(issue)}.`,
  }),
  "no-such-day": () => ({
    nl: "Deze dag bestaat niet. Schrijf bijvoorbeeld 2026-04-03.",
    en: "This day does not exist. Write for instance 2026-04-03.",
  }),
  "control-character": () => ({
    nl: "Hier staan tekens in die niet kunnen, zoals een regeleinde.",
    en: "This holds characters that are not allowed, such as a line break.",
  }),
  "not-in-list": () => ({ nl: "Kies een van de mogelijkheden.", en: "Choose one of the options." }),
  "wrong-form": () => ({
    nl: "Dit heeft niet de goede vorm.",
    en: "This does not have the right form.",
  }),
};

/** Every issue that zod found, as fields with a sentence in the reader's language. */
export function fieldErrors(
  error: z.ZodError,
  part: FieldError["in"],
  language: Language,
): FieldError[] {
  return error.issues.map((issue) => {
    const code = codeOf(issue);
    const text = sentences[code]?.(issue) ?? sentences["wrong-form"]?.(issue);
    return { in: part, pointer: pointerOf(issue.path), code, detail: text?.[language] ?? "" };
  });
}

/** RFC 6901 pointer as a URI fragment. */
function pointerOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"));
  return ["#", ...steps].join("/");
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return "unknown-field";
    case "invalid_type":
      return issue.input === undefined ? "required" : "wrong-type";
    case "too_big":
      return "too-long";
    case "too_small":
      return issue.origin === "string" ? "too-short" : "too-small";
    case "invalid_value":
      return issue.input === undefined ? "required" : "not-in-list";
    case "invalid_union":
      return issue.input === undefined ? "required" : "not-in-list";
    default:
      return issue.message in sentences ? issue.message : "wrong-form";
  }
}

function maximumOf(issue: z.core.$ZodIssue): string {
  return "maximum" in issue ? String(issue.maximum) : "";
}

function minimumOf(issue: z.core.$ZodIssue): string {
  return "minimum" in issue ? String(issue.minimum) : "";
}
