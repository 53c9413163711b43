import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Private } from "../../../ui/private.tsx";
import type { SignalDraft } from "../signal-api.ts";
import { draftMessages } from "./draft-messages.ts";
import { readAnswers } from "./read-answers.ts";
import type { ReportAnswers } from "./report-answers.ts";
import { reportMessages } from "./report-messages.ts";
import styles from "./steps.module.css";
import type { SplitDraft } from "./use-report-draft.ts";
import { useSummary } from "./use-summary.ts";

type SplitDraftNoticeProps = {
  split: SplitDraft | undefined;
  answers: ReportAnswers;
  onDone: () => void;
};

/** Tells that another window had the same draft, that both are kept, and shows where they differ. */
export function SplitDraftNotice({ split, answers, onDone }: SplitDraftNoticeProps) {
  const m = useMessages(draftMessages);
  const [isComparing, setComparing] = useState(false);
  if (!split) return null;
  const { other } = split;
  if (!other) {
    return (
      <Banner tone="warning" title={m.lostTitle} live>
        {m.lost}
      </Banner>
    );
  }
  return (
    <>
      <Banner
        tone="warning"
        title={m.copyTitle}
        live
        actions={
          <Button size="sm" onClick={() => setComparing(true)}>
            {m.compare}
          </Button>
        }
      >
        {m.copy}
      </Banner>
      {isComparing ? (
        <CompareDialog
          other={other}
          answers={answers}
          onClose={() => setComparing(false)}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}

type CompareDialogProps = {
  other: SignalDraft;
  answers: ReportAnswers;
  onClose: () => void;
  onDone: () => void;
};

function CompareDialog({ other, answers, onClose, onDone }: CompareDialogProps) {
  const m = useMessages(draftMessages);
  const navigate = useNavigate();
  const differences = useDifferences(answers, readAnswers(other.answers));
  const openOther = () => {
    onDone();
    void navigate({ to: "/signalen/nieuw", search: { concept: other.id } });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.compareTitle}
      size="wide"
      actions={
        <>
          <Button variant="primary" onClick={onDone}>
            {m.useHere}
          </Button>
          <Button onClick={openOther}>{m.useOther}</Button>
        </>
      }
    >
      <div className={styles.versions}>
        {differences.length === 0 ? <p>{m.same}</p> : null}
        {differences.map(({ step, here, there }) => (
          <Difference key={step} step={step} here={here} there={there} />
        ))}
      </div>
    </Dialog>
  );
}

type DifferenceProps = { step: string; here: string; there: string };

function Difference({ step, here, there }: DifferenceProps) {
  const m = useMessages(draftMessages);
  return (
    <section className={styles.difference}>
      <h3>{step}</h3>
      <div>
        <strong>{m.here}</strong>
        <p>
          <Private>{here}</Private>
        </p>
      </div>
      <div>
        <strong>{m.other}</strong>
        <p>
          <Private>{there}</Private>
        </p>
      </div>
    </section>
  );
}

/** The steps in which two versions differ, each in words. */
function useDifferences(here: ReportAnswers, there: ReportAnswers): readonly DifferenceProps[] {
  const names = useMessages(reportMessages).steps.names;
  const own = useSummary(here);
  const others = useSummary(there);
  const steps = Object.keys(names) as (keyof typeof names)[];
  return steps.flatMap((step) => {
    const [one, other] = [own[step], others[step]].map((items) =>
      (items ?? []).map((item) => `${item.term}: ${item.description}`).join("\n"),
    ) as [string, string];
    return one === other ? [] : [{ step: names[step], here: one, there: other }];
  });
}
