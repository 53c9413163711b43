import { newId, type Day } from "@schakel/kernel";
import type { Pool } from "pg";

/** What every made-up number is called in `partners.channels`, to find it again. */
const slug = "demo-phone";

/**
 * Gives organisations of the demo without a number one to call: from 01632 960000 up to 960999, which
 * the British regulator keeps for films and books, so that it rings nowhere. «(demo)» stands in the
 * number itself and so on every screen. Real numbers stay as they are.
 */
export async function makePhones(
  owner: Pool,
  organisationIds: readonly string[],
  today: Day,
  firstNumber: number,
): Promise<void> {
  for (const [place, organisationId] of [...new Set(organisationIds)].entries()) {
    const value = `+44 1632 960${String(firstNumber + place).padStart(3, "0")} (demo)`;
    await owner.query(
      `insert into partners.channels
         (id, organisation_id, slug, kind, value, label_nl, label_en, audience, position, checked_on, confidence)
       select $1, $2, $3, 'phone', $4, 'Verzonnen nummer van de demo', 'Made-up number of the demo',
              'professional', 99, $5, 'check'
        where not exists (select from partners.channels
                           where organisation_id = $2 and kind = 'phone' and ended_on is null)`,
      [newId(), organisationId, slug, value, today],
    );
  }
}

/** Takes the made-up numbers away. */
export async function clearPhones(owner: Pool): Promise<void> {
  await owner.query("delete from partners.channels where slug = $1", [slug]);
}
