import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { newIdempotencyKey } from "../../../api/client.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useMessages } from "../../../i18n/messages.ts";
import { formErrorsOf, type FormError } from "../../../ui/form-errors.ts";
import { sendReport } from "../signal-api.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkMessages } from "./check-messages.ts";
import type { ReportAnswers } from "./report-answers.ts";
import { errorsOnScreen, reportBody } from "./report-body.ts";

type Sending = {
  readonly answers: ReportAnswers;
  readonly draftId: () => string | undefined;
  /** Settles what is still being saved, so that no save comes after the sending. */
  readonly settle: () => Promise<unknown>;
  readonly onSent: () => void;
  readonly onErrors: (errors: readonly FormError[]) => void;
};

/**
 * Sends a report once: one key for the whole form, so that a second click or a lost answer gives
 * the first result again. Errors come back at the fields where they belong.
 */
export function useReportSending(sending: Sending) {
  const { answers, draftId, settle, onSent, onErrors } = sending;
  const words = useMessages(checkMessages);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useRef(newIdempotencyKey());
  const [isSending, setSending] = useState(false);
  const [isAlreadySent, setAlreadySent] = useState(false);

  const post = async () => {
    const body = reportBody(answers, draftId());
    if (!body) return;
    try {
      const sent = await sendReport(body, key.current);
      onSent();
      void queryClient.invalidateQueries({ queryKey: ["signals", "list"] });
      void queryClient.invalidateQueries({ queryKey: ["today", "list"] });
      await navigate({
        to: "/signalen/$signalId",
        params: { signalId: sent.id },
        search: { verstuurd: true },
        replace: true,
      });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.code === "key-used-for-other-request") setAlreadySent(true);
      else onErrors(errorsOnScreen(formErrorsOf(error), answers));
    }
  };
  const send = async () => {
    if (isSending) return;
    const missing = checkAnswers(answers, words.need);
    onErrors(missing);
    if (missing.length > 0) return;
    setSending(true);
    try {
      await settle();
      await post();
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, isAlreadySent };
}
