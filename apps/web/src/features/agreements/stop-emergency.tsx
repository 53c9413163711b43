import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { stopEmergency, type Emergency } from "./emergency-api.ts";
import { emergencyMessages } from "./emergency-messages.ts";

/** Ends the access now; whatever was open of the case leaves the screen. */
export function StopEmergency({ emergency }: { emergency: Emergency }) {
  const m = useMessages(emergencyMessages);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => queryClient.invalidateQueries() });
  const stop = () =>
    run([], async () => {
      await stopEmergency(emergency);
      await queryClient.invalidateQueries();
      showToast(m.stopped);
    });
  return (
    <>
      <Button variant="danger" icon="cross" busy={isBusy} onClick={() => void stop()}>
        {m.stop}
      </Button>
      {errors.map(({ message }) => (
        <span key={message} role="alert">
          {message}
        </span>
      ))}
    </>
  );
}
