import type { ClauseInput } from "@schakel/contract";

export type Words = { readonly nl: string; readonly en: string };

/** Says what a code or an id is called. */
export type ClauseNames = {
  readonly organisationType: (code: string) => Words;
  readonly organisation: (id: string) => string;
  readonly role: (code: string) => Words;
  readonly purpose: (code: string) => Words;
  readonly compartment: (code: string) => Words;
};

const phases: Readonly<Record<string, Words>> = {
  noticing: { nl: "signaleren", en: "noticing" },
  referral: { nl: "verwijzen", en: "referral" },
  shelter: { nl: "opvang", en: "shelter" },
  guidance: { nl: "begeleiding", en: "guidance" },
  return: { nl: "terugkeer", en: "return" },
  monitoring: { nl: "volgen", en: "monitoring" },
};
const tracks: Readonly<Record<string, Words>> = {
  care: { nl: "hulpverlening", en: "care" },
  "criminal-justice": { nl: "strafrecht", en: "criminal justice" },
  aliens: { nl: "verblijf", en: "residence" },
};
const deeds = {
  read: { nl: "lezen", en: "read" },
  contribute: { nl: "iets toevoegen aan", en: "add to" },
  "be-notified": { nl: "horen dat er iets verandert in", en: "hear that something changed in" },
} as const;

type Language = keyof Words;

/**
 * A clause as a plain sentence in both languages: «De politie mag lezen: …». Made from the row, so
 * that what people sign and what the database does are one thing.
 */
export function sayClause(clause: ClauseInput, names: ClauseNames): Words {
  return { nl: say(clause, names, "nl"), en: say(clause, names, "en") };
}

function say(clause: ClauseInput, names: ClauseNames, language: Language): string {
  const may = {
    nl: clause.effect === "allow" ? "mag" : "mag niet",
    en: clause.effect === "allow" ? "may" : "may not",
  }[language];
  const what = names.compartment(clause.compartment)[language];
  const tail = [
    purposeOf(clause, names, language),
    originOf(clause, names, language),
    ...conditionsOf(clause, language),
    ...daysOf(clause, language),
  ].filter((each) => each !== "");
  const rule = `${recipientOf(clause, names, language)} ${may} ${deeds[clause.action][language]}: ${[what, ...tail].join(", ")}.`;
  const ground = clause.legalGround ?? { nl: "nog niet bekend", en: "not known yet" }[language];
  return `${rule} ${{ nl: "Grond", en: "Ground" }[language]}: ${ground}.`;
}

function recipientOf(clause: ClauseInput, names: ClauseNames, language: Language): string {
  const who =
    clause.recipientOrganisationId !== null
      ? names.organisation(clause.recipientOrganisationId)
      : clause.recipientType !== null
        ? {
            nl: `Elke partij van de soort «${names.organisationType(clause.recipientType).nl}»`,
            en: `Every party of the kind “${names.organisationType(clause.recipientType).en}”`,
          }[language]
        : { nl: "Elke partij", en: "Every party" }[language];
  if (clause.recipientRole === null) return who;
  const role = names.role(clause.recipientRole)[language];
  return { nl: `${who} (alleen ${role.toLowerCase()})`, en: `${who} (only ${role.toLowerCase()})` }[
    language
  ];
}

function purposeOf(clause: ClauseInput, names: ClauseNames, language: Language): string {
  if (clause.purpose === null) return { nl: "voor welk doel ook", en: "for any purpose" }[language];
  const purpose = names.purpose(clause.purpose)[language];
  return { nl: `met als doel «${purpose}»`, en: `for the purpose “${purpose}”` }[language];
}

function originOf(clause: ClauseInput, names: ClauseNames, language: Language): string {
  const from =
    clause.originOrganisationId !== null
      ? names.organisation(clause.originOrganisationId)
      : clause.originType !== null
        ? names.organisationType(clause.originType)[language]
        : null;
  if (from === null) return "";
  return { nl: `alleen wat komt van ${from}`, en: `only what comes from ${from}` }[language];
}

function conditionsOf(clause: ClauseInput, language: Language): string[] {
  const conditions: (readonly [boolean, Words])[] = [
    [clause.needsConsent, { nl: "als de cliënt toestemming gaf", en: "if the client consented" }],
    [
      clause.needsSecondPerson,
      { nl: "na goedkeuring door een tweede persoon", en: "after approval by a second person" },
    ],
    [clause.emergencyOnly, { nl: "alleen in nood", en: "in an emergency only" }],
  ];
  const met = conditions.filter(([holds]) => holds).map(([, words]) => words[language]);
  if (clause.track !== null) {
    const track = tracks[clause.track]?.[language] ?? clause.track;
    met.push(
      { nl: `alleen als het spoor ${track} loopt`, en: `only while the ${track} track runs` }[
        language
      ],
    );
  }
  if (clause.phases !== null) {
    const list = clause.phases.map((phase) => phases[phase]?.[language] ?? phase).join(" / ");
    met.push({ nl: `alleen in de fase ${list}`, en: `only in the phase ${list}` }[language]);
  }
  return met;
}

function daysOf(clause: ClauseInput, language: Language): string[] {
  const days: string[] = [];
  if (clause.afterDays > 0)
    days.push(
      {
        nl: `tot ${clause.afterDays} dagen na afloop`,
        en: `until ${clause.afterDays} days after the part ended`,
      }[language],
    );
  if (clause.validFrom !== null)
    days.push({ nl: `vanaf ${clause.validFrom}`, en: `from ${clause.validFrom}` }[language]);
  if (clause.validUntil !== null)
    days.push({ nl: `tot ${clause.validUntil}`, en: `until ${clause.validUntil}` }[language]);
  return days;
}
