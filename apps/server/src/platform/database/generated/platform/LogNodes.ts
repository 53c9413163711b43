// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.log_nodes */
export type LogNodesLevel = number;

/** Identifier type for platform.log_nodes */
export type LogNodesPosition = number;

/**
 * Represents the table platform.log_nodes
 * Hashes of complete subtrees of 16, 256, 4096 … leaves: any proof is counted from a few of them. Only ever added to.
 */
export default interface LogNodesTable {
  level: ColumnType<LogNodesLevel, LogNodesLevel, LogNodesLevel>;

  position: ColumnType<LogNodesPosition, LogNodesPosition, LogNodesPosition>;

  hash: ColumnType<Buffer, Buffer, Buffer>;
}

export type LogNodes = Selectable<LogNodesTable>;

export type NewLogNodes = Insertable<LogNodesTable>;

export type LogNodesUpdate = Updateable<LogNodesTable>;
