import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { checkMessages } from "./check-messages.ts";
import { reportMessages } from "./report-messages.ts";
import type { StepId } from "./report-steps.ts";

type StepButtonsProps = {
  step: StepId;
  isSending: boolean;
  onPrevious: (() => void) | undefined;
};

/** On to the next step or off to the desk, and one step back. */
export function StepButtons({ step, isSending, onPrevious }: StepButtonsProps) {
  const m = useMessages(reportMessages);
  const c = useMessages(checkMessages).check;
  return (
    <>
      {step === "check" ? (
        <Button type="submit" variant="primary" icon="send" busy={isSending}>
          {c.send}
        </Button>
      ) : (
        <Button type="submit" variant="primary" iconEnd="arrow-right">
          {m.next}
        </Button>
      )}
      {onPrevious ? (
        <Button variant="quiet" icon="arrow-left" onClick={onPrevious}>
          {m.previous}
        </Button>
      ) : null}
    </>
  );
}
