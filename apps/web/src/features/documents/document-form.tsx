import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments, isCompartment, type Compartment } from "../../ui/compartment-tag.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { useSession } from "../accounts/index.ts";
import { viewersOf, type CaseDetail } from "../cases/index.ts";
import type { CaseDocument, NewUpload } from "./documents-api.ts";
import { FilePicker } from "./file-picker.tsx";
import { refreshDocuments } from "./queries.ts";
import { ReaderFields } from "./reader-fields.tsx";
import { onlyOrganisationIds, titleOf, type ReaderChoice } from "./readers.ts";
import { uploadMessages } from "./upload-messages.ts";
import { addUpload } from "./upload-queue.ts";

type DocumentFormProps = {
  file: CaseDetail;
  /** The document that gets a new version; without it a new document is made. */
  document?: CaseDocument | undefined;
  onClose: () => void;
};

type Draft = {
  readonly files: readonly File[];
  readonly compartment: Compartment | "";
  readonly readers: ReaderChoice;
  readonly onwardUse: NonNullable<NewUpload["onwardUse"]>;
};

const formId = "add-document";

/** Which files, in which compartment, for whom: shown before a byte is sent. */
export function DocumentForm({ file, document, onClose }: DocumentFormProps) {
  const m = useMessages(uploadMessages).form;
  const [draft, setDraft] = useState<Draft>(() => firstDraft(file, document));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const wrong = check(draft, document ? m.missingOne : m.missing, m.missingCompartment);
    setErrors(wrong);
    const { compartment } = draft;
    if (wrong.length > 0 || compartment === "") return;
    const viewers = viewersOf(file.whoSees, compartment);
    const only = onlyOrganisationIds(viewers, draft.readers, organisation.id);
    const rest = { compartment, only, onwardUse: draft.onwardUse };
    for (const picked of draft.files) {
      const asked = { caseId: file.id, file: picked, body: bodyOf(picked, rest, document) };
      addUpload(asked, () => void refreshDocuments(queryClient, file.id));
    }
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={document ? m.versionTitle(document.title) : m.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary">
            {m.save(draft.files.length)}
          </Button>
          <Button onClick={onClose}>{m.cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={save}>
        <FilePicker
          name="files"
          files={draft.files}
          onChange={(files) => change({ files })}
          single={document !== undefined}
        />
        {document ? null : <CompartmentField file={file} draft={draft} change={change} />}
        <ReaderFields file={file} draft={draft} change={change} />
      </Form>
    </Dialog>
  );
}

type FieldsProps = { file: CaseDetail; draft: Draft; change: (part: Partial<Draft>) => void };

function CompartmentField({ file, draft, change }: FieldsProps) {
  const m = useMessages(uploadMessages).form;
  const words = useMessages(compartmentMessages);
  const open = compartments.filter((each) => file.access.contributes.includes(each));
  return (
    <Select
      name="compartment"
      label={m.compartment}
      value={draft.compartment}
      onChange={(value) =>
        change({
          compartment: isCompartment(value) ? value : "",
          readers: { mode: "all", organisationIds: [] },
        })
      }
      options={open.map((each) => ({ value: each, label: words[each] }))}
      width="full"
    />
  );
}

function firstDraft(file: CaseDetail, document: CaseDocument | undefined): Draft {
  const only = document?.onlyOrganisations;
  const [first, ...others] = file.access.contributes;
  return {
    files: [],
    compartment: document?.compartment ?? (others.length === 0 ? (first ?? "") : ""),
    readers: only
      ? { mode: "some", organisationIds: only.map(({ id }) => id) }
      : { mode: "all", organisationIds: [] },
    onwardUse: document?.onwardUse ?? "agreement",
  };
}

function check(draft: Draft, noFile: string, noCompartment: string): FormError[] {
  const wrong: FormError[] = [];
  if (draft.files.length === 0) wrong.push({ name: "files", message: noFile });
  if (draft.compartment === "") wrong.push({ name: "compartment", message: noCompartment });
  return wrong;
}

function bodyOf(
  file: File,
  said: {
    readonly compartment: Compartment;
    readonly only: string[] | undefined;
    readonly onwardUse: NonNullable<NewUpload["onwardUse"]>;
  },
  document: CaseDocument | undefined,
): NewUpload {
  const name = file.name.slice(-200).trim();
  return {
    name,
    sizeBytes: file.size,
    title: document?.title ?? titleOf(name),
    compartment: said.compartment,
    onwardUse: said.onwardUse,
    lastModified: file.lastModified,
    ...(file.type === "" ? {} : { mediaType: file.type.slice(0, 150) }),
    ...(said.only ? { onlyOrganisationIds: said.only } : {}),
    ...(document ? { documentId: document.id } : {}),
  };
}
