import { useMessages } from "../../i18n/messages.ts";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments } from "../../ui/compartment-tag.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useToday } from "../accounts/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { clauseMessages } from "./clause-messages.ts";
import { lifeMessages } from "./life-messages.ts";
import { conditionsOf, matrixOf, type Cell } from "./matrix.ts";

/** Who may what with which compartment, on one sheet; for the screen and for paper. */
export function MatrixSection({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(clauseMessages).matrix;
  const none = useMessages(lifeMessages).parties;
  const words = useMessages(compartmentMessages);
  const rows = matrixOf(agreement, useToday());
  if (rows.length === 0) {
    return (
      <EmptyState icon="partners" title={none.none}>
        {none.noneWhy}
      </EmptyState>
    );
  }
  return (
    // A table that scrolls must be reachable with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.wide} tabIndex={0} role="region" aria-label={m.caption}>
      <table className={styles.matrix}>
        <caption>{m.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.compartment}</th>
            {rows.map(({ party }) => (
              <th key={party.organisationId} scope="col">
                {party.organisationName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compartments.map((compartment, place) => (
            <tr key={compartment}>
              <th scope="row">{words[compartment]}</th>
              {rows.map(({ party, cells }) => (
                <td key={party.organisationId}>
                  {cells[place] ? <CellText cell={cells[place]} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ cell }: { cell: Cell }) {
  const m = useMessages(clauseMessages);
  if (cell.clauses.length === 0) return <span className={styles.quiet}>{m.matrix.nothing}</span>;
  const conditions: Readonly<Record<string, string>> = m.conditions;
  return cell.clauses.map((clause) => (
    <p key={clause.id}>
      {clause.effect === "deny" ? `${m.matrix.not} ` : ""}
      {m.actions[clause.action]} ({clause.number})
      {conditionsOf(clause).map((name) => (
        <small key={name}>{conditions[name]}</small>
      ))}
    </p>
  ));
}
