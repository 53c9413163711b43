import { useMessages } from "../../i18n/messages.ts";
import { SectionLink, SectionNav } from "../../ui/section-nav.tsx";
import { caseMessages, type CaseDetail } from "../cases/index.ts";
import { waitingMessages } from "../referrals/index.ts";

/** The parts of a case, each with its own address. What matters now is on the first one. */
export function CaseSections({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const together = useMessages(waitingMessages).section;
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
    </SectionNav>
  );
}
