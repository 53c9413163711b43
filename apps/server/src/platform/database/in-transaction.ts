import type pg from "pg";

/** Runs work in one transaction: all of it or nothing. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    // After a lost connection there is nothing left to undo.
    await client.query("rollback").catch(() => {});
    throw error;
  }
}
