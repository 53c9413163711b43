export { openAttemptPacer } from "./attempt-pacer.ts";
export type { Attempt, AttemptPacer } from "./attempt-pacer.ts";
export { carefulFetch, ForbiddenAddress, isInsideAddress } from "./careful-fetch.ts";
export { holdsOwnWord, isCommonPassword } from "./common-password.ts";
export { codeAppUri, newCodeSecret, stepOfCode } from "./one-time-code.ts";
export { hashPassword, verifyNobody, verifyPassword } from "./password-hash.ts";
export { newRecoveryCodes, recoveryCodeHash } from "./recovery-code.ts";
export { newSecret } from "./secret.ts";
export { forgetSession, setSessionCookie, usesSecureCookies } from "./session-cookie.ts";
