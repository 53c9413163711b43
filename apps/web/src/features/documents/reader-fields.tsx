import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { Compartment } from "../../ui/compartment-tag.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { useSession } from "../accounts/index.ts";
import { viewersOf, type CaseDetail } from "../cases/index.ts";
import { documentMessages } from "./document-messages.ts";
import type { NewUpload } from "./documents-api.ts";
import styles from "./documents.module.css";
import { uploadMessages } from "./upload-messages.ts";
import { futureReaders, type ReaderChoice } from "./readers.ts";

type OnwardUse = NonNullable<NewUpload["onwardUse"]>;
const onwardUses: readonly OnwardUse[] = ["agreement", "coordination", "supplier"];

type Draft = {
  readonly compartment: Compartment | "";
  readonly readers: ReaderChoice;
  readonly onwardUse: OnwardUse;
};

type ReaderFieldsProps = {
  file: CaseDetail;
  draft: Draft;
  change: (part: { readers?: ReaderChoice; onwardUse?: OnwardUse }) => void;
};

/** Who may read a document and how far it may go, with the names of who will. */
export function ReaderFields({ file, draft, change }: ReaderFieldsProps) {
  const m = useMessages(documentMessages);
  const words = useMessages(uploadMessages).form;
  const { organisation } = useSession();
  const { compartment, readers } = draft;
  const viewers = compartment === "" ? [] : viewersOf(file.whoSees, compartment);
  const others = viewers.filter(({ organisationId }) => organisationId !== organisation.id);
  return (
    <>
      <RadioGroup
        name="readers"
        legend={words.readers}
        value={readers.mode}
        onChange={(mode) => change({ readers: { ...readers, mode } })}
        choices={[
          { value: "all", label: words.all },
          { value: "some", label: words.some },
        ]}
      />
      {readers.mode === "some" && compartment !== "" ? (
        <Fieldset
          name="onlyOrganisationIds"
          legend={words.someLegend}
          hint={words.own(organisation.name)}
          kind="choices"
        >
          {others.length === 0 ? <p className={styles.quiet}>{words.nobodyElse}</p> : null}
          {others.map(({ organisationId, name }) => (
            <Checkbox
              key={organisationId}
              label={name}
              checked={readers.organisationIds.includes(organisationId)}
              onChange={(isOn) => change({ readers: withChosen(readers, organisationId, isOn) })}
            />
          ))}
        </Fieldset>
      ) : null}
      <Select
        name="onwardUse"
        label={words.onward}
        value={draft.onwardUse}
        onChange={(value) => change({ onwardUse: value as OnwardUse })}
        options={onwardUses.map((value) => ({ value, label: m.onward[value] }))}
        width="full"
      />
      <FutureReaders file={file} draft={draft} />
    </>
  );
}

function withChosen(readers: ReaderChoice, id: string, isOn: boolean): ReaderChoice {
  const others = readers.organisationIds.filter((each) => each !== id);
  return { ...readers, organisationIds: isOn ? [...others, id] : others };
}

/** «Wie ziet dit»: names, before it is sent. */
function FutureReaders({ file, draft }: { file: CaseDetail; draft: Draft }) {
  const m = useMessages(documentMessages);
  const words = useMessages(uploadMessages).form;
  const format = useFormat();
  const { organisation } = useSession();
  const { compartment, readers, onwardUse } = draft;
  const viewers = compartment === "" ? [] : viewersOf(file.whoSees, compartment);
  const names = futureReaders(viewers, readers, organisation.id)
    .filter(
      (view) =>
        onwardUse === "agreement" ||
        view.organisationId === organisation.id ||
        (onwardUse === "coordination" && view.isCoordinating),
    )
    .map(({ name }) => name);
  const all = names.includes(organisation.name) ? names : [organisation.name, ...names];
  return (
    <p className={styles.seen} role="status">
      <Icon name="eye" size={16} />
      <span>
        <strong>{m.whoSees}.</strong>{" "}
        {compartment === "" ? words.choose : m.seenBy(format.list(all))}
      </span>
    </p>
  );
}
