import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { useSession } from "../../accounts/index.ts";
import { MunicipalityField } from "../../regions/index.ts";
import { storyMessages } from "./story-messages.ts";
import type { StepProps } from "./step-props.ts";

const urgencies = ["acute", "within-a-day", "within-a-week"] as const;
const minors = ["yes", "no", "unknown"] as const;

/** The municipality, how soon the desk must respond, and whether a minor is involved. */
export function WhereStep({ answers, change }: StepProps) {
  const m = useMessages(storyMessages).where;
  const { region } = useSession();
  return (
    <>
      <MunicipalityField
        name="municipalityCode"
        label={m.municipality}
        hint={m.municipalityHint}
        optional
        isPrivate
        ownRegion={region?.id}
        value={answers.municipalityCode}
        onChange={(municipalityCode) => change({ municipalityCode })}
      />
      <RadioGroup
        name="urgency"
        legend={m.urgency}
        value={answers.urgency}
        onChange={(urgency) => change({ urgency })}
        choices={urgencies.map((urgency) => ({
          value: urgency,
          label: m.urgencies[urgency],
          hint: m.urgencyHints[urgency],
        }))}
      />
      <RadioGroup
        name="isMinor"
        legend={answers.kind === "location-or-company" ? m.minorPlace : m.minor}
        optional
        inline
        value={answers.minor}
        onChange={(minor) => change({ minor })}
        choices={minors.map((minor) => ({ value: minor, label: m.minors[minor] }))}
      />
      {answers.minor === "yes" ? (
        <Banner tone="info" live>
          {m.minorNote}
        </Banner>
      ) : null}
    </>
  );
}
