import { useQuery } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { ComboField, type ComboOption } from "../../regions/index.ts";
import { listSignals, type SignalDetail } from "../signal-api.ts";
import { useSignalWords } from "../signal-words.tsx";
import type { DecisionFieldProps } from "./decision-form.tsx";
import { decisionMessages } from "./decision-messages.ts";

/** The signal to link to: those that resemble it on top, then the newest ones of the desk. */
export function LinkField({ signal, answers, change }: DecisionFieldProps) {
  const m = useMessages(decisionMessages);
  return (
    <ComboField
      name="linkedSignalId"
      label={m.linkedSignal}
      hint={m.linkedHint}
      width="lg"
      value={answers.linkedSignalId}
      onChange={(linkedSignalId) => change({ linkedSignalId })}
      options={useLinkOptions(signal)}
    />
  );
}

/** Signals of the desk that this one can be linked to. */
export function useLinkOptions(signal: SignalDetail): readonly ComboOption[] {
  const m = useMessages(decisionMessages);
  const words = useSignalWords();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ["signals", "list", "linkable"],
    queryFn: ({ signal: abort }) =>
      listSignals({ view: "inbox", status: "all", limit: 100 }, abort),
  });
  const similar = signal.similar.map(({ id, number }): ComboOption => ({
    value: id,
    label: number,
    detail: m.looksLike,
  }));
  const known = new Set([signal.id, ...similar.map(({ value }) => value)]);
  const rest = (data?.items ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, number, kind, sentAt }): ComboOption => ({
      value: id,
      label: number,
      detail: `${words.kind[kind]}, ${format.day(format.dayOf(sentAt))}`,
    }));
  return [...similar, ...rest];
}
