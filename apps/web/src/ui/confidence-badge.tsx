import { useMessages } from "../i18n/messages.ts";
import { Badge } from "./badge.tsx";
import { uiMessages } from "./messages.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/**
 * Marks a fact that nobody has confirmed («controleren»). A confirmed fact needs no mark and shows
 * nothing, unless `showVerified`.
 */
export function ConfidenceBadge(props: {
  confidence: "verified" | "check";
  showVerified?: boolean;
}) {
  const m = useMessages(uiMessages).confidence;
  if (props.confidence === "verified") {
    return props.showVerified ? (
      <Badge tone="success" icon="check">
        {m.verified}
      </Badge>
    ) : null;
  }
  return (
    <Badge tone="warning" icon="question" title={m.checkWhy}>
      {m.check}
      <VisuallyHidden>: {m.checkWhy}</VisuallyHidden>
    </Badge>
  );
}
