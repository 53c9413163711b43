import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import styles from "./agreement-screen.module.css";
import { adviseKind, type AgreementContent } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";

const abouts = ["whole-approach", "specific-group", "provision-or-task"] as const;
const sizes = ["small", "large"] as const;
const counts = [2, 3, 5, 8, 12, 20];

/** Helps to choose the kind by size and nature of the group, with reasons; people choose. */
export function KindAdvice({ onUse }: { onUse: (kind: AgreementContent["kind"]) => void }) {
  const m = useMessages(lifeMessages);
  const language = useLanguage();
  const [about, setAbout] = useState<(typeof abouts)[number]>("whole-approach");
  const [groupSize, setSize] = useState<(typeof sizes)[number]>("small");
  const [partners, setPartners] = useState(5);
  const { data } = useQuery({
    queryKey: ["agreements", "advice", about, groupSize, partners],
    queryFn: ({ signal }) => adviseKind({ about, groupSize, partners }, signal),
  });
  return (
    <details>
      <summary>{m.advice.title}</summary>
      <div className={styles.section}>
        <RadioGroup
          name="about"
          legend={m.advice.about}
          value={about}
          onChange={setAbout}
          choices={abouts.map((value) => ({ value, label: m.advice.abouts[value] }))}
        />
        <RadioGroup
          name="groupSize"
          legend={m.advice.size}
          inline
          value={groupSize}
          onChange={setSize}
          choices={sizes.map((value) => ({ value, label: m.advice.sizes[value] }))}
        />
        <Select
          name="partners"
          label={m.advice.partners}
          width="sm"
          value={String(partners)}
          onChange={(value) => setPartners(Number(value) || 2)}
          options={counts.map((count) => ({ value: String(count), label: String(count) }))}
        />
        {data ? (
          <Banner
            tone="accent"
            live
            title={m.advice.fits(m.kind[data.kind])}
            actions={<Button onClick={() => onUse(data.kind)}>{m.advice.use}</Button>}
          >
            {data.reasons.map((reason) => (
              <p key={reason.nl}>{reason[language]}</p>
            ))}
            {data.alternatives.map((other) => (
              <p key={other.kind} className={styles.quiet}>
                {m.advice.or(m.kind[other.kind].toLowerCase())} {other.why[language]}
              </p>
            ))}
          </Banner>
        ) : null}
      </div>
    </details>
  );
}
