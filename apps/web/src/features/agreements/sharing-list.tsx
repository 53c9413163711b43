import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments, CompartmentTag } from "../../ui/compartment-tag.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useCodeList } from "../regions/index.ts";
import { agreementMessages } from "./agreement-messages.ts";
import type { SharingPreview } from "./agreements-api.ts";
import { ConditionMarks } from "./condition-marks.tsx";
import { rightsOf, type Right } from "./sharing-rights.ts";
import styles from "./sharing-list.module.css";

type Shared = SharingPreview["compartments"][number];

/** Compartment by compartment what a partner will read and add, by which clause and on what ground. */
export function SharingList({ preview }: { preview: SharingPreview }) {
  const m = useMessages(agreementMessages).invite;
  const words = useMessages(compartmentMessages);
  const format = useFormat();
  const shared = compartments.flatMap(
    (each) => preview.compartments.find(({ compartment }) => compartment === each) ?? [],
  );
  const rest = compartments.filter((each) =>
    shared.every(({ compartment }) => compartment !== each),
  );
  return (
    <>
      <ul role="list" aria-label={m.previewTitle(preview.organisationName)} className={styles.list}>
        {shared.map((row) => (
          <li key={row.compartment}>
            <SharedRow row={row} />
          </li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <p className={styles.rest}>
          <Icon name="eye-off" size={16} />
          {m.notShared(format.list(rest.map((each) => words[each])))}
        </p>
      ) : null}
    </>
  );
}

function SharedRow({ row }: { row: Shared }) {
  const m = useMessages(agreementMessages).invite;
  const purposes = useCodeList("purpose");
  const { reads, adds } = rightsOf(row);
  return (
    <div className={styles.row}>
      <span>
        <CompartmentTag compartment={row.compartment} />
      </span>
      <div>
        <p className={styles.rights}>
          <RightMark right={reads} label={m.reads} />
          <RightMark right={adds} label={m.adds} />
        </p>
        <p className={styles.why}>
          <Facts>
            {m.clause(row.clauseNumbers.join(", "))}
            {row.purposes.map(purposes.labelOf).join("; ")}
            {row.legalGrounds.join("; ")}
          </Facts>
        </p>
        <ConditionMarks conditions={row.conditions} />
      </div>
    </div>
  );
}

function RightMark({ right, label }: { right: Right; label: Record<Right, string> }) {
  if (right === "no") return <span className={styles.no}>{label.no}</span>;
  return (
    <Badge
      tone={right === "yes" ? "success" : "warning"}
      icon={right === "yes" ? "check" : "clock"}
    >
      {label[right]}
    </Badge>
  );
}
