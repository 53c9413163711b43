import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import {
  contentOf,
  dayFields,
  draftOfContent,
  elements,
  missingOf,
  regimes,
  type ContentDraft,
} from "./content-draft.ts";
import { KindAdvice } from "./kind-advice.tsx";
import type { AgreementContent } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";

type ContentFormProps = {
  agreement?: AgreementDetail;
  save: (content: AgreementContent) => Promise<unknown>;
  refresh?: () => unknown;
};

const kinds = ["covenant", "protocol", "bilateral"] as const;
const settings = ["regional-table", "riec", "care-and-safety-house", "other"] as const;
const long = [
  "why",
  "forWhom",
  "byWhom",
  "goals",
  "targetGroups",
  "activities",
  "indicators",
  "roleDivision",
] as const;
const later = new Set<string>(long.slice(3));

/** What an agreement says: which kind, why, for whom, by whom, the five parts, days and DPIA. */
export function ContentForm({ agreement, save, refresh }: ContentFormProps) {
  const m = useMessages(lifeMessages);
  const today = useToday();
  const [draft, setDraft] = useState(() => draftOfContent(agreement, today));
  const { isBusy, errors, run } = useSubmit({
    fields: { "end-before-start": "validUntil", "review-after-end": "reviewOn" },
    ...(refresh ? { refresh } : {}),
  });
  const change: Change = (changes) => setDraft((before) => ({ ...before, ...changes }));
  const missing = missingOf(draft, { text: m.fields.missing, day: m.fields.missingDay });
  return (
    <Form errors={errors} onSubmit={() => void run(missing, async () => save(contentOf(draft)))}>
      <KindAdvice onUse={(kind) => change({ kind })} />
      <RadioGroup
        name="kind"
        legend={m.fields.kind}
        inline
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        choices={kinds.map((value) => ({ value, label: m.kind[value] }))}
      />
      <RadioGroup
        name="setting"
        legend={m.fields.setting}
        value={draft.setting}
        onChange={(setting) => change({ setting })}
        choices={settings.map((value) => ({ value, label: m.setting[value] }))}
      />
      <Texts draft={draft} onChange={change} />
      <Days draft={draft} onChange={change} />
      {regimes.map((regime) => (
        <Decision key={regime} regime={regime} draft={draft} onChange={change} />
      ))}
      <div>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.fields.save}
        </Button>
      </div>
    </Form>
  );
}

type Change = (changes: Partial<ContentDraft>) => void;
type PartProps = { draft: ContentDraft; onChange: Change };

function Texts({ draft, onChange }: PartProps) {
  const m = useMessages(lifeMessages).fields;
  const set = (field: keyof ContentDraft["texts"]) => (text: string) =>
    onChange({ texts: { ...draft.texts, [field]: text } });
  return (
    <>
      <TextField name="title" label={m.title} value={draft.texts.title} onChange={set("title")} />
      {long.map((field) => (
        <TextArea
          key={field}
          name={field}
          label={m[field]}
          rows={3}
          optional={later.has(field)}
          value={draft.texts[field]}
          onChange={set(field)}
        />
      ))}
      {(["dpiaReference", "dpiaVersion"] as const).map((field) => (
        <TextField
          key={field}
          name={field}
          label={m[field]}
          optional
          value={draft.texts[field]}
          onChange={set(field)}
        />
      ))}
    </>
  );
}

function Days({ draft, onChange }: PartProps) {
  const m = useMessages(lifeMessages).fields;
  const today = useToday();
  return dayFields.map((field) => (
    <DateField
      key={field}
      name={field}
      label={m[field]}
      optional={field === "validUntil"}
      today={today}
      value={draft.days[field]}
      onChange={(value) => onChange({ days: { ...draft.days, [field]: value } })}
    />
  ));
}

function Decision({ regime, draft, onChange }: PartProps & { regime: (typeof regimes)[number] }) {
  const m = useMessages(lifeMessages).decision;
  const given = draft.decisions[regime];
  return (
    <details open={elements.some((element) => given[element] !== "")}>
      <summary>{m.title(m.regimes[regime])}</summary>
      <Fieldset name={`decisions/${regime}`} legend={m.title(m.regimes[regime])} hint={m.hint}>
        {elements.map((element) => (
          <TextArea
            key={element}
            name={`decisions/${regime}/${element}`}
            label={m[element]}
            rows={2}
            optional
            value={given[element]}
            onChange={(text) =>
              onChange({
                decisions: { ...draft.decisions, [regime]: { ...given, [element]: text } },
              })
            }
          />
        ))}
      </Fieldset>
    </details>
  );
}
