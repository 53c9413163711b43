import type { CaseDetail } from "../cases/index.ts";
import { WhoSeesSection } from "../cases/index.ts";
import { TermsSection, ToDoSection } from "../process/index.ts";
import { CallSection } from "./call-section.tsx";

/** Beside every part of a case: what is due, which terms run, who looks along, whom to call. */
export function CaseRail({ file }: { file: CaseDetail }) {
  return (
    <>
      <ToDoSection caseId={file.id} />
      <TermsSection caseId={file.id} />
      <WhoSeesSection viewers={file.whoSees} />
      <CallSection file={file} />
    </>
  );
}
