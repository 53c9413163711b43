import { useState, type DragEvent } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { FieldFrame } from "../../ui/field.tsx";
import { useField } from "../../ui/form-context.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { documentMessages } from "./document-messages.ts";
import styles from "./documents.module.css";
import { uploadMessages } from "./upload-messages.ts";

type FilePickerProps = {
  name: string;
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
  /** One file only, for a new version. */
  single?: boolean;
};

/** Files from a folder or dragged in. The browser's own control has the focus; ours lies around it. */
export function FilePicker({ name, files, onChange, single = false }: FilePickerProps) {
  const m = useMessages(uploadMessages).form;
  const field = useField(name, undefined, true);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const picked = [...(list ?? [])];
    if (picked.length > 0) onChange(single ? picked.slice(0, 1) : [...files, ...picked]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <FieldFrame field={field} label={single ? m.file : m.files} hint={m.hint}>
      {/* Dragging is an extra for the mouse; the keyboard has the control inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={cx(styles.drop, isOver && styles.over)}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className={cx(buttonClass({}), styles.pick)}>
          <Icon name="plus" />
          {single ? m.pickOne : m.pick}
          <input
            {...field.control}
            type="file"
            multiple={!single}
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file may be picked again after it was taken off the list.
              event.currentTarget.value = "";
            }}
          />
        </label>
        <span className={styles.quiet}>{single ? m.dropOne : m.drop}</span>
      </div>
      <PickedFiles files={files} onChange={onChange} />
    </FieldFrame>
  );
}

function PickedFiles({ files, onChange }: Pick<FilePickerProps, "files" | "onChange">) {
  const m = useMessages(documentMessages);
  const words = useMessages(uploadMessages).form;
  if (files.length === 0) return null;
  return (
    <ul role="list" aria-label={words.chosen} className={styles.picked}>
      {files.map((file, index) => (
        // Two files may have one name; their place tells them apart.
        // eslint-disable-next-line react/no-array-index-key
        <li key={`${file.name} ${index}`}>
          <span data-private="">{file.name}</span>
          <span className={styles.quiet}>{m.size(file.size)}</span>
          <Button
            variant="quiet"
            size="sm"
            icon="cross"
            iconOnly
            onClick={() => onChange(files.filter((each) => each !== file))}
          >
            {words.remove(file.name)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
