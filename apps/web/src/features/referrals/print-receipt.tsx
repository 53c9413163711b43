import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { saveFile } from "../cases/index.ts";
import { printHandover } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";

/** Makes the receipt as a PDF and hands it to the browser. */
export function PrintReceipt({ handoverId }: { handoverId: string }) {
  const m = useMessages(handoverMessages).handover;
  return (
    <SaveButton
      label={m.print}
      fileName={m.fileName}
      done={m.printed}
      make={() => printHandover(handoverId)}
    />
  );
}

type SaveButtonProps = {
  label: string;
  fileName: string;
  done: string;
  make: () => Promise<Blob>;
};

/** A button that has a file made and saves it; a failure shows beside it. */
export function SaveButton({ label, fileName, done, make }: SaveButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      saveFile(await make(), fileName);
      showToast(done);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button size="sm" icon="print" busy={isBusy} onClick={() => void save()}>
        {label}
      </Button>
      {failure === undefined ? null : <ErrorState error={failure} onRetry={() => void save()} />}
    </>
  );
}
