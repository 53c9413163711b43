import { useMessages } from "../../i18n/messages.ts";
import { compartments, CompartmentTag } from "../../ui/compartment-tag.tsx";
import { RailSection } from "../../ui/rail-section.tsx";
import { useCodeList } from "../regions/index.ts";
import type { CaseViewer } from "./case-api.ts";
import { caseMessages } from "./case-messages.ts";
import { viewsByOrganisation, type OrganisationView } from "./who-sees.ts";
import styles from "./who-sees-section.module.css";

/** Which organisations look along in this case, and in which compartments. */
export function WhoSeesSection({ viewers }: { viewers: readonly CaseViewer[] }) {
  const m = useMessages(caseMessages).who;
  const views = viewsByOrganisation(viewers);
  return (
    <RailSection title={m.title} icon="eye">
      <ul role="list" className={styles.list}>
        {views.map((view) => (
          <li key={view.organisationId}>
            <View view={view} />
          </li>
        ))}
      </ul>
      {views.length === 1 ? <p className={styles.quiet}>{m.only}</p> : null}
    </RailSection>
  );
}

function View({ view }: { view: OrganisationView }) {
  const m = useMessages(caseMessages).who;
  const purposes = useCodeList("purpose");
  const isAll = view.compartments.length === compartments.length;
  const basis = view.isCoordinating ? m.coordinates : m.byAgreement;
  return (
    <details className={styles.view}>
      <summary>
        <strong>{view.name}</strong>
        <span className={styles.quiet}>
          {isAll ? m.all : m.count(view.compartments.length)} · {basis}
        </span>
      </summary>
      <ul role="list" className={styles.tags} aria-label={m.show}>
        {view.compartments.map((compartment) => (
          <li key={compartment}>
            <CompartmentTag compartment={compartment} />
          </li>
        ))}
      </ul>
      {view.purposes.map((purpose) => (
        <p key={purpose} className={styles.quiet}>
          {m.purpose(purposes.labelOf(purpose))}
        </p>
      ))}
    </details>
  );
}
