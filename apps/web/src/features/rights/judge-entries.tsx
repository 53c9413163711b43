import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Private } from "../../ui/private.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { groundsFor } from "./grounds.ts";
import { useCodeList } from "../regions/index.ts";
import { piecesQuery, requestQuery } from "./queries.ts";
import { requestMessages } from "./request-messages.ts";
import { judgeEntries, type Entry, type RequestDetail } from "./rights-api.ts";
import styles from "./rights.module.css";

type Judgement = { readonly outcome: "give" | "withhold"; readonly ground: string };
type JudgeProps = { caseId: string; request: RequestDetail; etag: string };

/** Which pieces go into the copy: those from somebody else must be judged, others may be withheld. */
export function JudgeEntries({ caseId, request, etag }: JudgeProps) {
  const m = useMessages(requestMessages).judge;
  const pieces = useQuery(piecesQuery(caseId));
  if (pieces.isPending) return <LoadingState rows={4} />;
  if (pieces.isError) {
    return <ErrorState error={pieces.error} onRetry={() => void pieces.refetch()} />;
  }
  const ours = pieces.data.filter(
    (piece) =>
      piece.originOrganisationType !== "police" || piece.compartment !== "criminal-justice",
  );
  return (
    <section aria-labelledby="judge-title" className={styles.step}>
      <h3 id="judge-title">{m.title}</h3>
      <p className={styles.intro}>{ours.length === 0 ? m.none : m.intro}</p>
      {ours.length === 0 ? null : <Pieces pieces={ours} request={request} etag={etag} />}
    </section>
  );
}

type PiecesProps = Omit<JudgeProps, "caseId"> & { pieces: readonly Entry[] };

function Pieces({ pieces, request, etag }: PiecesProps) {
  const m = useMessages(requestMessages).judge;
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(requestQuery(request.id));
  const { isBusy, errors, run } = useSubmit({ refresh });
  const [chosen, setChosen] = useState<Readonly<Record<string, Judgement>>>(() =>
    Object.fromEntries(
      request.judgements.map(({ entryId, outcome, ground }) => [
        entryId,
        { outcome, ground: ground ?? "" },
      ]),
    ),
  );
  const save = () => {
    const items = Object.entries(chosen).map(([entryId, { outcome, ground }]) => ({
      entryId,
      outcome,
      ...(outcome === "withhold" ? { ground } : {}),
    }));
    const isMissing = items.some((item) => item.outcome === "withhold" && item.ground === "");
    return run(isMissing ? [{ name: "", message: m.groundMissing }] : [], async () => {
      await judgeEntries(request.id, etag, { items });
      await refresh();
      showToast(m.saved);
    });
  };
  return (
    <Form errors={errors} onSubmit={() => void save()} aria-label={m.title}>
      <ul role="list" className={styles.list}>
        {pieces.map((piece) => (
          <li key={piece.id} className={styles.piece}>
            <Piece
              piece={piece}
              judgement={chosen[piece.id]}
              onChange={(judgement) => setChosen((now) => ({ ...now, [piece.id]: judgement }))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button type="submit" busy={isBusy}>
          {m.save}
        </Button>
      </div>
    </Form>
  );
}

type PieceProps = {
  piece: Entry;
  judgement: Judgement | undefined;
  onChange: (judgement: Judgement) => void;
};

function Piece({ piece, judgement, onChange }: PieceProps) {
  const m = useMessages(requestMessages).judge;
  const format = useFormat();
  const grounds = useCodeList("refusal-ground").items;
  const isThirdParty = piece.source === "third-party";
  const outcome = judgement?.outcome ?? (isThirdParty ? null : "give");
  return (
    <>
      <p className={styles.quiet}>
        {format.day(format.dayOf(piece.eventAt))} · {piece.originOrganisation}{" "}
        <CompartmentTag compartment={piece.compartment} />{" "}
        {isThirdParty ? <Badge tone="warning">{m.thirdParty}</Badge> : null}
      </p>
      <p className={styles.text}>
        <Private>{piece.text}</Private>
      </p>
      <RadioGroup
        name={`outcome-${piece.id}`}
        legend={`${m.title} ${format.moment(piece.eventAt)}`}
        inline
        value={outcome}
        onChange={(next) => onChange({ outcome: next, ground: judgement?.ground ?? "" })}
        choices={[
          { value: "give", label: m.give },
          { value: "withhold", label: m.withhold },
        ]}
      />
      {outcome === "withhold" ? (
        <Select
          name={`ground-${piece.id}`}
          label={m.ground}
          value={judgement?.ground ?? ""}
          onChange={(ground) => onChange({ outcome: "withhold", ground })}
          width="full"
          options={groundsFor(grounds, "withholding")}
        />
      ) : null}
    </>
  );
}
