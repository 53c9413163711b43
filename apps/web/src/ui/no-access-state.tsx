import { useMessages } from "../i18n/messages.ts";
import { uiMessages } from "./messages.ts";
import { LinkButton } from "./link-button.tsx";
import { StateFrame } from "./state-frame.tsx";

/**
 * «Dit kun je niet openen»: the same page for what does not exist and for what one may not know of,
 * so that it gives nothing away.
 * @param isScreen stands in the place of the whole screen: brings its own title and heading
 */
export function NoAccessState({ isScreen }: { isScreen?: boolean | undefined }) {
  const m = useMessages(uiMessages).state;
  return (
    <StateFrame
      icon="lock"
      title={m.hiddenTitle}
      isScreen={isScreen}
      actions={<LinkButton to="/">{m.hiddenBack}</LinkButton>}
    >
      <p>{m.hiddenWhy}</p>
      <p>{m.hiddenNow}</p>
    </StateFrame>
  );
}
