import type { ServerModule } from "../../platform/http/module.ts";
import { documentProblems } from "./problems.ts";
import { removeAbandonedUploads } from "./remove-abandoned-uploads.ts";
import { serveDocuments } from "./routes.ts";

export const documentsModule: ServerModule = {
  name: "documents",
  problems: documentProblems,
  jobs: [removeAbandonedUploads],
  serve: serveDocuments,
};

export { listDocuments } from "./list-documents.ts";
