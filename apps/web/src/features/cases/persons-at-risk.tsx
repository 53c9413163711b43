import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CountryField } from "../regions/index.ts";
import { emptyPerson, type PersonDraft } from "./safety-file-draft.ts";
import { safetyMessages } from "./safety-messages.ts";

type PersonsAtRiskProps = {
  persons: readonly PersonDraft[];
  onChange: (persons: readonly PersonDraft[]) => void;
};

const most = 20;

/** Everybody who may come to harm, one after the other; also children and family abroad. */
export function PersonsAtRisk({ persons, onChange }: PersonsAtRiskProps) {
  const m = useMessages(safetyMessages).file;
  const change = (at: number, part: Partial<PersonDraft>) =>
    onChange(persons.map((person, index) => (index === at ? { ...person, ...part } : person)));
  return (
    <Fieldset name="personsAtRisk" legend={m.persons} hint={m.personsHint}>
      {persons.map((person, at) => (
        // People have no names of their own in a form that is being filled: their place is all.
        // eslint-disable-next-line react/no-array-index-key
        <Person key={at} at={at} person={person} change={(part) => change(at, part)}>
          <Button
            size="sm"
            variant="quiet"
            icon="cross"
            onClick={() => onChange(persons.filter((_, index) => index !== at))}
          >
            {m.removePerson(at + 1)}
          </Button>
        </Person>
      ))}
      {persons.length < most ? (
        <div>
          <Button size="sm" icon="plus" onClick={() => onChange([...persons, emptyPerson])}>
            {m.addPerson}
          </Button>
        </div>
      ) : null}
    </Fieldset>
  );
}

type PersonProps = {
  at: number;
  person: PersonDraft;
  change: (part: Partial<PersonDraft>) => void;
  children: React.ReactNode;
};

function Person({ at, person, change, children }: PersonProps) {
  const m = useMessages(safetyMessages).file;
  return (
    <Fieldset name={`person-${at}`} legend={m.person(at + 1)}>
      <TextField
        name={`who-${at}`}
        label={m.who}
        value={person.who}
        onChange={(who) => change({ who })}
        autoComplete="off"
        isPrivate
      />
      <Select
        name={`place-${at}`}
        label={m.place}
        value={person.place}
        onChange={(place) => change({ place: place as PersonDraft["place"] })}
        options={(["netherlands", "abroad", "unknown"] as const).map((place) => ({
          value: place,
          label: m.places[place],
        }))}
      />
      {person.place === "abroad" ? (
        <CountryField
          name={`country-${at}`}
          label={m.country}
          optional
          value={person.country}
          onChange={(country) => change({ country })}
        />
      ) : null}
      <TextArea
        name={`threat-${at}`}
        label={m.threat}
        value={person.threat}
        onChange={(threat) => change({ threat })}
        rows={2}
        maxChars={1000}
        isPrivate
      />
      <div>{children}</div>
    </Fieldset>
  );
}
