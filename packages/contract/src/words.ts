import { z } from "zod";

/** The ten data compartments of a dossier (privacy rules 6–11). */
export const compartments = [
  "identity",
  "contact-safety",
  "social-environment",
  "care-health",
  "shelter-housing",
  "residence",
  "criminal-justice",
  "finance-work",
  "plan-results",
  "coordination-notes",
] as const;
export const compartment = z.enum(compartments);
export type Compartment = z.infer<typeof compartment>;

/** Why an organisation may see something of a case. */
export const accessBases = ["coordination", "agreement", "emergency", "kept"] as const;
export const accessBasis = z.enum(accessBases);
export type AccessBasis = z.infer<typeof accessBasis>;

/** Steps of the help process (R360): clauses can be bound to one. */
export const helpPhases = [
  "noticing",
  "referral",
  "shelter",
  "guidance",
  "return",
  "monitoring",
] as const;
export const helpPhase = z.enum(helpPhases);
export type HelpPhase = z.infer<typeof helpPhase>;

/** How far the supplier of a fact lets it go: as agreements say, to whoever coordinates, or no further. */
export const onwardUses = ["agreement", "coordination", "supplier"] as const;
export const onwardUse = z.enum(onwardUses);
export type OnwardUse = z.infer<typeof onwardUse>;

/** Three processes run side by side for one person (R359–R362). */
export const tracks = ["care", "criminal-justice", "aliens"] as const;
export const track = z.enum(tracks);
export type Track = z.infer<typeof track>;

/** Recovery domains in which a plan sets goals (R331). */
export const recoveryDomains = [
  "independence",
  "stable-housing",
  "self-worth",
  "social-relations",
] as const;
export const recoveryDomain = z.enum(recoveryDomains);
export type RecoveryDomain = z.infer<typeof recoveryDomain>;

/** Target groups of the chain approach (R304, R307, R310, R312). */
export const targetGroup = z.enum(["A", "B", "C", "D"]);
export type TargetGroup = z.infer<typeof targetGroup>;

export const signalKinds = ["possible-victim", "location-or-company", "advice", "consult"] as const;
export const signalKind = z.enum(signalKinds);
export const urgencies = ["acute", "within-a-day", "within-a-week"] as const;
export const urgency = z.enum(urgencies);
export const triageDecisions = [
  "advice-given",
  "referred",
  "linked",
  "case-opened",
  "closed",
] as const;
export const triageDecision = z.enum(triageDecisions);
export const entryKinds = [
  "note",
  "contact",
  "observation",
  "decision",
  "document",
  "measurement",
] as const;
export const entryKind = z.enum(entryKinds);
export const entrySources = ["own-observation", "client", "third-party", "document"] as const;
export const entrySource = z.enum(entrySources);
export const contactChannels = ["phone", "text", "mail", "visit", "via-partner", "none"] as const;
export const contactChannel = z.enum(contactChannels);
/** Ways in which the client was reached. */
export const clientChannel = z.enum(["phone", "text", "mail", "visit", "via-partner"]);
