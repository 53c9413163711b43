import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { ConfidenceBadge } from "../../../ui/confidence-badge.tsx";
import { Fieldset } from "../../../ui/fieldset.tsx";
import type { SignList } from "../signal-api.ts";
import { reportMessages } from "./report-messages.ts";
import styles from "./steps.module.css";

type SignListFieldsProps = {
  list: SignList;
  ticked: readonly string[];
  onTick: (signIds: readonly string[]) => void;
};

const longList = 30;

/**
 * The signs of a list by dimension, with how to read it and where it comes from. Weights are not
 * shown: who looks must not count.
 */
export function SignListFields({ list, ticked, onTick }: SignListFieldsProps) {
  const m = useMessages(reportMessages).signs;
  const count = list.dimensions.reduce((sum, { signs }) => sum + signs.length, 0);
  const toggle = (signId: string, isOn: boolean) =>
    onTick(isOn ? [...ticked, signId] : ticked.filter((other) => other !== signId));
  return (
    <section className={styles.signs} aria-labelledby="sign-list-title">
      <div className={styles.signsHead}>
        <h3 id="sign-list-title">{m.listTitle}</h3>
        <span role="status">{m.ticked(ticked.length)}</span>
      </div>
      <Banner tone="neutral" title={m.rulesTitle}>
        <ul>
          {list.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Banner>
      {list.dimensions.map((dimension) => (
        <details
          key={`${list.id} ${dimension.id}`}
          className={styles.dimension}
          open={count <= longList || dimension.signs.some((sign) => ticked.includes(sign.id))}
        >
          <summary>
            {dimension.label}
            <span className={styles.count}>
              {m.ticked(dimension.signs.filter((sign) => ticked.includes(sign.id)).length)}
            </span>
          </summary>
          <Fieldset name={`signs-${dimension.id}`} legend={dimension.label} kind="choices">
            <div className={styles.signGrid}>
              {dimension.signs.map((sign) => (
                <Checkbox
                  key={sign.id}
                  label={sign.label}
                  checked={ticked.includes(sign.id)}
                  onChange={(isOn) => toggle(sign.id, isOn)}
                />
              ))}
            </div>
          </Fieldset>
        </details>
      ))}
      <p className={styles.source}>
        {m.source(list.issuer, list.version, list.source)}{" "}
        <ConfidenceBadge confidence={list.confidence === "check" ? "check" : "verified"} />
      </p>
    </section>
  );
}
