import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { nameOfCode, useCodeList } from "../regions/index.ts";
import { informationQuery, type Told } from "./care-api.ts";
import { careMessages } from "./care-messages.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import { ToldForm } from "./told-form.tsx";

/** What the client was told of risks, rights and duties, and what of it was understood. */
export function ToldCard({ file }: { file: CaseDetail }) {
  const m = useMessages(careMessages).told;
  const { data } = useQuery(informationQuery(file.id));
  const [isAdding, setAdding] = useState(false);
  if (!data || (data.items.length === 0 && !data.mayRecord)) return null;
  return (
    <section aria-labelledby="told-title" className={styles.card}>
      <div className={styles.head}>
        <h2 id="told-title">{m.title}</h2>
        {data.mayRecord && !isAdding ? (
          <Button size="sm" icon="plus" onClick={() => setAdding(true)}>
            {m.add}
          </Button>
        ) : null}
      </div>
      {isAdding ? <ToldForm file={file} onClose={() => setAdding(false)} /> : null}
      {data.items.length === 0 && !isAdding ? <p>{m.none}</p> : null}
      <ul role="list">
        {data.items.map((told) => (
          <li key={told.id}>
            <Line told={told} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ told }: { told: Told }) {
  const m = useMessages(careMessages).told;
  const format = useFormat();
  const language = useLanguage();
  const { labelOf } = useCodeList("client-information");
  const spoken = nameOfCode(language, "language", told.language);
  return (
    <Facts>
      <strong>{labelOf(told.topic)}</strong>
      {m.line(format.day(told.toldOn), spoken, `${told.toldBy}, ${told.organisation}`)}
      {told.withInterpreter ? m.interpreter : null}
      {m.understoodAs(m.understoods[told.understood])}
    </Facts>
  );
}
