/** A value for COPY; lists become arrays. */
export type CopyValue = string | number | boolean | null | Buffer | readonly string[];

const special: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/** A row in the text format of COPY. Items of lists must be plain codes or ids. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyValue).join("\t")}\n`;
}

function copyValue(value: CopyValue): string {
  if (value === null) return "\\N";
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  if (typeof value === "string")
    return value.replaceAll(/[\\\t\n\r]/g, (each) => special[each] ?? "");
  if (typeof value === "object") return `{${value.join(",")}}`;
  return typeof value === "boolean" ? (value ? "t" : "f") : String(value);
}
