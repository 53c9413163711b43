import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { Select } from "../../../ui/select.tsx";
import { useSession } from "../../accounts/index.ts";
import { choicesOf, MunicipalityField, useCodeList } from "../../regions/index.ts";
import { useCoordinators } from "./coordinators.ts";
import type { DecisionAnswers } from "./decision-answers.ts";
import type { DecisionFieldProps } from "./decision-form.tsx";
import { decisionMessages } from "./decision-messages.ts";
import { peopleMessages } from "./people-messages.ts";
import { nameOfPerson } from "./persons-part.tsx";

/** The first facts of a new case. */
export function CaseFields({ signal, answers, change }: DecisionFieldProps) {
  const m = useMessages(decisionMessages);
  const persons = useMessages(peopleMessages).persons;
  const forms = useCodeList("exploitation-form");
  const groups = useCodeList("target-group");
  const { region } = useSession();
  const clients = [
    ...signal.persons.map((person, place) => ({
      value: person.id,
      label: `${persons.person(place + 1)}: ${nameOfPerson(person, persons.noName)}`,
    })),
    { value: "", label: m.noClient },
  ];
  return (
    <>
      <RadioGroup
        name="newCase/clientPersonId"
        legend={m.client}
        hint={m.clientHint}
        value={answers.clientPersonId}
        onChange={(clientPersonId) => change({ clientPersonId })}
        choices={clients}
      />
      <Checkbox
        label={m.isMinor}
        checked={answers.isMinor}
        onChange={(isMinor) => change({ isMinor })}
      />
      <Checkbox
        label={m.isCrisis}
        checked={answers.isCrisis}
        onChange={(isCrisis) => change({ isCrisis })}
      />
      <RadioGroup
        name="newCase/targetGroup"
        legend={m.targetGroup}
        value={answers.targetGroup}
        onChange={(targetGroup) => change({ targetGroup })}
        choices={groups.items.map((item) => ({
          value: item.code as NonNullable<DecisionAnswers["targetGroup"]>,
          label: item.label,
          hint: item.explanation ?? undefined,
        }))}
      />
      <Select
        name="newCase/form"
        label={m.form}
        width="lg"
        value={answers.form ?? ""}
        onChange={(form) => change({ form: form || null })}
        options={choicesOf(forms.items)}
      />
      <MunicipalityField
        name="newCase/municipalityCode"
        label={m.municipality}
        optional
        isPrivate
        ownRegion={region?.id}
        value={answers.municipalityCode}
        onChange={(municipalityCode) => change({ municipalityCode })}
      />
      <CoordinatorField answers={answers} change={change} />
    </>
  );
}

function CoordinatorField({ answers, change }: Omit<DecisionFieldProps, "signal">) {
  const m = useMessages(decisionMessages);
  const { coordinators, isPending } = useCoordinators();
  if (!isPending && coordinators.length === 0) {
    return <Banner tone="warning">{m.noCoordinators}</Banner>;
  }
  return (
    <Select
      name="newCase/coordinatorMembershipId"
      label={m.coordinator}
      hint={m.coordinatorHint}
      width="lg"
      value={answers.coordinatorMembershipId}
      onChange={(coordinatorMembershipId) => change({ coordinatorMembershipId })}
      options={coordinators.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
    />
  );
}
