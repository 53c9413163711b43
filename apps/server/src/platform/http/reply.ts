/** What a handler answers with; the frame adds headers and the media type. */
export type Reply<Body> = {
  readonly replied: true;
  readonly body: Body;
  /** Version of the resource; becomes the `ETag`. */
  readonly version?: number;
  /** Path below `/api/v1` of what was made; becomes `Location`. */
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers with a body and, for a resource that can be changed, its version. */
export function ok<Body>(body: Body, version?: number): Reply<Body> {
  return version === undefined ? { replied: true, body } : { replied: true, body, version };
}

/** Answers that something was made, and where it is. */
export function created<Body>(location: string, body: Body, version?: number): Reply<Body> {
  return { ...ok(body, version), location };
}

/** Answers that it is done and that there is nothing to say. */
export function noContent(headers?: Readonly<Record<string, string>>): Reply<undefined> {
  return headers === undefined
    ? { replied: true, body: undefined }
    : { replied: true, body: undefined, headers };
}
