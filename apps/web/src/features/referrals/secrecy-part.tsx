import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import type { CaseDetail } from "../cases/index.ts";
import { dutyMessages } from "./duty-messages.ts";
import { Cards, Part } from "./part.tsx";
import { secrecyFormsQuery } from "./queries.ts";
import styles from "./referrals.module.css";
import { SecrecyCard } from "./secrecy-card.tsx";

/** Own forms about breaking secrecy in this case; colleagues and the coordinator do not see them. */
export function SecrecyPart({ file }: { file: CaseDetail }) {
  const m = useMessages(dutyMessages).secrecy;
  const query = useQuery(secrecyFormsQuery(file.id));
  const start =
    file.status === "open" ? (
      <LinkButton
        to="/casussen/$caseId/samenwerking/geheimhouding"
        params={{ caseId: file.id }}
        size="sm"
        icon="lock"
      >
        {m.start}
      </LinkButton>
    ) : null;
  return (
    <Part id="secrecy" title={m.title} action={start} query={query}>
      {(items) =>
        items.length === 0 ? (
          <p className={styles.quiet}>{m.none}</p>
        ) : (
          <Cards items={items}>{(item) => <SecrecyCard form={item} />}</Cards>
        )
      }
    </Part>
  );
}
