import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { Segments } from "../../../ui/section-nav.tsx";
import { Select } from "../../../ui/select.tsx";
import { choicesOf, useCodeList } from "../../regions/index.ts";
import type { SignList } from "../signal-api.ts";
import { signListsQuery } from "../signal-queries.ts";
import { unknownForm } from "./report-answers.ts";
import { reportMessages } from "./report-messages.ts";
import { SignListFields } from "./sign-list-fields.tsx";
import type { StepProps } from "./step-props.ts";
import styles from "./steps.module.css";

/** The form of exploitation, and the signs that go with it. Both may stay open. */
export function SignsStep({ answers, change }: StepProps) {
  const m = useMessages(reportMessages).signs;
  const forms = useCodeList("exploitation-form");
  const form = answers.form === unknownForm ? null : answers.form;
  const lists = useQuery({ ...signListsQuery(form ?? undefined), enabled: form !== null });
  return (
    <>
      <Select
        name="form"
        label={m.form}
        hint={m.formHint}
        optional
        value={answers.form ?? ""}
        onChange={(next) => change({ form: next || null, signListId: null })}
        options={[...choicesOf(forms.items), { value: unknownForm, label: m.unknown }]}
        width="lg"
      />
      {form === null ? <p>{m.pickForm}</p> : null}
      {form !== null && lists.isPending ? <LoadingState shape="text" rows={6} /> : null}
      {form !== null && lists.isError ? <Banner tone="warning">{m.failed}</Banner> : null}
      {form !== null && lists.data ? (
        <Lists lists={lists.data} answers={answers} change={change} />
      ) : null}
    </>
  );
}

function Lists({ lists, answers, change }: StepProps & { lists: readonly SignList[] }) {
  const m = useMessages(reportMessages).signs;
  const ordered = everydayFirst(lists);
  const chosen = ordered.find((list) => list.id === answers.signListId) ?? ordered[0];
  if (!chosen) return <p>{m.noList}</p>;
  const tick = (signIds: readonly string[]) =>
    change({ signListId: chosen.id, ticks: { ...answers.ticks, [chosen.id]: signIds } });
  return (
    <>
      {ordered.length > 1 ? (
        <div className={styles.lists}>
          <Segments
            label={m.list}
            value={chosen.id}
            onChange={(signListId) => change({ signListId })}
            segments={ordered.map((list) => ({ value: list.id, label: list.label }))}
          />
        </div>
      ) : null}
      <SignListFields list={chosen} ticked={answers.ticks[chosen.id] ?? []} onTick={tick} />
    </>
  );
}

/** Lists for everyday use first; the long weighted list of experts comes after them. */
function everydayFirst(lists: readonly SignList[]): readonly SignList[] {
  return [...lists.filter((list) => !isWeighted(list)), ...lists.filter(isWeighted)];
}

function isWeighted({ dimensions }: SignList): boolean {
  return dimensions.some(({ signs }) => signs.some((sign) => sign.weight !== null));
}
