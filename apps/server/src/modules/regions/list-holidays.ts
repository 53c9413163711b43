import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual, Confidence } from "./pack-schema/fields.ts";

/** A day on which a legal term does not end (Algemene termijnenwet, article 3). */
export type Holiday = {
  readonly day: Day;
  readonly label: Bilingual;
  /** By paragraph: 1 recognised, 2 equated (Good Friday), 3 designated by royal decree. */
  readonly ground: "recognised" | "equated" | "designated";
  readonly confidence: Confidence;
};

/** Holidays from one day to another, both included, in order. */
export async function listHolidays(
  tx: Kysely<Database>,
  from: Day,
  until: Day,
): Promise<Holiday[]> {
  const { rows } = await sql<Holiday>`
    select day::text as day, jsonb_build_object('nl', label_nl, 'en', label_en) as label, ground, confidence
      from regions.holidays
     where day between ${from} and ${until} and ended_on is null
     order by day
  `.execute(tx);
  return rows;
}

/** Days that a royal decree equates with a holiday; the other holidays follow from the calendar. */
export async function listDesignatedDays(tx: Kysely<Database>): Promise<ReadonlySet<Day>> {
  const { rows } = await sql<{ day: Day }>`
    select day::text as day from regions.holidays where ground = 'designated' and ended_on is null
  `.execute(tx);
  return new Set(rows.map(({ day }) => day));
}
