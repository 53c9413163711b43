import { useMessages } from "../../i18n/messages.ts";
import type { Compartment } from "../../ui/compartment-tag.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useCodeList } from "../regions/index.ts";
import type { CaseViewer } from "./case-api.ts";
import { entryMessages } from "./entry-messages.ts";
import styles from "./seen-by.module.css";
import { viewersOf } from "./who-sees.ts";

type SeenByProps = { viewers: readonly CaseViewer[]; compartment: Compartment | "" };

/** Below an editor, before saving: the names of the organisations that are going to read it. */
export function SeenBy({ viewers, compartment }: SeenByProps) {
  const m = useMessages(entryMessages).seenBy;
  const purposes = useCodeList("purpose");
  const views = compartment === "" ? [] : viewersOf(viewers, compartment);
  return (
    <div className={styles.seen} role="status">
      <p className={styles.title}>
        <Icon name="eye" size={16} />
        {m.title}
      </p>
      {compartment === "" ? <p>{m.choose}</p> : null}
      {views.length === 1 ? <p>{m.onlyYou(views[0]?.name ?? "")}</p> : null}
      {views.length > 1 ? (
        <ul role="list">
          {views.map((view) => (
            <li key={view.organisationId}>
              <strong>{view.name}</strong>{" "}
              <span className={styles.why}>
                {view.isCoordinating
                  ? m.coordinates
                  : m.by(view.purposes.map(purposes.labelOf).join(", "))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
