import { Outlet } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { SectionLink, SectionNav } from "../../ui/section-nav.tsx";
import { useSession } from "../accounts/index.ts";
import { privacyMessages } from "./privacy-messages.ts";
import { privacySectionsFor } from "./privacy-sections.ts";

/** The frame of the privacy screens: only the parts that the role has. */
export function PrivacyScreen() {
  const m = useMessages(privacyMessages);
  const { permissions } = useSession();
  const sections = privacySectionsFor(permissions);
  const report = permissions.includes("breach.report") ? (
    <LinkButton to="/privacy/datalekken/melden" icon="warning">
      {m.breach.report}
    </LinkButton>
  ) : null;
  return (
    <Screen title={m.title} actions={report}>
      {sections.length === 0 && report === null ? <NoAccessState /> : null}
      {sections.length > 0 ? (
        <SectionNav label={m.sections}>
          {sections.map((section) => (
            <SectionLink key={section.to} to={section.to}>
              {m[section.word]}
            </SectionLink>
          ))}
        </SectionNav>
      ) : null}
      <Outlet />
    </Screen>
  );
}
