/**
 * Waits for statements that were sent one after the other without waiting. Waits for all of them,
 * also when an early one fails: the session must be quiet before the rollback. Throws the first
 * failure, which is the real one; those after it only say that the transaction is aborted.
 */
export async function inOrder<const Sent extends readonly unknown[]>(
  sent: Sent,
): Promise<{ -readonly [Key in keyof Sent]: Awaited<Sent[Key]> }> {
  const settled = await Promise.allSettled(sent);
  for (const each of settled) if (each.status === "rejected") throw each.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as {
    -readonly [Key in keyof Sent]: Awaited<Sent[Key]>;
  };
}
