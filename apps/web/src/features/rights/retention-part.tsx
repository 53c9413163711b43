import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { HoldsPart } from "./holds-part.tsx";
import { retentionQuery } from "./queries.ts";
import { setRegimes, type CaseRetention, type Regime } from "./retention-api.ts";
import { retentionMessages } from "./retention-messages.ts";
import styles from "./rights.module.css";

/** How long this dossier stays, under which laws, and what holds its destruction back. */
export function RetentionPart({ caseId }: { caseId: string }) {
  const m = useMessages(retentionMessages);
  const format = useFormat();
  const found = useQuery(retentionQuery(caseId));
  if (found.isPending) return <LoadingState rows={5} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const retention = found.data;
  return (
    <>
      <p>
        <strong>
          {m.keepUntil}:{" "}
          {retention.keepUntil === null ? m.unknown : format.longDay(retention.keepUntil)}
        </strong>{" "}
        {retention.isOver ? <Badge tone="warning">{m.over}</Badge> : null}
      </p>
      <Reasons retention={retention} />
      <Laws key={found.dataUpdatedAt} caseId={caseId} retention={retention} />
      <HoldsPart caseId={caseId} retention={retention} />
    </>
  );
}

function Reasons({ retention }: { retention: CaseRetention }) {
  const m = useMessages(retentionMessages);
  const format = useFormat();
  return (
    <ul>
      {retention.missing.map((one) => (
        <li key={one}>{m.missing[one]}</li>
      ))}
      {retention.reasons.map((one) => (
        <li key={one.ruleId}>
          {m.reason(one.basis, format.day(one.from), format.day(one.until))}{" "}
          <ConfidenceBadge confidence={one.confidence === "check" ? "check" : "verified"} />
        </li>
      ))}
    </ul>
  );
}

const all: readonly Regime[] = ["wmo", "jeugdwet", "wgs"];

function Laws({ caseId, retention }: { caseId: string; retention: CaseRetention }) {
  const m = useMessages(retentionMessages);
  const queryClient = useQueryClient();
  const today = useToday();
  const { isBusy, errors, run } = useSubmit();
  const [chosen, setChosen] = useState<readonly Regime[]>(() =>
    retention.regimes.map(({ regime }) => regime),
  );
  const decided = retention.regimes.find(({ regime }) => regime === "wgs")?.decidedUntil;
  const [until, setUntil] = useState<DateValue>(decided ? { kind: "exact", day: decided } : null);
  if (!retention.allowedActions.includes("set-regimes")) return null;
  const save = () =>
    run(chosen.length === 0 ? [{ name: "regimes", message: m.laws.missing }] : [], async () => {
      const day = dayOfAnswer(until);
      const regimes = chosen.map((regime) =>
        regime === "wgs" && day !== undefined ? { regime, decidedUntil: day } : { regime },
      );
      await setRegimes(caseId, { regimes });
      await queryClient.invalidateQueries(retentionQuery(caseId));
      showToast(m.laws.saved);
    });
  const toggle = (regime: Regime, on: boolean) =>
    setChosen(all.filter((one) => (one === regime ? on : chosen.includes(one))));
  return (
    <Form errors={errors} onSubmit={() => void save()} aria-label={m.laws.title}>
      <Fieldset
        name="regimes"
        kind="inline"
        legend={m.laws.title}
        hint={retention.isDefault ? m.laws.isDefault : m.laws.hint}
      >
        {all.map((regime) => (
          <Checkbox
            key={regime}
            label={m.regimes[regime]}
            checked={chosen.includes(regime)}
            onChange={(on) => toggle(regime, on)}
          />
        ))}
      </Fieldset>
      {chosen.includes("wgs") ? (
        <DateField
          name="decidedUntil"
          label={m.laws.decidedUntil}
          optional
          value={until}
          onChange={setUntil}
          today={today}
        />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" busy={isBusy}>
          {m.laws.save}
        </Button>
      </div>
    </Form>
  );
}
