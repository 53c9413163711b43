import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { useFormErrors } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { exampleMessages } from "./example-messages.ts";
import { styleMessages } from "./messages.ts";
import { Part } from "./part.tsx";
import styles from "./style-guide.module.css";

const today = "2026-11-22";

/** Every field, and a form that shows what a refused form looks like. */
export function FieldsPart() {
  const m = useMessages(styleMessages);
  return (
    <Part title={m.sections.fields}>
      <div className={styles.columns}>
        <TextFields />
        <Choices />
      </div>
    </Part>
  );
}

function TextFields() {
  const m = useMessages(styleMessages).fields;
  const forms = useMessages(exampleMessages).forms;
  const [name, setName] = useState("");
  const [story, setStory] = useState("");
  const [form, setForm] = useState("");
  const [born, setBorn] = useState<DateValue>({
    kind: "estimated",
    day: "2004-01-01",
    precision: "year",
  });
  const [due, setDue] = useState<DateValue>({ kind: "exact", day: "2026-12-03" });
  const options = Object.entries(forms).map(([value, label]) => ({ value, label }));
  return (
    <Form onSubmit={() => undefined}>
      <TextField
        name="name"
        label={m.name}
        hint={m.nameHint}
        optional
        isPrivate
        value={name}
        onChange={setName}
      />
      <TextArea
        name="story"
        label={m.story}
        hint={m.storyHint}
        value={story}
        onChange={setStory}
        maxChars={120}
      />
      <DateField
        name="born"
        label={m.born}
        today={today}
        past
        allowEstimated
        allowUnknown
        value={born}
        onChange={setBorn}
      />
      <DateField name="due" label={m.due} today={today} value={due} onChange={setDue} />
      <Select name="form" label={m.form} value={form} onChange={setForm} options={options} />
    </Form>
  );
}

function Choices() {
  const m = useMessages(styleMessages).fields;
  const [urgency, setUrgency] = useState<"today" | "week" | "later" | null>("week");
  const [minor, setMinor] = useState<"yes" | "no" | "unknown" | null>(null);
  const [signs, setSigns] = useState({ money: true, hours: false });
  return (
    <Form onSubmit={() => undefined}>
      <RadioGroup
        name="urgency"
        legend={m.urgency}
        value={urgency}
        onChange={setUrgency}
        choices={[
          { value: "today", label: m.urgencies.today, hint: m.urgencyHint },
          { value: "week", label: m.urgencies.week },
          { value: "later", label: m.urgencies.later },
        ]}
      />
      <RadioGroup
        name="minor"
        legend={m.inline}
        inline
        value={minor}
        onChange={setMinor}
        choices={[
          { value: "yes", label: m.yes },
          { value: "no", label: m.no },
          { value: "unknown", label: m.unknown },
        ]}
      />
      <Fieldset name="signs" legend={m.signs} kind="choices">
        <Checkbox
          label={m.sign1}
          checked={signs.money}
          onChange={(money) => setSigns({ ...signs, money })}
        />
        <Checkbox
          label={m.sign2}
          hint={m.sign2Hint}
          checked={signs.hours}
          onChange={(hours) => setSigns({ ...signs, hours })}
        />
      </Fieldset>
    </Form>
  );
}

/** A form that is refused: summary on top, error beside the field. */
export function ErrorsPart() {
  const m = useMessages(styleMessages);
  const [name, setName] = useState("");
  const [story, setStory] = useState("");
  const { errors, fail } = useFormErrors();
  const refuse = () =>
    fail([
      { name: "name", message: m.fields.nameMissing },
      { name: "story", message: m.fields.storyMissing },
    ]);
  return (
    <Part title={m.sections.errors}>
      <Form errors={errors} onSubmit={refuse}>
        <TextField name="name" label={m.fields.name} value={name} onChange={setName} />
        <TextArea name="story" label={m.fields.story} value={story} onChange={setStory} />
        <div className={styles.row}>
          <Button type="submit" variant="primary" icon="send">
            {m.fields.send}
          </Button>
          <Button variant="quiet">{m.buttons.quiet}</Button>
        </div>
      </Form>
    </Part>
  );
}
