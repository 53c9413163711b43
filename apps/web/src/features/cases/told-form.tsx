import { useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { ComboField, languageOptions, useCodeList } from "../regions/index.ts";
import { informationQuery, recordInformation, type InformationBody } from "./care-api.ts";
import { careMessages } from "./care-messages.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import { useDraftKey } from "./draft-key.ts";

type Draft = {
  readonly topics: readonly string[];
  readonly language: string | null;
  readonly day: DateValue;
  readonly withInterpreter: boolean;
  readonly understood: InformationBody["understood"] | null;
};
type FieldsProps = { draft: Draft; change: (part: Partial<Draft>) => void };

const understoods = ["yes", "partly", "no", "not-asked"] as const;

/** Records what the client was told: topics of the packs, language, day, and what was understood. */
export function ToldForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const m = useMessages(careMessages).told;
  const start: Draft = {
    topics: [],
    language: file.client?.languages[0] ?? null,
    day: null,
    withInterpreter: file.client?.needsInterpreter ?? false,
    understood: null,
  };
  const [draft, change, forget] = useDraft<Draft>(useDraftKey(file.id, "told"), start);
  const { isBusy, errors, run } = useSubmit({ fields: { "event-in-future": "toldOn" } });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const toldOn = dayOfAnswer(draft.day);
  const { language, understood } = draft;
  const wrong = [
    ...(draft.topics.length === 0 ? [{ name: "topics", message: m.missingTopics }] : []),
    ...(language === null ? [{ name: "language", message: m.missingLanguage }] : []),
    ...(toldOn === undefined ? [{ name: "toldOn", message: m.missingDay }] : []),
    ...(understood === null ? [{ name: "understood", message: m.missingUnderstood }] : []),
  ];
  const save = () =>
    run(wrong, async () => {
      if (language === null || understood === null || toldOn === undefined) return;
      const { topics, withInterpreter } = draft;
      const body = { topics: [...topics], language, toldOn, withInterpreter, understood };
      await recordInformation(file.id, body, keyFor(body));
      await queryClient.invalidateQueries(informationQuery(file.id));
      forget();
      onClose();
      showToast(m.saved);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose} aria-label={m.add}>
      <p>{m.intro}</p>
      <Topics draft={draft} change={change} />
      <How draft={draft} change={change} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {m.cancel}
        </Button>
      </div>
    </Form>
  );
}

/** Topics under their headings, with the plain words to say. */
function Topics({ draft, change }: FieldsProps) {
  const m = useMessages(careMessages).told;
  const { items } = useCodeList("client-information");
  const toggle = (code: string, on: boolean) =>
    change({
      topics: items
        .map((item) => item.code)
        .filter((each) => (each === code ? on : draft.topics.includes(each))),
    });
  return (
    <Fieldset name="topics" legend={m.topics} kind="choices">
      {items.map((item) =>
        item.parent === null ? (
          <h3 key={item.code}>{item.label}</h3>
        ) : (
          <Checkbox
            key={item.code}
            label={item.explanation ? `${item.label}: ${item.explanation}` : item.label}
            checked={draft.topics.includes(item.code)}
            onChange={(on) => toggle(item.code, on)}
          />
        ),
      )}
    </Fieldset>
  );
}

function How({ draft, change }: FieldsProps) {
  const m = useMessages(careMessages).told;
  const screen = useLanguage();
  return (
    <>
      <ComboField
        name="language"
        label={m.language}
        value={draft.language}
        onChange={(language) => change({ language })}
        options={languageOptions(screen)}
      />
      <Checkbox
        label={m.interpreter}
        checked={draft.withInterpreter}
        onChange={(withInterpreter) => change({ withInterpreter })}
      />
      <DateField
        name="toldOn"
        label={m.day}
        value={draft.day}
        onChange={(day) => change({ day })}
        today={useToday()}
        past
      />
      <RadioGroup
        name="understood"
        legend={m.understood}
        inline
        value={draft.understood}
        onChange={(understood) => change({ understood })}
        choices={understoods.map((value) => ({ value, label: m.understoods[value] }))}
      />
    </>
  );
}
