import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { CallLink } from "../../ui/call-link.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { CaseDetail, SafeContact } from "./case-api.ts";
import { caseMessages } from "./case-messages.ts";
import styles from "./client-card.module.css";
import { isAgreed, type ClientChannel } from "./entry-draft.ts";
import { safetyMessages } from "./safety-messages.ts";

const channels: readonly ClientChannel[] = ["phone", "text", "mail", "visit", "via-partner"];

/** How, when, by whom and what never, in full: shown before any contact with the client. */
export function ContactRules({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const title = useMessages(safetyMessages).contact.title;
  const { safeContact, access } = file;
  if (!safeContact) {
    const hidden = !access.reads.includes("contact-safety");
    return (
      <Banner tone="warning" icon="contact-safety" title={title}>
        <p>{hidden ? m.safety.hiddenText : m.safety.missingText}</p>
      </Banner>
    );
  }
  const isForbidden = safeContact.channels.includes("none");
  const ways = safeContact.channels.map((channel) => m.channels[channel]).join(", ");
  return (
    <Banner tone="warning" icon="contact-safety" title={title}>
      <p data-private="">{isForbidden ? m.safety.never : `${m.safety.only} ${ways}.`}</p>
      <p className={styles.text} data-private="">
        {safeContact.rules}
      </p>
      <RuleParts rules={safeContact} />
    </Banner>
  );
}

/** When, by whom and what never, as far as it was agreed. */
export function RuleParts({ rules }: { rules: SafeContact }) {
  const m = useMessages(safetyMessages).contact;
  const parts = (["when", "byWhom", "never"] as const).flatMap((name) =>
    rules[name] ? [[m[name], rules[name]] as const] : [],
  );
  return parts.map(([label, text]) => (
    <p key={label} data-private="">
      <strong>{label}:</strong> {text}
    </p>
  ));
}

/** Calling the client: the rules first, the number below them. */
export function CallClient({ file }: { file: CaseDetail }) {
  const m = useMessages(safetyMessages);
  const [isOpen, setOpen] = useState(false);
  const phone = file.client?.phone;
  if (!phone) return null;
  const isFit = isAgreed(file.safeContact?.channels, "phone");
  return (
    <>
      <Button size="sm" icon="phone" data-print="no" onClick={() => setOpen(true)}>
        {m.contact.call}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={m.contact.call}
        actions={<Button onClick={() => setOpen(false)}>{m.file.cancel}</Button>}
      >
        <ContactRules file={file} />
        {isFit ? null : <p>{m.contact.notAgreed}</p>}
        <p data-private="">
          <CallLink number={phone}>{m.contact.callNow(phone)}</CallLink>
        </p>
      </Dialog>
    </>
  );
}

type ContactFieldsProps = {
  file: CaseDetail;
  channel: ClientChannel | "";
  reason: string;
  change: (part: { channel?: ClientChannel | ""; reason?: string }) => void;
};

/** For a contact: the rules, how the client was reached, and why when that goes against them. */
export function ContactFields({ file, channel, reason, change }: ContactFieldsProps) {
  const m = useMessages(safetyMessages).contact;
  const words = useMessages(caseMessages).channels;
  const agreed = file.safeContact?.channels;
  const needsReason = channel !== "" && !isAgreed(agreed, channel);
  return (
    <>
      <ContactRules file={file} />
      <Select
        name="clientContact"
        label={m.with}
        value={channel === "" ? "nobody" : channel}
        onChange={(value) =>
          change({ channel: value === "nobody" ? "" : (value as ClientChannel) })
        }
        options={[
          { value: "nobody", label: m.nobody },
          ...channels.map((each) => ({ value: each, label: words[each] })),
        ]}
        width="full"
      />
      {needsReason ? (
        <TextArea
          name="contactReason"
          label={agreed === undefined ? m.unknown : m.against}
          value={reason}
          onChange={(value) => change({ reason: value })}
          rows={2}
          maxChars={1000}
          isPrivate
        />
      ) : null}
    </>
  );
}
