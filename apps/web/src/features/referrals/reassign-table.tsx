import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Select, type Option } from "../../ui/select.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { coordinatorsQuery } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { reassignCases, type Reassigned } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";
import { emptyPlan, itemsOf, receiverOf, tally, type Plan } from "./reassign-plan.ts";
import styles from "./referrals.module.css";

type Held = { readonly caseId: string; readonly caseNumber: string; readonly pseudonym: string };
type ReassignTableProps = {
  fromMembershipId: string;
  load: { readonly items: readonly Held[]; readonly total: number };
};

/** Ticks cases, chooses who gets them, and shows for each what became of it. */
export function ReassignTable({ fromMembershipId, load }: ReassignTableProps) {
  const m = useMessages(handoverMessages).reassign;
  const [plan, setPlan] = useState<Plan>(emptyPlan);
  // The rows stay as they were when the round began, with their result beside them.
  const [rows] = useState(load.items);
  const [results, setResults] = useState<readonly Reassigned[]>([]);
  const { isBusy, errors, run } = useSubmit();
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const options = useColleagues(fromMembershipId);
  const items = itemsOf(plan);
  const wrong = items ? [] : [{ name: "toAll", message: m.nothingChosen }];
  const hand = () =>
    run(wrong, async () => {
      const body = { items: [...(items ?? [])] };
      const outcome = await reassignCases(body, keyFor(body));
      setResults((before) => [...outcome, ...before]);
      setPlan({ ...plan, chosen: new Set() });
      const { done, refused } = tally(outcome);
      showToast(m.done(done, refused));
      await refreshReferrals(queryClient);
    });
  return (
    <Form errors={errors} onSubmit={() => void hand()} aria-label={m.title}>
      {load.total > rows.length ? <p role="status">{m.more(rows.length, load.total)}</p> : null}
      <Select
        name="toAll"
        label={m.toAll}
        value={plan.toAll}
        onChange={(toAll) => setPlan({ ...plan, toAll })}
        options={options}
        width="lg"
      />
      <Table
        caption={m.caption}
        columns={useColumns(plan, setPlan, options, results)}
        rows={rows}
        rowKey={(row) => row.caseId}
        rowName={(row) => row.pseudonym}
        selection={{ keys: plan.chosen, onChange: (chosen) => setPlan({ ...plan, chosen }) }}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.confirm(plan.chosen.size)}
        </Button>
      </div>
    </Form>
  );
}

function useColleagues(fromMembershipId: string): readonly Option[] {
  const { data } = useQuery(coordinatorsQuery);
  return (data ?? [])
    .filter((each) => each.membershipId !== fromMembershipId)
    .map((each) => ({ value: each.membershipId, label: each.name }));
}

function useColumns(
  plan: Plan,
  setPlan: (plan: Plan) => void,
  options: readonly Option[],
  results: readonly Reassigned[],
): readonly Column<Held>[] {
  const m = useMessages(handoverMessages).reassign;
  const outcome: Column<Held> = {
    id: "outcome",
    header: m.outcome,
    cell: (row) => <Outcome result={results.find((each) => each.caseId === row.caseId)} />,
  };
  return [
    {
      id: "case",
      header: m.case,
      cell: (row) => `${row.pseudonym} · ${row.caseNumber}`,
    },
    {
      id: "to",
      header: m.to,
      cell: (row) => (
        <Select
          name={`to/${row.caseId}`}
          label={
            <VisuallyHidden>
              {m.to}: {row.pseudonym}
            </VisuallyHidden>
          }
          value={receiverOf(plan, row.caseId)}
          onChange={(to) => setPlan({ ...plan, toOne: { ...plan.toOne, [row.caseId]: to } })}
          options={options}
        />
      ),
    },
    ...(results.length > 0 ? [outcome] : []),
  ];
}

function Outcome({ result }: { result: Reassigned | undefined }) {
  const m = useMessages(handoverMessages).reassign;
  if (!result) return null;
  const codes: Readonly<Record<string, string>> = m.codes;
  return (
    <>
      <Badge tone={result.outcome === "refused" ? "warning" : "success"}>
        {m.outcomes[result.outcome]}
      </Badge>
      {result.outcome === "refused" ? ` ${codes[result.code ?? ""] ?? m.otherReason}` : null}
    </>
  );
}
