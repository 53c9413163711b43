import { useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { Dialog, Sheet } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Progress } from "../../ui/progress.tsx";
import { RailSection } from "../../ui/rail-section.tsx";
import { SaveState, type Saving } from "../../ui/save-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { ToastRegion } from "../../ui/toast.tsx";
import { styleMessages } from "./messages.ts";
import { Part } from "./part.tsx";
import styles from "./style-guide.module.css";

const nothing = () => undefined;

/** A problem as the server would send it, with only its status. */
function exampleProblem(status: number, reference?: string): ApiProblem {
  const none = { title: "", detail: "", errors: [], facts: {}, retryAfterSeconds: undefined };
  return new ApiProblem({ status, code: "example", reference, ...none });
}

export function StatesPart() {
  const m = useMessages(styleMessages);
  return (
    <Part title={m.sections.states}>
      <div className={styles.columns}>
        <EmptyState
          icon="signal"
          title={m.states.emptyTitle}
          action={<Button>{m.states.emptyAction}</Button>}
        >
          {m.states.empty}
        </EmptyState>
        <ErrorState error={exampleProblem(500, "7f3a-91c2")} onRetry={nothing} />
        <ErrorState error={exampleProblem(0)} onRetry={nothing} />
        <NoAccessState />
      </div>
      <LoadingState label={m.states.loading} rows={3} delayMs={0} />
      <LoadingState label={m.states.loading} rows={3} shape="text" delayMs={0} />
    </Part>
  );
}

const savings: readonly Saving[] = [
  { kind: "unsaved" },
  { kind: "saving" },
  { kind: "saved", at: "2026-11-22T13:03:00Z" },
  { kind: "failed" },
  { kind: "offline" },
  { kind: "conflict" },
];

export function SavingPart() {
  const m = useMessages(styleMessages);
  return (
    <Part title={m.sections.saving}>
      <div className={styles.row}>
        {savings.map((saving) => (
          <SaveState key={saving.kind} saving={saving} onRetry={nothing} onCompare={nothing} />
        ))}
      </div>
      <div className={styles.columns}>
        <Progress label={m.progress} value={12} max={40} />
        <Progress label={m.progressUnknown} />
      </div>
    </Part>
  );
}

export function OverlaysPart() {
  const m = useMessages(styleMessages);
  const words = m.overlays;
  const [open, setOpen] = useState<"dialog" | "sheet">();
  const close = () => setOpen(undefined);
  return (
    <Part title={m.sections.overlays}>
      <div className={styles.row}>
        <Button onClick={() => setOpen("dialog")}>{words.dialog}</Button>
        <Button onClick={() => setOpen("sheet")}>{words.sheet}</Button>
        <Button onClick={() => showToast(words.toastText, nothing)}>{words.toast}</Button>
      </div>
      <Dialog
        open={open === "dialog"}
        onClose={close}
        title={words.dialogTitle}
        actions={
          <>
            <Button variant="primary" onClick={close}>
              {words.confirm}
            </Button>
            <Button variant="quiet" onClick={close}>
              {m.buttons.quiet}
            </Button>
          </>
        }
      >
        <p>{words.dialogText}</p>
        <p className={styles.row}>
          <CompartmentTag compartment="criminal-justice" />
          <CompartmentTag compartment="contact-safety" />
        </p>
      </Dialog>
      <Sheet open={open === "sheet"} onClose={close} title={words.sheetTitle}>
        <RailSection title={m.sections.compartments} icon="eye">
          <CompartmentTag compartment="shelter-housing" />
        </RailSection>
      </Sheet>
      <ToastRegion />
    </Part>
  );
}
