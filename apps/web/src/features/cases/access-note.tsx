import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments, type Compartment } from "../../ui/compartment-tag.tsx";
import type { CaseDetail } from "./case-api.ts";
import { caseMessages } from "./case-messages.ts";

type AccessNoteProps = {
  file: CaseDetail;
  /** Title of the agreement that gives the access, when it is known. */
  agreementTitle: string | undefined;
};

/** Says to a partner what it sees, by which agreement, and what it does not see. */
export function AccessNote({ file, agreementTitle }: AccessNoteProps) {
  const m = useMessages(caseMessages).access;
  const words = useMessages(compartmentMessages);
  const format = useFormat();
  const { access } = file;
  if (access.basis === "coordination") return null;
  const notSeen = compartments.filter((each) => !access.reads.includes(each));
  const listed = (some: readonly Compartment[]) =>
    format.list(compartments.filter((each) => some.includes(each)).map((each) => words[each]));
  const by = agreementTitle ? m.by(agreementTitle) : m.byUnnamed;
  return (
    <Banner
      tone="neutral"
      icon="eye"
      title={`${m.title(access.reads.length, compartments.length)}, ${by}`}
    >
      <p>
        {m.sees(listed(access.reads))}{" "}
        {access.contributes.length > 0 ? m.adds(listed(access.contributes)) : m.readsOnly}
      </p>
      {notSeen.length > 0 ? (
        <p>
          {m.notSeen(listed(notSeen))} {m.ask}
        </p>
      ) : null}
    </Banner>
  );
}
