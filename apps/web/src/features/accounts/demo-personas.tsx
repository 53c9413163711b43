import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import styles from "./login.module.css";
import { accountMessages } from "./messages.ts";
import { startDemoSession, type DemoPersona } from "./login-api.ts";
import type { Session } from "./session-api.ts";

type DemoPersonasProps = {
  personas: readonly DemoPersona[];
  /** Who worked here before: comes first. */
  before?: Session | undefined;
  onDone: (session: Session) => void;
  onFail: (error: unknown) => void;
};

/** The people of the demo by region; one click logs in. */
export function DemoPersonas({ personas, before, onDone, onFail }: DemoPersonasProps) {
  const m = useMessages(accountMessages).login;
  const [busyId, setBusyId] = useState<string>();
  const regions = Map.groupBy(personas, (persona) => persona.region?.label ?? m.otherRegion);
  const choose = async (persona: DemoPersona) => {
    if (busyId) return;
    setBusyId(persona.id);
    try {
      onDone(await startDemoSession(persona.id));
    } catch (error) {
      onFail(error);
    } finally {
      setBusyId(undefined);
    }
  };
  const same = personas.find((persona) => isSamePerson(persona, before));
  return (
    <div className={styles.choices}>
      {same ? (
        <div>
          <Button variant="primary" busy={busyId === same.id} onClick={() => void choose(same)}>
            {m.demoAs(same.displayName)}
          </Button>
        </div>
      ) : null}
      {[...regions].map(([region, people]) => (
        <section key={region} className={styles.region} aria-label={region}>
          <h2>{region}</h2>
          <ul role="list" className={styles.personas}>
            {people.map((persona) => (
              <li key={persona.id}>
                <Persona
                  persona={persona}
                  isBusy={busyId === persona.id}
                  onChoose={() => void choose(persona)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type PersonaProps = { persona: DemoPersona; isBusy: boolean; onChoose: () => void };

function Persona({ persona, isBusy, onChoose }: PersonaProps) {
  return (
    <button
      type="button"
      className={styles.persona}
      aria-busy={isBusy || undefined}
      onClick={onChoose}
    >
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(persona.displayName)}
      </span>
      <span className={styles.who}>
        <strong>{persona.displayName}</strong>
        <span>{persona.roleLabel}</span>
        <span>{persona.organisationName}</span>
      </span>
      <Icon name="arrow-right" />
    </button>
  );
}

function isSamePerson(persona: DemoPersona, before: Session | undefined): boolean {
  return (
    persona.displayName === before?.account.displayName &&
    persona.organisationName === before.organisation.name &&
    persona.role === before.role
  );
}

/** First letters of the first and last name, without «de», «van» and the like. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.[0] ?? "").join("");
}
