/** What somebody fills in to ask for access. */
export type RegistrationDraft = {
  readonly name: string;
  readonly organisationName: string;
  readonly email: string;
  /** Code of the municipality where somebody works, or null. */
  readonly municipality: string | null;
  readonly reason: string;
};

export const emptyRegistration: RegistrationDraft = {
  name: "",
  organisationName: "",
  email: "",
  municipality: null,
  reason: "",
};

/** Most characters of the reason that the server takes. */
export const reasonMaxChars = 2000;

/** The fields that still miss an answer; the municipality is optional. */
export function missingInRegistration(
  draft: RegistrationDraft,
): readonly ("name" | "organisationName" | "email" | "reason")[] {
  const required = ["name", "organisationName", "email", "reason"] as const;
  return required.filter((field) => draft[field].trim() === "");
}

/**
 * The body to send. The region is that of the municipality; elsewhere in the country there is none,
 * and the request goes to who works nationally.
 */
export function registrationBody(
  draft: RegistrationDraft,
  municipalities: readonly { readonly code: string; readonly region: string | null }[],
) {
  const region = municipalities.find(({ code }) => code === draft.municipality)?.region;
  return {
    name: draft.name.trim(),
    organisationName: draft.organisationName.trim(),
    email: draft.email.trim(),
    reason: draft.reason.trim(),
    ...(region ? { regionId: region } : {}),
  };
}
