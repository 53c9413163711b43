import { useMessages } from "../../i18n/messages.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { AnchorButton, LinkButton } from "../../ui/link-button.tsx";
import { useScreenFocus } from "../../ui/screen.tsx";
import { ChainPicture } from "./chain-picture.tsx";
import { startMessages } from "./messages.ts";
import styles from "./start.module.css";

/** The public start: danger first, then what Schakel is and how to report. */
export function StartScreen() {
  const m = useMessages(startMessages);
  const heading = useScreenFocus(m.documentTitle);
  return (
    <div className={styles.page}>
      <section className={styles.danger} aria-label={m.danger}>
        <Icon name="danger" size={24} />
        <p>
          <strong>{m.danger}</strong> {m.dangerNow}
        </p>
        <AnchorButton href="tel:112" variant="danger" icon="phone">
          {m.call}
        </AnchorButton>
      </section>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            {m.title}
          </h1>
          <p className={styles.lead}>{m.lead}</p>
          <div className={styles.actions}>
            <LinkButton to="/signalen/nieuw" variant="primary" size="lg" icon="signal">
              {m.report}
            </LinkButton>
            <LinkButton to="/inloggen" size="lg">
              {m.login}
            </LinkButton>
          </div>
          <p className={styles.hint}>{m.reportHint}</p>
        </div>
        <ChainPicture />
      </div>
      <Steps />
      <Promises />
    </div>
  );
}

function Steps() {
  const m = useMessages(startMessages);
  const steps = [
    [m.steps.report, m.steps.reportText],
    [m.steps.assess, m.steps.assessText],
    [m.steps.join, m.steps.joinText],
    [m.steps.act, m.steps.actText],
  ] as const;
  return (
    <section className={styles.section}>
      <h2>{m.stepsTitle}</h2>
      <ol role="list" className={styles.steps}>
        {steps.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Promises() {
  const m = useMessages(startMessages);
  const promises = [
    ["eye", m.promises.log, m.promises.logText],
    ["share", m.promises.share, m.promises.shareText],
    ["lock", m.promises.keep, m.promises.keepText],
  ] as const;
  return (
    <section className={styles.section}>
      <h2>{m.promisesTitle}</h2>
      <ul role="list" className={styles.promises}>
        {promises.map(([icon, title, text]) => (
          <li key={title}>
            <Icon name={icon} size={24} />
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
