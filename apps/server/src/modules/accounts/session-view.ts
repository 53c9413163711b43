import type { accountRoutes, Answer } from "@schakel/contract";
import type { Clock } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Language } from "../../platform/http/problems.ts";

/** Who is signed in, in words, as the screens show it. */
export type SessionView = Answer<(typeof accountRoutes)["getSession"]>;

type Words = {
  organisation_name: string;
  role_label: string;
  region_name: string | null;
  purposes: { id: string; label: string }[];
  memberships: { id: string; organisationName: string; roleLabel: string }[];
};

/** Reads the words that belong to the actor, in the language of the reader. */
export async function viewSession(
  tx: Tx,
  actor: Actor,
  clock: Clock,
  language: Language,
): Promise<SessionView> {
  const words = await readWords(tx, actor, language);
  const { id, label } = words.purposes.find((each) => each.id === actor.purpose) ?? {
    id: actor.purpose,
    label: actor.purpose,
  };
  return {
    account: { id: actor.accountId, displayName: actor.displayName },
    organisation: {
      id: actor.organisationId,
      name: words.organisation_name,
      type: actor.organisationType,
    },
    role: actor.role,
    roleLabel: words.role_label,
    purpose: id,
    purposeLabel: label,
    purposes: words.purposes,
    permissions: [...actor.permissions],
    region:
      actor.regionId === null
        ? null
        : { id: actor.regionId, name: words.region_name ?? actor.regionId },
    demo: actor.isDemo,
    strength: actor.strength,
    today: clock.today(),
    memberships: words.memberships,
  };
}

async function readWords(tx: Tx, actor: Actor, language: Language): Promise<Words> {
  const label = sql.ref(`label_${language}`);
  const { rows } = await sql<Words>`
    select o.name as organisation_name, r.${label} as role_label,
      (select g.${label} from regions.published_regions g where g.id = ${actor.regionId}) as region_name,
      (select jsonb_agg(jsonb_build_object('id', p.id, 'label', coalesce(c.${label}, p.id)) order by p.place)
         from unnest(r.purposes) with ordinality p (id, place)
         left join lateral (
           select i.${label} from regions.published_code_items i
            where i.list_id = 'purpose' and i.code = p.id
              and (i.region_id is null or i.region_id = ${actor.regionId})
            order by i.region_id nulls last limit 1) c on true) as purposes,
      (select jsonb_agg(jsonb_build_object(
                'id', m.id, 'organisationName', mo.name, 'roleLabel', mr.${label}) order by m.id)
         from accounts.memberships m
         join partners.published_organisations mo on mo.id = m.organisation_id
         join accounts.roles mr on mr.id = m.role_id
        where m.account_id = ${actor.accountId} and m.valid @> platform.today()) as memberships
      from accounts.roles r
      left join partners.published_organisations o on o.id = ${actor.organisationId}
     where r.id = ${actor.role}
  `.execute(tx);
  const [words] = rows;
  if (!words) throw new Error("the role of an actor has no row");
  return { ...words, memberships: words.memberships ?? [] };
}
