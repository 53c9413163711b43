import type { ReportInput } from "@schakel/contract";
import { addDays, type Day } from "@schakel/kernel";
import {
  decideSignal,
  reportSignal,
  startTriage,
  type SignalId,
} from "../modules/signals/index.ts";
import type { Cast } from "./cast.ts";
import { makeClient } from "./people.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./stage.ts";
import { write } from "./texts.ts";

export type Form = "sexual" | "labour" | "criminal";
const forms: readonly Form[] = ["sexual", "labour", "criminal"];
const genders = { sexual: "woman", labour: "man", criminal: "man" } as const;
const signs: Readonly<Record<Form, { readonly list: string; readonly ids: readonly string[] }>> = {
  sexual: {
    list: "signs-sexual",
    ids: [
      "new-clothes",
      "sudden-money",
      "constantly-called",
      "always-reachable",
      "absent",
      "withdrawn",
    ],
  },
  labour: {
    list: "ilo-ec-adult-labour",
    ids: [
      "deceived-job",
      "deceived-conditions",
      "excessive-hours",
      "low-or-no-pay",
      "bad-housing",
      "papers-taken",
      "isolated",
    ],
  },
  criminal: {
    list: "signs-criminal",
    ids: ["sudden-goods", "lends-account", "debts", "carries-parcels", "approached-near-school"],
  },
};

/** The gender in which the texts of a form are written. */
export function genderOf(form: Form): "woman" | "man" {
  return genders[form];
}

/** How a signal of the demo ends. */
export type SignalEnd =
  | "new"
  | "in-triage"
  | "advice-given"
  | "referred"
  | "linked"
  | "closed"
  | "kept-for-case";

/** Reports a signal; kept ones are handed to the case that starts from them. */
export async function playReport(
  stage: Stage,
  cast: Cast,
  random: Random,
  on: Day,
  wish: {
    readonly kind?: ReportInput["kind"];
    readonly form?: Form;
    readonly client?: ReportInput["persons"][number];
  } = {},
): Promise<SignalId> {
  const form = wish.form ?? random.pick(forms);
  const kind = wish.kind ?? "possible-victim";
  const named = kind === "possible-victim";
  const ticked = signs[form].ids.filter(() => random.chance(0.6));
  const person =
    wish.client ?? makeClient(random, { on, minAge: 15, maxAge: 40, gender: genderOf(form) });
  const report: ReportInput = {
    kind,
    urgency: random.pick(["within-a-day", "within-a-week", "within-a-week"]),
    municipalityCode: random.pick(cast.municipalities),
    form,
    ...(named && ticked.length > 0 ? { signListId: signs[form].list } : {}),
    signIds: named ? ticked : [],
    facts: factsOf(random, kind, form),
    ...(random.chance(0.7) ? { interpretation: write(random, "interpretation") } : {}),
    victimKnows: named ? random.pick(["yes", "no", "unknown"]) : "unknown",
    victimAgrees: named ? random.pick(["yes", "not-asked"]) : "not-asked",
    persons: named && (wish.client !== undefined || random.chance(0.6)) ? [person] : [],
  };
  const by = random.chance(0.75) ? cast.players.reporter : cast.players.focal;
  const sent = await stage(by, on, async (tx, actor, platform) =>
    reportSignal(tx, actor, platform, report),
  );
  return sent.id;
}

function factsOf(random: Random, kind: ReportInput["kind"], form: Form): string {
  if (kind === "location-or-company") return write(random, "location");
  if (kind === "advice" || kind === "consult") return write(random, "advice");
  return write(random, form, 2);
}

/** Handles a signal up to its end; the reporter always hears something. */
export async function playTriage(
  stage: Stage,
  cast: Cast,
  signalId: SignalId,
  on: Day,
  end: SignalEnd,
  other?: SignalId,
): Promise<void> {
  if (end === "new" || end === "kept-for-case") return;
  const { desk } = cast.players;
  await stage(desk, on, async (tx, actor, platform) =>
    startTriage(tx, actor, platform, { signalId, version: 1 }),
  );
  if (end === "in-triage") return;
  const decision = end === "linked" && other === undefined ? "closed" : end;
  await stage(desk, addDays(on, 0), async (tx, actor, platform) =>
    decideSignal(
      tx,
      actor,
      platform,
      { signalId, version: 2 },
      {
        decision,
        reason: reasons[decision],
        feedback: feedback[decision],
        ...(decision === "referred"
          ? { referredToOrganisationId: cast.organisations.municipality }
          : {}),
        ...(decision === "linked" && other !== undefined ? { linkedSignalId: other } : {}),
      },
    ),
  );
}

const reasons = {
  "advice-given": "Vraag beantwoord; de melder kan zelf verder en belt terug als er meer is.",
  referred: "Hoort bij de gemeente: controle van de locatie en gesprek met de eigenaar.",
  linked: "Gaat over dezelfde situatie als een eerder signaal.",
  closed: "Na navraag is er nu te weinig om op door te gaan.",
} as const;
const feedback = {
  "advice-given":
    "Dank voor je vraag. Bespreek het samen met een collega en bel ons gerust opnieuw.",
  referred: "Dank voor je signaal. We hebben het aan de gemeente doorgegeven.",
  linked: "Dank voor je signaal. We nemen het mee in wat we al doen.",
  closed: "Dank voor je signaal. Er volgt nu geen vervolg. Zie je meer, meld het dan opnieuw.",
} as const;
