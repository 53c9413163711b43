import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { draftsQuery } from "../signal-queries.ts";
import { draftMessages } from "./draft-messages.ts";

/** Offers the last unfinished report before a new one is begun. */
export function ResumeNotice() {
  const m = useMessages(draftMessages);
  const format = useFormat();
  const drafts = useQuery(draftsQuery);
  // The offer is about what was there when the screen opened, not about the report begun since.
  const [offered, setOffered] = useState<{ id: string; savedAt: string } | null>();
  if (offered === undefined && drafts.data && !drafts.isFetching) {
    setOffered(drafts.data[0] ?? null);
  }
  if (!offered) return null;
  return (
    <Banner
      tone="neutral"
      icon="document"
      title={m.resumeTitle}
      actions={
        <LinkButton to="/signalen/nieuw" search={{ concept: offered.id }} size="sm">
          {m.go}
        </LinkButton>
      }
    >
      {m.resume(format.moment(offered.savedAt))}
    </Banner>
  );
}
