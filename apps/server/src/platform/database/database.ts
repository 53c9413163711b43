import type Generated from "./generated/Database.ts";

/** Every table and view by its qualified name, generated from the migrated database. */
export type Database = Generated;
