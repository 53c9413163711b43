import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button, type ButtonVariant } from "../../ui/button.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { lifeMessages } from "./life-messages.ts";
import styles from "./life-section.module.css";

type LifeSectionProps = {
  caseId: string;
  title: string;
  intro: string;
  confirm: string;
  variant?: ButtonVariant;
  isBusy: boolean;
  errors: readonly FormError[];
  onSubmit: () => void;
  /** Warnings above the fields. */
  notice?: ReactNode;
  children: ReactNode;
};

/** The frame of a step in the life of a case: what it means, the fields, and the way back. */
export function LifeSection(props: LifeSectionProps) {
  const m = useMessages(lifeMessages);
  return (
    <section aria-labelledby="life-title" className={styles.section}>
      <h2 id="life-title">{props.title}</h2>
      <p className={styles.intro}>{props.intro}</p>
      {props.notice}
      <Form errors={props.errors} onSubmit={props.onSubmit}>
        {props.children}
        <div className={styles.actions}>
          <Button type="submit" variant={props.variant ?? "primary"} busy={props.isBusy}>
            {props.confirm}
          </Button>
          <LinkButton to="/casussen/$caseId" params={{ caseId: props.caseId }} variant="quiet">
            {m.cancel}
          </LinkButton>
        </div>
      </Form>
    </section>
  );
}

/** Goes back to the first part of a case. */
export function useBackToCase(caseId: string): () => Promise<void> {
  const navigate = useNavigate();
  return () => navigate({ to: "/casussen/$caseId", params: { caseId } });
}
