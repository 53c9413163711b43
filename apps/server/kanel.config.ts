import {
  makePgTsGenerator,
  useKanelContext,
  type ConfigV4,
  type InstantiatedConfig,
  type PgTsPreRenderHook,
  type TypeDefinition,
} from "kanel";
import { makeKyselyHook } from "kanel-kysely";
import type { Connection } from "./src/platform/database/connection.ts";

/**
 * Types of all tables and views for Kysely, from a migrated database. Comments of tables and columns
 * become comments in the editor; a column of a view is not-null where its source is.
 */
export function kanelConfig(
  connection: Connection,
  schemaNames: readonly string[],
  outputPath: string,
): ConfigV4 {
  return {
    connection,
    schemaNames: [...schemaNames],
    outputPath,
    filter: ({ kind }) => kind === "table" || kind === "view",
    resolveViews: true,
    typescriptConfig: { enumStyle: "literal-union", importsExtension: ".ts" },
    generators: [
      makePgTsGenerator({
        customTypeMap,
        // Branded ids belong to the modules; the tables speak of texts.
        generateIdentifierType: ({ type }, _details, builtIn) => ({
          ...builtIn,
          typeDefinition: [/int[248]$/.test(type.fullName) ? "number" : "string"],
        }),
        preRenderHooks: [kyselyTypes],
      }),
    ],
  };
}

const kernelType = (name: string): TypeDefinition => ({
  name,
  typeImports: [
    { name, path: "@schakel/kernel", isAbsolute: true, isDefault: false, importAsType: true },
  ],
});

/** As the values come out of our pools: see `openPool`. */
const customTypeMap = {
  "pg_catalog.xid8": "string",
  "pg_catalog.date": kernelType("Day"),
  "pg_catalog.timestamptz": kernelType("Instant"),
  "pg_catalog.int8": "number",
  "pg_catalog.bytea": "Buffer",
  "pg_catalog.datemultirange": "string",
};

/** The extension for Kysely expects the schemas where version 3 of Kanel kept them. */
const kyselyTypes: PgTsPreRenderHook = (output, context) => {
  const { schemas, config } = useKanelContext();
  const asBefore = { ...context, schemas: inOrder(schemas), outputPath: config.outputPath };
  const hook = makeKyselyHook({
    databaseFilename: "Database",
    includeSchemaNameInTableName: true,
  }) as (output: unknown, config: InstantiatedConfig) => ReturnType<PgTsPreRenderHook>;
  return hook(output, asBefore as unknown as InstantiatedConfig);
};

type Schemas = ReturnType<typeof useKanelContext>["schemas"];

/** The catalogs list things in the order in which they were made, which differs per database. */
function inOrder(schemas: Schemas): Schemas {
  const sorted = Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, { tables, views }] of sorted) {
    tables.sort((one, other) => (one.name < other.name ? -1 : 1));
    views.sort((one, other) => (one.name < other.name ? -1 : 1));
  }
  return Object.fromEntries(sorted);
}
