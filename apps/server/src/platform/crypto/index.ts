export { openKeyring } from "./keyring.ts";
export type { Keyring, LogSigner, OpenKeyringOptions } from "./keyring.ts";
export { sealField, openField } from "./sealed-field.ts";
export type { DataKey, FieldContext } from "./sealed-field.ts";
export { BrokenSeal } from "./sealed-bytes.ts";
export type { KeyWrapper, WrappedKey } from "./key-wrapper.ts";
export { createFileKey, openSegment, readFileKey, sealSegment } from "./sealed-segment.ts";
export type { FileKey } from "./sealed-segment.ts";
