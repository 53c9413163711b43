import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { clauseMessages } from "./clause-messages.ts";
import type { Simulation } from "./life-api.ts";

type Row = Simulation["compartments"][number];
type Outcome = Row["read"];

/** Compartment by compartment what somebody would see, by which clause, and why not. */
export function SimulationTable({ seen }: { seen: Simulation }) {
  const m = useMessages(clauseMessages);
  const columns: readonly Column<Row>[] = [
    {
      id: "compartment",
      header: m.matrix.compartment,
      cell: ({ compartment }) => <CompartmentTag compartment={compartment} />,
    },
    { id: "read", header: m.trial.reads, cell: ({ read }) => <OutcomeText outcome={read} /> },
    {
      id: "contribute",
      header: m.trial.adds,
      cell: ({ contribute }) => <OutcomeText outcome={contribute} />,
    },
  ];
  return (
    <Table
      caption={m.trial.results}
      columns={columns}
      rows={seen.compartments}
      rowKey={({ compartment }) => compartment}
    />
  );
}

function OutcomeText({ outcome }: { outcome: Outcome }) {
  const m = useMessages(clauseMessages).trial;
  const why = outcome.allowed
    ? m.bases[outcome.basis ?? "agreement"]
    : m.reasons[outcome.reason ?? "no-clause"];
  const clauses = outcome.clauses.map((clause) => m.by(clause.agreementTitle, clause.number));
  return (
    <span>
      <Badge
        tone={outcome.allowed ? "success" : "neutral"}
        icon={outcome.allowed ? "check" : "lock"}
      >
        {outcome.allowed ? m.yes : m.no}
      </Badge>{" "}
      {[why, ...clauses].join(" · ")}
    </span>
  );
}
