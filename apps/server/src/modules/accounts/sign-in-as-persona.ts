import { refuse, type Refusal } from "@schakel/kernel";
import type { Platform } from "../../platform/platform.ts";
import { listDemoPersonas } from "./list-demo-personas.ts";
import { openSession, type OpenedSession, type Visit } from "./open-session.ts";

/**
 * Signs in as one of the people of the demo, without any proof: that is what a demo is for. Outside
 * a demo every id is refused with `sign-in-failed`, and the database starts such a session for
 * demo accounts only.
 */
export async function signInAsPersona(
  platform: Platform,
  visit: Visit,
  personaId: string,
): Promise<OpenedSession | Refusal> {
  return openSession(platform, visit, {
    strength: "demo",
    prove: async () => {
      const personas = await listDemoPersonas(platform, visit.language);
      const persona = personas.find((each) => each.id === personaId);
      return persona
        ? { accountId: persona.accountId, membershipId: persona.id }
        : refuse("sign-in-failed");
    },
  });
}
