import { useCallback, useEffect, useRef, useState } from "react";
import { ApiProblem } from "../api/problem.ts";
import type { Saving } from "./save-state.tsx";

type Autosave<T> = {
  /** What to save; a new object means that something was typed. */
  value: T;
  /** Sends it. Rejects with an `ApiProblem`; «stale» becomes a conflict. */
  save: (value: T) => Promise<unknown>;
  /** Rest after the last key before it saves. */
  delayMs?: number;
  isOn?: boolean;
};

/**
 * Saves what is typed after a short rest, when the window is left and when the network returns: one
 * request at a time, always the newest text. Comes back with the state for `<SaveState>` and with
 * `saveNow`, for its retry button and before sending; that resolves to whether all is saved.
 */
export function useAutosave<T>({ value, save, delayMs = 800, isOn = true }: Autosave<T>) {
  const [saving, setSaving] = useState<Saving>({ kind: "none" });
  const now = useRef({ value, save, saved: value, running: Promise.resolve() });
  useEffect(() => {
    now.current.value = value;
    now.current.save = save;
  });

  const saveNow = useCallback(async (): Promise<boolean> => {
    const state = now.current;
    const before = state.running;
    const persist = async () => {
      await before;
      const sent = state.value;
      if (sent === state.saved) return;
      setSaving({ kind: "saving" });
      try {
        await state.save(sent);
        state.saved = sent;
        setSaving({ kind: "saved", at: new Date().toISOString() });
      } catch (error) {
        setSaving({ kind: savingAfter(error) });
      }
    };
    const work = persist();
    state.running = work;
    await work;
    return state.saved === state.value;
  }, []);

  useEffect(() => {
    if (!isOn || value === now.current.saved) return undefined;
    setSaving((before) => (before.kind === "saving" ? before : { kind: "unsaved" }));
    const timer = setTimeout(() => void saveNow(), delayMs);
    return () => clearTimeout(timer);
  }, [value, isOn, delayMs, saveNow]);

  useEffect(() => {
    if (!isOn) return undefined;
    const leave = () => void (document.visibilityState === "hidden" && saveNow());
    const back = () => void saveNow();
    document.addEventListener("visibilitychange", leave);
    addEventListener("online", back);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("online", back);
    };
  }, [isOn, saveNow]);

  return { saving, saveNow };
}

function savingAfter(error: unknown): "offline" | "conflict" | "failed" {
  if (!(error instanceof ApiProblem)) return "failed";
  if (error.kind === "offline" || error.kind === "busy") return "offline";
  return error.kind === "stale" ? "conflict" : "failed";
}
