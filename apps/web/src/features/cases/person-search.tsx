import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { Private } from "../../ui/private.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToday } from "../accounts/index.ts";
import type { PersonHit } from "./case-api.ts";
import type { PersonQuestion } from "./person-question.ts";
import styles from "./person-search.module.css";
import { searchMessages } from "./search-messages.ts";
import { reasonWords } from "./search-reasons.ts";

type PersonSearchFormProps = {
  question: PersonQuestion;
  change: (part: Partial<PersonQuestion>) => void;
  errors: readonly FormError[];
  isBusy: boolean;
  onSearch: () => void;
};

/** Name, birth day, phone: what somebody may know of a person. Nothing of it reaches the address. */
export function PersonSearchForm(props: PersonSearchFormProps) {
  const { question, change, errors, isBusy, onSearch } = props;
  const m = useMessages(searchMessages).form;
  return (
    <Form
      errors={errors}
      onSubmit={onSearch}
      role="search"
      aria-label={m.name}
      className={styles.form}
    >
      <TextField
        name="text"
        label={m.text}
        hint={m.textHint}
        value={question.text}
        onChange={(text) => change({ text })}
        autoComplete="off"
        spellCheck={false}
        width="full"
        isPrivate
      />
      <div className={styles.pair}>
        <DateField
          name="birthDay"
          label={m.birthDay}
          optional
          past
          today={useToday()}
          value={question.birth}
          onChange={(birth) => change({ birth })}
          isPrivate
        />
        <TextField
          name="phone"
          label={m.phone}
          hint={m.phoneHint}
          optional
          type="tel"
          autoComplete="off"
          value={question.phone}
          onChange={(phone) => change({ phone })}
          width="md"
          isPrivate
        />
      </div>
      <div>
        <Button type="submit" variant="primary" icon="search" busy={isBusy}>
          {m.submit}
        </Button>
      </div>
    </Form>
  );
}

/** From here two records are very likely one person; somebody still decides. */
const likelyFrom = 0.9;

/** Who was found, with the case and why; never a score. */
export function PersonHits({ hits }: { hits: readonly PersonHit[] }) {
  const m = useMessages(searchMessages);
  if (hits.length === 0) {
    return (
      <div role="status">
        <EmptyState icon="search" title={m.nobody}>
          {m.nobodyWhy}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <p role="status" className={styles.count}>
        {m.found(hits.length)}
      </p>
      <ul role="list" className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.caseId}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Hit({ hit }: { hit: PersonHit }) {
  const m = useMessages(searchMessages);
  const format = useFormat();
  return (
    <div className={styles.hit}>
      <p className={styles.name}>
        <Link to="/casussen/$caseId" params={{ caseId: hit.caseId }} data-row-link="">
          <Private>{hit.name}</Private>
        </Link>
        {hit.birthDay ? <Private>{format.day(hit.birthDay)}</Private> : null}
        <Badge tone={hit.score >= likelyFrom ? "accent" : "neutral"}>
          {hit.score >= likelyFrom ? m.likely : m.maybe}
        </Badge>
      </p>
      <p className={styles.facts}>
        {hit.pseudonym} <span className="tabular">{hit.number}</span>
        {hit.status === "closed" ? <Badge icon="lock">{m.closed}</Badge> : null}
      </p>
      <p className={styles.facts}>
        {m.because} {reasonWords(hit.because, m).join(", ")}
      </p>
    </div>
  );
}
