import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { saveFile } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { printViewings, type ClientLanguage, type ViewingFilter } from "./rights-api.ts";
import { rightsMessages } from "./rights-messages.ts";
import styles from "./rights.module.css";

type PrintProps = { caseId: string; filter: ViewingFilter; languages: readonly string[] };

/** Makes the overview as a PDF in the client's language, and says when nobody checked the words. */
export function PrintViewings({ caseId, filter, languages }: PrintProps) {
  const m = useMessages(rightsMessages).print;
  const screen = useLanguage();
  const known = useCodeList("client-language");
  const own = languages.find((one) => known.items.some(({ code }) => code === one));
  const [chosen, setChosen] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const language = chosen ?? own ?? screen;
  const item = known.items.find(({ code }) => code === language);
  const print = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const pdf = await printViewings(caseId, language as ClientLanguage, filter);
      saveFile(pdf, m.file(language));
      showToast(m.done);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.print} data-print="no" role="group" aria-label={m.title}>
      <Select
        name="language"
        label={m.language}
        value={language}
        onChange={setChosen}
        options={known.items.map(({ code, label }) => ({ value: code, label }))}
      />
      <Button icon="print" busy={isBusy} onClick={() => void print()}>
        {m.button}
      </Button>
      {item?.confidence === "check" ? (
        <p className={styles.quiet}>
          <ConfidenceBadge confidence="check" /> {m.check}
        </p>
      ) : null}
      {Object.keys(filter).some((key) => key !== "order") ? (
        <p className={styles.quiet}>{m.part}</p>
      ) : null}
      {isBusy ? <Progress label={m.busy} /> : null}
      {failure === undefined ? null : <ErrorState error={failure} />}
    </div>
  );
}
