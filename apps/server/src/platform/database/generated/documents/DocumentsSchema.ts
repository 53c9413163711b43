// Made by npm run generate; changes here are lost.

import type { default as DocumentsTable } from './Documents.ts';
import type { default as FilesTable } from './Files.ts';
import type { default as SegmentsTable } from './Segments.ts';
import type { default as UploadsTable } from './Uploads.ts';
import type { default as VersionsTable } from './Versions.ts';

export default interface DocumentsSchema {
  'documents.documents': DocumentsTable;

  'documents.files': FilesTable;

  'documents.segments': SegmentsTable;

  'documents.uploads': UploadsTable;

  'documents.versions': VersionsTable;
}
