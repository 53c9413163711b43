// Made by npm run generate; changes here are lost.

import type { default as BodiesTable } from './Bodies.ts';
import type { default as CodeItemsTable } from './CodeItems.ts';
import type { default as CodeListsTable } from './CodeLists.ts';
import type { default as FiguresTable } from './Figures.ts';
import type { default as GoalsTable } from './Goals.ts';
import type { default as HolidaysTable } from './Holidays.ts';
import type { default as MunicipalitiesTable } from './Municipalities.ts';
import type { default as MunicipalityVersionsTable } from './MunicipalityVersions.ts';
import type { default as PackVersionsTable } from './PackVersions.ts';
import type { default as RegionMunicipalitiesTable } from './RegionMunicipalities.ts';
import type { default as RegionsTable } from './Regions.ts';
import type { default as SourcesTable } from './Sources.ts';
import type { default as PublishedBodiesTable } from './PublishedBodies.ts';
import type { default as PublishedCodeItemsTable } from './PublishedCodeItems.ts';
import type { default as PublishedMunicipalitiesTable } from './PublishedMunicipalities.ts';
import type { default as PublishedPackItemsTable } from './PublishedPackItems.ts';
import type { default as PublishedRegionsTable } from './PublishedRegions.ts';
import type { default as PublishedSourcesTable } from './PublishedSources.ts';

export default interface RegionsSchema {
  'regions.bodies': BodiesTable;

  'regions.code_items': CodeItemsTable;

  'regions.code_lists': CodeListsTable;

  'regions.figures': FiguresTable;

  'regions.goals': GoalsTable;

  'regions.holidays': HolidaysTable;

  'regions.municipalities': MunicipalitiesTable;

  'regions.municipality_versions': MunicipalityVersionsTable;

  'regions.pack_versions': PackVersionsTable;

  'regions.region_municipalities': RegionMunicipalitiesTable;

  'regions.regions': RegionsTable;

  'regions.sources': SourcesTable;

  'regions.published_bodies': PublishedBodiesTable;

  'regions.published_code_items': PublishedCodeItemsTable;

  'regions.published_municipalities': PublishedMunicipalitiesTable;

  'regions.published_pack_items': PublishedPackItemsTable;

  'regions.published_regions': PublishedRegionsTable;

  'regions.published_sources': PublishedSourcesTable;
}
