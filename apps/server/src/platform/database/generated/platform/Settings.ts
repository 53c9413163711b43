// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.settings */
export type SettingsName = string;

/**
 * Represents the table platform.settings
 * Facts of this installation, such as the fingerprint of its key file.
 */
export default interface SettingsTable {
  name: ColumnType<SettingsName, SettingsName, SettingsName>;

  value: ColumnType<unknown, unknown, unknown>;
}

export type Settings = Selectable<SettingsTable>;

export type NewSettings = Insertable<SettingsTable>;

export type SettingsUpdate = Updateable<SettingsTable>;
