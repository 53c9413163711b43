import { Outlet } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { SectionLink, SectionNav } from "../../ui/section-nav.tsx";
import { useSession } from "../accounts/index.ts";
import { administrationMessages } from "./messages.ts";
import { sectionsFor } from "./sections.ts";

/** The frame of the administration: only the parts that the role has. */
export function AdministrationScreen() {
  const m = useMessages(administrationMessages);
  const { permissions } = useSession();
  const sections = sectionsFor(permissions);
  return (
    <Screen title={m.title}>
      {sections.length === 0 ? <NoAccessState /> : null}
      {sections.length > 1 ? (
        <SectionNav label={m.sections}>
          {sections.map((section) => (
            <SectionLink key={section.to} to={section.to}>
              {m[section.word]}
            </SectionLink>
          ))}
        </SectionNav>
      ) : null}
      {sections.length > 0 ? <Outlet /> : null}
    </Screen>
  );
}
