import { useQuery } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { useLanguage } from "../../../i18n/language.ts";
import type { DateValue } from "../../../ui/date-answer.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { nameOfCode, useCodeLabel, useMunicipalities } from "../../regions/index.ts";
import { signListsQuery } from "../signal-queries.ts";
import { checkMessages } from "./check-messages.ts";
import {
  isBlankPerson,
  tickedSigns,
  unknownForm,
  type PersonAnswers,
  type ReportAnswers,
} from "./report-answers.ts";
import { personMessages } from "./person-messages.ts";
import { storyMessages } from "./story-messages.ts";
import { reportMessages } from "./report-messages.ts";
import { asksForPersons, type StepId } from "./report-steps.ts";

/** An answer in words. */
export type AnswerInWords = {
  readonly term: string;
  readonly description: string;
  readonly isPrivate?: boolean;
};

/** The answers in words, by step; a step without answers to show is left out. */
export function useSummary(
  answers: ReportAnswers,
): Readonly<Partial<Record<StepId, readonly AnswerInWords[]>>> {
  const m = useMessages(reportMessages);
  const story = useMessages(storyMessages);
  const c = useMessages(checkMessages);
  const { nameOf } = useMunicipalities();
  const signs = useSignSummary(answers);
  const persons = usePersonSummary(answers.persons);
  const said = (text: string | null | undefined) => text?.trim() || c.check.empty;
  const isQuestion = answers.kind !== null && !asksForPersons(answers);
  return {
    danger: [
      {
        term: c.check.danger,
        description: said(answers.danger && c.check.dangers[answers.danger]),
      },
    ],
    kind: [{ term: m.kind.label, description: said(answers.kind && m.kind.choices[answers.kind]) }],
    signs,
    facts: [
      {
        term: isQuestion ? story.facts.factsQuestion : story.facts.facts,
        description: said(answers.facts),
        isPrivate: true,
      },
      {
        term: story.facts.interpretation,
        description: said(answers.interpretation),
        isPrivate: true,
      },
    ],
    where: [
      {
        term: story.where.municipality,
        description: said(answers.municipalityCode && nameOf(answers.municipalityCode)),
        isPrivate: true,
      },
      {
        term: story.where.urgency,
        description: said(answers.urgency && story.where.urgencies[answers.urgency]),
      },
      {
        term: story.where.minor,
        description: said(answers.minor && story.where.minors[answers.minor]),
      },
    ],
    persons,
    knows: [
      {
        term: story.knows.knows,
        description: said(answers.victimKnows && story.knows.knowsChoices[answers.victimKnows]),
      },
      {
        term: story.knows.agrees,
        description: said(answers.victimAgrees && story.knows.agreesChoices[answers.victimAgrees]),
      },
    ],
  };
}

function useSignSummary(answers: ReportAnswers): readonly AnswerInWords[] {
  const m = useMessages(checkMessages).check;
  const unknown = useMessages(reportMessages).signs.unknown;
  const label = useCodeLabel("exploitation-form", answers.form);
  const form = answers.form === unknownForm ? undefined : (answers.form ?? undefined);
  const lists = useQuery({ ...signListsQuery(form), enabled: answers.signListId !== null });
  const list = lists.data?.find(({ id }) => id === answers.signListId);
  const signs = list?.dimensions.flatMap((dimension) => dimension.signs) ?? [];
  const ticked = tickedSigns(answers).map(
    (signId) => signs.find(({ id }) => id === signId)?.label ?? signId,
  );
  return [
    { term: m.form, description: answers.form === unknownForm ? unknown : label || m.empty },
    { term: m.signs, description: ticked.join("; ") || m.empty },
  ];
}

function usePersonSummary(persons: readonly PersonAnswers[]): readonly AnswerInWords[] {
  const m = { check: useMessages(checkMessages).check, persons: useMessages(personMessages) };
  const describe = useDescribePerson();
  const known = persons.filter((person) => !isBlankPerson(person));
  if (known.length === 0) {
    return [{ term: m.persons.title, description: m.check.nobody }];
  }
  return known.map((person, place) => ({
    term: m.persons.person(place + 1),
    description: describe(person),
    isPrivate: true,
  }));
}

function useDescribePerson(): (person: PersonAnswers) => string {
  const m = useMessages(personMessages);
  const dates = useMessages(uiMessages).date;
  const format = useFormat();
  const language = useLanguage();
  const bornOn = (birth: DateValue): string => {
    if (birth === null) return "";
    if (birth.kind === "unknown") return `${m.birth}: ${dates.unknown.toLowerCase()}`;
    if (birth.kind === "invalid") return birth.text;
    const isDay = birth.kind === "exact" || birth.precision === "day";
    const day = isDay ? format.day(birth.day) : birth.day.slice(0, 4);
    return birth.kind === "exact" ? day : dates.circa(day);
  };
  return (person) =>
    [
      [person.givenName, person.surname].filter(Boolean).join(" "),
      person.alias && `«${person.alias}»`,
      bornOn(person.birth),
      person.gender && m.genders[person.gender].toLowerCase(),
      person.nationality && nameOfCode(language, "region", person.nationality),
      ...person.languages.map((code) => nameOfCode(language, "language", code)),
      person.needsInterpreter && m.interpreter.toLowerCase(),
      person.phone,
      person.email,
      person.vNumber && `${m.vNumber} ${person.vNumber}`,
      person.documentNumber && `${m.documentNumber} ${person.documentNumber}`,
      person.bsn && `${m.bsn} ${person.bsn}`,
    ]
      .filter(Boolean)
      .join(", ");
}
