import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Segments } from "../../ui/section-nav.tsx";
import { useCan } from "../accounts/index.ts";
import { useCase } from "../cases/index.ts";
import { RequestsPart } from "./requests-part.tsx";
import { RetentionPart } from "./retention-part.tsx";
import { rightsMessages } from "./rights-messages.ts";
import { rightsParts, type RightsPart } from "./rights-search.ts";
import styles from "./rights.module.css";
import { ViewingsPart } from "./viewings-part.tsx";

/** «Rechten van de cliënt»: requests, who saw what, and how long the dossier stays. */
export function ClientRightsSection() {
  const m = useMessages(rightsMessages);
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { deel = "verzoeken" } = useSearch({ from: "/work/casussen/$caseId/rechten" });
  const { body: file } = useCase(caseId);
  const navigate = useNavigate();
  const handles = useCan("rights.handle");
  if (!handles || !file.allowedActions.includes("read-log")) return <NoAccessState />;
  const show = (part: RightsPart) =>
    void navigate({
      to: "/casussen/$caseId/rechten",
      params: { caseId },
      search: { deel: part },
      replace: true,
    });
  return (
    <section aria-labelledby="rights-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="rights-title">{m.title}</h2>
        <Segments
          label={m.parts}
          value={deel}
          onChange={show}
          segments={rightsParts.map((value) => ({ value, label: m.part[value] }))}
        />
      </div>
      {deel === "verzoeken" ? <RequestsPart caseId={caseId} /> : null}
      {deel === "inzage" ? (
        <ViewingsPart caseId={caseId} languages={file.client?.languages} />
      ) : null}
      {deel === "bewaren" ? <RetentionPart caseId={caseId} /> : null}
    </section>
  );
}
