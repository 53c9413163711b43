/** Where secrets of this module are sealed for; a value copied to another row does not open. */
export const passwordPlace = (accountId: string): string => `accounts.passwords ${accountId}`;
export const codeSecretPlace = (accountId: string): string => `accounts.code_secrets ${accountId}`;
export const challengePlace = (challengeId: string): string => `accounts.challenges ${challengeId}`;
export const providerPlace = (providerId: string): string =>
  `accounts.identity_providers ${providerId}`;
export const registrationPlace = (registrationId: string): string =>
  `accounts.registrations ${registrationId}`;
