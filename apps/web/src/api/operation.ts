/** The body that an operation answers with on success. */
export type AnswerOf<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : Operation extends { responses: { 201: { content: { "application/json": infer Body } } } }
    ? Body
    : never;

/** The body that an operation takes. */
export type BodyOf<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

/** Query and signal of a read: leaves out a signal that is not there. */
export function withSignal(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}

/** The header value for a version that came inside a body rather than as an `ETag`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
