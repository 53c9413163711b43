import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
// Not by the front door: that would bring the calls of the log-in into the first screen.
import { demoPersonasQuery } from "../accounts/login-api.ts";
import { BannersPart, ButtonsPart, IconsPart, LabelsPart, TextPart } from "./basics-parts.tsx";
import { ErrorsPart, FieldsPart } from "./fields-part.tsx";
import { FactsPart, TablePart, TimelinePart } from "./lists-parts.tsx";
import { styleMessages } from "./messages.ts";
import { OverlaysPart, SavingPart, StatesPart } from "./states-parts.tsx";

/** Every component in every state, for builders, screenshots and axe. Only in the demo. */
export function StyleGuideScreen() {
  const m = useMessages(styleMessages);
  const personas = useQuery(demoPersonasQuery);
  if (personas.isPending) return null;
  if (!personas.data?.length && !import.meta.env.DEV) return <NoAccessState />;
  return (
    <Screen title={m.title} intro={m.intro}>
      <div>
        <TextPart />
        <ButtonsPart />
        <FieldsPart />
        <ErrorsPart />
        <LabelsPart />
        <BannersPart />
        <TablePart />
        <TimelinePart />
        <FactsPart />
        <StatesPart />
        <SavingPart />
        <OverlaysPart />
        <IconsPart />
      </div>
    </Screen>
  );
}
