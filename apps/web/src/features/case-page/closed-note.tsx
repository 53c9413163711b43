import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { caseMessages, type CaseDetail } from "../cases/index.ts";

/** Says that a case is closed, that it can still be read, and when the aftercare is. */
export function ClosedNote({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages).closedBanner;
  const format = useFormat();
  if (file.status === "open") return null;
  return (
    <Banner tone="info" icon="lock" title={m.title}>
      {m.text} {file.aftercareOn ? m.aftercare(format.longDay(file.aftercareOn)) : null}
    </Banner>
  );
}
