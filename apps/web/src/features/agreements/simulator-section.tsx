import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { clauseMessages } from "./clause-messages.ts";
import { simulateAccess, type Simulation, type SimulationInput } from "./life-api.ts";
import { SimulationTable } from "./simulation-table.tsx";

type Draft = {
  readonly organisationId: string;
  readonly role: string;
  readonly purpose: string;
  readonly on: DateValue;
  readonly example: SimulationInput["example"];
};
type Changes = (changes: Partial<Draft>) => void;

const phases = ["noticing", "referral", "shelter", "guidance", "return", "monitoring"] as const;
const switches = [
  ["consentGiven", "consent"],
  ["objected", "objection"],
  ["approved", "approved"],
  ["inEmergency", "emergency"],
] as const;

/** Who would see what, on a day, in a made-up case: before anything is signed. */
export function SimulatorSection({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(clauseMessages).trial;
  const today = useToday();
  const [draft, setDraft] = useState<Draft>(() => ({
    ...begin,
    on: { kind: "exact", day: today },
  }));
  const [seen, setSeen] = useState<Simulation>();
  const { isBusy, errors, run } = useSubmit();
  const change: Changes = (changes) => setDraft((before) => ({ ...before, ...changes }));
  const look = () =>
    run([], async () => {
      const on = dayOfAnswer(draft.on) ?? today;
      const tracks = ["care" as const, "criminal-justice" as const, "aliens" as const];
      const example = { ...draft.example, tracks };
      setSeen(await simulateAccess(agreement.id, { ...draft, example, on, caseId: null }));
    });
  return (
    <section className={styles.section} aria-labelledby="trial-title">
      <h2 id="trial-title">{m.title}</h2>
      <p className={styles.text}>{m.intro}</p>
      <Form errors={errors} onSubmit={() => void look()}>
        <Persona agreement={agreement} draft={draft} onChange={change} />
        <DateField
          name="on"
          label={m.day}
          today={today}
          value={draft.on}
          onChange={(on) => change({ on })}
        />
        <Example draft={draft} onChange={change} />
        <div>
          <Button type="submit" variant="primary" icon="eye" busy={isBusy}>
            {m.run}
          </Button>
        </div>
      </Form>
      {seen ? <SimulationTable seen={seen} /> : null}
    </section>
  );
}

const begin: Omit<Draft, "on"> = {
  organisationId: "",
  role: "",
  purpose: "",
  example: {
    phase: "shelter",
    tracks: ["care"],
    consentGiven: false,
    objected: false,
    approved: false,
    inEmergency: false,
  },
};

type PersonaProps = { agreement: AgreementDetail; draft: Draft; onChange: Changes };

function Persona({ agreement, draft, onChange }: PersonaProps) {
  const m = useMessages(clauseMessages).trial;
  const roles = useCodeList("role");
  const purposes = useCodeList("purpose");
  return (
    <>
      <Select
        name="organisationId"
        label={m.organisation}
        width="lg"
        value={draft.organisationId}
        onChange={(organisationId) => onChange({ organisationId })}
        options={agreement.parties.map((party) => ({
          value: party.organisationId,
          label: party.organisationName,
        }))}
      />
      <Select
        name="role"
        label={m.role}
        value={draft.role}
        onChange={(role) => onChange({ role })}
        options={choicesOf(roles.items)}
      />
      <Select
        name="purpose"
        label={m.purpose}
        width="lg"
        value={draft.purpose}
        onChange={(purpose) => onChange({ purpose })}
        options={choicesOf(purposes.items)}
      />
    </>
  );
}

function Example({ draft, onChange }: { draft: Draft; onChange: Changes }) {
  const m = useMessages(clauseMessages);
  const set = (changes: Partial<Draft["example"]>) =>
    onChange({ example: { ...draft.example, ...changes } });
  return (
    <Fieldset name="example" legend={m.trial.example} hint={m.trial.exampleHint}>
      <Select
        name="example/phase"
        label={m.trial.phase}
        value={draft.example.phase}
        onChange={(value) => set({ phase: phases.find((each) => each === value) ?? "shelter" })}
        options={phases.map((value) => ({ value, label: m.phases[value] }))}
      />
      {switches.map(([name, word]) => (
        <Checkbox
          key={name}
          name={`example/${name}`}
          label={m.trial[word]}
          checked={draft.example[name]}
          onChange={(checked) => set({ [name]: checked })}
        />
      ))}
    </Fieldset>
  );
}
