import type { SignalDetail } from "@schakel/contract";
import type { CodeList } from "../regions/index.ts";
import { consultWords } from "./evidence-words.ts";
import type { AgeGroup } from "./sign-dimensions-picture.ts";
import { circumstancesInWords, signEvidence } from "./sign-evidence.ts";
import { mayNamePersons } from "./signal.ts";
import type { SignalRow } from "./signal-store.ts";
import { whomToConsult } from "./whom-to-consult.ts";

type EvidenceView = Pick<
  SignalDetail,
  | "dimensions"
  | "combinations"
  | "evidenceNote"
  | "evidenceNotes"
  | "missing"
  | "withoutWeight"
  | "consult"
>;

/** What was ticked, in order. The desk also gets what to weigh, to ask and whom to consult. */
export function evidenceView(
  signal: SignalRow,
  list: CodeList | undefined,
  signIds: readonly string[],
  isDesk: boolean,
  language: "nl" | "en",
): EvidenceView {
  const ticked = { ids: signIds, listVersion: signal.sign_list_version };
  const evidence = list && signEvidence(list, ticked, ageGroupOf(signal.is_minor), language);
  const forDesk = isDesk ? evidence : undefined;
  return {
    dimensions: evidence?.dimensions ?? [],
    evidenceNote: evidence?.note ?? null,
    combinations: forDesk?.combinations ?? [],
    evidenceNotes: forDesk?.notes ?? [],
    missing: forDesk?.missing ?? [],
    // Also where nothing was ticked: the desk hears them on the phone.
    withoutWeight: isDesk && mayNamePersons(signal.kind) ? circumstancesInWords(language) : [],
    consult: isDesk ? consultView(signal, language) : [],
  };
}

function ageGroupOf(isMinor: boolean | null): AgeGroup {
  if (isMinor === null) return "unknown";
  return isMinor ? "minor" : "adult";
}

function consultView(signal: SignalRow, language: "nl" | "en"): EvidenceView["consult"] {
  const facts = {
    kind: signal.kind,
    urgency: signal.urgency,
    form: signal.form,
    isMinor: signal.is_minor,
  };
  return whomToConsult(facts).map(({ organisationType, reason }) => ({
    organisationType,
    why: consultWords[reason][language],
  }));
}
