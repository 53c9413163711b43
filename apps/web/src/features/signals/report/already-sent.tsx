import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { checkMessages } from "./check-messages.ts";

/** The first sending got through after all, and the report was changed since. */
export function AlreadySent() {
  const m = useMessages(checkMessages).check;
  return (
    <Banner
      tone="warning"
      live
      actions={
        <LinkButton to="/signalen" search={{ lijst: "mijn" }}>
          {m.toMine}
        </LinkButton>
      }
    >
      {m.already}
    </Banner>
  );
}
