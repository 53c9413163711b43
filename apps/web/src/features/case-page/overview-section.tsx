import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { DossierSection, useCase } from "../cases/index.ts";
import { PlanSection, TimelineSection } from "../process/index.ts";
import { useEditKey } from "./use-edit-key.ts";

/** The first part of a case: time line, plan and dossier below each other on one screen. */
export function OverviewSection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { schrijf: isWriting = false } = useSearch({ from: "/work/casussen/$caseId/" });
  const { body: file } = useCase(caseId);
  const navigate = useNavigate();
  const setWriting = (on: boolean) =>
    void navigate({
      to: "/casussen/$caseId",
      params: { caseId },
      search: on ? { schrijf: true } : {},
      replace: true,
    });
  useEditKey(file, () => setWriting(true));
  return (
    <>
      <TimelineSection file={file} />
      <PlanSection file={file} />
      <DossierSection file={file} isWriting={isWriting} onWriting={setWriting} />
    </>
  );
}
