import {
  isCollection,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  type Document,
} from "yaml";
import type { z } from "zod";
import type { Path } from "./pack-schema/kind.ts";

/** A file of a pack: the path as people know it (`packs/nl/forms.yaml`) and its text. */
export type PackFile = { readonly path: string; readonly text: string };

/** What is wrong in a pack, and where. */
export type PackProblem = { readonly file: string; readonly line: number; readonly reason: string };

/** A file that was read as YAML: its value, and the line of everything in it. */
export type ReadFile = {
  readonly path: string;
  readonly value: unknown;
  lineOf(path: Path): number;
};

const provenance = new Set(["source", "part", "checked", "confidence"]);

/**
 * Reads a file as YAML 1.2 (dates stay text, keys may appear once) and hands down what `defaults`
 * or a parent says about source and date. Returns the problems when it is no YAML.
 */
export function readPackFile(file: PackFile): ReadFile | readonly PackProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file: file.path,
      line: lines.linePos(error.pos[0]).line,
      reason: (error.message.split(/ at line |\n/)[0] ?? error.message).toLowerCase(),
    }));
  }
  return {
    path: file.path,
    value: handDown(document.toJS() as unknown, {}),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

type Keys = Readonly<Record<string, unknown>>;

function isKeys(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Hands `defaults` of a file or a list down to its items, and provenance of an item to its parts. */
function handDown(value: unknown, from: Keys): unknown {
  if (!isKeys(value)) return value;
  const said = isKeys(value["defaults"]) ? value["defaults"] : {};
  const known = { ...from, ...said };
  const whole: Record<string, unknown> = { ...value };
  if ("list" in value) whole["list"] = withKeys(value["list"], onlyProvenance(known));
  for (const key of ["items", "lists", "channels", "succeededBy"]) {
    const held = value[key];
    if (!Array.isArray(held)) continue;
    const given = key === "items" ? known : onlyProvenance(key === "lists" ? known : value);
    whole[key] = held.map((each: unknown) => handDown(withKeys(each, given), known));
  }
  return whole;
}

function onlyProvenance(keys: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => provenance.has(key)));
}

function withKeys(value: unknown, given: Keys): unknown {
  return isKeys(value) ? { ...given, ...value } : value;
}

/** Where something stands; for what is missing, where its nearest parent stands. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((each) => isPair(each) && String(each.key) === String(key));
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    } else if (isCollection(parent) && typeof key === "number") {
      const node = parent.items[key];
      if (isNode(node)) return node.range?.[0] ?? 0;
    }
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** Says in a few words what a schema found wrong: `label.en is missing`. */
export function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  const name = nameOf(issue.path as Path);
  switch (issue.code) {
    case "invalid_type":
      return valueAt(value, issue.path as Path) === undefined
        ? `${name} is missing`
        : `${name} must be ${issue.expected === "object" ? "a group of keys" : `a ${issue.expected}`}`;
    case "unrecognized_keys":
      return issue.keys
        .map((key) => `${nameOf([...(issue.path as Path), key])} is not known here`)
        .join(", ");
    case "invalid_value":
      return valueAt(value, issue.path as Path) === undefined
        ? `${name} is missing`
        : `${name} must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `${name} needs at least ${String(issue.minimum)}`;
    case "too_big":
      return `${name} may be at most ${String(issue.maximum)}`;
    default:
      return [name, issue.message].filter(Boolean).join(" ");
  }
}

const holders = new Set(["items", "lists", "channels", "succeededBy", "members", "areas"]);

/** The name as it stands below its item: `items.3.label.en` is `label.en`. */
function nameOf(path: Path): string {
  const last = path.findLastIndex((_, index) => holders.has(String(path[index - 1])));
  return path.slice(last + 1).join(".");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, key) =>
      typeof held === "object" && held !== null
        ? (held as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}
