export { findRunningPostgres, isInUse, startEmbeddedPostgres } from "./start-embedded-postgres.ts";
export type { EmbeddedOptions, EmbeddedPostgres } from "./start-embedded-postgres.ts";
export { findInstallation, installationIn, majorVersionOf } from "./installation.ts";
export type { Installation } from "./installation.ts";
export { servingSettings, testSettings } from "./server-settings.ts";
export type { ServerSettings } from "./server-settings.ts";
export { prepareHome } from "./home-folder.ts";
