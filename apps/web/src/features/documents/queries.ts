import { infiniteQueryOptions, queryOptions, type QueryClient } from "@tanstack/react-query";
import { dossierReading } from "../cases/index.ts";
import { listDocuments, listUploads, listVersions } from "./documents-api.ts";

/** Documents of a dossier, page by page. */
export function documentListQuery(caseId: string) {
  return infiniteQueryOptions({
    queryKey: ["documents", "of-case", caseId],
    queryFn: ({ pageParam, signal }) => listDocuments(caseId, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    ...dossierReading,
  });
}

/** Versions of one document. */
export function versionsQuery(caseId: string, documentId: string) {
  return queryOptions({
    queryKey: ["documents", "versions", caseId, documentId],
    queryFn: ({ signal }) => listVersions(caseId, documentId, signal),
    ...dossierReading,
  });
}

/** My own files that are not whole yet. */
export function uploadsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["documents", "uploads", caseId],
    queryFn: ({ signal }) => listUploads(caseId, signal),
    refetchOnWindowFocus: false,
  });
}

/** Asks the documents of a case again, after an own change. */
export function refreshDocuments(queryClient: QueryClient, caseId: string): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === "documents" && queryKey.includes(caseId),
  });
}
