import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { compartments, CompartmentTag } from "../../ui/compartment-tag.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { iconPaths, type IconName } from "../../ui/icon/icon-paths.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { AnchorButton, LinkButton } from "../../ui/link-button.tsx";
import { exampleMessages } from "./example-messages.ts";
import { styleMessages } from "./messages.ts";
import { Part } from "./part.tsx";
import styles from "./style-guide.module.css";

export function TextPart() {
  const m = useMessages(styleMessages);
  return (
    <Part title={m.sections.text}>
      <p className={styles.reading}>
        {m.text.reading} <a href="#inhoud">{m.text.link}</a>.
      </p>
      <p className={styles.row}>
        {m.text.keys} <Kbd keys="/" /> <Kbd keys="g v" /> <Kbd keys="?" />
      </p>
    </Part>
  );
}

export function ButtonsPart() {
  const m = useMessages(styleMessages).buttons;
  const title = useMessages(styleMessages).sections.buttons;
  return (
    <Part title={title}>
      <div className={styles.row}>
        <Button variant="primary">{m.primary}</Button>
        <Button>{m.secondary}</Button>
        <Button variant="danger">{m.danger}</Button>
        <Button variant="quiet">{m.quiet}</Button>
        <Button variant="primary" busy>
          {m.busy}
        </Button>
      </div>
      <div className={styles.row}>
        <Button size="sm" icon="check">
          {m.primary}
        </Button>
        <Button size="sm" variant="quiet" icon="edit" iconOnly>
          {m.icon}
        </Button>
        <Button icon="edit" iconOnly>
          {m.icon}
        </Button>
        <LinkButton to="/" iconEnd="arrow-right">
          {m.link}
        </LinkButton>
        <AnchorButton href="tel:112" icon="phone" size="lg" variant="primary">
          {m.call}
        </AnchorButton>
      </div>
    </Part>
  );
}

export function LabelsPart() {
  const m = useMessages(styleMessages);
  const e = useMessages(exampleMessages);
  return (
    <>
      <Part title={m.sections.labels}>
        <div className={styles.row}>
          <Badge>{e.phases.running}</Badge>
          <Badge tone="accent">{e.phases.shelter}</Badge>
          <Badge tone="info">{e.phases.aftercare}</Badge>
          <Badge tone="warning" icon="warning">
            {e.table.soon}
          </Badge>
          <Badge tone="danger" icon="danger">
            {m.buttons.danger}
          </Badge>
          <Badge tone="success" icon="success">
            {e.banners.success}
          </Badge>
          <ConfidenceBadge confidence="check" />
          <ConfidenceBadge confidence="verified" showVerified />
        </div>
      </Part>
      <Part title={m.sections.compartments}>
        <div className={styles.row}>
          {compartments.map((compartment) => (
            <CompartmentTag key={compartment} compartment={compartment} />
          ))}
        </div>
      </Part>
    </>
  );
}

export function BannersPart() {
  const m = useMessages(styleMessages);
  const e = useMessages(exampleMessages);
  return (
    <Part title={m.sections.banners}>
      <div className={styles.stack}>
        <Banner tone="danger" title={e.banners.safetyTitle}>
          {e.banners.safety}
        </Banner>
        <Banner tone="warning" title={e.banners.warningTitle}>
          {e.banners.warning}
        </Banner>
        <Banner tone="info" actions={<Button size="sm">{e.banners.action}</Button>}>
          {e.banners.info}
        </Banner>
        <Banner tone="success">{e.banners.success}</Banner>
      </div>
    </Part>
  );
}

export function IconsPart() {
  const m = useMessages(styleMessages);
  return (
    <Part title={m.sections.icons}>
      <ul role="list" className={styles.icons}>
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Part>
  );
}
