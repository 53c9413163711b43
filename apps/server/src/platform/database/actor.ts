import type { Brand } from "@schakel/kernel";

export type AccountId = Brand<string, "AccountId">;
export type MembershipId = Brand<string, "MembershipId">;
export type OrganisationId = Brand<string, "OrganisationId">;

/** Who acts, as the database itself derived it from a credential. */
export type Actor = {
  readonly accountId: AccountId;
  readonly membershipId: MembershipId;
  readonly organisationId: OrganisationId;
  /** Small number of the organisation, used by row policies and feeds. */
  readonly organisationKey: number;
  readonly organisationType: string;
  readonly regionId: string | null;
  readonly role: string;
  /** Purpose of the present work (doelbinding); goes into every line of the log. */
  readonly purpose: string;
  readonly permissions: ReadonlySet<string>;
  readonly displayName: string;
  readonly language: "nl" | "en";
  /** How the person proved to be there: demo, passkey, totp, organisation, token or membership. */
  readonly strength: string;
  /** The session or token behind this request. */
  readonly sessionId: string | null;
  readonly isDemo: boolean;
  readonly accessPoint: AccessPoint;
  readonly requestId: string;
};

export type AccessPoint = "web" | "api" | "command" | "job";

/** What a request brings to prove who acts. Only hashes travel to the database. */
export type Entry = { readonly requestId: string } & (
  | { readonly kind: "session"; readonly tokenHash: Buffer }
  | { readonly kind: "token"; readonly tokenHash: Buffer }
  | {
      readonly kind: "membership";
      readonly membershipId: string;
      readonly accessPoint: AccessPoint;
    }
);
