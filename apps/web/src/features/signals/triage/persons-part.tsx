import { useLanguage } from "../../../i18n/language.ts";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import { nameOfCode } from "../../regions/index.ts";
import type { SignalDetail, SignalPerson } from "../signal-api.ts";
import { isQuestion } from "./is-question.ts";
import { peopleMessages } from "./people-messages.ts";
import styles from "./triage.module.css";

/** Who was named, as far as it is known. */
export function PersonsPart({ signal }: { signal: SignalDetail }) {
  const m = useMessages(peopleMessages).persons;
  return (
    <section className={styles.part} aria-labelledby="persons-title">
      <h2 id="persons-title">{m.title}</h2>
      {signal.persons.length === 0 ? <p>{isQuestion(signal) ? m.notAsked : m.none}</p> : null}
      <div className={styles.persons}>
        {signal.persons.map((person, place) => (
          <section key={person.id} className={styles.person} aria-label={m.person(place + 1)}>
            <h3>{m.person(place + 1)}</h3>
            <PersonFacts person={person} />
          </section>
        ))}
      </div>
    </section>
  );
}

/** The name of a person, or in words that it is not known. */
export function nameOfPerson(person: SignalPerson, noName: string): string {
  const full = [person.givenName, person.surname].filter(Boolean).join(" ");
  return full || (person.alias ? `«${person.alias}»` : noName);
}

function PersonFacts({ person }: { person: SignalPerson }) {
  const m = useMessages(peopleMessages).persons;
  const language = useLanguage();
  const format = useFormat();
  const languages = person.languages.map((code) => nameOfCode(language, "language", code));
  const born =
    person.birthDay === null
      ? person.birthYear !== null && m.circa(person.birthYear)
      : format.day(person.birthDay);
  const known: [string, string | false | null][] = [
    [m.name, nameOfPerson(person, m.noName)],
    [m.alias, person.alias],
    [m.birth, born],
    [m.gender, m.genders[person.gender as keyof typeof m.genders] ?? person.gender],
    [m.nationality, person.nationality && nameOfCode(language, "region", person.nationality)],
    [
      m.languages,
      [...languages, person.needsInterpreter && m.interpreter].filter(Boolean).join(", "),
    ],
    [m.phone, person.phone],
    [m.email, person.email],
    [m.vNumber, person.vNumber],
    [m.documentNumber, person.documentNumber],
    [m.bsn, person.bsn],
  ];
  const items = known.flatMap(([term, description]): Description[] =>
    description ? [{ term, description, isPrivate: true }] : [],
  );
  return <DescriptionList items={items} />;
}
