import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import { openShelterAddress, type ShelterAddress } from "./safety-api.ts";
import { safetyMessages } from "./safety-messages.ts";

type OpenAddressDialogProps = { file: CaseDetail; item: ShelterAddress; onClose: () => void };

const formId = "open-address";

/** Asks why, then shows the address until the dialog closes; nothing else keeps it. */
export function OpenAddressDialog({ file, item, onClose }: OpenAddressDialogProps) {
  const m = useMessages(safetyMessages).address;
  const [reason, setReason] = useState("");
  const [address, setAddress] = useState<string>();
  const { isBusy, errors, run } = useSubmit();
  const wrong = reason.trim() ? [] : [{ name: "reason", message: m.missingReason }];
  const show = () =>
    run(wrong, async () => setAddress(await openShelterAddress(file.id, item.id, reason.trim())));
  return (
    <Dialog
      open
      onClose={onClose}
      title={address === undefined ? m.openTitle : m.title}
      actions={
        <>
          {address === undefined ? (
            <Button type="submit" form={formId} variant="primary" busy={isBusy}>
              {m.show}
            </Button>
          ) : null}
          <Button onClick={onClose}>{m.close}</Button>
        </>
      }
    >
      {address === undefined ? (
        <Form id={formId} errors={errors} onSubmit={() => void show()}>
          <TextArea
            name="reason"
            label={m.reason}
            hint={m.reasonHint}
            value={reason}
            onChange={setReason}
            maxChars={1000}
            isPrivate
          />
        </Form>
      ) : (
        <>
          <p className={styles.text} role="status" data-private="" data-print="no">
            <strong>{address}</strong>
          </p>
          <p>{m.secret}</p>
        </>
      )}
    </Dialog>
  );
}
