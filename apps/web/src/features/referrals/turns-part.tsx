import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, useDraftKey, type CaseDetail } from "../cases/index.ts";
import { takeTurn, type TurnKind, type Turns } from "./duty-api.ts";
import { dutyMessages } from "./duty-messages.ts";
import { Part } from "./part.tsx";
import { turnsQuery } from "./queries.ts";
import styles from "./referrals.module.css";
import { SayDialog } from "./say-dialog.tsx";

type TurnsPartProps = { file: CaseDetail; etag: string };

/** On which level a case is worked on, whether it is a crisis, and every turn with its reason. */
export function TurnsPart({ file, etag }: TurnsPartProps) {
  const m = useMessages(dutyMessages).turns;
  const [kind, setKind] = useState<TurnKind>();
  const query = useQuery(turnsQuery(file.id));
  return (
    <Part id="turns" title={m.title} query={query}>
      {(turns) => (
        <>
          <Standing turns={turns} onTurn={setKind} />
          {turns.items.length > 0 ? <History turns={turns} /> : null}
          {kind ? (
            <TurnDialog file={file} etag={etag} kind={kind} onClose={() => setKind(undefined)} />
          ) : null}
        </>
      )}
    </Part>
  );
}

function Standing({ turns, onTurn }: { turns: Turns; onTurn: (kind: TurnKind) => void }) {
  const m = useMessages(dutyMessages).turns;
  return (
    <>
      <p className={styles.badges}>
        <Badge tone="accent">{m.level[turns.level]}</Badge>
        {turns.isCrisis ? (
          <Badge tone="danger" icon="danger">
            {m.crisis}
          </Badge>
        ) : (
          <Badge>{m.noCrisis}</Badge>
        )}
      </p>
      {turns.allowedTurns.length > 0 ? (
        <div className={styles.actions} data-print="no">
          {turns.allowedTurns.map((kind) => (
            <Button key={kind} size="sm" onClick={() => onTurn(kind)}>
              {m.verbs[kind]}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}

function History({ turns }: { turns: Turns }) {
  const m = useMessages(dutyMessages).turns;
  const format = useFormat();
  return (
    <ol role="list" aria-label={m.history} className={styles.cards}>
      {turns.items.map((turn) => (
        <li key={turn.id} className={styles.card}>
          <strong>{m.kinds[turn.kind]}</strong>
          {turn.reason ? <p className={styles.text}>{turn.reason}</p> : null}
          <p className={styles.quiet}>
            {m.by(turn.byName, turn.organisation, format.moment(turn.at))}
          </p>
        </li>
      ))}
    </ol>
  );
}

type TurnDialogProps = TurnsPartProps & { kind: TurnKind; onClose: () => void };

const empty = { reason: "" };

function TurnDialog({ file, etag, kind, onClose }: TurnDialogProps) {
  const m = useMessages(dutyMessages).turns;
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "turn", kind), empty);
  const { isBusy, errors, run } = useSubmit();
  const queryClient = useQueryClient();
  const reason = draft.reason.trim();
  const save = () =>
    run(reason === "" ? [{ name: "reason", message: m.missingWhy }] : [], async () => {
      await takeTurn(file.id, etag, { kind, reason });
      forget();
      onClose();
      showToast(m.done);
      await refreshCase(queryClient, file.id);
    });
  return (
    <SayDialog
      title={m.verbs[kind]}
      text={m.effect[kind]}
      confirm={m.verbs[kind]}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={m.why}
        rows={3}
        value={draft.reason}
        onChange={(next) => change({ reason: next })}
        maxChars={2_000}
        isPrivate
      />
    </SayDialog>
  );
}
