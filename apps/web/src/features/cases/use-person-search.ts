import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { searchPersons, type PersonHit } from "./case-api.ts";
import { checkQuestion, questionBody, type PersonQuestion } from "./person-question.ts";
import { searchMessages } from "./search-messages.ts";

/** Asks for a person when somebody says so, never while they type: every hit is a line in a log. */
export function usePersonSearch() {
  const m = useMessages(searchMessages).form;
  const [hits, setHits] = useState<readonly PersonHit[]>();
  const { isBusy, errors, run } = useSubmit({
    fields: { "search-too-wide": "text", "phone-wrong": "phone" },
  });
  const search = (question: PersonQuestion) =>
    run(checkQuestion(question, m), async () => {
      setHits(await searchPersons(questionBody(question)));
    });
  return { hits, isBusy, errors, search };
}
