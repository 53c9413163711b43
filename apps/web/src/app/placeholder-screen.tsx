import { useMessages } from "../i18n/messages.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Screen } from "../ui/screen.tsx";
import { appMessages } from "./messages.ts";

type Words = (typeof appMessages)["nl"]["nav"];

/** Makes the screen of a part of the work that a feature folder will replace. */
export function placeholderScreen(word: keyof Words) {
  return function PlaceholderScreen() {
    const m = useMessages(appMessages);
    return (
      <Screen title={m.nav[word]}>
        <EmptyState title={m.notBuilt.title}>{m.notBuilt.text}</EmptyState>
      </Screen>
    );
  };
}

export const TodayPlaceholder = placeholderScreen("today");
export const SignalsPlaceholder = placeholderScreen("signals");
export const CasesPlaceholder = placeholderScreen("cases");
export const PartnersPlaceholder = placeholderScreen("partners");
export const AdministrationPlaceholder = placeholderScreen("administration");

/** The search screen until the search is there. */
export function SearchPlaceholder() {
  const m = useMessages(appMessages);
  return (
    <Screen title={m.search.title} intro={m.search.intro}>
      <EmptyState icon="search" title={m.notBuilt.title}>
        {m.notBuilt.text}
      </EmptyState>
    </Screen>
  );
}
