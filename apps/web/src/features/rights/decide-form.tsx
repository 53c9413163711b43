import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { refreshCase } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { groundsFor } from "./grounds.ts";
import { requestQuery } from "./queries.ts";
import { requestMessages } from "./request-messages.ts";
import styles from "./rights.module.css";
import { decideRequest, type DecisionBody, type RequestDetail } from "./rights-api.ts";

const decisions = ["granted", "partly-granted", "refused", "withdrawn"] as const;

type Draft = {
  readonly decision: DecisionBody["decision"] | null;
  readonly ground: string;
  readonly explanation: string;
  readonly correctedText: string;
};

/** Decides on a request; a refusal asks for a ground, an accepted correction for the new text. */
export function DecideForm({ request, etag }: { request: RequestDetail; etag: string }) {
  const m = useMessages(requestMessages).decide;
  const { draft, change, errors, isBusy, save } = useDeciding(request, etag);
  const grounds = useCodeList("refusal-ground").items;
  const needsGround = draft.decision === "refused" || draft.decision === "partly-granted";
  const gives = draft.decision === "granted" || draft.decision === "partly-granted";
  return (
    <section aria-labelledby="decide-title" className={styles.step}>
      <h3 id="decide-title">{m.title}</h3>
      {request.law === "wpg" ? <p>{m.byController}</p> : null}
      <Form errors={errors} onSubmit={() => void save()} aria-label={m.title}>
        <RadioGroup
          name="decision"
          legend={m.decision}
          value={draft.decision}
          onChange={(decision) => change({ decision })}
          choices={decisions.map((value) => ({ value, label: m.decisions[value] }))}
        />
        {needsGround ? (
          <Select
            name="ground"
            label={m.ground}
            value={draft.ground}
            onChange={(ground) => change({ ground })}
            width="full"
            options={groundsFor(grounds, request.kind)}
          />
        ) : null}
        {gives && request.kind === "rectification" && request.law !== "wpg" ? (
          <TextArea
            name="correctedText"
            label={m.corrected}
            value={draft.correctedText}
            onChange={(correctedText) => change({ correctedText })}
            maxChars={20_000}
            isPrivate
          />
        ) : null}
        {gives && request.kind === "destruction" ? <p>{m.destroy}</p> : null}
        <TextArea
          name="explanation"
          label={m.explanation}
          hint={m.explanationHint}
          value={draft.explanation}
          onChange={(explanation) => change({ explanation })}
          maxChars={4_000}
          isPrivate
        />
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.save}
        </Button>
      </Form>
    </section>
  );
}

function useDeciding(request: RequestDetail, etag: string) {
  const m = useMessages(requestMessages).decide;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    fields: {
      "ground-needed": "ground",
      "ground-unknown": "ground",
      "text-needed": "correctedText",
    },
    refresh: () => queryClient.invalidateQueries(requestQuery(request.id)),
  });
  const [draft, setDraft] = useState<Draft>({
    decision: null,
    ground: "",
    explanation: "",
    correctedText: "",
  });
  const save = () => {
    const { decision, ground, explanation, correctedText } = draft;
    const wrong = [
      ...(decision === null ? [{ name: "decision", message: m.missing }] : []),
      ...(explanation.trim() === ""
        ? [{ name: "explanation", message: m.explanationMissing }]
        : []),
    ];
    return run(wrong, async () => {
      if (decision === null) return;
      const body = {
        decision,
        explanation,
        ...(ground === "" ? {} : { ground }),
        ...(correctedText.trim() === "" ? {} : { correctedText }),
      };
      const { told } = await decideRequest(request.id, etag, body);
      await queryClient.invalidateQueries(requestQuery(request.id));
      await refreshCase(queryClient, request.caseId);
      showToast(told > 0 ? `${m.saved} ${m.told(told)}` : m.saved);
    });
  };
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return { draft, change, errors, isBusy, save };
}
