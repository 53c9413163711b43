import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import {
  endMissingRows,
  nothingLoaded,
  plus,
  upsertRows,
  type LoadCount,
  type ParsedPack,
} from "../regions/index.ts";
import * as rows from "./directory-rows.ts";

/**
 * Loads the partners of a pack: organisations with areas, channels and successors, partner sets,
 * and who sits at which table. A part of `loadPacks` of the module regions. An organisation keeps
 * its id and key for ever; one that left the pack ends and stays known.
 */
export async function loadDirectory(
  tx: Kysely<Database>,
  pack: ParsedPack,
  today: Day,
): Promise<LoadCount> {
  const { content, id } = pack;
  let count = await upsertRows(tx, {
    table: "partners.organisations",
    key: ["slug"],
    onlyNew: ["id"],
    rows: rows.organisationRows(pack),
  });
  const keep = content.organisations.map(({ slug }) => slug);
  count = plus(
    count,
    await endMissingRows(tx, "partners.organisations", "slug", { id, keep }, today),
  );
  const idOf = await idsBySlug(tx);
  await setParents(tx, pack);
  count = plus(count, await loadParts(tx, pack, idOf, today));
  return plus(count, await loadSets(tx, pack, idOf, today));
}

async function idsBySlug(tx: Kysely<Database>): Promise<rows.IdOf> {
  const { rows: found } = await sql<{ slug: string; id: string }>`
    select slug, id from partners.organisations where slug is not null
  `.execute(tx);
  const ids = new Map(found.map(({ slug, id }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`no organisation «${slug}»: is its pack loaded?`);
    return id;
  };
}

async function setParents(tx: Kysely<Database>, pack: ParsedPack): Promise<void> {
  const parents = pack.content.organisations.map(({ slug, parent }) => ({ slug, parent }));
  await sql`
    update partners.organisations held set parent_id = parent.id
      from jsonb_to_recordset(${JSON.stringify(parents)}::jsonb) as wanted (slug text, parent text)
      left join partners.organisations parent on parent.slug = wanted.parent
     where held.slug = wanted.slug and held.parent_id is distinct from parent.id
  `.execute(tx);
}

async function loadParts(
  tx: Kysely<Database>,
  pack: ParsedPack,
  idOf: rows.IdOf,
  today: Day,
): Promise<LoadCount> {
  const { content } = pack;
  const own = content.organisations.map(({ slug }) => idOf(slug));
  // Areas are part of the organisation itself: they are what they are, without a history.
  await sql`delete from partners.organisation_areas where organisation_id = any (${own}::uuid[])`.execute(
    tx,
  );
  await upsertRows(tx, {
    table: "partners.organisation_areas",
    key: ["organisation_id", "kind", "area"],
    rows: rows.areaRows(content, idOf),
  });
  const channels = await upsertRows(tx, {
    table: "partners.channels",
    key: ["organisation_id", "slug"],
    onlyNew: ["id"],
    rows: rows.channelRows(content, idOf),
  });
  const ended = await endMissingChannels(tx, content, idOf, today);
  const successions = await upsertRows(tx, {
    table: "partners.successions",
    key: ["organisation_id", "successor_id"],
    rows: rows.successionRows(content, idOf),
  });
  return plus(plus(channels, ended), successions);
}

async function endMissingChannels(
  tx: Kysely<Database>,
  content: ParsedPack["content"],
  idOf: rows.IdOf,
  today: Day,
): Promise<LoadCount> {
  const kept = content.organisations.map((one) => ({
    organisation_id: idOf(one.slug),
    slugs: one.channels.map(({ slug }) => slug),
  }));
  const { numAffectedRows } = await sql`
    update partners.channels held set ended_on = ${today}::date
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as kept (organisation_id uuid, slugs text[])
     where held.organisation_id = kept.organisation_id and held.slug <> all (kept.slugs)
       and held.source_id is not null and held.ended_on is null
  `.execute(tx);
  return { ...nothingLoaded, ended: Number(numAffectedRows ?? 0) };
}

async function loadSets(
  tx: Kysely<Database>,
  pack: ParsedPack,
  idOf: rows.IdOf,
  today: Day,
): Promise<LoadCount> {
  const { content, id } = pack;
  const sets = await upsertRows(tx, {
    table: "partners.partner_sets",
    key: ["id"],
    rows: rows.partnerSetRows(pack),
  });
  const keep = content.partnerSets.map((set) => set.id);
  const ended = await endMissingRows(tx, "partners.partner_sets", "id", { id, keep }, today);
  const bodies = content.bodies.map((body) => body.id);
  await sql`delete from partners.partner_set_members where partner_set_id = any (${keep}::text[])`.execute(
    tx,
  );
  await sql`delete from partners.body_members where body_id = any (${bodies}::text[])`.execute(tx);
  await upsertRows(tx, {
    table: "partners.partner_set_members",
    key: ["partner_set_id", "organisation_type"],
    rows: rows.partnerSetMemberRows(content),
  });
  await upsertRows(tx, {
    table: "partners.body_members",
    key: ["body_id", "slug"],
    rows: rows.bodyMemberRows(content, idOf),
  });
  return plus(sets, ended);
}
