/** What the server tells open screens: that something changed, by id; never what it says. */
export type EventMessage = {
  readonly event: string;
  readonly dossierId: string | null;
  readonly objectId: string | null;
};

/**
 * Which features show what an event is about, by the first word of its name (`case.closed`). A word
 * that is not here refreshes every list.
 */
const featuresBySubject: Readonly<Record<string, readonly string[]>> = {
  signal: ["signals", "today"],
  case: ["cases", "process", "today"],
  client: ["cases"],
  entry: ["cases"],
  consent: ["cases"],
  document: ["documents"],
  "safe-contact": ["cases"],
  participant: ["cases", "agreements", "today"],
  agreement: ["agreements", "cases"],
  task: ["process", "today"],
  goal: ["process"],
  term: ["process", "today"],
  track: ["process"],
  oversight: ["oversight"],
  request: ["rights", "today"],
  breach: ["rights", "today"],
  organisation: ["partners"],
  account: ["accounts"],
};

/** Reads one line of the event stream; undefined when it is not ours. */
export function readEvent(text: string): EventMessage | undefined {
  try {
    const value = JSON.parse(text) as Partial<EventMessage> | null;
    if (typeof value?.event !== "string") return undefined;
    const { event, dossierId = null, objectId = null } = value;
    return { event, dossierId, objectId };
  } catch {
    return undefined;
  }
}

/**
 * Whether what a query holds may have changed. Keys are `[feature, kind, …ids]`: a query is touched
 * when it carries the id of the dossier or object, or when it is a list (`[feature, "list", …]`) of
 * a feature that shows this subject. A change of access touches everything.
 */
export function isTouched(queryKey: readonly unknown[], message: EventMessage): boolean {
  const [feature, kind] = queryKey;
  if (feature === "accounts" && kind === "session") return message.event.startsWith("access.");
  const [subject = ""] = message.event.split(".");
  if (subject === "access") return true;
  const ids = [message.dossierId, message.objectId].filter((id) => id !== null);
  const text = JSON.stringify(queryKey);
  if (ids.some((id) => text.includes(id))) return true;
  const features = featuresBySubject[subject];
  return kind === "list" && (features === undefined || features.includes(String(feature)));
}
