import type { ProblemTable } from "../../platform/http/problems.ts";

/** What is refused about handing over, standing in and the duties around it. */
export const handoverProblems: ProblemTable = {
  "receiver-not-fit": {
    status: 422,
    nl: {
      title: "Aan deze organisatie kun je dit niet geven.",
      wayOut: "Kies een andere organisatie waar iemand casussen coördineert.",
    },
    en: {
      title: "You cannot give this to this organisation.",
      wayOut: "Choose another organisation where somebody coordinates cases.",
    },
  },
  "handover-open": {
    status: 409,
    nl: {
      title: "Deze casus is al aan iemand aangeboden.",
      wayOut: "Trek dat aanbod eerst in, of wacht op het antwoord.",
    },
    en: {
      title: "This case has been offered to somebody already.",
      wayOut: "Withdraw that offer first, or wait for the answer.",
    },
  },
  "handover-answered": {
    status: 409,
    nl: {
      title: "Dit aanbod is al beantwoord of ingetrokken.",
      wayOut: "Ververs en kijk bij wie de casus nu is.",
    },
    en: {
      title: "This offer was answered or withdrawn already.",
      wayOut: "Refresh and see who has the case now.",
    },
  },
  "handover-not-accepted": {
    status: 409,
    nl: {
      title: "Er is nog geen ontvangstbewijs.",
      wayOut: "Dat komt als de andere organisatie de casus aanneemt.",
    },
    en: {
      title: "There is no receipt yet.",
      wayOut: "It comes when the other organisation accepts the case.",
    },
  },
  "aftercare-no-health": {
    status: 422,
    nl: {
      title: "Een gemeente of RIEC leest geen gegevens over gezondheid.",
      wayOut: "Laat «Zorg en gezondheid» weg bij de nazorg.",
    },
    en: {
      title: "A municipality or RIEC reads no health details.",
      wayOut: "Leave «Care and health» out of the aftercare.",
    },
  },
  "history-frozen": {
    status: 409,
    nl: {
      title: "Dit is geschreven voor de overdracht en ligt vast.",
      wayOut: "Schrijf een nieuwe notitie met wat je wilt rechtzetten.",
    },
    en: {
      title: "This was written before the handover and is fixed.",
      wayOut: "Write a new entry with what you want to set right.",
    },
  },
  "delegation-period": {
    status: 422,
    nl: {
      title: "Deze periode kan niet.",
      wayOut: "Begin vandaag of later, en kies hooguit een half jaar. Draag anders over.",
    },
    en: {
      title: "This period is not possible.",
      wayOut: "Begin today or later, for half a year at most. Otherwise hand the case over.",
    },
  },
  "delegate-not-fit": {
    status: 422,
    nl: {
      title: "Deze persoon kan de coördinatie niet waarnemen.",
      wayOut: "Kies een collega die coördineert, of iemand van een partner in deze casus.",
    },
    en: {
      title: "This person cannot stand in for the coordinator.",
      wayOut: "Choose a colleague who coordinates, or somebody of a partner in this case.",
    },
  },
  "delegation-overlaps": {
    status: 409,
    nl: {
      title: "In deze periode neemt iemand anders al waar.",
      wayOut: "Kies andere dagen, of beëindig de andere waarneming eerst.",
    },
    en: {
      title: "Somebody else stands in during this period.",
      wayOut: "Choose other days, or end the other delegation first.",
    },
  },
  "delegation-settled": {
    status: 409,
    nl: {
      title: "Dit kan niet meer met deze waarneming.",
      wayOut: "Ververs en kijk wie er waarneemt.",
    },
    en: {
      title: "This cannot be done with this delegation any more.",
      wayOut: "Refresh and see who stands in.",
    },
  },
};

/** What is refused about turns and about breaking secrecy. */
export const dutyProblems: ProblemTable = {
  "turn-taken": {
    status: 409,
    nl: { title: "Zo staat de casus al.", wayOut: "Ververs en kijk hoe het er nu voor staat." },
    en: {
      title: "The case already stands like that.",
      wayOut: "Refresh and see how it stands now.",
    },
  },
  "second-person-not-fit": {
    status: 422,
    nl: {
      title: "Deze persoon kan niet als tweede meekijken.",
      wayOut: "Kies een collega die met casussen werkt.",
    },
    en: {
      title: "This person cannot be the second person.",
      wayOut: "Choose a colleague who works with cases.",
    },
  },
  "secrecy-form-settled": {
    status: 409,
    nl: {
      title: "Dit formulier is al afgehandeld, of het is niet aan jou.",
      wayOut: "Ververs en kijk hoe het er nu voor staat.",
    },
    en: {
      title: "This form was settled already, or it is not yours to settle.",
      wayOut: "Refresh and see how it stands now.",
    },
  },
  "remark-missing": {
    status: 422,
    nl: {
      title: "Schrijf waarom je het niet bevestigt.",
      wayOut: "De schrijver leest dit en kijkt opnieuw.",
    },
    en: {
      title: "Write down why you do not confirm it.",
      wayOut: "The author reads this and looks again.",
    },
  },
};
