import { useCallback, useEffect, useRef, useState } from "react";
import { newIdempotencyKey } from "../../../api/client.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useAutosave } from "../../../ui/use-autosave.ts";
import {
  getDraft,
  saveDraft,
  startDraft,
  type DraftBody,
  type KeptDraft,
  type SignalDraft,
} from "../signal-api.ts";
import { keptAnswers, readAnswers } from "./read-answers.ts";
import { isBlank, noAnswers, type ReportAnswers } from "./report-answers.ts";
import { numberOfStep, type StepId } from "./report-steps.ts";

/** What is saved: the answers and where the writer was. */
type Written = { readonly answers: ReportAnswers; readonly step: StepId };

/**
 * Another window had the same draft. Both are kept: ours went on as a draft of its own. `other` is
 * the version of the other window, or undefined when that one was sent or thrown away.
 */
export type SplitDraft = { readonly other: SignalDraft | undefined };

type ReportDraft = {
  readonly draft: SignalDraft | undefined;
  readonly step: StepId;
  /** The draft has this id from now on: put it in the address. */
  readonly onKept: (draftId: string) => void;
};

/**
 * The answers of a report, kept on the server while somebody writes: from the first answer, after
 * a short rest, one request at a time. When another window saved the same draft, ours becomes a
 * draft of its own, so that nothing of either is lost.
 */
export function useReportDraft({ draft, step, onKept }: ReportDraft) {
  const [answers, setAnswers] = useState(() => (draft ? readAnswers(draft.answers) : noAnswers));
  const [split, setSplit] = useState<SplitDraft>();
  const kept = useRef<Pick<KeptDraft, "id" | "version"> | undefined>(draft);
  const startKey = useRef(newIdempotencyKey());
  const isClosed = useRef(false);
  const written = useWritten(answers, step);

  const keep = (next: KeptDraft) => {
    const isNew = kept.current?.id !== next.id;
    kept.current = next;
    if (isNew) onKept(next.id);
  };
  const save = async (value: Written) => {
    if (isClosed.current || (!kept.current && isBlank(value.answers))) return;
    const body = { step: numberOfStep(value.step), answers: keptAnswers(value.answers) };
    if (!kept.current) return keep(await startDraft(body, startKey.current));
    try {
      keep(await saveDraft(kept.current.id, kept.current.version, body));
    } catch (error) {
      const other = await otherVersion(error, kept.current.id);
      if (other && isSameText(other, body)) keep(await saveDraft(other.id, other.version, body));
      else {
        keep(await startDraft(body, newIdempotencyKey()));
        setSplit({ other });
      }
    }
  };

  const { saving, saveNow } = useAutosave({ value: written, save });
  useEffect(() => () => void saveNow(), [saveNow]);
  useLeaveWarning(saving.kind === "unsaved" || saving.kind === "saving" || isFailing(saving.kind));

  const change = useCallback(
    (part: Partial<ReportAnswers>) => setAnswers((before) => ({ ...before, ...part })),
    [],
  );
  return {
    answers,
    change,
    saving: saving.kind === "none" && draft ? savedBefore(draft) : saving,
    saveNow,
    draftId: () => kept.current?.id,
    split,
    endSplit: () => setSplit(undefined),
    /** Saves nothing any more: the report was sent, or the draft thrown away. */
    close: () => {
      isClosed.current = true;
    },
  };
}

/** One object as long as nothing changed, so that a new one means that something must be saved. */
function useWritten(answers: ReportAnswers, step: StepId): Written {
  const [written, setWritten] = useState<Written>({ answers, step });
  if (written.answers === answers && written.step === step) return written;
  const next = { answers, step };
  setWritten(next);
  return next;
}

/** The version of the other window when an error says that there is one; throws other errors. */
async function otherVersion(error: unknown, draftId: string): Promise<SignalDraft | undefined> {
  const isOther =
    error instanceof ApiProblem && (error.kind === "stale" || error.kind === "hidden");
  if (!isOther) throw error;
  try {
    return await getDraft(draftId);
  } catch (missing) {
    // Sent or thrown away in the other window.
    if (missing instanceof ApiProblem && missing.kind === "hidden") return undefined;
    throw missing;
  }
}

function isSameText(draft: SignalDraft, body: DraftBody): boolean {
  const there = keptAnswers(readAnswers(draft.answers));
  return JSON.stringify(there) === JSON.stringify(body.answers);
}

function savedBefore(draft: SignalDraft) {
  return { kind: "saved", at: draft.savedAt } as const;
}

function isFailing(kind: string): boolean {
  return kind === "failed" || kind === "offline" || kind === "conflict";
}

/** Lets the browser ask before the window is closed with text that is not on the server yet. */
function useLeaveWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isOn]);
}
