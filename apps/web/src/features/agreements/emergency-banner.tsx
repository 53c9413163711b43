import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { useCan } from "../accounts/index.ts";
import { emergencyMessages } from "./emergency-messages.ts";
import { emergenciesQuery } from "./life-queries.ts";
import { StopEmergency } from "./stop-emergency.tsx";
import { useRemaining } from "./use-remaining.ts";

/** Over a case that is open in an emergency: how long still, and a way to stop. */
export function EmergencyBanner({ caseId }: { caseId: string }) {
  const m = useMessages(emergencyMessages);
  const mayUse = useCan("emergency.use");
  const { data, dataUpdatedAt } = useQuery({ ...emergenciesQuery, enabled: mayUse });
  const open = data?.find((each) => each.caseId === caseId && each.allowedActions.includes("stop"));
  const left = useRemaining(open?.minutesLeft ?? 0, dataUpdatedAt);
  if (!open || !left) return null;
  return (
    <Banner
      tone="danger"
      icon="eye"
      live
      title={m.banner(m.left(left.hours, left.minutes))}
      actions={<StopEmergency emergency={open} />}
    />
  );
}
