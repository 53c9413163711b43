import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { useCan } from "../accounts/index.ts";
import type { CaseDetail, ClauseName } from "../cases/index.ts";
import {
  getAgreement,
  listAgreements,
  listInvitable,
  previewSharing,
  type Choice,
} from "./agreements-api.ts";

/** Agreements of the region. */
export const agreementListQuery = queryOptions({
  queryKey: ["agreements", "list"],
  queryFn: ({ signal }) => listAgreements(signal),
});

/** One agreement with its clauses. */
export function agreementQuery(agreementId: string) {
  return queryOptions({
    queryKey: ["agreements", "one", agreementId],
    queryFn: ({ signal }) => getAgreement(agreementId, signal),
  });
}

/** Partners that can be let into a case. */
export function invitableQuery(caseId: string) {
  return queryOptions({
    queryKey: ["agreements", "invitable", caseId],
    queryFn: ({ signal }) => listInvitable(caseId, signal),
    refetchOnWindowFocus: false,
  });
}

/** What a partner would see in a case. Each look is a line in the log of the dossier. */
export function previewQuery(caseId: string, choice: Choice) {
  return queryOptions({
    queryKey: ["agreements", "preview", caseId, choice.organisationId, choice.agreementId],
    queryFn: ({ signal }) => previewSharing(caseId, choice, signal),
    refetchOnWindowFocus: false,
  });
}

/** Titles of agreements by id, for who may read them; others see no title. */
export function useAgreementTitles(): (agreementId: string | null) => string | undefined {
  const canRead = useCan("agreement.read");
  const { data } = useQuery({ ...agreementListQuery, enabled: canRead });
  return (agreementId) => data?.find((agreement) => agreement.id === agreementId)?.title;
}

/** Names of the clauses by which others look along in a case, for who may read agreements. */
export function useClauseNames(file: CaseDetail): (clauseId: string) => ClauseName | undefined {
  const canRead = useCan("agreement.read");
  const ids = [...new Set(file.whoSees.flatMap((viewer) => viewer.agreementId ?? []))];
  const answers = useQueries({
    queries: ids.map((id) => ({ ...agreementQuery(id), enabled: canRead })),
  });
  const names = new Map(
    answers.flatMap(({ data }) =>
      (data?.clauses ?? []).map(
        ({ id, number }) => [id, { number, agreement: data?.title ?? "" }] as const,
      ),
    ),
  );
  return (clauseId) => names.get(clauseId);
}
