import { useMessages } from "../i18n/messages.ts";
import { compartmentMessages } from "./compartment-messages.ts";
import styles from "./compartment-tag.module.css";
import { Icon } from "./icon/icon.tsx";

/** The ten compartments of a dossier, in the order in which they are always listed. */
export const compartments = [
  "identity",
  "contact-safety",
  "social-environment",
  "care-health",
  "shelter-housing",
  "residence",
  "criminal-justice",
  "finance-work",
  "plan-results",
  "coordination-notes",
] as const;

/** Id of a compartment. */
export type Compartment = (typeof compartments)[number];

/** Tells whether a text is the id of a compartment. */
export function isCompartment(text: string): text is Compartment {
  return (compartments as readonly string[]).includes(text);
}

/** The compartment of an entry: the same icon, word and quiet tint on every screen. */
export function CompartmentTag({ compartment }: { compartment: Compartment }) {
  const words = useMessages(compartmentMessages);
  return (
    <span className={styles.tag} data-compartment={compartment}>
      <Icon name={compartment} size={16} />
      {words[compartment]}
    </span>
  );
}
