import { chooseLanguage, useLanguage, type Language } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Segments, type Segment } from "../../ui/section-nav.tsx";
import { chooseTheme, useTheme } from "../../ui/theme.ts";
import { appMessages } from "../messages.ts";

/** Light, dark or as the device. */
export function ThemeSwitch() {
  const m = useMessages(appMessages).person;
  return (
    <Segments
      label={m.theme}
      value={useTheme()}
      onChange={chooseTheme}
      segments={[
        { value: "light", label: m.themes.light },
        { value: "dark", label: m.themes.dark },
        { value: "device", label: m.themes.device },
      ]}
    />
  );
}

const languages: readonly Segment<Language>[] = [
  { value: "nl", label: "Nederlands", short: "NL" },
  { value: "en", label: "English", short: "EN" },
];

/** Dutch or English; each language is named in itself. */
export function LanguageSwitch() {
  const m = useMessages(appMessages).person;
  return (
    <Segments
      label={m.language}
      value={useLanguage()}
      onChange={chooseLanguage}
      segments={languages}
    />
  );
}
