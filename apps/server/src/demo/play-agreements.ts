import type { AgreementContent, ClauseInput } from "@schakel/contract";
import { addDays, isRefusal, type Day, type Refusal } from "@schakel/kernel";
import {
  addClause,
  draftAgreement,
  offerAgreement,
  putInForce,
  readAgreement,
  readOfferedText,
  setParties,
  signAgreement,
} from "../modules/agreements/index.ts";
import type { Cast, Player, PlayerName } from "./cast.ts";
import type { Stage } from "./stage.ts";

type Party = { readonly player: PlayerName; readonly part: string; readonly function: string };

const desk: Party = {
  player: "coordinator",
  part: "Houdt het dossier bij.",
  function: "Directeur",
};
const police: Party = { player: "police", part: "Beschermt en spoort op.", function: "Teamchef" };
const shelter: Party = { player: "shelter", part: "Biedt een veilige plek.", function: "Manager" };

const rule: ClauseInput = {
  effect: "allow",
  recipientType: "police",
  recipientOrganisationId: null,
  recipientRole: null,
  action: "read",
  compartment: "contact-safety",
  originType: null,
  originOrganisationId: null,
  purpose: "victim-protection",
  legalGround: "AVG art. 6 lid 1 sub d (vitaal belang)",
  regime: null,
  needsConsent: false,
  emergencyOnly: false,
  needsSecondPerson: false,
  track: null,
  phases: null,
  afterDays: 0,
  validFrom: null,
  validUntil: null,
};

type Script = {
  readonly title: string;
  readonly targetGroups: string;
  readonly parties: readonly Party[];
  readonly clauses: readonly Partial<ClauseInput>[];
  readonly until: "draft" | "offered" | "in-force";
};

/** One that holds and opens cases in an emergency, one that waits for signatures, one still written. */
const scripts: readonly Script[] = [
  {
    title: "Protocol inzage in nood (demo)",
    targetGroups: "Cliënten die nu gevaar lopen.",
    parties: [desk, police, shelter],
    clauses: [
      { emergencyOnly: true, compartment: "identity" },
      { emergencyOnly: true, compartment: "contact-safety" },
      {
        emergencyOnly: true,
        recipientType: "shelter",
        purpose: "support-and-shelter",
        compartment: "contact-safety",
      },
    ],
    until: "in-force",
  },
  {
    title: "Protocol arbeidsuitbuiting (demo)",
    targetGroups: "Mensen die in hun werk worden uitgebuit.",
    parties: [desk, police],
    clauses: [
      { compartment: "finance-work", needsSecondPerson: true },
      { compartment: "residence", phases: ["shelter", "guidance"], afterDays: 30 },
    ],
    until: "offered",
  },
  {
    title: "Protocol minderjarigen (demo)",
    targetGroups: "Kinderen en jongeren tot 18 jaar.",
    parties: [desk, shelter],
    clauses: [
      {
        recipientType: "shelter",
        purpose: "support-and-shelter",
        compartment: "social-environment",
        needsConsent: true,
        legalGround: null,
      },
    ],
    until: "draft",
  },
];

/** Plays the agreements that people make in the product: by the same use cases, signatures included. */
export async function playAgreements(stage: Stage, cast: Cast, today: Day): Promise<void> {
  for (const script of scripts) await playScript(stage, cast, script, addDays(today, -40));
}

async function playScript(stage: Stage, cast: Cast, script: Script, on: Day): Promise<void> {
  const { director } = cast.players;
  const { id } = await stage(director, on, async (tx, actor) =>
    draftAgreement(tx, actor, contentOf(script, on)),
  );
  await stage(director, on, async (tx, actor) =>
    setParties(
      tx,
      actor,
      { agreementId: id, version: 1 },
      script.parties.map(({ player, part, function: as }) => ({
        organisationId: cast.players[player].organisationId,
        part,
        signatories: [{ accountId: cast.players[player].accountId, function: as }],
      })),
    ),
  );
  for (const clause of script.clauses) {
    await stage(director, on, async (tx, actor, platform) =>
      addClause(tx, actor, platform, id, { ...rule, ...clause }),
    );
  }
  if (script.until === "draft") return;
  await step(stage, director, id, on, offerAgreement);
  if (script.until === "offered") return;
  for (const { player } of script.parties) await sign(stage, cast.players[player], id, on);
  await step(stage, director, id, on, putInForce);
}

type Step = typeof offerAgreement | typeof putInForce;

async function step(stage: Stage, by: Player, id: string, on: Day, take: Step): Promise<void> {
  await stage(by, on, async (tx, actor, platform): Promise<object | Refusal> => {
    const { version } = await readAgreement(tx, actor, platform, id);
    return take(tx, actor, platform, { agreementId: id, version });
  });
}

async function sign(stage: Stage, by: Player, id: string, on: Day): Promise<void> {
  await stage(by, on, async (tx, actor, platform) => {
    const { offered } = await readOfferedText(tx, actor, id);
    // People of the demo have no second factor; their signature says that it is one of the demo.
    const signer = { ...actor, strength: "demo" };
    const signed = await signAgreement(tx, signer, platform, id, offered?.textHash ?? "");
    return isRefusal(signed) ? signed : { signed: true };
  });
}

function contentOf(script: Script, on: Day): AgreementContent {
  return {
    kind: "protocol",
    title: script.title,
    setting: "regional-table",
    why: "Zodat iedereen vooraf weet wat mag en wat niet.",
    forWhom: script.targetGroups,
    byWhom: "De partijen hieronder, elk binnen de eigen taak.",
    goals: "Snel handelen zonder meer te delen dan nodig is.",
    targetGroups: script.targetGroups,
    activities: "Samen beoordelen, delen wat nodig is en achteraf nakijken.",
    indicators: "Hoe vaak het is gebruikt en hoe vaak dat terecht was.",
    roleDivision: "Het meldpunt coördineert; de andere partijen doen hun eigen taak.",
    validFrom: on,
    validUntil: null,
    reviewOn: addDays(on, 365),
    dpiaReference: "DPIA van de demo",
    dpiaVersion: "1.1",
    decisions: [],
  };
}
