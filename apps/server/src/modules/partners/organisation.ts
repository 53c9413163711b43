import type { Day } from "@schakel/kernel";
import type { Bilingual, Confidence } from "../regions/index.ts";

/** A way to reach an organisation. */
export type Channel = {
  readonly kind: "phone" | "email" | "web" | "chat" | "form" | "post";
  readonly label: Bilingual;
  readonly value: string;
  readonly hours: Bilingual | null;
  /** Local time, `08:30:00`; null when the source gives no hours. */
  readonly opens: string | null;
  readonly closes: string | null;
  /** Days of the week on which the hours hold: 1 is Monday. */
  readonly days: readonly number[] | null;
  readonly roundTheClock: boolean;
  readonly anonymous: boolean;
  readonly audience: "public" | "professional";
  readonly source: string | null;
  readonly checkedOn: Day;
  readonly confidence: Confidence;
};

/** An organisation in a list: who it is, what it adds, and the first number to call. */
export type OrganisationSummary = {
  readonly id: string;
  /** Small number for policies and feeds. */
  readonly key: number;
  readonly slug: string | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly type: string;
  readonly typeLabel: Bilingual;
  /** Null for a national organisation. */
  readonly regionId: string | null;
  readonly role: Bilingual | null;
  readonly targetGroups: readonly string[];
  readonly forms: readonly string[];
  readonly firstPhone: Channel | null;
  readonly confidence: Confidence;
};

/** Everything that the directory knows about an organisation. */
export type OrganisationDetail = OrganisationSummary & {
  readonly parent: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string | null;
  readonly sourceTitle: string | null;
  readonly checkedOn: Day | null;
  readonly areas: readonly {
    readonly kind: string;
    readonly area: string;
    readonly name: string;
  }[];
  readonly channels: readonly Channel[];
  readonly successors: readonly {
    readonly id: string;
    readonly name: string;
    readonly since: Day | null;
  }[];
};
