import { useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import { lifeMessages } from "./life-messages.ts";

type Status = AgreementDetail["status"];

const looks: Record<Status, readonly [Tone, IconName]> = {
  draft: ["neutral", "edit"],
  offered: ["info", "clock"],
  "in-force": ["success", "check"],
  amended: ["neutral", "undo"],
  ended: ["neutral", "cross"],
};

/** How an agreement stands, in a word with an icon. */
export function StatusBadge({ status }: { status: Status }) {
  const m = useMessages(lifeMessages);
  const [tone, icon] = looks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {m.status[status]}
    </Badge>
  );
}
