import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { Facts } from "../../ui/facts.tsx";
import { useSession } from "../accounts/index.ts";
import type { CaseDetail } from "./case-api.ts";
import type { CaseEntry } from "./entry-api.ts";
import { isDayOnly } from "./entry-draft.ts";
import styles from "./entry-item.module.css";
import { entryMessages } from "./entry-messages.ts";
import { EntryVersions } from "./entry-versions.tsx";
import { EntryCorrection } from "./entry-correction.tsx";
import { caseMessages } from "./case-messages.ts";
import { safetyMessages } from "./safety-messages.ts";
import { EntrySeenBy } from "./seen-by.tsx";
import { whenWords } from "./when.ts";

type EntryItemProps = { file: CaseDetail; entry: CaseEntry };

/** One fact: when it happened, what, in which compartment, from whom, and when it was written. */
export function EntryItem({ file, entry }: EntryItemProps) {
  const m = useMessages(entryMessages);
  const [isCorrecting, setCorrecting] = useState(false);
  const canCorrect =
    entry.isMine &&
    file.status === "open" &&
    file.allowedActions.includes("add-entry") &&
    file.access.contributes.includes(entry.compartment);
  return (
    // One stop per entry for j and k; it holds no control of its own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className={styles.entry} data-row-link="" data-entry={entry.id} tabIndex={-1}>
      <HappenedAt entry={entry} />
      <div className={styles.body}>
        <div className={styles.tags}>
          <CompartmentTag compartment={entry.compartment} />
          <span className={styles.kind}>
            {m.kinds[entry.kind]} · {m.from[entry.source]}
          </span>
          {canCorrect && !isCorrecting ? (
            <span className={styles.act}>
              <Button
                variant="quiet"
                size="sm"
                icon="edit"
                data-act="correct"
                onClick={() => setCorrecting(true)}
              >
                {m.entry.correct}
              </Button>
            </span>
          ) : null}
        </div>
        {isCorrecting ? (
          <EntryCorrection file={file} entry={entry} onClose={() => setCorrecting(false)} />
        ) : (
          <p className={styles.text} dir="auto" data-private="">
            {entry.text}
          </p>
        )}
        <ContactMade entry={entry} />
        <Supplied entry={entry} />
        <EntrySeenBy viewers={file.whoSees} entry={entry} />
        {entry.version > 1 ? <EntryVersions caseId={file.id} entry={entry} /> : null}
      </div>
    </article>
  );
}

/** How the client was reached; and why, when that went against the rules. */
function ContactMade({ entry }: { entry: CaseEntry }) {
  const m = useMessages(safetyMessages).contact;
  const words = useMessages(caseMessages).channels;
  if (!entry.contactChannel) return null;
  return (
    <p className={styles.supplied} data-private="">
      {m.by(words[entry.contactChannel])}
      {entry.contactReason ? `. ${m.because(entry.contactReason)}` : null}
    </p>
  );
}

function HappenedAt({ entry }: { entry: CaseEntry }) {
  const format = useFormat();
  const time = format.time(entry.eventAt);
  return (
    <time dateTime={entry.eventAt} className={styles.when}>
      <strong>{format.day(format.dayOf(entry.eventAt))}</strong>
      {isDayOnly(entry.eventAt, time) ? null : <span>{time}</span>}
    </time>
  );
}

function Supplied({ entry }: { entry: CaseEntry }) {
  const m = useMessages(entryMessages);
  const format = useFormat();
  const { today } = useSession();
  return (
    <p className={styles.supplied}>
      <Facts>
        <strong>{entry.originOrganisation}</strong>
        {entry.authorName}
        {m.entry.recorded(whenWords(format, today, entry.recordedAt))}
        {entry.onwardUse === "agreement" ? null : m.limits[entry.onwardUse]}
      </Facts>
    </p>
  );
}
