import { z } from "zod";
import { draftInput, draftOutput } from "./signal-shapes.ts";
import { id, moment, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "signals";

/** Reports that are being written. */
export const signalDraftRoutes = {
  listSignalDrafts: defineRoute({
    operationId: "listSignalDrafts",
    method: "GET",
    path: "/signal-drafts",
    summary: "My reports that are not sent yet",
    tag,
    access: "actor",
    success: { status: 200, body: z.object({ items: z.array(draftOutput) }) },
  }),
  startSignalDraft: defineRoute({
    operationId: "startSignalDraft",
    method: "POST",
    path: "/signal-drafts",
    summary: "Start a report; it is kept on the server from the first word",
    tag,
    access: "actor",
    body: draftInput,
    success: { status: 201, body: z.object({ id: z.string(), savedAt: moment, version }) },
    repeatable: true,
  }),
  getSignalDraft: defineRoute({
    operationId: "getSignalDraft",
    method: "GET",
    path: "/signal-drafts/{draftId}",
    summary: "One of my reports that are not sent yet, as it was last saved",
    tag,
    access: "actor",
    params: z.strictObject({ draftId: id }),
    success: { status: 200, body: draftOutput },
  }),
  saveSignalDraft: defineRoute({
    operationId: "saveSignalDraft",
    method: "PUT",
    path: "/signal-drafts/{draftId}",
    summary: "Save a report that is being written",
    tag,
    access: "actor",
    params: z.strictObject({ draftId: id }),
    body: draftInput,
    success: { status: 200, body: z.object({ id: z.string(), savedAt: moment, version }) },
    versioned: true,
  }),
  discardSignalDraft: defineRoute({
    operationId: "discardSignalDraft",
    method: "DELETE",
    path: "/signal-drafts/{draftId}",
    summary: "Throw a report away that was not sent",
    tag,
    access: "actor",
    params: z.strictObject({ draftId: id }),
    success: { status: 204 },
  }),
};
