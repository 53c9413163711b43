import { defineMessages } from "../i18n/messages.ts";

/** Names of the ten compartments, the same everywhere. */
export const compartmentMessages = defineMessages(
  () => ({
    identity: "Identiteit",
    "contact-safety": "Contact en veiligheid",
    "social-environment": "Sociale omgeving",
    "care-health": "Zorg en gezondheid",
    "shelter-housing": "Opvang en wonen",
    residence: "Verblijf",
    "criminal-justice": "Strafrecht",
    "finance-work": "Geld en werk",
    "plan-results": "Plan en resultaat",
    "coordination-notes": "Notities coördinatie",
  }),
  () => ({
    identity: "Identity",
    "contact-safety": "Contact and safety",
    "social-environment": "Social environment",
    "care-health": "Care and health",
    "shelter-housing": "Shelter and housing",
    residence: "Residence",
    "criminal-justice": "Criminal justice",
    "finance-work": "Money and work",
    "plan-results": "Plan and results",
    "coordination-notes": "Coordination notes",
  }),
);
