import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Screen } from "../../ui/screen.tsx";
import { caseMessages } from "../cases/index.ts";

/** Access ended while the case was open: says so calmly, and shows nothing more of it. */
export function AccessEnded() {
  const m = useMessages(caseMessages);
  return (
    <Screen title={m.title} back={{ to: "/casussen", label: m.back }}>
      <div role="alert">
        <EmptyState
          icon="lock"
          title={m.ended.title}
          action={<LinkButton to="/casussen">{m.ended.back}</LinkButton>}
        >
          {m.ended.text} {m.ended.now}
        </EmptyState>
      </div>
    </Screen>
  );
}
