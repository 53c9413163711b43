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
export const entryKinds = ["note", "contact", "observation", "decision", "measurement"] as const;
export const entryKind = z.enum(entryKinds);
export const entrySources = ["own-observation", "client", "third-party", "document"] as const;
export const entrySource = z.enum(entrySources);
export const contactChannels = ["phone", "text", "mail", "visit", "via-partner", "none"] as const;
export const contactChannel = z.enum(contactChannels);
