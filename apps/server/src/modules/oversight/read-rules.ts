import type { Day } from "@schakel/kernel";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { findCodeList } from "../regions/index.ts";
import type { Rule } from "./rule.ts";

/** The rules of the packs for a region on a day; its own numbers in place of the national ones. */
export async function readRules(
  db: Kysely<Database>,
  on: Day,
  regionId: string | null,
): Promise<readonly Rule[]> {
  const list = await findCodeList(db, "oversight-rule", on, regionId);
  // The schema of the pack has checked the shape.
  return (list?.items ?? []).map(({ code, attributes }) => ({ ...attributes, id: code }) as Rule);
}
