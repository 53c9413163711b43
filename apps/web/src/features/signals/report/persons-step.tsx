import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { personMessages } from "./person-messages.ts";
import { personsMax } from "./check-answers.ts";
import { PersonFields } from "./person-fields.tsx";
import { isBlankPerson, noPerson, type PersonAnswers } from "./report-answers.ts";
import styles from "./steps.module.css";
import type { StepProps } from "./step-props.ts";

/** Who it is about: nobody, one or more persons, of whom everything may be unknown. */
export function PersonsStep({ answers, change }: StepProps) {
  const m = useMessages(personMessages);
  const { persons } = answers;
  const replace = (place: number, person: PersonAnswers) =>
    change({ persons: persons.with(place, person) });
  const remove = (place: number) => {
    const person = persons[place];
    change({ persons: persons.filter((_, at) => at !== place) });
    if (person && !isBlankPerson(person)) showToast(m.removed, () => change({ persons }));
  };
  return (
    <>
      <p>{m.intro}</p>
      {persons.length === 0 ? <p className={styles.quiet}>{m.none}</p> : null}
      {persons.map((person, place) => (
        <PersonFields
          key={person.key}
          place={place}
          person={person}
          onChange={(next) => replace(place, next)}
          onRemove={() => remove(place)}
        />
      ))}
      {persons.length < personsMax ? (
        <Button
          icon="plus"
          className={styles.start}
          onClick={() => change({ persons: [...persons, noPerson(nextKey(persons))] })}
        >
          {persons.length === 0 ? m.add : m.addMore}
        </Button>
      ) : (
        <p>{m.full}</p>
      )}
    </>
  );
}

/** A name for a new block that no other block has, also after one was removed. */
function nextKey(persons: readonly PersonAnswers[]): string {
  let number = persons.length + 1;
  while (persons.some((person) => person.key === `person-${number}`)) number += 1;
  return `person-${number}`;
}
