export type { Session } from "./session-api.ts";
export { chooseMembership, choosePurpose, endSession, getSession } from "./session-api.ts";
export { sessionQuery, useCan, useSession, useSessionIfAny, useToday } from "./session.ts";
export { returnPath } from "./return-path.ts";
