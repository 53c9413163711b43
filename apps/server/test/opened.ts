type Close = () => Promise<void>;

const opened = new Set<Close>();

/** Remembers what this test file has to close. */
export function rememberToClose(close: Close): void {
  opened.add(close);
}

/** Closes all that this test file opened. */
export async function closeAll(): Promise<void> {
  const closes = [...opened];
  opened.clear();
  await Promise.all(closes.map((close) => close()));
}
