import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import type { CaseDetail } from "./case-api.ts";
import { caseMessages } from "./case-messages.ts";
import styles from "./client-card.module.css";
import { clientMessages } from "./client-messages.ts";
import { RuleParts } from "./contact-rules.tsx";
import { SafeContactForm } from "./safe-contact-form.tsx";

/** How the client may be approached and what never, and the form to set it. */
export function SafeContactCard({ file }: { file: CaseDetail }) {
  const m = useMessages(clientMessages).safe;
  const [isEditing, setEditing] = useState(false);
  const mayEdit = file.allowedActions.includes("edit-safe-contact");
  return (
    <section id="veilig-contact" aria-labelledby="safe-title" className={styles.card}>
      <div className={styles.head}>
        <h2 id="safe-title">{m.title}</h2>
        {mayEdit && !isEditing ? (
          <Button size="sm" icon="edit" onClick={() => setEditing(true)}>
            {file.safeContact ? m.edit : m.set}
          </Button>
        ) : null}
      </div>
      {isEditing ? (
        <SafeContactForm file={file} onClose={() => setEditing(false)} />
      ) : (
        <Rules file={file} />
      )}
    </section>
  );
}

function Rules({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const hidden = useMessages(clientMessages).safe.hidden;
  if (!file.access.reads.includes("contact-safety")) return <p>{hidden}</p>;
  if (!file.safeContact) {
    return (
      <p>
        {m.safety.missing}. {m.safety.missingText}
      </p>
    );
  }
  const isForbidden = file.safeContact.channels.includes("none");
  return (
    <>
      <p className={styles.channels}>
        {isForbidden ? m.safety.never : m.safety.only}
        {isForbidden
          ? null
          : file.safeContact.channels.map((channel) => (
              <Badge key={channel} icon="check">
                {m.channels[channel]}
              </Badge>
            ))}
      </p>
      <p className={styles.text} data-private="">
        {file.safeContact.rules}
      </p>
      <RuleParts rules={file.safeContact} />
    </>
  );
}
