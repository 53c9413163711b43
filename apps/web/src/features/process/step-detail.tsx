import { useFormat, useMessages } from "../../i18n/messages.ts";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { CaseTimeline, TrackEvent } from "./process-api.ts";
import { TermCard } from "./term-card.tsx";
import { timelineMessages } from "./timeline-messages.ts";

type StepDetailProps = {
  timeline: CaseTimeline;
  /** Id of the step or term that is open. */
  id: string | undefined;
  onClose: () => void;
};

/** Everything about one step or term of the time line. */
export function StepDetail({ timeline, id, onClose }: StepDetailProps) {
  const event = timeline.events.find((each) => each.id === id);
  const term = timeline.terms.find((each) => each.id === id);
  return (
    <Dialog
      open={event !== undefined || term !== undefined}
      onClose={onClose}
      title={event?.label ?? term?.label ?? ""}
    >
      {event ? <EventFacts event={event} /> : null}
      {term ? <TermCard term={term} isOpen /> : null}
    </Dialog>
  );
}

function EventFacts({ event }: { event: TrackEvent }) {
  const m = useMessages(timelineMessages);
  const format = useFormat();
  const recorded = `${event.recordedBy}, ${event.organisation} (${format.moment(event.recordedAt)})`;
  return (
    <DescriptionList
      items={[
        { term: m.detail.day, description: format.longDay(event.happenedOn) },
        { term: m.detail.track, description: m.tracks[event.track] },
        {
          term: m.detail.compartment,
          description: <CompartmentTag compartment={event.compartment} />,
        },
        { term: m.detail.note, description: event.note ?? m.detail.noNote, isPrivate: true },
        { term: m.detail.by, description: recorded },
      ]}
    />
  );
}
