import { addDays, newId, type Day } from "@schakel/kernel";
import type { Pool } from "pg";
import type { Cast } from "./cast.ts";

type Clause = {
  readonly to: string;
  readonly action: "read" | "contribute";
  readonly compartments: readonly string[];
  readonly purpose: string;
  readonly ground: string;
  readonly needsConsent?: true;
  readonly denies?: true;
  readonly phases?: readonly string[];
  readonly afterDays?: number;
};

const publicTask = "AVG art. 6 lid 1 sub e (taak van algemeen belang)";
const care = "AVG art. 9 lid 2 sub h; UAVG art. 30 (zorg, met toestemming)";

const clauses: readonly Clause[] = [
  {
    to: "police",
    action: "read",
    compartments: ["identity", "contact-safety", "residence", "criminal-justice"],
    purpose: "victim-protection",
    ground: publicTask,
  },
  {
    to: "police",
    action: "contribute",
    compartments: ["residence", "criminal-justice", "contact-safety"],
    purpose: "victim-protection",
    ground: "Wpg art. 19 (hulp aan het slachtoffer)",
  },
  {
    to: "shelter",
    action: "read",
    compartments: ["identity", "contact-safety", "shelter-housing", "plan-results"],
    purpose: "support-and-shelter",
    ground: publicTask,
  },
  {
    to: "shelter",
    action: "read",
    compartments: ["care-health"],
    purpose: "support-and-shelter",
    ground: care,
    needsConsent: true,
  },
  {
    to: "shelter",
    action: "contribute",
    compartments: ["contact-safety", "shelter-housing", "plan-results"],
    purpose: "support-and-shelter",
    ground: publicTask,
  },
  {
    to: "municipality",
    action: "read",
    compartments: ["plan-results", "finance-work", "shelter-housing"],
    purpose: "municipal-approach",
    ground: "Wmo 2015 art. 2.3.5 (ondersteuning en opvang)",
    afterDays: 30,
  },
  {
    to: "municipality",
    action: "contribute",
    compartments: ["finance-work"],
    purpose: "municipal-approach",
    ground: "Wmo 2015 art. 2.3.5 (ondersteuning en opvang)",
  },
  {
    to: "shelter",
    action: "read",
    compartments: ["finance-work"],
    purpose: "support-and-shelter",
    ground: publicTask,
    phases: ["shelter", "guidance"],
  },
  {
    to: "municipality",
    action: "read",
    compartments: ["identity"],
    purpose: "municipal-approach",
    ground: "AVG art. 5 lid 1 sub c (niet meer dan nodig)",
    denies: true,
  },
];

type Agreement = {
  readonly kind: "covenant" | "bilateral";
  readonly title: string;
  readonly status: "in-force" | "ended";
  readonly from: Day;
  readonly until: Day | null;
  readonly parties: readonly (readonly [string, string])[];
  readonly clauses: readonly Clause[];
};

/** The agreements of a region: a covenant and a bilateral one in force, and one that is over. */
export async function makeAgreements(owner: Pool, cast: Cast, today: Day): Promise<string> {
  const { desk, police, shelter, municipality } = cast.organisations;
  const everyone = [
    [desk, "Coördineert de hulp en houdt het dossier."],
    [police, "Spoort op, beschermt en biedt bedenktijd aan."],
    [shelter, "Biedt een veilige plek en begeleiding."],
    [municipality, "Zorgt voor inkomen, inschrijving en vervolg."],
  ] as const;
  const covenant = await add(owner, cast, today, {
    kind: "covenant",
    title: "Convenant ketenaanpak mensenhandel (demo)",
    status: "in-force",
    from: addDays(today, -800),
    until: addDays(today, 700),
    parties: everyone,
    clauses,
  });
  await add(owner, cast, today, {
    kind: "bilateral",
    title: "Afspraak over gegarandeerde noodplaatsen (demo)",
    status: "in-force",
    from: addDays(today, -300),
    until: null,
    parties: everyone.filter(([id]) => id === desk || id === shelter),
    clauses: clauses.filter(
      (clause) =>
        clause.to === "shelter" && clause.needsConsent === undefined && clause.phases === undefined,
    ),
  });
  await add(owner, cast, today, {
    kind: "covenant",
    title: "Eerder convenant (demo)",
    status: "ended",
    from: addDays(today, -1_900),
    until: addDays(today, -800),
    parties: everyone,
    clauses,
  });
  return covenant;
}

async function add(owner: Pool, cast: Cast, today: Day, agreement: Agreement): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into agreements.agreements (id, kind, title, region_id, status, valid, review_on, why, for_whom, by_whom, dpia_reference, dpia_version,
       goals, target_groups, activities, indicators, role_division)
     values ($1, $2, $3, $4, $5, daterange($6, $7), $8,
       'Een slachtoffer vertelt het verhaal één keer, en iedereen weet wat de ander doet.',
       'Mogelijke slachtoffers van mensenhandel in de regio, van elke leeftijd en herkomst.',
       'De partijen hieronder, elk binnen de eigen taak.', 'DPIA van de demo', '1.0',
       'Elk slachtoffer krijgt hulp die past, en niemand verdwijnt uit beeld.',
       'Volwassenen en kinderen, met en zonder verblijf, uit alle vormen van uitbuiting.',
       'Signalen bespreken, hulp en opvang regelen, beschermen, en samen terugkijken.',
       'Tijd tot de eerste hulp, tijd tot een veilige plek, en wat cliënten ervan vinden.',
       'Het meldpunt coördineert; politie, opvang en gemeente doen hun eigen taak.')`,
    [
      id,
      agreement.kind,
      agreement.title,
      cast.regionId,
      agreement.status,
      agreement.from,
      agreement.until,
      addDays(today, 120),
    ],
  );
  for (const [organisationId, part] of agreement.parties) {
    await owner.query(
      "insert into agreements.parties (agreement_id, organisation_id, part, signed_on) values ($1, $2, $3, $4)",
      [id, organisationId, part, agreement.from],
    );
  }
  const rows = agreement.clauses.flatMap((clause) =>
    clause.compartments.map((compartment) => ({ ...clause, compartment })),
  );
  for (const [index, row] of rows.entries()) {
    await owner.query(
      `insert into agreements.clauses (id, agreement_id, number, recipient_type, action, compartment, purpose, legal_ground, needs_consent, effect, phases, after_days)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        newId(),
        id,
        index + 1,
        row.to,
        row.action,
        row.compartment,
        row.purpose,
        row.ground,
        row.needsConsent ?? false,
        row.denies ? "deny" : "allow",
        row.phases ?? null,
        row.afterDays ?? 0,
      ],
    );
  }
  return id;
}
