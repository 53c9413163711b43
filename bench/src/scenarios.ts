import { seededRandom } from "../../apps/server/src/demo/random.ts";
import type { Seeded } from "../../apps/server/src/bench-seed/index.ts";

/** One request of the bench. */
export type BenchRequest = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly token: string;
  readonly body?: unknown;
};

/** A kind of work: its requests repeat after the last, and writes are made anew by the server. */
export type Scenario = {
  readonly name: string;
  readonly title: string;
  /** Whether the promise of half the floor and 50 ms holds for it. */
  readonly isPromised: boolean;
  readonly requests: readonly BenchRequest[];
};

/** Ids that the scenarios need, asked from the server as an outside load generator would. */
export type KnownCases = {
  readonly dossiers: readonly string[];
  readonly ofCoordinator: readonly string[];
};

const given = ["Anna", "Maria", "Ioana", "Fatima", "Blessing", "Linh", "Ewa", "Selam"];
const stems = ["Kowal", "Dumitr", "Mans", "Ogbe", "Nguy", "Petr", "Berk", "Gonz"];
const endings = ["ski", "escu", "our", "ez", "ov", "man", "stra", "ani"];
const sentence =
  "De cliënt vertelde rustig wat er is gebeurd; we spreken volgende week verder af. ";

/** All work of the bench, for the tokens and cases of one database. */
export function scenariosFor(seeded: Seeded, known: KnownCases): readonly Scenario[] {
  const { tokens } = seeded;
  const list = (token: string): BenchRequest[] => [
    { method: "GET", path: "/cases?limit=50", token },
  ];
  return [
    {
      name: "create",
      title: "create a case with person and three facts",
      isPromised: false,
      requests: createRequests(tokens.coordinator),
    },
    {
      name: "list-few",
      title: "list newest 50, of about 500",
      isPromised: true,
      requests: list(tokens.few),
    },
    {
      name: "list-many",
      title: "list newest 50, of a fifth of all",
      isPromised: true,
      requests: list(tokens.many),
    },
    {
      name: "dossier",
      title: "open a dossier of 100 entries, 60 visible",
      isPromised: true,
      requests: known.dossiers.map((id) => ({
        method: "GET",
        path: `/cases/${id}/entries?limit=100`,
        token: tokens.partner,
      })),
    },
    {
      name: "search",
      title: "search a misspelt name",
      isPromised: true,
      requests: seeded.misspelt.map((text) => ({
        method: "POST",
        path: "/person-searches",
        token: tokens.many,
        body: { text },
      })),
    },
    {
      name: "count",
      title: "count by form, municipality and year",
      isPromised: false,
      requests: [{ method: "GET", path: "/case-counts", token: tokens.many }],
    },
    {
      name: "add-entry",
      title: "add an entry",
      isPromised: true,
      requests: known.ofCoordinator.map((id) => ({
        method: "POST",
        path: `/cases/${id}/entries`,
        token: tokens.coordinator,
        body: { kind: "note", compartment: "plan-results", text: sentence.repeat(2) },
      })),
    },
  ];
}

function createRequests(token: string): BenchRequest[] {
  const random = seededRandom(5);
  return Array.from({ length: 200 }, () => ({
    method: "POST",
    path: "/cases",
    token,
    body: {
      targetGroup: "B",
      form: random.pick(["sexual", "labour", "criminal"]),
      municipalityCode: "GM0599",
      client: {
        givenName: random.pick(given),
        surname: random.pick(stems) + random.pick(endings),
        birthDay: `19${70 + random.below(30)}-0${1 + random.below(9)}-1${random.below(10)}`,
        gender: "woman",
        phone: `06${10_000_000 + random.below(80_000_000)}`,
      },
      firstEntries: ["identity", "contact-safety", "coordination-notes"].map((compartment) => ({
        kind: "note",
        compartment,
        text: sentence,
      })),
    },
  }));
}
