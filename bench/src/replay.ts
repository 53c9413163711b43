import { newId } from "@schakel/kernel";
import type { PoolClient, QueryResult } from "pg";
import {
  openField,
  sealField,
  type DataKey,
  type Keyring,
} from "../../apps/server/src/platform/crypto/index.ts";
import type { Statement, Trace } from "./record.ts";

type Row = Readonly<Record<string, unknown>>;
/** A value of a statement with what is new in each replay filled in. */
type Filled = (fresh: Fresh) => unknown;
type Fresh = {
  readonly ids: Map<string, string>;
  readonly key: DataKey;
  readonly keyring: Keyring;
};
type Prepared = {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (Filled | { fixed: unknown })[];
};
/** A trace made ready to be sent again and again. */
export type Replayable = readonly (readonly Prepared[])[];

/** Ids of the seed lie before this moment; later ones were made while recording. */
const seededUntilMs = Date.UTC(2026, 10, 2);
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const caseNumber = /^[A-Z]{2}-\d{4}-\d{5,}$/;
const smallestSealed = 61;
const sealedHead = 29;
let numbered = Date.now() * 1000;

/** Finds what must differ between two runs of the same statements: new ids, numbers, sealed bytes. */
export function makeReplayable(trace: Trace): Replayable {
  return trace.map((batch) => batch.map(prepare));
}

function prepare({ name, text, values }: Statement): Prepared {
  const isKey = text.includes('insert into "identity"."data_keys"');
  const dossierId = isKey ? String(values[0]) : undefined;
  return {
    name,
    text,
    values: values.map((value) => fillerOf(value, dossierId) ?? { fixed: value }),
  };
}

function fillerOf(value: unknown, keyOf: string | undefined): Filled | undefined {
  if (Buffer.isBuffer(value))
    return value.length >= smallestSealed ? sealer(value, keyOf) : undefined;
  if (Array.isArray(value) && Buffer.isBuffer(value[0])) return blinder(value);
  if (typeof value !== "string") return undefined;
  if (caseNumber.test(value)) return () => `FL-2026-${(numbered += 1)}`;
  const isFresh = (id: string): boolean =>
    Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) > seededUntilMs;
  if (![...value.matchAll(uuid)].some(([id]) => isFresh(id))) return undefined;
  return ({ ids }) =>
    value.replaceAll(uuid, (id) => {
      if (!isFresh(id)) return id;
      const known = ids.get(id) ?? newId();
      ids.set(id, known);
      return known;
    });
}

/** Seals as many bytes as the server did, with a fresh nonce; or makes and wraps a data key. */
function sealer(value: Buffer, keyOf: string | undefined): Filled {
  if (keyOf !== undefined) {
    // The id came before the key in the same row, so the new one is known.
    return async ({ keyring, ids }) =>
      (await keyring.createDataKey(ids.get(keyOf) ?? keyOf)).wrapped;
  }
  const text = "x".repeat(value.length - sealedHead - 16);
  const place = {
    table: "cases.entries",
    row: "floor",
    column: "text",
    dossier: "floor",
    version: 1,
  };
  return ({ key }) => sealField(key, place, text);
}

/** Makes as many keyed tokens, and sends the recorded ones, which the database knows the spread of. */
function blinder(value: readonly Buffer[]): Filled {
  return ({ keyring }) => {
    for (const each of value) keyring.blindToken("floor", "floor", each.toString("latin1"));
    return value;
  };
}

/** Sends all statements of a trace, batch by batch; gives the rows of every statement. */
export async function replay(
  client: PoolClient,
  trace: Replayable,
  keyring: Keyring,
  key: DataKey,
): Promise<readonly QueryResult<Row>[]> {
  const fresh: Fresh = { ids: new Map(), key, keyring };
  const results: QueryResult<Row>[] = [];
  for (const batch of trace) {
    const sent: Promise<QueryResult<Row>>[] = [];
    for (const { name, text, values } of batch) {
      const filled = values.map((each) => (typeof each === "function" ? each(fresh) : each.fixed));
      const ready = filled.some((each) => each instanceof Promise)
        ? await Promise.all(filled)
        : filled;
      sent.push(client.query<Row>({ name, text, values: ready }));
    }
    results.push(...(await Promise.all(sent)));
  }
  return results;
}

/** Opens every sealed text and name in the rows with the keys that came along. */
export async function openRows(
  results: readonly QueryResult<Row>[],
  keyring: Keyring,
): Promise<readonly Row[]> {
  const keys = new Map<string, DataKey>();
  const opened: Row[] = [];
  let last: DataKey | undefined;
  for (const { rows } of results) {
    for (const row of rows) {
      if (Buffer.isBuffer(row["wrapped"])) {
        const dossier = String(row["dossier_id"]);
        last = await keyring.unwrapDataKey(dossier, {
          wrapped: row["wrapped"],
          keyId: String(row["key_id"]),
        });
        keys.set(dossier, last);
      }
    }
  }
  const dossierOfAll = [...keys.keys()].at(-1) ?? "";
  for (const { rows } of results) {
    for (const row of rows) opened.push(openRow(row, keys, dossierOfAll));
  }
  return opened;
}

function openRow(row: Row, keys: ReadonlyMap<string, DataKey>, dossierOfAll: string): Row {
  const { sealed_text: text, sealed_names: names, wrapped, ...plain } = row;
  const version = Number(row["version"]);
  if (Buffer.isBuffer(text)) {
    const place = {
      table: "cases.entries",
      row: String(row["id"]),
      column: "text",
      dossier: dossierOfAll,
      version,
    };
    return { ...plain, text: openField(keys.get(dossierOfAll) as DataKey, place, text) };
  }
  if (Buffer.isBuffer(names)) {
    const dossier = String(row["dossier_id"]);
    const place = {
      table: "identity.persons",
      row: String(row["person_id"]),
      column: "names",
      dossier,
      version,
    };
    return {
      ...plain,
      names: JSON.parse(openField(keys.get(dossier) as DataKey, place, names)) as unknown,
    };
  }
  return wrapped === undefined ? row : plain;
}
