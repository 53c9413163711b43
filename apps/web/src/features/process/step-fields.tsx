import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { CompartmentTag, isCompartment } from "../../ui/compartment-tag.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useToday } from "../accounts/index.ts";
import { useCodeList } from "../regions/index.ts";
import { tracks, type CaseTimeline, type EventKind } from "./process-api.ts";
import type { StepDraft } from "./step-draft.ts";
import { asksForDublin, ruleFor } from "./term-rule.ts";
import { timelineMessages } from "./timeline-messages.ts";

type StepFieldsProps = {
  timeline: CaseTimeline;
  draft: StepDraft;
  change: (part: Partial<StepDraft>) => void;
  asksDublin: boolean;
};

/** Which step, when, and what it does to the terms. */
export function StepFields({ timeline, draft, change, asksDublin }: StepFieldsProps) {
  const m = useMessages(timelineMessages);
  const kind = timeline.eventKinds.find((each) => each.kind === draft.kind);
  return (
    <>
      <Select
        name="kind"
        label={m.step.kind}
        value={draft.kind}
        onChange={(value) => change({ kind: value })}
        options={tracks.map((track) => ({
          label: m.tracks[track],
          options: timeline.eventKinds
            .filter((each) => each.track === track)
            .map((each) => ({ value: each.kind, label: each.label })),
        }))}
        width="full"
      />
      <DateField
        name="happenedOn"
        label={m.step.day}
        value={draft.day}
        onChange={(day) => change({ day })}
        today={useToday()}
        past
      />
      {asksDublin ? (
        <RadioGroup
          name="isDublinClaimant"
          legend={m.step.dublin}
          hint={m.step.dublinHint}
          inline
          value={draft.dublin}
          onChange={(dublin) => change({ dublin })}
          choices={[
            { value: "yes", label: m.step.yes },
            { value: "no", label: m.step.no },
          ]}
        />
      ) : null}
      {kind ? <StepPreview kind={kind} timeline={timeline} draft={draft} /> : null}
      <TextArea
        name="note"
        label={m.step.note}
        hint={m.step.noteHint}
        optional
        rows={2}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxChars={5000}
        isPrivate
      />
    </>
  );
}

type StepPreviewProps = { kind: EventKind; timeline: CaseTimeline; draft: StepDraft };

/** What recording this step will do, before it is recorded. */
function StepPreview({ kind, timeline, draft }: StepPreviewProps) {
  const m = useMessages(timelineMessages).step;
  const steps = useCodeList("track-event");
  const compartment = steps.items.find((each) => each.code === kind.kind)?.attributes[
    "compartment"
  ];
  return (
    <Banner tone="info" title={m.previewTitle} live>
      {kind.startsTerm ? <Starting family={kind.startsTerm} draft={draft} /> : null}
      {kind.endsTerm ? <Ending family={kind.endsTerm} timeline={timeline} /> : null}
      {!kind.startsTerm && !kind.endsTerm ? <p>{m.nothing}</p> : null}
      {typeof compartment === "string" && isCompartment(compartment) ? (
        <p>
          {m.seenBy} <CompartmentTag compartment={compartment} />
        </p>
      ) : null}
    </Banner>
  );
}

function Starting({ family, draft }: { family: string; draft: StepDraft }) {
  const m = useMessages(timelineMessages);
  const rules = useCodeList("legal-rule").items;
  // Until the question is answered nothing is promised.
  const isOpen = asksForDublin(rules, family) && draft.dublin === null;
  const rule = isOpen ? undefined : ruleFor(rules, family, { dublin: draft.dublin === "yes" });
  if (!rule) return <p>{m.step.startsCounting}</p>;
  return (
    <>
      <p>
        {m.step.starts(rule.label, m.units[rule.unit](rule.amount))} {m.step.startsCounting}
      </p>
      <p>
        {m.step.basis(rule.basis, rule.version)}{" "}
        <ConfidenceBadge confidence={rule.confidence === "check" ? "check" : "verified"} />
      </p>
    </>
  );
}

function Ending({ family, timeline }: { family: string; timeline: CaseTimeline }) {
  const m = useMessages(timelineMessages).step;
  const format = useFormat();
  const running = timeline.terms.find(
    (each) => each.family === family && each.status === "running",
  );
  return <p>{running ? m.ends(running.label, format.day(running.endsOn)) : m.endsNothing}</p>;
}
