import type { ApiTokenBody } from "./own-account-api.ts";

/** What somebody is choosing for a new token. */
export type TokenDraft = {
  readonly label: string;
  readonly permissions: readonly string[];
  readonly purpose: string;
  readonly days: string;
};

/** Lives of a token to choose from, in days; the server takes 1 to 366. */
export const lifeDays = ["7", "30", "90", "180", "366"] as const;

/** A new token: nothing allowed yet, for the purpose of now, for a month. */
export function emptyToken(purpose: string): TokenDraft {
  return { label: "", permissions: [], purpose, days: "30" };
}

/** The names of the fields that still miss an answer. */
export function missingInToken(draft: TokenDraft): readonly ("label" | "permissions")[] {
  return [
    ...(draft.label.trim() === "" ? (["label"] as const) : []),
    ...(draft.permissions.length === 0 ? (["permissions"] as const) : []),
  ];
}

/** The body to send. */
export function tokenBody(draft: TokenDraft): ApiTokenBody {
  const { label, permissions, purpose, days } = draft;
  return {
    label: label.trim(),
    permissions: permissions.toSorted(),
    purpose,
    daysValid: Number(days),
  };
}

/** The permissions after ticking or clearing one. */
export function withPermission(
  permissions: readonly string[],
  permission: string,
  isIn: boolean,
): readonly string[] {
  const rest = permissions.filter((each) => each !== permission);
  return isIn ? [...rest, permission] : rest;
}
