import { useMessages } from "../../i18n/messages.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { useSession } from "../accounts/index.ts";
import { MunicipalityField, useCodeList, type CodeItem } from "../regions/index.ts";
import type { TargetGroup } from "./case-api.ts";
import type { OpenDraft } from "./open-draft.ts";
import { openMessages } from "./open-messages.ts";

const groups: readonly TargetGroup[] = ["A", "B", "C", "D"];

type OpeningFactsProps = { draft: OpenDraft; change: (part: Partial<OpenDraft>) => void };

/** Target group, form, place, and what needs attention at once. */
export function OpeningFacts({ draft, change }: OpeningFactsProps) {
  const m = useMessages(openMessages).second;
  const { region } = useSession();
  const targetGroups = useCodeList("target-group");
  const forms = useCodeList("exploitation-form");
  return (
    <>
      <RadioGroup
        name="targetGroup"
        legend={m.group}
        hint={m.groupHint}
        value={draft.targetGroup}
        onChange={(targetGroup) => change({ targetGroup })}
        choices={groups.map((value) => ({
          value,
          label: targetGroups.labelOf(value),
        }))}
      />
      <Select
        name="form"
        label={m.form}
        hint={m.formHint}
        value={draft.form}
        onChange={(form) => change({ form })}
        options={formOptions(forms.items)}
        width="lg"
      />
      <MunicipalityField
        name="municipalityCode"
        label={m.municipality}
        optional
        isPrivate
        ownRegion={region?.id}
        value={draft.municipalityCode}
        onChange={(municipalityCode) => change({ municipalityCode })}
      />
      <Fieldset name="isMinor" legend={m.attention} kind="choices">
        <Checkbox
          label={m.minor}
          hint={m.minorHint}
          checked={draft.isMinor}
          onChange={(isMinor) => change({ isMinor })}
        />
        <Checkbox
          label={m.crisis}
          hint={m.crisisHint}
          checked={draft.isCrisis}
          onChange={(isCrisis) => change({ isCrisis })}
        />
      </Fieldset>
    </>
  );
}

/** Forms with what they look like under them, set in by a dash: a list of the browser has no levels. */
function formOptions(items: readonly CodeItem[]) {
  const codes = new Set(items.map((item) => item.code));
  return items.map((item) => {
    const isChild = item.parent !== null && codes.has(item.parent);
    return { value: item.code, label: isChild ? `– ${item.label}` : item.label };
  });
}
