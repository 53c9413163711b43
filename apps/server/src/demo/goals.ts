import type { RecoveryDomain } from "@schakel/contract";

type GoalTexts = {
  /** What is reached then. Says nothing about a gender or an age, so that it fits every client. */
  readonly results: readonly string[];
  /** What the shelter does for it, and what the coordinator does. */
  readonly tasks: Readonly<Record<"shelter" | "desk", readonly string[]>>;
};

/** Goals and tasks per domain of recovery, in plain Dutch. No plan is anybody's. */
export const goalTexts: Readonly<Record<RecoveryDomain, GoalTexts>> = {
  "stable-housing": {
    results: [
      "Een vaste en veilige plek om te wonen",
      "Een eigen kamer, met een adres voor de post",
      "Weten waar de komende maanden plaats is",
    ],
    tasks: {
      shelter: ["Intake plannen", "Kamer regelen", "Veiligheidsplan nalopen"],
      desk: [
        "Inschrijving bij de gemeente regelen",
        "Doorstroomplek zoeken",
        "Afspraken over bezoek maken",
      ],
    },
  },
  independence: {
    results: ["Eigen inkomen en een eigen rekening", "Een opleiding of werk dat past"],
    tasks: {
      shelter: ["Samen naar de bank gaan", "Weekbegroting maken"],
      desk: ["Advocaat zoeken", "Leefgeld aanvragen", "Taalles zoeken"],
    },
  },
  "self-worth": {
    results: ["Eigen rechten kennen en zelf kiezen", "Beter slapen en minder angst"],
    tasks: {
      shelter: ["Afspraak met de huisarts maken", "Dagritme bespreken"],
      desk: ["Gesprek over rechten plannen", "Tolk boeken"],
    },
  },
  "social-relations": {
    results: ["Weer veilig naar buiten en contact met familie", "Iemand om mee te praten"],
    tasks: {
      shelter: ["Samen een veilige route lopen", "Activiteit kiezen"],
      desk: ["Contact met familie bespreken", "Maatje zoeken"],
    },
  },
};
