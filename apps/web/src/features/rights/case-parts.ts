/** The rights of the client in a case, in one file to load. */
export { ClientRightsSection } from "./client-rights-section.tsx";
export { RequestSection } from "./request-screen.tsx";
