import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { CallLink } from "../../ui/call-link.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { AnchorButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { partnerMessages } from "./messages.ts";
import type { OrganisationDetail } from "./partners-api.ts";
import styles from "./partner-screen.module.css";
import { organisationQuery } from "./queries.ts";

/** One partner: what it does, where, and how to reach it, with the source of each fact. */
export function PartnerScreen() {
  const m = useMessages(partnerMessages);
  const { organisationId } = useParams({ from: "/work/partners/$organisationId" });
  const { data, error, isPending, refetch } = useQuery(organisationQuery(organisationId));
  return (
    <Screen
      title={data?.name ?? m.title}
      width="reading"
      back={{ to: "/partners", label: m.back }}
      meta={data ? <PartnerMeta partner={data} /> : null}
    >
      {isPending ? <LoadingState shape="text" rows={6} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Partner partner={data} /> : null}
    </Screen>
  );
}

function PartnerMeta({ partner }: { partner: OrganisationDetail }) {
  const m = useMessages(partnerMessages);
  return (
    <div className={styles.meta}>
      <Badge>{partner.typeLabel}</Badge>
      {partner.regionId === null ? <Badge>{m.national}</Badge> : null}
      <ConfidenceBadge confidence={partner.confidence === "check" ? "check" : "verified"} />
    </div>
  );
}

function Partner({ partner }: { partner: OrganisationDetail }) {
  const m = useMessages(partnerMessages).detail;
  return (
    <>
      {partner.roleText ? <p className={styles.role}>{partner.roleText}</p> : null}
      <section className={styles.contacts} aria-labelledby="contacts">
        <h2 id="contacts">{m.contacts}</h2>
        {partner.contacts.length === 0 ? <p>{m.noContacts}</p> : null}
        <ul role="list">
          {partner.contacts.map((contact) => (
            <li key={`${contact.kind} ${contact.value}`}>
              <Contact contact={contact} />
            </li>
          ))}
        </ul>
      </section>
      <DescriptionList items={useFacts(partner)} />
    </>
  );
}

function Contact({ contact }: { contact: OrganisationDetail["contacts"][number] }) {
  const m = useMessages(partnerMessages).detail;
  const kinds: Readonly<Record<string, string>> = m.kinds;
  return (
    <div className={styles.contact}>
      <span className={styles.label}>
        <strong>{contact.label || (kinds[contact.kind] ?? contact.kind)}</strong>
        {contact.hours ? <small>{contact.hours}</small> : null}
      </span>
      <ContactAction contact={contact} />
      <ConfidenceBadge confidence={contact.confidence === "check" ? "check" : "verified"} />
    </div>
  );
}

function ContactAction({ contact }: { contact: OrganisationDetail["contacts"][number] }) {
  const m = useMessages(partnerMessages).detail;
  const { kind, value } = contact;
  if (kind === "phone") {
    return (
      <CallLink number={value} size="md">
        {m.call(value)}
      </CallLink>
    );
  }
  if (kind === "email")
    return <AnchorButton href={`mailto:${value}`}>{m.mail(value)}</AnchorButton>;
  // Only addresses of the web become links: a pack is content, not code.
  if (value.startsWith("https://")) {
    return (
      <AnchorButton href={value} rel="noreferrer noopener" target="_blank" iconEnd="external">
        {m.site(new URL(value).host)}
      </AnchorButton>
    );
  }
  return <span>{value}</span>;
}

function useFacts(partner: OrganisationDetail): Description[] {
  const m = useMessages(partnerMessages).detail;
  const format = useFormat();
  const source = partner.source ?? m.unknown;
  const areas = partner.areas.length > 0 ? format.list(partner.areas) : m.unknown;
  return [
    ...(partner.hours ? [{ term: m.hours, description: partner.hours }] : []),
    { term: m.areas, description: areas },
    ...(partner.parent ? [{ term: m.parent, description: partner.parent }] : []),
    {
      term: m.source,
      description: partner.checkedOn
        ? m.checkedOn(source, format.day(partner.checkedOn))
        : m.unchecked(source),
    },
  ];
}
