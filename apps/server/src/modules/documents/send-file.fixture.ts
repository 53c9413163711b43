import { expect } from "vitest";
import type { Answer, PersonName, World } from "../../../test/world.ts";
import { chunkBytes } from "./file-format.ts";

/** A file to send, and what its sender says of it. */
export type Sending = {
  readonly name: string;
  readonly content: Buffer;
  readonly compartment?: string;
  readonly [other: string]: unknown;
};

/** Sends one piece of a file, as the browser does. */
export async function sendChunk(
  world: World,
  person: PersonName,
  caseId: string,
  uploadId: string,
  offset: number,
  bytes: Buffer,
): Promise<Answer> {
  const answer = await world.app.inject({
    method: "PATCH",
    url: `/api/v1/cases/${caseId}/uploads/${uploadId}?offset=${offset}`,
    headers: {
      cookie: `schakel-session=secret-of-${person}-in-this-test-world`,
      "sec-fetch-site": "same-origin",
      "content-type": "application/offset+octet-stream",
    },
    payload: bytes,
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

/** Begins to send a file. */
export async function begin(
  world: World,
  person: PersonName,
  caseId: string,
  { name, content, compartment = "plan-results", ...other }: Sending,
): Promise<Answer> {
  return world.persons[person].api("POST", `/cases/${caseId}/uploads`, {
    name,
    sizeBytes: content.length,
    compartment,
    ...other,
  });
}

/** Sends a file from an offset up to another, piece by piece; stops at the first refusal. */
export async function sendPieces(
  world: World,
  person: PersonName,
  caseId: string,
  uploadId: string,
  content: Buffer,
  from = 0,
  until = content.length,
): Promise<Answer | undefined> {
  for (let at = from; at < until; at += chunkBytes) {
    const piece = content.subarray(at, at + chunkBytes);
    const answer = await sendChunk(world, person, caseId, uploadId, at, piece);
    if (answer.status !== 200) return answer;
  }
  return undefined;
}

/** Sends a whole file and finishes it; comes back with the last answer. */
export async function sendFile(
  world: World,
  person: PersonName,
  caseId: string,
  file: Sending,
): Promise<Answer> {
  const begun = await begin(world, person, caseId, file);
  if (begun.status !== 201) return begun;
  const refused = await sendPieces(world, person, caseId, begun.body.id, file.content);
  return refused ?? finish(world, person, caseId, begun.body.id);
}

/** Finishes a file that has arrived. */
export async function finish(
  world: World,
  person: PersonName,
  caseId: string,
  uploadId: string,
): Promise<Answer> {
  return world.persons[person].api("POST", `/cases/${caseId}/uploads/${uploadId}/completion`);
}

/** A case with its coordinator alone in it. */
export async function openCaseOf(world: World): Promise<string> {
  const opened = await world.persons.coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Vera", surname: "Waterman" },
  });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  return opened.body.id as string;
}

/** Lets a partner into a case under the covenant of the world. */
export async function invite(world: World, caseId: string, person: PersonName): Promise<string> {
  const joined = await world.persons.coordinator.api("POST", `/cases/${caseId}/participants`, {
    organisationId: world.persons[person].organisationId,
    agreementId: world.agreementId,
    part: "Doet mee",
  });
  expect(joined.status, JSON.stringify(joined.body)).toBe(201);
  return joined.body.id as string;
}
