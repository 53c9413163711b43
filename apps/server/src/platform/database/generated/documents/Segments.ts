// Made by npm run generate; changes here are lost.

import type { FilesId } from './Files.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for documents.segments */
export type SegmentsNumber = number;

/**
 * Represents the table documents.segments
 * Up to 256 KiB of a file, sealed with the key of the file for one place: the file, the number, and whether it is the last. Cut, swapped or moved segments do not open.
 */
export default interface SegmentsTable {
  file_id: ColumnType<FilesId, FilesId, FilesId>;

  number: ColumnType<SegmentsNumber, SegmentsNumber, SegmentsNumber>;

  sealed: ColumnType<Buffer, Buffer, Buffer>;
}

export type Segments = Selectable<SegmentsTable>;

export type NewSegments = Insertable<SegmentsTable>;

export type SegmentsUpdate = Updateable<SegmentsTable>;
