import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Banner } from "../../ui/banner.tsx";
import type { ButtonVariant } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { CaseDetail } from "./case-api.ts";
import { CallLink } from "../../ui/call-link.tsx";
import { caseMessages } from "./case-messages.ts";
import { RuleParts } from "./contact-rules.tsx";
import styles from "./safety-banner.module.css";

type SafetyBannerProps = { file: CaseDetail; onCall?: () => void };

/**
 * How the client may be approached, above everything else. It is there in every case: also when
 * nothing was agreed yet, and when the reader may not see it.
 */
export function SafetyBanner({ file, onCall }: SafetyBannerProps) {
  const m = useMessages(caseMessages);
  const { safeContact, access, coordinator } = file;
  if (safeContact) return <Rules file={file} rules={safeContact} />;
  if (access.reads.includes("contact-safety")) {
    return (
      <Banner
        tone={file.isCrisis ? "danger" : "warning"}
        title={m.safety.missing}
        actions={<EditLink file={file} label={m.safety.set} variant="secondary" />}
      >
        {m.safety.missingText}
      </Banner>
    );
  }
  return (
    <Banner
      tone={file.isCrisis ? "danger" : "warning"}
      icon="contact-safety"
      title={file.isCrisis ? m.safety.crisis : m.safety.hidden}
      actions={
        coordinator.phone ? (
          <CallLink number={coordinator.phone} onCall={onCall}>
            {m.coordinator.call(coordinator.phone)}
          </CallLink>
        ) : null
      }
    >
      {m.safety.hiddenText}
    </Banner>
  );
}

type RulesProps = { file: CaseDetail; rules: NonNullable<CaseDetail["safeContact"]> };

function Rules({ file, rules }: RulesProps) {
  const m = useMessages(caseMessages);
  const isForbidden = rules.channels.includes("none");
  return (
    <Banner
      tone={file.isCrisis ? "danger" : "warning"}
      icon="contact-safety"
      title={
        <span className={styles.title}>
          {file.isCrisis ? `${m.safety.crisis}. ${m.safety.title}` : m.safety.title}
          <EditLink file={file} label={m.safety.edit} />
        </span>
      }
    >
      <div className={styles.rules} data-private="">
        {isForbidden ? (
          <strong>{m.safety.never}</strong>
        ) : (
          <p className={styles.channels}>
            {m.safety.only}
            {rules.channels.map((channel) => (
              <Badge key={channel} icon="check">
                {m.channels[channel]}
              </Badge>
            ))}
          </p>
        )}
        <p className={styles.text}>{rules.rules}</p>
        <RuleParts rules={rules} />
      </div>
    </Banner>
  );
}

type EditLinkProps = { file: CaseDetail; label: string; variant?: ButtonVariant };

function EditLink({ file, label, variant = "quiet" }: EditLinkProps) {
  if (!file.allowedActions.includes("edit-safe-contact")) return null;
  return (
    <LinkButton
      to="/casussen/$caseId/client"
      params={{ caseId: file.id }}
      hash="veilig-contact"
      size="sm"
      variant={variant}
      data-print="no"
      icon="edit"
    >
      {label}
    </LinkButton>
  );
}
