import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import { printConsentText, saveFile } from "../cases/index.ts";
import { codeListQuery, nameOfCode } from "../regions/index.ts";
import { paperLanguages, saidIn, type ConsentText, type PaperLanguage } from "./consent-draft.ts";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";

type ConsentPaperProps = {
  text: ConsentText;
  /** The client's own language, when it is one of the eight. */
  first: string | undefined;
};

/** The words to read aloud in one of eight languages, and the same in large type on paper. */
export function ConsentPaper({ text, first }: ConsentPaperProps) {
  const m = useMessages(consentMessages).paper;
  const screen = useLanguage();
  const { data } = useQuery(codeListQuery("consent-text"));
  const [chosen, setChosen] = useState<PaperLanguage>();
  const { isBusy, run } = useSubmit();
  const own = paperLanguages.find((language) => language === first);
  const language = chosen ?? own ?? screen;
  const item = data?.items.find((each) => each.code === text.code);
  const said = item && saidIn(item, language);
  const print = () =>
    run([], async () => saveFile(await printConsentText(text.code, language), "toestemming.pdf"));
  return (
    <>
      <Select
        name="paperLanguage"
        label={m.language}
        value={language}
        onChange={(value) => setChosen(value as PaperLanguage)}
        options={paperLanguages.map((each) => ({
          value: each,
          label: nameOfCode(screen, "language", each),
        }))}
      />
      {said ? (
        <blockquote lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
          <p>{said.text}</p>
          <p>{said.withdrawal}</p>
        </blockquote>
      ) : (
        <p>{m.missing}</p>
      )}
      {said ? (
        <div className={styles.actions}>
          <Button size="sm" icon="document" busy={isBusy} onClick={() => void print()}>
            {m.print}
          </Button>
        </div>
      ) : null}
    </>
  );
}
