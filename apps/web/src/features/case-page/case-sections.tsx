import { useMessages } from "../../i18n/messages.ts";
import { SectionLink, SectionNav } from "../../ui/section-nav.tsx";
import { useCan } from "../accounts/index.ts";
import { caseMessages, type CaseDetail } from "../cases/index.ts";
import { rightsMessages } from "../rights/index.ts";
import { waitingMessages } from "../referrals/index.ts";
import { documentMessages } from "../documents/index.ts";

/** The parts of a case, each with its own address. What matters now is on the first one. */
export function CaseSections({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const documents = useMessages(documentMessages);
  const together = useMessages(waitingMessages).section;
  const rights = useMessages(rightsMessages).section;
  const handles = useCan("rights.handle");
  const params = { caseId: file.id };
  const present = file.participants.filter((participant) => participant.until === null).length;
  return (
    <SectionNav label={m.sections}>
      <SectionLink to="/casussen/$caseId" params={params} activeOptions={{ exact: true }}>
        {m.overview}
      </SectionLink>
      <SectionLink to="/casussen/$caseId/client" params={params}>
        {m.clientSection}
      </SectionLink>
      <SectionLink to="/casussen/$caseId/veiligheid" params={params}>
        {m.safetySection}
      </SectionLink>
      <SectionLink to="/casussen/$caseId/documenten" params={params}>
        {documents.section}
      </SectionLink>
      <SectionLink to="/casussen/$caseId/partners" params={params} count={present}>
        {m.partnersSection}
      </SectionLink>
      <SectionLink to="/casussen/$caseId/samenwerking" params={params}>
        {together}
      </SectionLink>
      {file.allowedActions.includes("read-log") ? (
        <SectionLink to="/casussen/$caseId/inzage" params={params}>
          {m.logSection}
        </SectionLink>
      ) : null}
      {file.allowedActions.includes("read-log") && handles ? (
        <SectionLink to="/casussen/$caseId/rechten" params={params}>
          {rights}
        </SectionLink>
      ) : null}
    </SectionNav>
  );
}
